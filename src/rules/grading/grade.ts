/**
 * The grade (客户等级) of a customer on a day: docs/rules.md §1, first match wins. It can change from day
 * to day without an edit, because the expected close comes nearer.
 */
import { addMonths, firstDayWithin, isWithinMonths, mayBeBetween, type Day } from '../calendar';
import { isPartner, type Customer, type Grade } from '../customers';
import type { GradePolicy } from './policy';

export type GradeReason =
  | 'manual'
  | 'partner'
  | 'no-chance'
  | 'no-need'
  | 'potential-need'
  | 'next-deal-unknown'
  | 'no-close-date'
  | 'slipped-long'
  | 'closes-within-1-month'
  | 'slipped'
  | 'closes-within-3-months'
  | 'closes-within-6-months'
  | 'closes-later'
  | 'need-unknown';

export interface Graded {
  readonly grade: Grade;
  readonly reason: GradeReason;
}

/** The fields the grade depends on. */
export type GradeInputs = Pick<Customer, 'need' | 'expectedClose' | 'stage' | 'manualGrade'> &
  /** Of the deal that was won, and whether it is a partner; a formula in a cell cannot see them. */
  Partial<Pick<Customer, 'closedNeed' | 'closedClose' | 'manualType' | 'type'>>;

/** The grade in effect: the manual one if there is one, else the derived one. */
export function gradeOn(inputs: GradeInputs, on: Day, policy: GradePolicy): Graded {
  const typed = inputs.manualGrade;
  if (typed !== null && typed !== 'U' && !isPartner(inputs))
    return { grade: typed, reason: 'manual' };
  return deriveGrade(inputs, on, policy);
}

/** The grade by the rules alone, ignoring a manual grade. */
export function deriveGrade(
  inputs: Omit<GradeInputs, 'manualGrade'>,
  on: Day,
  policy: GradePolicy,
): Graded {
  const { need, expectedClose, stage } = inputs;
  if (isPartner(inputs)) return PARTNER;
  if (stage === 'lost') return NO_CHANCE;
  if (need === 'none') return NO_NEED;
  if (need === 'potential') return POTENTIAL_NEED;
  if (stage === 'won') {
    const isUnknown = need === null || expectedClose === null || expectedClose < on;
    const isOldDeal = expectedClose === inputs.closedClose && need === inputs.closedNeed;
    if (isUnknown || isOldDeal) return NEXT_DEAL_UNKNOWN;
  }
  // A customer in negotiation has a need, even if none is recorded.
  if (need === null && stage !== 'negotiating') return NEED_UNKNOWN;
  if (expectedClose === null) return NO_CLOSE_DATE;
  if (expectedClose < on) {
    return isWithinMonths(on, expectedClose, policy.slipMonths) ? SLIPPED : SLIPPED_LONG;
  }
  if (isWithinMonths(expectedClose, on, policy.monthsA)) return WITHIN_A;
  if (isWithinMonths(expectedClose, on, policy.monthsB)) return WITHIN_B;
  if (isWithinMonths(expectedClose, on, policy.monthsC)) return WITHIN_C;
  return LATER;
}

/**
 * The days on which the grade may change without an edit, ascending. It is constant between them,
 * so a search over days only has to check these.
 */
export function gradeChangeDays(inputs: GradeInputs, policy: GradePolicy): readonly Day[] {
  const { manualGrade, expectedClose, need, stage } = inputs;
  const isFixed = (manualGrade !== null && manualGrade !== 'U') || expectedClose === null;
  if (isFixed || isPartner(inputs) || stage === 'lost' || need === 'none' || need === 'potential')
    return [];
  if (need === null && stage !== 'negotiating') return [];
  return [
    firstDayWithin(expectedClose, policy.monthsC),
    firstDayWithin(expectedClose, policy.monthsB),
    firstDayWithin(expectedClose, policy.monthsA),
    expectedClose + 1,
    addMonths(expectedClose, policy.slipMonths) + 1,
  ];
}

/**
 * The first day after `after`, up to `through`, on which the grade may change without an edit; null: it stays.
 * Few of the days asked about are near a change, so the days of change are seldom calculated.
 */
export function gradeChangeBetween(
  inputs: GradeInputs,
  after: Day,
  through: Day,
  policy: GradePolicy,
): Day | null {
  const { expectedClose } = inputs;
  if (expectedClose === null) return null;
  const { monthsA, monthsB, monthsC, slipMonths } = policy;
  // A change is on such a day or on the day after it.
  const isNear = (months: number): boolean => mayBeBetween(after, through, expectedClose, months);
  const mayChange =
    isNear(0) || isNear(-monthsA) || isNear(-monthsB) || isNear(-monthsC) || isNear(slipMonths);
  return mayChange ? firstAfter(gradeChangeDays(inputs, policy), after, through) : null;
}

function firstAfter(days: readonly Day[], after: Day, through: Day): Day | null {
  let first: Day | null = null;
  for (const day of days) {
    if (day > after && day <= through && (first === null || day < first)) first = day;
  }
  return first;
}

// Shared objects, so that a column of 100,000 rows allocates none.
const PARTNER: Graded = { grade: 'U', reason: 'partner' };
const NO_CHANCE: Graded = { grade: 'E', reason: 'no-chance' };
const NO_NEED: Graded = { grade: 'E', reason: 'no-need' };
const POTENTIAL_NEED: Graded = { grade: 'D', reason: 'potential-need' };
const NEXT_DEAL_UNKNOWN: Graded = { grade: 'U', reason: 'next-deal-unknown' };
const NEED_UNKNOWN: Graded = { grade: 'U', reason: 'need-unknown' };
const NO_CLOSE_DATE: Graded = { grade: 'U', reason: 'no-close-date' };
const SLIPPED_LONG: Graded = { grade: 'U', reason: 'slipped-long' };
const SLIPPED: Graded = { grade: 'A', reason: 'slipped' };
const WITHIN_A: Graded = { grade: 'A', reason: 'closes-within-1-month' };
const WITHIN_B: Graded = { grade: 'B', reason: 'closes-within-3-months' };
const WITHIN_C: Graded = { grade: 'C', reason: 'closes-within-6-months' };
const LATER: Graded = { grade: 'D', reason: 'closes-later' };
