/** Writes what a portion of a file comes to: new rows below the last one, and changed cells column by column. */
import {
  isBlankCell,
  keyFieldOf,
  tableFields,
  type Cell,
  type FieldCells,
  type FieldSpec,
  type RowFate,
} from '../../rules';
import { PlatformError, type Block, type SheetPort, type TogetherColumns } from '../../platform';
import type { ImportTable } from '../../protocol';
import {
  columnRuns,
  togetherColumns,
  writeAllowed,
  type Records,
  type RefusedArea,
} from '../../workbook';
import { cellsOfRow, fingerprintOf, sameJson } from './imported-cells';

export interface Plan {
  readonly fates: readonly RowFate[];
  /** New rows by ID, with what later rows of the portion add to them. */
  readonly added: ReadonlyMap<string, FieldCells>;
  /** Cells of rows that were there, by ID and field. */
  readonly changed: ReadonlyMap<string, ReadonlyMap<string, { before: Cell; after: Cell }>>;
}

export interface WrittenPlan {
  readonly refused: readonly RefusedArea[];
  /** New rows of which Google refused some cells, by ID, with those that it took. */
  readonly short: ReadonlyMap<string, FieldCells>;
}

/**
 * Writes new rows and changed cells together, so that more of them take no more calls. Throws if Google takes none of
 * it.
 */
export function writePlan(records: Records, { added, changed }: Plan): WrittenPlan {
  const key = keyFieldOf(records.table as ImportTable);
  const { table, columns, sheet } = records;
  const rowOf = new Map(records.rows.map((_, at) => [records.textAt(at + 2, key), at + 2]));
  const missing = [...added].filter(([id]) => !rowOf.has(id));
  const blocks = [
    ...newRows(
      records,
      missing.map(([, cells]) => cells),
    ),
  ];
  const cells = [...changed].flatMap(([id, fields]) => {
    const row = rowOf.get(id);
    return row === undefined
      ? []
      : [...fields].flatMap(([field, { before, after }]) => {
          const column = records.columns[field];
          const isAsBefore = sameJson(records.cellAt(row, field), JSON.stringify(before));
          return column === undefined || !isAsBefore ? [] : [{ row, column, cell: after }];
        });
  });
  // A killed run may have written the block with the IDs and no other.
  for (const [id, line] of added) {
    const row = rowOf.get(id);
    if (row === undefined) continue;
    for (const [field, value] of Object.entries(line)) {
      const column = records.columns[field];
      const isMissing = isBlankCell(records.cellAt(row, field)) && !isBlankCell(value);
      if (column !== undefined && isMissing) cells.push({ row, column, cell: value });
    }
  }
  cells.sort((one, other) => one.column - other.column || one.row - other.row);
  const all = [...blocks, ...columnRuns(cells)];
  const refused = writeTogether(sheet, all, togetherColumns(table, columns));
  const first = lastNamedRow(records) + 1;
  const short = missing.flatMap(([id, line], at): [string, FieldCells][] => {
    const isRefused = (field: string): boolean =>
      refused.some((area) => isInside(area, first + at, columns[field] ?? -1));
    const taken = Object.entries(line).filter(([field]) => !isRefused(field));
    return taken.length === Object.keys(line).length ? [] : [[id, Object.fromEntries(taken)]];
  });
  return { refused, short: new Map(short) };
}

/** Returns what was refused; throws if that is all. */
function writeTogether(
  sheet: SheetPort,
  blocks: readonly Block[],
  columns: TogetherColumns,
): readonly RefusedArea[] {
  const { refused } = writeAllowed(sheet, blocks, columns);
  const cellsIn = (areas: readonly { readonly rows: number; readonly columns: number }[]): number =>
    areas.reduce((sum, area) => sum + area.rows * area.columns, 0);
  const asked = blocks.map(({ cells }) => ({ rows: cells.length, columns: cells[0]?.length ?? 0 }));
  const [first] = refused;
  if (first !== undefined && cellsIn(refused) >= cellsIn(asked)) {
    throw new PlatformError('write-refused', first.reason);
  }
  return refused;
}

function isInside(
  { row, column, rows, columns }: RefusedArea,
  atRow: number,
  atColumn: number,
): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}

/** Blocks below the last customer, the one with the ID first: a row with other cells is never without. */
function newRows(records: Records, rows: readonly FieldCells[]): readonly Block[] {
  if (rows.length === 0) return [];
  const fields = [...new Set(rows.flatMap((cells) => Object.keys(cells)))];
  const columns = fields
    .flatMap((field) => records.columns[field] ?? [])
    .sort((one, other) => one - other);
  const fieldAt = new Map(Object.entries(records.columns).map(([field, at]) => [at, field]));
  const row = lastNamedRow(records) + 1;
  const blocks: { row: number; column: number; columns: number[] }[] = [];
  for (const column of columns) {
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.column + last.columns.length === column)
      last.columns.push(column);
    else blocks.push({ row, column, columns: [column] });
  }
  const id = records.columns[keyFieldOf(records.table as ImportTable)] ?? -1;
  blocks.sort(
    (one, other) => Number(other.columns.includes(id)) - Number(one.columns.includes(id)),
  );
  return blocks.map((block) => ({
    row,
    column: block.column,
    cells: rows.map((cells) => block.columns.map((at) => cells[fieldAt.get(at) ?? ''] ?? '')),
  }));
}

/** Formulas and checkboxes may reach far below it. */
function lastNamedRow(records: Records): number {
  for (let at = records.rows.length - 1; at >= 0; at -= 1) {
    const cells = cellsOfRow(records, at + 2);
    if (fingerprintOf(records.table, cells) !== BLANK) return at + 2;
  }
  return 1;
}

const BLANK = fingerprintOf('customers', {});

/** Formats the columns of days, once for a whole file: what is written into them is a number. */
export function formatDays({ table, columns, sheet }: Records): void {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  sheet.formatDays(
    Object.entries(columns).flatMap(([field, column]) =>
      specs[field]?.kind === 'day' && specs[field]?.filledBy !== 'formula' ? [column] : [],
    ),
  );
}
