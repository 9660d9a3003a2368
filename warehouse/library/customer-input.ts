/** One customer with its own records as the query hands it over: JSON with every cell as text. */
import {
  foldRecords,
  isNameless,
  problem,
  type Case,
  type Customer,
  type Entry,
  type FoldedCustomer,
  type OwnRecords,
  type Problem,
  type Purchase,
  type ValueClass,
} from '../../src/rules';
import type { OpenDay } from './day-facts';

/** A row of a table: its number, and its cells in the order of the table's fields. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The JSON of a customer. Side tables are in the order of logging; null: no rows of this customer. */
export interface CustomerInput extends TextRow {
  /** An earlier row has the same ID. */
  readonly isRepeated: boolean;
  readonly journal: readonly TextRow[] | null;
  readonly purchases: readonly TextRow[] | null;
  readonly cases: readonly TextRow[] | null;
  /** What had been told of customers that were merged into this one; null: there are none. */
  readonly merged: readonly string[] | null;
}

export interface ReadInput {
  readonly row: number;
  readonly customer: Customer;
  readonly own: OwnRecords;
  readonly merged: readonly string[];
  readonly problems: readonly Problem[];
}

/** A customer with its records folded in. */
export interface FoldedInput
  extends
    Pick<ReadInput, 'row' | 'merged' | 'problems'>,
    Pick<FoldedCustomer, 'record' | 'purchasedOn'> {}

/** @param valueClass by the purchases of all customers (docs/rules.md §6); blank or null: none */
export function foldInput(
  text: string,
  valueClass: string | null,
  day: OpenDay,
): FoldedInput | null {
  const read = readInput(text, day);
  if (read === null) return null;
  const { row, merged, problems } = read;
  const given = VALUE_CLASSES.find((each) => each === valueClass) ?? null;
  const folded = foldRecords(read.customer, read.own, given, day.policies.calendar);
  return { row, merged, problems, record: folded.record, purchasedOn: folded.purchasedOn };
}

const VALUE_CLASSES: readonly ValueClass[] = ['key', 'major', 'ordinary'];

/** Reads the cells by the rules of their fields (docs/rules.md §8). Null for a row without any text. */
export function readInput(text: string, { facts, readers }: OpenDay): ReadInput | null {
  const input = JSON.parse(text) as CustomerInput;
  if (isBlankRow(input)) return null;
  const problems: Problem[] = [];
  const { record: typed, problems: found } = readers.customers(input.cells, input.row);
  problems.push(...found);
  if (input.isRepeated) problems.push(problem(input.row, 'id', 'repeated-id', typed.id));
  if (isNameless(typed)) problems.push(problem(input.row, 'company', 'no-name', typed.id));
  const readRows = <R>(
    rows: readonly TextRow[] | null,
    read: (cells: readonly string[], row: number) => { record: R; problems: readonly Problem[] },
  ): readonly R[] =>
    (rows ?? [])
      .filter((row) => !isBlankRow(row))
      .map(({ cells, row }) => {
        const { record, problems: wrong } = read(cells, row);
        problems.push(...wrong);
        return record;
      });
  const journal: readonly Entry[] = readRows(input.journal, readers.journal);
  const purchases: readonly Purchase[] = readRows(input.purchases, readers.purchases);
  const cases: readonly Case[] = readRows(input.cases, readers.cases);
  const own = {
    journal,
    purchases: facts.hasPurchases ? purchases : null,
    cases: facts.hasCases ? cases : null,
  };
  const customer = input.isRepeated ? { ...typed, id: '' } : typed;
  return { row: input.row, customer, own, merged: input.merged ?? [], problems };
}

export function isBlankRow({ cells }: Pick<TextRow, 'cells'>): boolean {
  return cells.every((cell) => cell.trim() === '');
}
