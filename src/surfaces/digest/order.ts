/** Who stands first in a list, and how many of those to start a person has room for today. */
import { nameOf, type Assessment, type Grade, type ValueClass } from '../../rules';
import type { AssessedCustomer, DueCounts } from './digest';

const GRADE_RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, U: 5 };
const CLASS_RANK: Readonly<Record<ValueClass, number>> = { key: 0, major: 1, ordinary: 2 };

/** Entries a day, where Team names none. */
const USUAL_CAPACITY = 20;

/** Key customers and better grades first, then the later ones, then by name. */
export function byImportance(customers: readonly AssessedCustomer[]): readonly AssessedCustomer[] {
  return sorted(customers, ({ customer, assessment }) => [
    assessment.valueClass === 'key' ? 0 : 1,
    GRADE_RANK[assessment.graded.grade],
    -assessment.workingDaysLate,
    assessment.next ?? 0,
    nameOf(customer),
  ]);
}

/** Those with a promise to keep or a milestone in sight, then best grade and class first. */
export function byStart(customers: readonly AssessedCustomer[]): readonly AssessedCustomer[] {
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

/** How many an owner may start today: the free capacity, at least one (rules.md §3). */
export function roomToStart(capacity: number | null, counts: DueCounts): number {
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
