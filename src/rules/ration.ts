/**
 * The ration of first contacts (docs/rules.md §3): a matter of lists, not of states. The first run of a
 * working day fixes who is offered, so that email and sidebar show the same customers all day.
 */
import type { Assessment } from './assess';
import type { Day, WorkingCalendar } from './calendar';
import { lastTrackedOf, type DueCounts, type GapRow, gapRowOf } from './follow-ups';
import { nameOf, type Customer, type ValueClass } from './customers';

/** A customer with what the rules say about it. */
export interface AssessedRow {
  readonly customer: Customer;
  readonly assessment: Assessment;
}

/** Contacts per day where Team gives no capacity. */
export const DEFAULT_CAPACITY = 20;

export const GRADE_RANK: Readonly<Record<GapRow, number>> = {
  A: 0,
  B: 1,
  C: 2,
  U: 3,
  D: 4,
  'next-deal-unknown': 5,
  E: 6,
};
export const CLASS_RANK: Readonly<Record<ValueClass, number>> = { key: 0, major: 1, ordinary: 2 };

/** Every fifth place goes to the customer that waited longest. */
const PLACES_PER_OLDEST = 5;

/** At least this part of the capacity is for first contacts, however much is due. */
const LEAST_SHARE = 5;

/** Those who are offered today, best first, and those who wait. */
export interface Ration<Row extends AssessedRow = AssessedRow> {
  readonly offered: readonly Row[];
  readonly waiting: readonly Row[];
}

/** What takes up an owner's day besides first contacts. */
export interface DayLoad extends Pick<DueCounts, 'overdue' | 'today'> {
  /** Customers followed up today already. */
  readonly done: number;
}

/**
 * Which customers are offered as first contacts today, and which wait.
 * @param starting the customers of one owner that are to start
 */
export function rationOf<Row extends AssessedRow>(
  starting: readonly Row[],
  capacity: number | null,
  counts: DayLoad,
): Ration<Row> {
  const ranked = starting.map((row) => ({ row, ...placesOf(row) }));
  const { offered, waiting } = rationByPlaces(ranked, capacity, counts);
  const rowsOf = (from: typeof ranked): readonly Row[] => from.map(({ row }) => row);
  return { offered: rowsOf(offered), waiting: rowsOf(waiting) };
}

/** What a customer that is to start is ordered by. */
export interface Places {
  readonly best: Rank;
  readonly oldest: Rank;
  /** Whether the first run of the day has fixed that it is offered. */
  readonly isOffered: boolean;
}

/** As `rationOf`, for customers of whom no more is known than their places. */
export function rationByPlaces<P extends Places>(
  starting: readonly P[],
  capacity: number | null,
  counts: DayLoad,
): { readonly offered: P[]; readonly waiting: P[] } {
  const ordered = byRation(starting);
  const fixed = ordered.filter(({ isOffered }) => isOffered);
  if (fixed.length > 0) {
    return { offered: fixed, waiting: ordered.filter(({ isOffered }) => !isOffered) };
  }
  const room = roomToStart(capacity, counts);
  return { offered: ordered.slice(0, room), waiting: ordered.slice(room) };
}

export function placesOf({ customer, assessment }: AssessedRow): Places {
  return {
    best: [
      hasOccasion(assessment) ? 0 : 1,
      GRADE_RANK[gapRowOf(assessment.graded)],
      CLASS_RANK[assessment.valueClass ?? 'ordinary'],
      leftSince(customer),
      nameOf(customer),
    ],
    oldest: [assessment.next ?? 0, leftSince(customer), nameOf(customer)],
    isOffered: assessment.offeredOn === assessment.today,
  };
}

/** First contacts there is room for on a day. */
function roomToStart(capacity: number | null, { overdue, today, done }: DayLoad): number {
  const all = capacity ?? DEFAULT_CAPACITY;
  return Math.max(Math.ceil(all / LEAST_SHARE), all - overdue - today - done);
}

/** The day on which the last of those who wait is offered at this pace; null: never. */
export function startingBy(
  waiting: number,
  perDay: number,
  today: Day,
  calendar: WorkingCalendar,
): Day | null {
  return perDay <= 0 ? null : calendar.add(today, Math.ceil(waiting / perDay));
}

/** A place offered on this many working days counts as not taken. */
const UNTAKEN_DAYS = 5;

/** Whether the customer was offered as a first contact on so many days that the manager should know. */
export function isUntaken({ status, offers, offeredOn, today }: Assessment): boolean {
  const past = offeredOn === today ? offers - 1 : offers;
  return status === 'start' && past >= UNTAKEN_DAYS;
}

/** The best first; every fifth is the one that waited longest. */
function byRation<P extends Places>(starting: readonly P[]): readonly P[] {
  const best = sorted(starting, (row) => row.best);
  const oldest = sorted(starting, (row) => row.oldest);
  const taken = new Set<P>();
  const take = (from: readonly P[], at: { place: number }): P => {
    while (taken.has(from[at.place] as P)) at.place += 1;
    const row = from[at.place] as P;
    taken.add(row);
    return row;
  };
  const [atBest, atOldest] = [{ place: 0 }, { place: 0 }];
  return starting.map((_, at) =>
    (at + 1) % PLACES_PER_OLDEST === 0 ? take(oldest, atOldest) : take(best, atBest),
  );
}

/** Whatever rule decided the day: a promise must not wait for capacity. */
function hasOccasion({ reason, also }: Assessment): boolean {
  return [reason, ...also].some(({ rule }) => rule === 'promise' || rule === 'milestone');
}

/** Since when no one was in touch; 0, the longest, if that is unknown. */
function leftSince(customer: Customer): Day {
  return lastTrackedOf(customer) ?? customer.added ?? 0;
}

export type Rank = readonly (number | string)[];

/** Sorts rows by rank, which is computed once per row; equal ranks keep the order of the sheet. */
export function sorted<Row>(rows: readonly Row[], rankOf: (row: Row) => Rank): readonly Row[] {
  return rows
    .map((row) => ({ row, rank: rankOf(row) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ row }) => row);
}

function compare(one: Rank, other: Rank): number {
  for (let at = 0; at < one.length; at += 1) {
    const mine = one[at] as number | string;
    const theirs = other[at] as number | string;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}
