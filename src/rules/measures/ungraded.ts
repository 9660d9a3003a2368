/** How many customers are to be graded, and which field would grade most of them (docs/rules.md §1). */
import type { Graded, GradeReason } from '../grading';

/** The field that a customer to be graded lacks: a need, or an expected close ahead. */
const MISSING_FIELD = {
  'need-unknown': 'need',
  'no-close-date': 'expectedClose',
  'slipped-long': 'expectedClose',
  'next-deal-unknown': 'expectedClose',
} as const satisfies Partial<Record<GradeReason, string>>;

export type UngradedReason = keyof typeof MISSING_FIELD;

export interface UngradedShare {
  readonly ungraded: number;
  readonly customers: number;
  /** The field that most of them lack. */
  readonly field: (typeof MISSING_FIELD)[UngradedReason];
  /** How many of them lack that field. */
  readonly settled: number;
  /** The most common reason among those, and how many have it. */
  readonly reason: UngradedReason;
  readonly withReason: number;
}

/** The share of customers to be graded; null if it is a third or less. */
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
    .filter(([each]) => MISSING_FIELD[each] === field)
    .reduce((most, each) => (each[1] > most[1] ? each : most));
  const settled = field === 'need' ? need : close;
  return { ungraded, customers: graded.length, field, settled, reason, withReason };
}

function isUngraded(reason: GradeReason): reason is UngradedReason {
  return reason in MISSING_FIELD;
}
