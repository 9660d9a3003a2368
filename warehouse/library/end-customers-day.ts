/**
 * The end of yesterday for a team (docs/rules.md §3, Fair start): what is told of each customer, first alone, then
 * together with the owner's others where these matter.
 */
import {
  endDay,
  endDayOfOwner,
  isNewlyDue,
  morningAfter,
  placesOf,
  rationByPlaces,
  readTold,
  takenDayOf,
  toldText,
  type EndedDay,
} from '../../src/rules';
import { foldInput, type FoldedInput } from './customer-input';
import { openDay, type OpenDay } from './day-facts';
import { sortText } from './sort-text';

/** The end of a day of one customer, and what it means for the owner's other customers. */
export interface CustomerEnd {
  /** For the column of `told`; `''`: first seen later. Null: the row is no customer. */
  readonly told: string | null;
  /** Whether a change of the day makes the customer due on the next working day. */
  readonly isNew: boolean;
  /** The number of the day that the customer takes up; null: none. */
  readonly takes: number | null;
  /** As the lists of today show it. */
  readonly status: string | null;
  /** What first contacts are ordered by. */
  readonly best: string | null;
  readonly oldest: string | null;
  readonly error: string | null;
}

const NO_END: CustomerEnd = {
  ...{ told: null, isNew: false, takes: null, status: null, best: null, oldest: null },
  error: null,
};

/**
 * A row that fails answers with `error`, as in `assess`.
 *
 * @param mayBeReleased whether the owner is a person who is here
 */
export function endCustomersDay(
  facts: string,
  input: string,
  valueClass: string | null,
  mayBeReleased: boolean | null,
): CustomerEnd {
  const day = openDay(facts);
  try {
    const folded = foldInput(input, valueClass, day);
    return folded === null ? NO_END : endOf(folded, day, mayBeReleased ?? false);
  } catch (cause) {
    return { ...NO_END, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function endOf(
  { record, merged }: FoldedInput,
  { policies, today }: OpenDay,
  mayBeReleased: boolean,
): CustomerEnd {
  const on = today - 1;
  const customer = { ...record, since: record.since ?? today };
  const told = merged.flatMap((text) => readTold(text) ?? []);
  const end = endDay({ customer, capacity: null, mayBeReleased }, told, policies, on);
  const next = morningAfter(end, policies, today);
  if (next === null) return NO_END;
  const { status } = next.assessment;
  const places = status === 'start' ? placesOf(next) : null;
  return {
    told: end.told === null ? '' : toldText(end.told),
    isNew: isNewlyDue(end, policies, on),
    takes: takenDayOf(end, policies, on),
    status,
    best: places === null ? null : sortText(places.best),
    oldest: places === null ? null : sortText(places.oldest),
    error: null,
  };
}

/** The JSON of an owner's day: the customers that must be seen together, and how many others take up which days. */
interface OwnersDay {
  readonly capacity: number | null;
  readonly taken: readonly { readonly day: number; readonly customers: number }[] | null;
  readonly overdue: number;
  readonly today: number;
  readonly customers: readonly {
    readonly row: number;
    readonly input: string;
    readonly valueClass: string | null;
    /** By `endCustomersDay`. */
    readonly told: string;
  }[];
}

export interface ToldOfRow {
  readonly row: number;
  readonly told: string;
}

/** What is told of these customers of one owner in the end. @param owner JSON of `OwnersDay` */
export function endOwnersDay(facts: string, owner: string): readonly ToldOfRow[] {
  const day = openDay(facts);
  const { policies, today } = day;
  const { capacity, taken, customers, ...due } = JSON.parse(owner) as OwnersDay;
  const ends = customers.flatMap(({ row, input, valueClass, told }) => {
    const folded = foldInput(input, valueClass, day);
    if (folded === null) return [];
    const customer = { ...folded.record, since: folded.record.since ?? today };
    const before = customer.told === '' ? null : readTold(customer.told);
    const end: EndedDay = { row: { customer, capacity }, before, told: readTold(told) };
    return [{ at: row, end }];
  });
  const load = {
    ...due,
    taken: new Map((taken ?? []).map((each) => [each.day, each.customers])),
  };
  endDayOfOwner(
    ends.map(({ end }) => end),
    load,
    policies,
    today - 1,
  );
  return ends.map(({ at, end }) => ({
    row: at,
    told: end.told === null ? '' : toldText(end.told),
  }));
}

/** The JSON of an owner's list of first contacts: those who may be offered, and the owner's other customers as counts. */
interface OwnersStart {
  readonly capacity: number | null;
  readonly overdue: number;
  readonly today: number;
  readonly done: number;
  readonly customers: readonly {
    readonly row: number;
    readonly best: string;
    readonly oldest: string;
    readonly isOffered: boolean;
  }[];
}

/** Those whom the list offers, best first (docs/rules.md §3, Ration). @param owner JSON of `OwnersStart` */
export function ration(owner: string): readonly { readonly row: number; readonly place: number }[] {
  const { capacity, customers, ...counts } = JSON.parse(owner) as OwnersStart;
  const starting = customers.map(({ row, best, oldest, isOffered }) => ({
    ...{ row, best: [best], oldest: [oldest], isOffered },
  }));
  const { offered } = rationByPlaces(starting, capacity, counts);
  return offered.map(({ row }, at) => ({ row, place: at + 1 }));
}
