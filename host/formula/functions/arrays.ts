/** Functions from arrays to arrays. */
import { compare, toTruth } from '../coerce';
import { declare, type FormulaFunction } from '../function-spec';
import {
  ArrayValue,
  arrayOfRows,
  asArray,
  ErrorValue,
  isError,
  type Scalar,
  type Value,
} from '../values';

type Row = readonly Scalar[];

const NOTHING_LEFT = new ErrorValue('#N/A', 'No matches are found in FILTER evaluation.');

function rowsOf(value: Value): Row[] {
  const array = asArray(value);
  return Array.from({ length: array.rows }, (_, row) => array.row(row));
}

function turned(array: ArrayValue): ArrayValue {
  return arrayOfRows(
    Array.from({ length: array.columns }, (_, column) =>
      Array.from({ length: array.rows }, (_unused, row) => array.at(row, column)),
    ),
  );
}

function filter(range: ArrayValue, conditions: readonly ArrayValue[]): Value {
  const byRow = conditions.every(({ rows, columns }) => columns === 1 && rows === range.rows);
  if (!byRow && conditions.every(({ rows, columns }) => rows === 1 && columns === range.columns)) {
    const across = filter(turned(range), conditions.map(turned));
    return across instanceof ArrayValue ? turned(across) : across;
  }
  const odd = conditions.find(({ rows, columns }) => columns !== 1 || rows !== range.rows);
  if (odd) {
    return new ErrorValue(
      '#N/A',
      `FILTER has mismatched range sizes. Expected row count: ${range.rows}. column count: 1. Actual row count: ${odd.rows}, column count: ${odd.columns}.`,
    );
  }
  const kept: Row[] = [];
  for (let row = 0; row < range.rows; row++) {
    const held = conditions.every((condition) => {
      const truth = toTruth(condition.at(row, 0), { name: 'FILTER', place: 2 });
      return truth === true;
    });
    if (held) kept.push(range.row(row));
  }
  return kept.length === 0 ? NOTHING_LEFT : arrayOfRows(kept);
}

/** Orders blanks last in both directions, and errors just before them. */
function ordered(a: Scalar, b: Scalar, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = compare(a, b);
  if (isError(order)) return Number(isError(a)) - Number(isError(b));
  return ascending ? order : -order;
}

interface SortKey {
  readonly of: (row: Row, index: number) => Scalar;
  readonly ascending: boolean;
}

function sortKeys(range: ArrayValue, given: readonly Value[]): SortKey[] | ErrorValue {
  const keys: SortKey[] = [];
  for (let at = 0; at < given.length; at += 2) {
    const by = given[at] ?? null;
    const up = toTruth(asArray(given[at + 1] ?? null).at(0, 0), { name: 'SORT', place: at + 3 });
    if (isError(up)) return up;
    const column = asArray(by);
    if (column.rows === range.rows && column.rows > 1) {
      keys.push({ of: (_row, index) => column.at(index, 0), ascending: up });
      continue;
    }
    const number = Number(column.at(0, 0));
    if (!(number >= 1 && number <= range.columns)) {
      return new ErrorValue(
        '#VALUE!',
        `Function SORT parameter ${at + 2} value is ${number}. Valid values are between 1 and ${range.columns} inclusive.`,
      );
    }
    keys.push({ of: (row) => row[number - 1] ?? null, ascending: up });
  }
  return keys.length > 0 ? keys : [{ of: (row) => row[0] ?? null, ascending: true }];
}

function sort(range: ArrayValue, given: readonly Value[]): Value {
  const keys = sortKeys(range, given);
  if (isError(keys)) return keys;
  const rows = rowsOf(range).map((row, index) => ({ row, index }));
  rows.sort((a, b) => {
    for (const { of, ascending } of keys) {
      const order = ordered(of(a.row, a.index), of(b.row, b.index), ascending);
      if (order !== 0) return order;
    }
    return a.index - b.index;
  });
  return arrayOfRows(rows.map(({ row }) => row));
}

/** Equal for rows that UNIQUE takes for the same. Unlike `=`, UNIQUE is case-sensitive. */
function signature(row: Row): string {
  return JSON.stringify(row.map((cell) => (isError(cell) ? [cell.code] : cell)));
}

function unique(rows: readonly Row[], onlyOnce: boolean): Row[] {
  const counts = new Map<string, number>();
  rows.forEach((row) => counts.set(signature(row), (counts.get(signature(row)) ?? 0) + 1));
  const seen = new Set<string>();
  return rows.filter((row) => {
    const key = signature(row);
    if (seen.has(key) || (onlyOnce && (counts.get(key) ?? 0) > 1)) return false;
    seen.add(key);
    return true;
  });
}

export const ARRAYS: readonly FormulaFunction[] = [
  declare({
    name: 'FILTER',
    takes: ['whole', 'whole'],
    rest: 'whole',
    arrayInside: true,
    format: { ofArgument: 0 },
    answer: ([range, ...conditions]) => filter(asArray(range), conditions.map(asArray)),
  }),
  declare({
    name: 'SORT',
    takes: ['whole'],
    rest: 'whole',
    arrayInside: true,
    format: { ofArgument: 0 },
    answer: ([range, ...keys]) => sort(asArray(range), keys),
  }),
  declare({
    name: 'UNIQUE',
    takes: ['whole', 'truth?', 'truth?'],
    arrayInside: true,
    format: { ofArgument: 0 },
    answer([range, byColumn = false, onlyOnce = false]) {
      const array = asArray(range);
      const found = arrayOfRows(unique(rowsOf(byColumn ? turned(array) : array), onlyOnce));
      if (found.rows === 0) return new ErrorValue('#N/A', 'UNIQUE has no result.');
      return byColumn ? turned(found) : found;
    },
  }),
];
