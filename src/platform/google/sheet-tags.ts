/** Tags of columns and sheets: developer metadata of a sheet. */
import type { SheetCells } from '../spreadsheet';
import { columnLetters } from '../column-letters';
import { a1Of } from './a1';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Developer metadata key for the field of a column; visibility DOCUMENT, so that copies keep it.
 */
const FIELD_TAG = 'duebook.field';

/** Developer metadata key for the table of a sheet. */
export const SHEET_TAG = 'duebook.table';

export type SheetTags = Pick<
  SheetCells,
  'fieldTags' | 'columnsTagged' | 'tagColumn' | 'tagColumns' | 'untagColumn' | 'tagSheet'
>;

/** Ranges in one call instead of one each; none if Google refuses. */
function listedRanges(
  sheet: GoogleSheet,
  whole: readonly string[],
): readonly GoogleAppsScript.Spreadsheet.Range[] {
  try {
    return sheet.getRangeList([...whole]).getRanges();
  } catch {
    return [];
  }
}

export function openSheetTags(sheet: GoogleSheet): SheetTags {
  return {
    fieldTags: () => {
      const tags = new Map<number, string>();
      for (const tag of sheet.createDeveloperMetadataFinder().withKey(FIELD_TAG).find()) {
        const column = tag.getLocation().getColumn();
        const key = tag.getValue();
        if (column !== null && key !== null) tags.set(column.getColumn() - 1, key);
      }
      return tags;
    },
    columnsTagged: (key) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(FIELD_TAG)
        .withValue(key)
        .find()
        .flatMap((tag) => {
          const column = tag.getLocation().getColumn();
          return column === null ? [] : [column.getColumn() - 1];
        })
        .sort((one, other) => one - other),
    tagColumn: (column, key) => {
      const letters = columnLetters(column);
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(FIELD_TAG, key, visibility);
    },
    tagColumns: (tags) => {
      if (tags.length === 0) return;
      const whole = tags.map(([column]) => a1Of({ row: 1, column, columns: 1 }));
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      const tagAll = (rangeAt: (at: number) => GoogleAppsScript.Spreadsheet.Range): void => {
        tags.forEach(([, key], at) => rangeAt(at).addDeveloperMetadata(FIELD_TAG, key, visibility));
      };
      const list = listedRanges(sheet, whole);
      try {
        tagAll((at) => list[at] ?? sheet.getRange(whole[at] ?? ''));
      } catch (cause) {
        // Metadata for a range out of a list is unproven (docs/platform.md §7); nothing is tagged twice by it.
        if (list.length === 0) throw cause;
        tagAll((at) => sheet.getRange(whole[at] ?? ''));
      }
    },
    untagColumn: (column) => {
      const letters = columnLetters(column);
      for (const tag of sheet.getRange(`${letters}:${letters}`).getDeveloperMetadata()) {
        if (tag.getKey() === FIELD_TAG) tag.remove();
      }
    },
    tagSheet: (key) => {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.addDeveloperMetadata(SHEET_TAG, key, visibility);
    },
  };
}
