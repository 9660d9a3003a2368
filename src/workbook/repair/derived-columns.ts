/**
 * The columns of Customers that other sheets tell: what Journal, Purchases and Cases say of each
 * customer, written where it differs, so that the formulas read what the daily mail reckons with.
 */
import { textOf, type Cell, type Customer } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import {
  cellsChanges,
  columnRuns,
  fieldCell,
  findSheet,
  type PlacedCell,
  type RefusedArea,
  writeAllowed,
} from '../records';
import type { Change } from '../undo';
import { cellWords, readSheetHead } from '../columns';
import type { TeamFile } from '../reading';

const DERIVED = [
  ...(['lastTracked', 'lastContact', 'attempts', 'gradeAtLastEntry'] as const),
  ...(['lastPurchase', 'totalValue', 'valueClass', 'promiseDue'] as const),
] as const satisfies readonly (keyof Customer)[];

/** The one of them that people fill as well. */
const PEOPLES = 'lastContact' satisfies (typeof DERIVED)[number];

/** A promise that was kept leaves its cell; of all else what is not known stays as it stands. */
const CLEARED: readonly string[] = ['promiseDue'];

/** What was written over what people had typed, for Undo; and what was refused. */
export interface Derived {
  readonly changes: readonly Change[];
  readonly refused: readonly RefusedArea[];
}

/** Runs of neighbours are one call. */
export function writeDerived(spreadsheet: SpreadsheetPort, file: TeamFile): Derived {
  const sheet = findSheet(spreadsheet, 'customers', file.language, file.settings);
  if (sheet === null) return { changes: [], refused: [] };
  const rows = sheet.read();
  const { columns } = readSheetHead(sheet, 'customers', rows);
  const wrong: PlacedCell[] = [];
  for (const field of DERIVED) {
    const column = columns[field];
    if (column === undefined) continue;
    for (const { row, record } of file.customers) {
      const now = rows[row - 1]?.[column] ?? '';
      const cell = fieldCell('customers', field, record[field], file.language);
      if ((cell === '' && !CLEARED.includes(field)) || isSame(field, now, cell)) continue;
      wrong.push({ row, column, cell });
    }
  }
  const { blocks, refused } = writeAllowed(sheet, columnRuns(wrong));
  const before = (row: number, column: number): Cell => rows[row - 1]?.[column] ?? '';
  const typed = blocks.filter(({ row, column, cells }) => {
    const isPeoples = column === columns[PEOPLES];
    return isPeoples && cells.some((_, down) => before(row + down, column) !== '');
  });
  return { changes: cellsChanges(sheet, typed, before), refused };
}

/** A word in another language says the same, and so does a day whose cell wears another format. */
function isSame(field: (typeof DERIVED)[number], now: Cell, wanted: Cell): boolean {
  if (textOf(now) === textOf(wanted)) return true;
  if (typeof wanted === 'object') return now === wanted.day;
  const code = field === 'valueClass' ? cellWords().codeOf(field, textOf(now)) : null;
  return code !== null && code === cellWords().codeOf('valueClass', textOf(wanted));
}
