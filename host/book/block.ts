/**
 * Copies and moves blocks of cells, for copy and paste, fills and a script's copyTo. Values, formats and validations
 * can be pasted separately; relative references in formulas shift.
 */
import type { CellArea } from './a1';
import { contains } from './area';
import type { BookCell } from './cell';
import { copiedText } from '../formula';
import { followCut } from './follow-cut';
import type { ValidationRule } from './sheet-features';
import { NO_CELL, ownCell, putOwnCell, type OwnCell } from './own-cell';
import type { Sheet } from './sheet';

interface BlockCell {
  readonly cell: OwnCell;
  /** The displayed value, typed or calculated. */
  readonly shown: Pick<BookCell, 'value' | 'computed'>;
  readonly validation: ValidationRule | null;
}

export interface CopiedBlock {
  readonly area: CellArea;
  readonly rows: readonly (readonly BlockCell[])[];
}

/** Which parts of a block are pasted. */
export type PastedParts = 'all' | 'values' | 'validations';

export function copyBlock(sheet: Sheet, area: CellArea): CopiedBlock {
  const rows = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_unused, right): BlockCell => {
      const [row, column] = [area.row + down, area.column + right];
      return {
        cell: ownCell(sheet, row, column),
        shown: { ...sheet.at(row, column) },
        validation: sheet.furniture.validationAt(row, column) ?? null,
      };
    }),
  );
  return { area, rows };
}

/** The area a paste writes: the target if whole copies fill it exactly, otherwise a single copy. */
export function pastedArea(block: CopiedBlock, target: CellArea): CellArea {
  const { rows, columns } = block.area;
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  return fits ? target : { ...target, rows, columns };
}

/** Pastes a block and returns the area written, which must lie within the sheet. */
export function pasteBlock(
  sheet: Sheet,
  target: CellArea,
  block: CopiedBlock,
  parts: PastedParts,
): CellArea {
  const area = pastedArea(block, target);
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const from = block.rows[down % block.area.rows]?.[right % block.area.columns];
      if (!from) continue;
      const [row, column] = [area.row + down, area.column + right];
      const formula = copiedText(
        from.cell.formula,
        sheet.book.locale.decimal,
        row - block.area.row - (down % block.area.rows),
        column - block.area.column - (right % block.area.columns),
      );
      putCell({ sheet, parts }, { row, column }, from, formula);
    }
  }
  putValidations(sheet, area, block.rows, parts);
  return area;
}

/** Sets validations per contiguous run of a column; cell by cell would split the column's rule 1,000 times. */
function putValidations(
  sheet: Sheet,
  area: CellArea,
  rows: readonly (readonly { readonly validation: ValidationRule | null }[])[],
  parts: PastedParts,
): void {
  if (parts === 'values') return;
  const ruleAt = (down: number, right: number): ValidationRule | null => {
    const row = rows[down % rows.length] ?? [];
    return row[right % row.length]?.validation ?? null;
  };
  for (let right = 0; right < area.columns; right++) {
    const column = area.column + right;
    let down = 0;
    while (down < area.rows) {
      const rule = ruleAt(down, right);
      let count = 1;
      while (down + count < area.rows && ruleAt(down + count, right) === rule) count++;
      const row = area.row + down;
      down += count;
      const isThere = Array.from({ length: count }, (_, at) => row + at).every(
        (at) => (sheet.furniture.validationAt(at, column) ?? null) === rule,
      );
      if (!isThere) sheet.furniture.setValidation({ row, column, rows: count, columns: 1 }, rule);
    }
  }
}

/** Cuts a block and pastes it unchanged. The source is left empty, without validations. */
export function moveBlock(from: Sheet, block: CopiedBlock, to: Sheet, target: CellArea): CellArea {
  const { area } = block;
  const formulas = from.book.calculation.texts();
  const landed = { ...area, row: target.row, column: target.column };
  const shown = { value: '', computed: undefined } as const;
  const empty: BlockCell = { cell: NO_CELL, shown, validation: null };
  putValidations(from, area, [[empty]], 'all');
  block.rows.forEach((cells, down) => {
    cells.forEach((_, right) => {
      const [row, column] = [area.row + down, area.column + right];
      if (from !== to || !contains(landed, row, column)) {
        putCell({ sheet: from, parts: 'all' }, { row, column }, empty);
      }
    });
  });
  block.rows.forEach((cells, down) => {
    cells.forEach((one, right) => {
      const place = { row: landed.row + down, column: landed.column + right };
      putCell({ sheet: to, parts: 'all' }, place, one);
    });
  });
  putValidations(to, landed, block.rows, 'all');
  followCut(formulas, { from, area, to, row: target.row, column: target.column });
  return landed;
}

interface Pasting {
  readonly sheet: Sheet;
  readonly parts: PastedParts;
}

/** @param formula the cell's formula, adjusted to its new position. */
function putCell(
  { sheet, parts }: Pasting,
  { row, column }: { readonly row: number; readonly column: number },
  { cell, shown }: BlockCell,
  formula = cell.formula,
): void {
  switch (parts) {
    case 'values':
      if (shown.computed?.value === '') sheet.putEmptyText(row, column);
      else sheet.change(row, column, { value: shown.value, formula: '' });
      return;
    case 'validations':
      return;
    case 'all':
      putOwnCell(sheet, row, column, { ...cell, formula });
  }
}
