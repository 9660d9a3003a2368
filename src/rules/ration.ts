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
  const ordered = byRation(starting);
  const fixed = ordered.filter(isOfferedToday);
  if (fixed.length > 0) {
    return { offered: fixed, waiting: ordered.filter((row) => !isOfferedToday(row)) };
  }
  const room = roomToStart(capacity, counts);
  return { offered: ordered.slice(0, room), waiting: ordered.slice(room) };
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

function isOfferedToday({ assessment }: AssessedRow): boolean {
  return assessment.offeredOn === assessment.today;
}

/** The best first; every fifth is the one that waited longest. */
function byRation<Row extends AssessedRow>(starting: readonly Row[]): readonly Row[] {
  const best = sorted(starting, ({ customer, assessment }) => [
    hasOccasion(assessment) ? 0 : 1,
    GRADE_RANK[gapRowOf(assessment.graded)],
    CLASS_RANK[assessment.valueClass ?? 'ordinary'],
    leftSince(customer),
    nameOf(customer),
  ]);
  const oldest = sorted(starting, ({ customer, assessment }) => [
    assessment.next ?? 0,
    leftSince(customer),
    nameOf(customer),
  ]);
  const taken = new Set<Row>();
  const take = (from: readonly Row[], at: { place: number }): Row => {
    while (taken.has(from[at.place] as Row)) at.place += 1;
    const row = from[at.place] as Row;
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

type Rank = readonly (number | string)[];

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
