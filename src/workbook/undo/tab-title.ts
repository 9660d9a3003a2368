/**
 * The new title of an adopted sheet, whose own was that of one of our tables. It is given before anything else of
 * its operation is done, and taken back last, since a sheet of ours may have the old title meanwhile.
 */
import type { SheetPort, SpreadsheetPort } from '../../platform';

export interface TabTitleChange {
  readonly kind: 'tab-title';
  /** The new title. */
  readonly sheet: string;
  readonly before: string;
  /** The number of the tab: another one may have the title. */
  readonly tab: number;
}

export const tabTitle = {
  isIntact: (sheet: SheetPort, { tab }: TabTitleChange): boolean => sheet.gid() === tab,
  undo: (_: SheetPort, { sheet, before }: TabTitleChange, spreadsheet: SpreadsheetPort): void => {
    spreadsheet.renameSheet(sheet, before);
  },
};

/**
 * The changes as far as they may have been made: none where the tab still has its old title, or has it again. A sheet
 * that was to be made under that title is then the team's own.
 */
export function madeChanges<C extends { readonly kind: string }>(
  spreadsheet: SpreadsheetPort,
  changes: readonly (C | TabTitleChange)[],
): readonly (C | TabTitleChange)[] {
  const renamed = changes.find((change): change is TabTitleChange => change.kind === 'tab-title');
  const tab = renamed && spreadsheet.sheetTitled(renamed.sheet)?.gid();
  return renamed === undefined || renamed.tab === tab ? changes : [];
}
