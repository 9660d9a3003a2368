/**
 * Writes a formula's result into the sheet. An array spills into the cells below and to the right of its formula. If
 * one of them has content, the formula shows an error instead and is recalculated when that content changes.
 */
import { lettersOfColumn } from '../a1/column-letters';
import type { SheetArea } from './a1';
import {
  ArrayValue,
  isError,
  spillBlocked,
  spillTooLarge,
  type FormulaAnswer,
  type ErrorValue,
  type Scalar,
} from '../formula';
import { hasContent, type Computed } from './cell';
import type { FormulaCell } from './formula-cell';
import type { FormulaIndex } from './formula-index';

/** Writes the result and returns the areas that changed. */
export function placeAnswer(
  cell: FormulaCell,
  answer: FormulaAnswer,
  index: FormulaIndex,
): SheetArea[] {
  forgetWanted(cell, index);
  const { value } = answer;
  const array = value instanceof ArrayValue ? value : undefined;
  const [rows, columns] = [array?.rows ?? 1, array?.columns ?? 1];
  if (!array || rows * columns < 2) {
    return [...resize(cell, 1, 1, index), ...writeAll(cell, answer, 1, 1)];
  }
  const blocked = blockage(cell, rows, columns);
  if (blocked) {
    const freed = resize(cell, 1, 1, index);
    cell.wanted = { ...cell.output, rows, columns };
    index.addReader(cell, cell.wanted);
    return [...freed, ...writeAll(cell, { value: blocked }, 1, 1)];
  }
  return [...resize(cell, rows, columns, index), ...writeAll(cell, answer, rows, columns)];
}

/** Clears the cells that the formula spilled into, except its own. */
export function withdraw(cell: FormulaCell, index: FormulaIndex): SheetArea[] {
  forgetWanted(cell, index);
  return resize(cell, 1, 1, index);
}

function forgetWanted(cell: FormulaCell, index: FormulaIndex): void {
  if (cell.wanted) index.removeReader(cell, cell.wanted);
  cell.wanted = undefined;
}

function blockage(cell: FormulaCell, rows: number, columns: number): ErrorValue | undefined {
  const { sheet } = cell;
  const missingRows = cell.row + rows - 1 - sheet.maxRows;
  if (missingRows > 0) return spillTooLarge('rows', missingRows);
  const missingColumns = cell.column + columns - 1 - sheet.maxColumns;
  if (missingColumns > 0) return spillTooLarge('columns', missingColumns);
  for (let row = cell.row; row < cell.row + rows; row++) {
    for (let column = cell.column; column < cell.column + columns; column++) {
      if (row === cell.row && column === cell.column) continue;
      const there = sheet.stored(row, column);
      if (!hasContent(there) || (there.computed?.spilledBy === cell && !there.formula)) continue;
      return spillBlocked(`${lettersOfColumn(column)}${row}`);
    }
  }
  return undefined;
}

/** Sets the size of the output and clears the cells outside it. */
function resize(
  cell: FormulaCell,
  rows: number,
  columns: number,
  index: FormulaIndex,
): SheetArea[] {
  const old = cell.output;
  if (old.rows === rows && old.columns === columns) return [];
  index.removeSpill(cell);
  const freed: SheetArea[] = [];
  for (let column = old.column; column < old.column + old.columns; column++) {
    const kept = column < old.column + columns ? rows : 0;
    for (let row = old.row + kept; row < old.row + old.rows; row++) {
      if (cell.sheet.stored(row, column).computed?.spilledBy === cell) {
        cell.sheet.putResult(row, column, undefined);
      }
    }
    if (kept < old.rows) {
      freed.push({ ...old, row: old.row + kept, rows: old.rows - kept, column, columns: 1 });
    }
  }
  cell.output = { ...cell.ownCell(), rows, columns };
  if (rows * columns > 1) index.addSpill(cell);
  return freed;
}

function writeAll(
  cell: FormulaCell,
  { value, formatAt }: FormulaAnswer,
  rows: number,
  columns: number,
): SheetArea[] {
  const changed: SheetArea[] = [];
  for (let right = 0; right < columns; right++) {
    let [first, last] = [0, 0];
    for (let down = 0; down < rows; down++) {
      const one = value instanceof ArrayValue ? value.at(down, right) : value;
      const format = typeof one === 'number' ? (formatAt?.(down, right) ?? '') : '';
      const place = { row: cell.row + down, column: cell.column + right };
      if (!writeOne(cell, place, { value: one, format })) continue;
      first ||= cell.row + down;
      last = cell.row + down;
    }
    if (first > 0) {
      const column = cell.column + right;
      changed.push({
        sheetId: cell.sheet.id,
        row: first,
        rows: last - first + 1,
        column,
        columns: 1,
      });
    }
  }
  return changed;
}

/** Writes one cell and returns whether it changed. */
function writeOne(
  cell: FormulaCell,
  { row, column }: { readonly row: number; readonly column: number },
  { value, format }: Pick<Computed, 'value' | 'format'>,
): boolean {
  const { sheet } = cell;
  const own = row === cell.row && column === cell.column;
  const before = sheet.stored(row, column).computed;
  if (!own && value === null) {
    if (before) sheet.putResult(row, column, undefined);
    return before !== undefined;
  }
  if (before && isUnchanged(before.value, value) && before.format === format) return false;
  const next: Computed = { value, format, spilledBy: own ? undefined : cell };
  sheet.putResult(row, column, next);
  return true;
}

function isUnchanged(a: Scalar, b: Scalar): boolean {
  if (isError(a) && isError(b)) return a.code === b.code && a.sentence === b.sentence;
  return Object.is(a, b);
}
