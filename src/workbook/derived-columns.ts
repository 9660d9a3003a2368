/**
 * The columns of Customers that other sheets tell: what Journal, Purchases and Cases say of each
 * customer, written where it differs, so that the formulas read what the daily mail reckons with.
 */
import { textOf, type Cell, type Customer } from '../rules';
import type { Block, SpreadsheetPort } from '../platform';
import { readHead } from './customer-head';
import { fieldCell } from './field-cell';
import { findSheet } from './read-table';
import type { TeamFile } from './team-file';
import { cellWords } from './words';

const DERIVED = [
  ...(['lastTracked', 'lastContact', 'attempts', 'gradeAtLastEntry'] as const),
  ...(['lastPurchase', 'totalValue', 'valueClass', 'promiseDue'] as const),
] as const satisfies readonly (keyof Customer)[];

/** A promise that was kept leaves its cell; of all else what is not known stays as it stands. */
const CLEARED: readonly string[] = ['promiseDue'];

/** Answers how many cells were written; runs of neighbours are one call. */
export function writeDerived(spreadsheet: SpreadsheetPort, file: TeamFile): number {
  const sheet = findSheet(spreadsheet, 'customers', file.language);
  if (sheet === null) return 0;
  const rows = sheet.read();
  const { columns } = readHead(sheet, 'customers', rows);
  const blocks: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const field of DERIVED) {
    const column = columns[field];
    if (column === undefined) continue;
    for (const { row, record } of file.customers) {
      const now = rows[row - 1]?.[column] ?? '';
      const wanted = fieldCell('customers', field, record[field], file.language);
      if ((wanted === '' && !CLEARED.includes(field)) || isSame(field, now, wanted)) continue;
      const last = blocks[blocks.length - 1];
      const isNext = last?.column === column && last.row + last.cells.length === row;
      if (isNext) last.cells.push([wanted]);
      else blocks.push({ row, column, cells: [[wanted]] });
    }
  }
  if (blocks.length > 0) sheet.write(blocks satisfies readonly Block[]);
  return blocks.reduce((sum, { cells }) => sum + cells.length, 0);
}

/** A word in another language says the same, and so does a day whose cell wears another format. */
function isSame(field: (typeof DERIVED)[number], now: Cell, wanted: Cell): boolean {
  if (textOf(now) === textOf(wanted)) return true;
  if (typeof wanted === 'object') return now === wanted.day;
  const code = field === 'valueClass' ? cellWords().codeOf(field, textOf(now)) : null;
  return code !== null && code === cellWords().codeOf('valueClass', textOf(wanted));
}
