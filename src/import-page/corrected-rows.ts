/**
 * What a person corrects in the preview: single cells, which are read like those of the file, and what becomes of single
 * customers who are there.
 */
import {
  isBlankCell,
  NAMING_FIELDS,
  tableFields,
  textOf,
  type Cell,
  type Day,
  type FieldSpec,
  type ReadingContext,
} from '../rules';
import {
  openCustomerIds,
  sheetCell,
  type SentRow,
  type SentRows,
} from '../surfaces/import/reading';
import { cellWords } from '../workbook';
import type { Choices, FileRead } from './read-file';

/**
 * Names a cell of the preview.
 * @param row of the file
 */
export function cellKey(row: number, field: string): string {
  return `${row} ${field}`;
}

export function correctedRows(
  { fields, rows }: SentRows,
  { read }: FileRead,
  { table, dateOrder, edits, answers }: Choices,
  today: Day,
): SentRows {
  const editedRows = new Set(Object.keys(edits).map((key) => Number(key.split(' ')[0])));
  if (editedRows.size === 0 && Object.keys(answers).length === 0) return { fields, rows };
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const reading: ReadingContext = {
    ...{ vocabulary: cellWords(), today, dateOrder: dateOrder ?? read?.order.order ?? null },
  };
  const at = fields.indexOf('id');
  const idFor = openCustomerIds(new Set(rows.map(({ cells }) => textOf(cells[at] ?? ''))));
  const nameOf = (cells: readonly Cell[]): string =>
    NAMING_FIELDS.map((field) => textOf(cells[fields.indexOf(field)] ?? '').trim()).join('\n');
  const edited = (line: SentRow): SentRow => {
    const cells = line.cells.map((cell, column): Cell => {
      const field = fields[column] ?? '';
      const typed = edits[cellKey(line.row, field)];
      const spec = specs[field];
      return typed === undefined || spec === undefined
        ? cell
        : sheetCell(spec, typed.trim(), reading);
    });
    const isNew = table === 'customers' && at >= 0 && isBlankCell(cells[at] ?? '');
    if (isNew && nameOf(cells).trim() !== '') cells[at] = idFor(nameOf(cells));
    return { ...line, cells };
  };
  return {
    fields,
    rows: rows.map((line) => {
      const choice = answers[line.row];
      const own = editedRows.has(line.row) ? edited(line) : line;
      return choice === undefined ? own : { ...own, choice };
    }),
  };
}
