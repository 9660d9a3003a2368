/**
 * What a query needs of each row before it can assess any: what a customer bought, whether there are columns
 * that Duebook keeps, and IDs and words as the rules read them.
 */
import {
  currenciesWithoutRate,
  foldWord,
  inOwnCurrency,
  isEmptyRow,
  problem,
  readCell,
  recentPurchases,
  tableFields,
  type FieldSpec,
} from '../../src/rules';
import { inColumns, type AnswerProblem } from './assess-customer';
import { isBlankRow, readInput } from './customer-input';
import { openDay } from './day-facts';

export interface CustomerScan {
  /** Bought within the months that count (docs/rules.md §6), or has a profit. */
  readonly isBuyer: boolean;
  /** Whole cents; profit is null where no purchase has one. */
  readonly cents: number;
  readonly profitCents: number | null;
  readonly hasLastPurchase: boolean;
  readonly hasSince: boolean;
}

const NO_SCAN: CustomerScan = {
  isBuyer: false,
  cents: 0,
  profitCents: null,
  hasLastPurchase: false,
  hasSince: false,
};

/** @param facts JSON of `DayFacts`. @param input JSON of `CustomerInput` */
export function scan(facts: string, input: string): CustomerScan {
  const day = openDay(facts);
  const read = readInput(input, day);
  if (read === null || isEmptyRow(read.customer)) return NO_SCAN;
  const own = (read.own.purchases ?? []).map((each) => inOwnCurrency(each, day.rates));
  const { amount, profit } = recentPurchases(own, day.today);
  return {
    isBuyer: amount > 0 || profit !== null,
    cents: Math.round(amount * 100),
    profitCents: profit === null ? null : Math.round(profit * 100),
    hasLastPurchase: read.customer.lastPurchase !== null,
    hasSince: read.customer.since !== null,
  };
}

/** A row of a side table whose customer does not exist: what is wrong with it (docs/rules.md §8). */
export function orphan(facts: string, table: string, input: string): readonly AnswerProblem[] {
  const { readers } = openDay(facts);
  const { row, cells } = JSON.parse(input) as { row: number; cells: readonly string[] };
  const side = SIDE_TABLES.find((each) => each === table);
  if (side === undefined) throw new Error(`There is no table “${table}” of records.`);
  if (isBlankRow({ cells })) return [];
  const { record, problems } = readers[side](cells, row);
  const unknown = problem(row, 'customerId', 'unknown-customer', record.customerId, {
    table: side,
  });
  return [...problems, unknown].map(inColumns);
}

const SIDE_TABLES = ['journal', 'purchases', 'cases'] as const;

/**
 * The problem of currencies that cannot be added up, if more than one has no rate (docs/rules.md §6).
 *
 * @param currencies JSON of the spelling of each currency of the purchases, in the order of rows
 */
export function currencyProblems(facts: string, currencies: string): readonly AnswerProblem[] {
  const spellings = (JSON.parse(currencies) as readonly string[] | null) ?? [];
  const purchases = spellings.map((spelling) => ({ currency: textIn(spelling) }));
  const without = currenciesWithoutRate(purchases, openDay(facts).rates);
  if (without.length < 2) return [];
  const text = without.join(', ');
  return [problem(0, 'currency', 'mixed-currencies', text, { table: 'purchases' })].map(inColumns);
}

/** What is wrong with settings, gap table and holidays. */
export function dayProblems(facts: string): readonly AnswerProblem[] {
  return openDay(facts).problems.map(inColumns);
}

/** The ID in a cell, by which rows are joined; blank for a cell such as `#REF!`. */
export function idOf(cell: string): string {
  return textIn(cell);
}

/** A word without differences of case, width and spaces, such as a currency; blank cells give `''`. */
export function wordOf(cell: string): string {
  return foldWord(textIn(cell));
}

const ID: FieldSpec = tableFields.journal.customerId;

/** Reading text needs no day and no words. */
const NO_WORDS = { vocabulary: { codeOf: () => null }, today: 0, dateOrder: null };

function textIn(cell: string): string {
  const { value } = readCell(ID, cell, NO_WORDS);
  return typeof value === 'string' ? value : '';
}
