/** A person's due list by section: who comes first, and how many first contacts there is room for today. */
import type { Assessment } from './assess';
import { nameOf, type Customer, type Grade, type ValueClass } from './customers';
import { countSections, DUE_SECTIONS, type DueCounts, type DueSection } from './follow-ups';

/** A customer with what the rules say about it. */
export interface AssessedRow {
  readonly customer: Customer;
  readonly assessment: Assessment;
}

export interface DueList<Row extends AssessedRow = AssessedRow> {
  readonly section: DueSection;
  /** All of the section, best first. */
  readonly customers: readonly Row[];
  /** How many at the end of the list start on a later day for lack of capacity; `start` only. */
  readonly waiting: number;
}

const GRADE_RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, U: 5 };
const CLASS_RANK: Readonly<Record<ValueClass, number>> = { key: 0, major: 1, ordinary: 2 };

/** Contacts per day where Team gives no capacity. */
export const DEFAULT_CAPACITY = 20;

/** By class and importance, then the better grades, the later ones, the name (docs/rules.md §5). */
function byImportance<Row extends AssessedRow>(customers: readonly Row[]): readonly Row[] {
  return sorted(customers, ({ customer, assessment }) => [
    classRank(assessment),
    GRADE_RANK[assessment.graded.grade],
    -assessment.workingDaysLate,
    assessment.next ?? 0,
    nameOf(customer),
  ]);
}

/** Key customers, then others of high potential value, then major and ordinary ones. */
function classRank({ valueClass, isImportant }: Assessment): number {
  if (valueClass === 'key') return 0;
  return isImportant ? 1 : 2 + CLASS_RANK[valueClass ?? 'ordinary'];
}

/** A promise to keep or a milestone coming up first, then the best grade and class. */
function byStart<Row extends AssessedRow>(customers: readonly Row[]): readonly Row[] {
  return sorted(customers, ({ customer, assessment }) => [
    hasOccasion(assessment) ? 0 : 1,
    GRADE_RANK[assessment.graded.grade],
    CLASS_RANK[assessment.valueClass ?? 'ordinary'],
    assessment.next ?? 0,
    nameOf(customer),
  ]);
}

/** Whatever rule decided the day: a promise must not wait for capacity. */
function hasOccasion({ reason, also }: Assessment): boolean {
  return [reason, ...also].some(({ rule }) => rule === 'promise' || rule === 'milestone');
}

/** First contacts an owner has room for today: the free capacity, at least one (docs/rules.md §3). */
function roomToStart(capacity: number | null, counts: DueCounts): number {
  return Math.max(1, (capacity ?? DEFAULT_CAPACITY) - counts.overdue - counts.today);
}

type Rank = readonly (number | string)[];

/** Ranks are computed once per customer; equal ranks keep the order of the sheet. */
function sorted<Row extends AssessedRow>(
  customers: readonly Row[],
  rankOf: (customer: Row) => Rank,
): readonly Row[] {
  return customers
    .map((customer) => ({ customer, rank: rankOf(customer) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ customer }) => customer);
}

function compare(one: Rank, other: Rank): number {
  for (let at = 0; at < one.length; at += 1) {
    const mine = one[at] as number | string;
    const theirs = other[at] as number | string;
    if (mine !== theirs) return mine < theirs ? -1 : 1;
  }
  return 0;
}

/** How many of these customers each section holds. */
export function dueCounts(customers: readonly AssessedRow[]): DueCounts {
  const counts = new Map<DueSection | null, number>();
  for (const { assessment } of customers) {
    counts.set(assessment.section, (counts.get(assessment.section) ?? 0) + 1);
  }
  return countSections((section) => counts.get(section) ?? 0);
}

/** All who are due, by section; empty sections are left out. @param capacity contacts per day */
export function dueListsOf<Row extends AssessedRow>(
  customers: readonly Row[],
  capacity: number | null,
): readonly DueList<Row>[] {
  const counts = dueCounts(customers);
  return DUE_SECTIONS.filter((section) => counts[section] > 0).map((section) => {
    const members = customers.filter(({ assessment }) => assessment.section === section);
    if (section !== 'start') return { section, customers: byImportance(members), waiting: 0 };
    const waiting = Math.max(0, members.length - roomToStart(capacity, counts));
    return { section, customers: byStart(members), waiting };
  });
}
