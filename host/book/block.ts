/**
 * A rectangle of cells taken from a sheet and put down elsewhere: by a person's copy and paste, by a fill, by a script's
 * copyTo. Values, formats and validations can be put down apart. Formulas move their relative references along.
 */
import type { Area } from './a1';
import { contains } from './area';
import type { Cell } from './cell';
import { copiedFormula } from './copied-formula';
import { followCut } from './follow-cut';
import type { ValidationRule } from './furniture';
import { NO_CELL, ownCell, putOwnCell, type OwnCell } from './own-cell';
import type { Sheet } from './sheet';

interface BlockCell {
  readonly cell: OwnCell;
  /** As it shows, whatever made it so. */
  readonly shown: Pick<Cell, 'value' | 'computed'>;
  readonly validation: ValidationRule | null;
}

export interface Block {
  readonly area: Area;
  readonly rows: readonly (readonly BlockCell[])[];
}

/** What of a block is put down. */
export type PastedParts = 'all' | 'values' | 'validations';

export function copyBlock(sheet: Sheet, area: Area): Block {
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

/** What a paste covers: the target, filled with as many whole copies as it holds, or else one copy. */
export function pastedArea(block: Block, target: Area): Area {
  const { rows, columns } = block.area;
  const fits = target.rows % rows === 0 && target.columns % columns === 0;
  return fits ? target : { ...target, rows, columns };
}

/** The sheet must hold all of it. Answers the area that was written. */
export function pasteBlock(sheet: Sheet, target: Area, block: Block, parts: PastedParts): Area {
  const area = pastedArea(block, target);
  for (let down = 0; down < area.rows; down++) {
    for (let right = 0; right < area.columns; right++) {
      const from = block.rows[down % block.area.rows]?.[right % block.area.columns];
      if (!from) continue;
      const [row, column] = [area.row + down, area.column + right];
      const formula = copiedFormula(
        sheet,
        from.cell.formula,
        row - block.area.row - (down % block.area.rows),
        column - block.area.column - (right % block.area.columns),
      );
      putCell(sheet, row, column, from, formula, parts);
    }
  }
  putValidations(sheet, area, block.rows, parts);
  return area;
}

/** Rules go in by runs of a column: cell by cell, a column of a thousand would be cut a thousand times. */
function putValidations(
  sheet: Sheet,
  area: Area,
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

/** A cut: what was there is put down as it was, and its place is left empty, validations included. */
export function moveBlock(from: Sheet, block: Block, to: Sheet, target: Area): Area {
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
        putCell(from, row, column, empty, '', 'all');
      }
    });
  });
  block.rows.forEach((cells, down) => {
    cells.forEach((one, right) => {
      putCell(to, landed.row + down, landed.column + right, one, one.cell.formula, 'all');
    });
  });
  putValidations(to, landed, block.rows, 'all');
  const decimal = to.book.locale.decimal === ',' ? ',' : '.';
  followCut(formulas, { from, area, to, row: target.row, column: target.column }, decimal);
  return landed;
}

function putCell(
  sheet: Sheet,
  row: number,
  column: number,
  { cell, shown }: BlockCell,
  formula: string,
  parts: PastedParts,
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
