/**
 * The columns of Customers that are derived from Journal, Purchases and Cases. They are updated so
 * that formulas calculate from the same values as the daily digest.
 */
import {
  keepsToldIn,
  textOf,
  typeOn,
  type Cell,
  type Customer,
  type CustomerType,
  type Day,
  type ValueClass,
} from '../../rules';
import type { Block } from '../../platform';
import {
  cellsChanges,
  columnRuns,
  fieldCell,
  type PlacedCell,
  type ReadTable,
  type RefusedArea,
  rewritableColumns,
  writeAllowed,
} from '../records';
import type { Change } from '../undo';
import { cellWords } from '../columns';
import type { TeamFile } from '../reading';
import { toldOfFile } from './told-of-file';

const DERIVED = [
  'lastTracked',
  'lastContact',
  'attempts',
  'gradeAtLastEntry',
  'lastPurchase',
  'totalValue',
  'valueClass',
  'promiseDue',
  'since',
  'told',
] as const satisfies readonly (keyof Customer)[];

/** The only one that people type into as well. */
const TYPED_BY_PEOPLE = 'lastContact' satisfies (typeof DERIVED)[number];

/** Cleared when there is no value, since a promise may be kept. The others keep an old value. */
const CLEARED: readonly string[] = ['promiseDue'];

export interface Derived {
  /** Overwritten values that people had typed, for Undo. */
  readonly changes: readonly Change[];
  readonly refused: readonly RefusedArea[];
}

/** A customer whose value class, or whose type by the purchases, changes from one to another. */
export type HistoryChange =
  | {
      readonly id: string;
      readonly what: 'class';
      readonly from: ValueClass;
      readonly to: ValueClass;
    }
  | {
      readonly id: string;
      readonly what: 'type';
      readonly from: CustomerType;
      readonly to: CustomerType;
    };

export interface DerivedPlan {
  /** A first class or type, or one that is lost, is no change. */
  readonly history: readonly HistoryChange[];
  /** Values that people had typed and that are about to be overwritten. */
  readonly typed: readonly Change[];
  /** The customers as they are once it is written. */
  readonly customers: TeamFile['customers'];
  write(): Derived;
}

/**
 * Plans the cells that differ.
 *
 * @param table the sheet from which the file was read
 */
export function planDerived(
  { sheet, rows, columns }: Pick<ReadTable<'customers'>, 'sheet' | 'rows' | 'columns'>,
  file: TeamFile,
  { endsDay = false, lastRun = null }: DayEnded = {},
): DerivedPlan {
  const wrong: PlacedCell[] = [];
  const history: HistoryChange[] = [];
  const customers = keepsToldIn(file.settings) ? withTold(file, endsDay) : file.customers;
  for (const field of DERIVED) {
    const column = columns[field];
    if (column === undefined) continue;
    for (const { row, record } of customers) {
      const now = rows[row - 1]?.[column] ?? '';
      const cell = fieldCell('customers', field, record[field], file.language);
      if ((cell === '' && !CLEARED.includes(field)) || isSame(field, now, cell)) continue;
      wrong.push({ row, column, cell });
      const { id, valueClass: to } = record;
      const from = field === 'valueClass' ? cellWords().codeOf(field, textOf(now)) : null;
      if (from !== null && to !== null && id !== '') history.push({ id, what: 'class', from, to });
    }
  }
  history.push(...typeChanges({ rows, columns }, { ...file, customers }, lastRun));
  const runs = columnRuns(wrong);
  const before = (row: number, column: number): Cell => rows[row - 1]?.[column] ?? '';
  const typedIn = (blocks: readonly Block[]): readonly Change[] => {
    const typed = blocks.filter(
      ({ row, column, cells }) =>
        column === columns[TYPED_BY_PEOPLE] &&
        cells.some((_, down) => before(row + down, column) !== ''),
    );
    return cellsChanges(sheet, typed, before);
  };
  return {
    history,
    typed: typedIn(runs),
    customers,
    write: () => {
      const { blocks, refused } = writeAllowed(
        sheet,
        runs,
        rewritableColumns('customers', columns),
      );
      return { changes: typedIn(blocks), refused };
    },
  };
}

interface DayEnded {
  /** Whether this is the first run of a day, which keeps what was told on the day before. */
  readonly endsDay?: boolean;
  /** The day of the last run, since when a type may have changed by the passing of days. */
  readonly lastRun?: Day | null;
}

/** Who bought since, or bought too long ago by now. A type that was set by hand does not change by itself. */
function typeChanges(
  { rows, columns }: Pick<ReadTable<'customers'>, 'rows' | 'columns'>,
  { customers, policies, today }: Pick<TeamFile, 'customers' | 'policies' | 'today'>,
  lastRun: Day | null,
): readonly HistoryChange[] {
  const { lastPurchase: column } = columns;
  if (column === undefined || !policies.knowsPurchases) return [];
  return customers.flatMap(({ row, record }): HistoryChange[] => {
    const { id, manualType, lastPurchase } = record;
    if (id === '' || manualType !== null || lastPurchase === null) return [];
    const shown = rows[row - 1]?.[column] ?? '';
    const before = typeof shown === 'object' ? shown.day : typeof shown === 'number' ? shown : null;
    // What was bought before Duebook saw the customer is no change.
    if (before === null && lastPurchase < (record.since ?? today)) return [];
    const from = typeOn(before, lastRun ?? today);
    const to = typeOn(lastPurchase, today);
    return from === to ? [] : [{ id, what: 'type', from, to }];
  });
}

/** The customers with the day they were first seen and, at the end of a day, what was told on it. */
function withTold(file: TeamFile, endsDay: boolean): TeamFile['customers'] {
  const { today } = file;
  const seen = file.customers.map((placed) => ({
    ...placed,
    record: { ...placed.record, since: placed.record.since ?? today },
  }));
  if (!endsDay) return seen;
  const texts = toldOfFile(seen, file, today - 1);
  return seen.map((placed, at) => {
    const told = texts[at] === '' ? placed.record.told : (texts[at] ?? '');
    return { ...placed, record: { ...placed.record, told } };
  });
}

/** Equal despite another language of a word, or a day in a cell formatted as a number. */
function isSame(field: (typeof DERIVED)[number], now: Cell, wanted: Cell): boolean {
  if (textOf(now) === textOf(wanted)) return true;
  if (typeof wanted === 'object') return now === wanted.day;
  const code = field === 'valueClass' ? cellWords().codeOf(field, textOf(now)) : null;
  return code !== null && code === cellWords().codeOf('valueClass', textOf(wanted));
}
