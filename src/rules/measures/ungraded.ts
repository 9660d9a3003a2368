/** How much of a file is still to be graded, and what would settle most of it (docs/rules.md §1). */
import type { Graded, GradeReason } from '../grading';

/** What a U lacks: a need, or an expected close that is still ahead. */
const SETTLED_BY = {
  'need-unknown': 'need',
  'no-close-date': 'expectedClose',
  'slipped-long': 'expectedClose',
  'next-deal-unknown': 'expectedClose',
} as const satisfies Partial<Record<GradeReason, string>>;

export type UngradedReason = keyof typeof SETTLED_BY;

export interface UngradedShare {
  readonly ungraded: number;
  readonly customers: number;
  /** The field that settles more of them than the other. */
  readonly field: (typeof SETTLED_BY)[UngradedReason];
  /** How many it settles. */
  readonly settled: number;
  /** The commonest reason among those, and how many have it. */
  readonly reason: UngradedReason;
  readonly withReason: number;
}

/** Null while at most a third of the customers are U. */
export function ungradedShare(graded: readonly Graded[]): UngradedShare | null {
  const counts: Record<UngradedReason, number> = {
    'need-unknown': 0,
    'no-close-date': 0,
    'slipped-long': 0,
    'next-deal-unknown': 0,
  };
  for (const { reason } of graded) if (isUngraded(reason)) counts[reason] += 1;
  const need = counts['need-unknown'];
  const close = counts['no-close-date'] + counts['slipped-long'] + counts['next-deal-unknown'];
  const ungraded = need + close;
  if (ungraded * 3 <= graded.length) return null;
  const field = need >= close ? 'need' : 'expectedClose';
  const [reason, withReason] = (Object.entries(counts) as [UngradedReason, number][])
    .filter(([each]) => SETTLED_BY[each] === field)
    .reduce((most, each) => (each[1] > most[1] ? each : most));
  const settled = field === 'need' ? need : close;
  return { ungraded, customers: graded.length, field, settled, reason, withReason };
}

function isUngraded(reason: GradeReason): reason is UngradedReason {
  return reason in SETTLED_BY;
}
