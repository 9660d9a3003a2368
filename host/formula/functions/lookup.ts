/** Look-up functions. Texts ignore case, and * and ? are wildcards where Sheets allows them. */
import { compare, isSame, toText } from '../coerce';
import { notFound } from '../errors';
import { declare, type EagerFunction, type FormulaFunction } from '../function-spec';
import {
  ArrayValue,
  asArray,
  ErrorValue,
  isError,
  RangeValue,
  type Scalar,
  type Value,
} from '../values';
import { wildcards } from './criteria';
import type { FormulaWorld } from '../world';

type Cells = readonly Scalar[];

/** The only row or column of an array, as a list. */
function line(value: Value): Cells {
  const array = asArray(value);
  return array.columns === 1 || array.rows === 1 ? [...array.cells()] : array.row(0);
}

function exactly(cells: Cells, wanted: Scalar): number {
  if (typeof wanted === 'string' && /[*?~]/.test(wanted)) {
    const shape = wildcards(wanted);
    return cells.findIndex((cell) => typeof cell === 'string' && shape.test(cell));
  }
  return cells.findIndex((cell) => cell !== null && isSame(cell, wanted));
}

/** The index of the last cell up to `wanted` in sorted cells. Ignores cells of another kind. -1 when there is none. */
function lastUpTo(cells: Cells, wanted: Scalar, sign: 1 | -1): number {
  let found = -1;
  for (const [index, cell] of cells.entries()) {
    if (cell === null || typeof cell !== typeof wanted) continue;
    if (Number(compare(cell, wanted)) * sign > 0) break;
    found = index;
  }
  return found;
}

const VLOOKUP: EagerFunction = declare({
  name: 'VLOOKUP',
  takes: ['any', 'whole', 'number', 'truth?'],
  format: { ofArgument: 1, columnAt: 2 },
  answer([wanted, range, index, sorted = true], { world }) {
    const table = asArray(range);
    const at = Math.trunc(index);
    if (at < 1 || at > table.columns) {
      return new ErrorValue('#REF!', 'VLOOKUP evaluates to an out of bounds range.');
    }
    const keys = Array.from({ length: table.rows }, (_, row) => table.at(row, 0));
    const found = sorted ? lastUpTo(keys, wanted, 1) : exactly(keys, wanted);
    return found < 0 ? missing('VLOOKUP', wanted, world) : table.at(found, at - 1);
  },
});

/** @param match and @param search are XLOOKUP's modes. Returns -1 when nothing matches. */
function findBy(cells: Cells, wanted: Scalar, match: number, search: number): number {
  const backwards = search === -1 || search === -2;
  const ordered = backwards ? [...cells].reverse() : cells;
  const turn = (index: number): number =>
    index < 0 || !backwards ? index : cells.length - 1 - index;
  if (match === 2) return turn(exactly(ordered, wanted));
  const same = ordered.findIndex((cell) => cell !== null && isSame(cell, wanted));
  if (same >= 0 || match === 0) return turn(same);
  let best = -1;
  for (const [index, cell] of ordered.entries()) {
    if (cell === null || typeof cell !== typeof wanted) continue;
    if (Math.sign(Number(compare(cell, wanted))) !== match) continue;
    const held = ordered[best];
    if (held === undefined || Math.sign(Number(compare(cell, held))) === -match) best = index;
  }
  return turn(best);
}

function missing(name: string, wanted: Scalar, world: FormulaWorld): ErrorValue {
  const text = toText(wanted, world);
  return isError(text) ? text : notFound(name, text);
}

function part(range: ArrayValue, row: number, column: number): Value {
  if (row > range.rows || column > range.columns || row < 0 || column < 0) {
    const [place, value, most] =
      row > range.rows ? [2, row, range.rows] : [3, column, range.columns];
    return new ErrorValue(
      '#NUM!',
      `Function INDEX parameter ${place} value is ${value}. Valid values are between 0 and ${most} inclusive.`,
    );
  }
  const [down, right] = [Math.max(row - 1, 0), Math.max(column - 1, 0)];
  const rows = row === 0 ? range.rows : 1;
  const columns = column === 0 ? range.columns : 1;
  const data = range.data.slice(right, right + columns);
  const offset = range.offset + down;
  if (!(range instanceof RangeValue)) return new ArrayValue(rows, columns, data, offset);
  const { sheetId, row: row1, column: column1 } = range.area;
  const area = { sheetId, row: row1 + down, column: column1 + right, rows, columns };
  return new RangeValue(area, data, offset);
}

export const LOOKUP: readonly FormulaFunction[] = [
  VLOOKUP,
  declare({
    name: 'MATCH',
    takes: ['any', 'whole', 'number?'],
    answer([wanted, range, mode = 1], { world }) {
      const cells = line(range);
      const found =
        mode === 0 ? exactly(cells, wanted) : lastUpTo(cells, wanted, mode > 0 ? 1 : -1);
      return found < 0 ? missing('MATCH', wanted, world) : found + 1;
    },
  }),
  declare({
    name: 'XLOOKUP',
    takes: ['any', 'whole', 'whole', 'raw?', 'number?', 'number?'],
    format: { ofArgument: 2 },
    answer([wanted, keys, results, otherwise, match = 0, search = 1], { world }) {
      const found = findBy(line(keys), wanted, match, search);
      if (found < 0) return otherwise ?? missing('XLOOKUP', wanted, world);
      const table = asArray(results);
      return asArray(keys).columns === 1 ? part(table, found + 1, 0) : part(table, 0, found + 1);
    },
  }),
  declare({
    name: 'INDEX',
    takes: ['whole', 'number?', 'number?'],
    arrayInside: true,
    format: { ofArgument: 0, columnAt: 2 },
    answer([range, row = 0, column = 0]) {
      const array = asArray(range);
      if (isError(range)) return range;
      // A single index into a single row chooses a column.
      return array.rows === 1 && column === 0 && row > 0 && array.columns > 1
        ? part(array, 0, Math.trunc(row))
        : part(array, Math.trunc(row), Math.trunc(column));
    },
  }),
];
