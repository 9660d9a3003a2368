/** Writes cells of records in few calls: collected per sheet, the journal first. */
import { isLikeNumber } from '../../platform';
import { tableFields, type Cell, type FieldSpec, type TableKey } from '../../rules';
import {
  rewritableColumns,
  sameCell,
  writeCells,
  type CellWrite,
  type Records,
  type Tables,
} from '../records';
import { lastRecordRow, type CellsByField } from './added-rows';

/** Collects cells to write, so that each sheet is written in few calls. */
export interface RecordWrites {
  /** A row below the last record. */
  addRow(records: Records, cells: CellsByField): void;
  /** Cells that still hold `from` become `to`. Returns the fields of cells that hold neither: they are left. */
  changeRow(records: Records, row: number, from: CellsByField, to: CellsByField): readonly string[];
  flush(): void;
}

export function openRecordWrites(tables: Tables): RecordWrites {
  const writes = new Map<TableKey, CellWrite[]>();
  const lastRows = new Map<TableKey, number>();
  const add = (
    { table, columns }: Records,
    field: string,
    write: Omit<CellWrite, 'column'>,
  ): void => {
    const column = columns[field];
    if (column === undefined) return;
    const cells = writes.get(table) ?? [];
    writes.set(table, cells);
    cells.push({ ...write, column });
  };
  return {
    addRow: (records, cells) => {
      const row = (lastRows.get(records.table) ?? lastRecordRow(records)) + 1;
      lastRows.set(records.table, row);
      for (const [field, cell] of Object.entries(cells)) {
        const write = { row, cell, before: '' };
        add(records, field, field === 'id' ? { ...write, isKey: true } : write);
      }
    },
    changeRow: (records, row, from, to) => {
      const left: string[] = [];
      for (const [field, cell] of Object.entries(to)) {
        const before = records.cellAt(row, field);
        if (sameCell(before, cell)) continue;
        if (sameCell(before, from[field] ?? '')) add(records, field, { row, cell, before });
        else left.push(field);
      }
      return left;
    },
    flush: () => {
      // The journal first: everything else can be derived from it.
      const journalFirst = [...writes].sort(
        ([one], [other]) => Number(other === 'journal') - Number(one === 'journal'),
      );
      for (const [table, cells] of journalFirst) writeRows(tables.get(table), cells);
    },
  };
}

function writeRows({ table, columns, sheet, rows }: Records, cells: readonly CellWrite[]): void {
  const end = rows.length + 2;
  if (cells.length === 0) return;
  // An appended row takes no account of columns of plain text, where a phone number has no apostrophe.
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const texts = new Set(
    Object.keys(columns)
      .filter((field) => specs[field]?.keepsText === true)
      .map((field) => columns[field]),
  );
  const isText = cells.some(
    ({ column, cell }) => texts.has(column) && typeof cell === 'string' && isLikeNumber(cell),
  );
  if (!isText && cells.every(({ row }) => row === end)) {
    // One call, and the sheet grows by itself.
    const line: Cell[] = [];
    for (const { column, cell } of cells) line[column] = cell;
    sheet.append(Array.from(line, (cell: Cell | undefined) => cell ?? ''));
  } else writeCells(sheet, cells, rewritableColumns(table, columns));
}
