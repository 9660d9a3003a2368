/** Rows above the headings of an adopted sheet, which were deleted; their text became a note. */
import type { Cell } from '../../rules';
import type { SheetPort } from '../../platform';
import { holdsCells } from './place-cells';

export interface TitleRowsChange {
  readonly kind: 'title-rows';
  readonly sheet: string;
  readonly before: readonly (readonly Cell[])[];
}

export const titleRows = {
  isIntact: (): boolean => true,
  isUndone: (sheet: SheetPort, { before }: TitleRowsChange): boolean =>
    holdsCells(sheet, { row: 1, column: 0 }, before),
  undo: (sheet: SheetPort, { before }: TitleRowsChange): void => {
    sheet.note(1, 0, '');
    // Blank rows are moved up from below, since the port cannot insert any.
    const last = sheet.read().length + before.length;
    sheet.write([{ row: last, column: 0, cells: [['']] }]);
    before.forEach(() => {
      sheet.moveRow(last, 1);
    });
    sheet.write([{ row: 1, column: 0, cells: before }]);
  },
};
