/**
 * The due list of a person by sections: who stands first, and how many of those to start there is
 * room for today.
 */
import { nameOf, type Assessment, type DueSection, type Grade, type ValueClass } from '../rules';
import type { AssessedCustomer } from './assess-team';

/** The sections of a due list, in the order in which they stand. */
export const DUE_SECTIONS: readonly DueSection[] = [
  'overdue',
  'today',
  'soon',
  'start',
  'ungraded',
];

export type DueCounts = Readonly<Record<DueSection, number>>;

export interface DueList {
  readonly section: DueSection;
  /** Everybody, best first. */
  readonly customers: readonly AssessedCustomer[];
  /** How many at the end are to be started on a later day, for want of capacity; `start` only. */
  readonly waiting: number;
}

const GRADE_RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, U: 5 };
const CLASS_RANK: Readonly<Record<ValueClass, number>> = { key: 0, major: 1, ordinary: 2 };

/** Entries a day, where Team names none. */
export const USUAL_CAPACITY = 20;

/** Key customers and better grades first, then the later ones, then by name. */
function byImportance(customers: readonly AssessedCustomer[]): readonly AssessedCustomer[] {
  return sorted(customers, ({ customer, assessment }) => [
    assessment.valueClass === 'key' ? 0 : 1,
    GRADE_RANK[assessment.graded.grade],
    -assessment.workingDaysLate,
    assessment.next ?? 0,
    nameOf(customer),
  ]);
}

/** Those with a promise to keep or a milestone in sight, then best grade and class first. */
function byStart(customers: readonly AssessedCustomer[]): readonly AssessedCustomer[] {
  return sorted(customers, ({ customer, assessment }) => [
    hasOccasion(assessment) ? 0 : 1,
    GRADE_RANK[assessment.graded.grade],
    CLASS_RANK[assessment.valueClass ?? 'ordinary'],
    assessment.next ?? 0,
    nameOf(customer),
  ]);
}

/** Also where the day to start came first anyhow: a promise must not wait for capacity. */
function hasOccasion({ reason, also }: Assessment): boolean {
  return [reason, ...also].some(({ rule }) => rule === 'promise' || rule === 'milestone');
}

/** How many an owner may start today: the free capacity, at least one (docs/rules.md §3). */
function roomToStart(capacity: number | null, counts: DueCounts): number {
  return Math.max(1, (capacity ?? USUAL_CAPACITY) - counts.overdue - counts.today);
}

type Rank = readonly (number | string)[];

/** Each rank is worked out once; equal ones keep the order of the sheet. */
function sorted(
  customers: readonly AssessedCustomer[],
  rankOf: (customer: AssessedCustomer) => Rank,
): readonly AssessedCustomer[] {
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

/** How many of these customers stand in each section. */
export function dueCounts(customers: readonly AssessedCustomer[]): DueCounts {
  const counts = { overdue: 0, today: 0, soon: 0, start: 0, ungraded: 0 };
  for (const { assessment } of customers) {
    if (assessment.section !== null) counts[assessment.section] += 1;
  }
  return counts;
}

/** Everybody who is due, by section; sections without anybody are left out. */
export function listsOf(
  customers: readonly AssessedCustomer[],
  capacity: number | null,
): readonly DueList[] {
  const counts = dueCounts(customers);
  return DUE_SECTIONS.filter((section) => counts[section] > 0).map((section) => {
    const standing = customers.filter(({ assessment }) => assessment.section === section);
    if (section !== 'start') return { section, customers: byImportance(standing), waiting: 0 };
    const waiting = Math.max(0, standing.length - roomToStart(capacity, counts));
    return { section, customers: byStart(standing), waiting };
  });
}
