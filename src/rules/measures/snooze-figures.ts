/** Measure 14: how often customers were put off. */
import { isActive, isWithin, type MeasuredCustomer, type Period } from './measured';

export interface SnoozeFigures {
  /** Snoozes in the period. */
  readonly total: number;
  /** Active customers put off on three days or more since their last entry. */
  readonly thirdInARow: number;
}

export const PUT_OFF_OFTEN = 3;

export function snoozesIn(customers: Iterable<MeasuredCustomer>, period: Period): SnoozeFigures {
  let [total, thirdInARow] = [0, 0];
  for (const each of customers) {
    for (const { kind, on } of each.entries) {
      if (kind === 'snooze' && isWithin(on, period)) total += 1;
    }
    if (isActive(each) && each.assessment.putOff >= PUT_OFF_OFTEN) thirdInARow += 1;
  }
  return { total, thirdInARow };
}
