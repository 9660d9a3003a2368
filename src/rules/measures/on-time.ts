/**
 * Whether entries came in time: the journal is told again from its first row, and each entry is
 * held against the next day that stood before it (docs/rules.md §5).
 */
import type { Day } from '../calendar';
import type { Customer, Entry } from '../customers';
import {
  applyEntry,
  isOnTime,
  nextDayOf,
  UNTRACKED,
  type NextDayContext,
  type TrackingState,
} from '../follow-ups';

export interface JudgedEntry {
  readonly entry: Entry;
  readonly isOnTime: boolean;
}

/**
 * The touches, reviews and attempts of a customer with an event day from `from` on. The first entry
 * is not among them: until something is tracked nobody is late (docs/rules.md §3, rule 3), and what the
 * columns said before the journal began is gone. Neither pauses nor promises of the past stand in
 * the journal, so neither takes part.
 *
 * @param entries those that count, in the order of logging
 */
export function judgedEntries(
  customer: Customer,
  entries: readonly Entry[],
  context: NextDayContext,
  from: Day,
): readonly JudgedEntry[] {
  const judged: JudgedEntry[] = [];
  // Most customers of a large file have nothing in the time asked about.
  if (!entries.some(({ on }) => on !== null && on >= from)) return judged;
  let state = UNTRACKED;
  let last: Entry | null = null;
  for (const entry of entries) {
    const { on, kind } = entry;
    if (on === null || kind === null) continue;
    if (kind !== 'snooze') {
      if (last !== null && on >= from) {
        const before = asItStood(customer, state, last, on);
        const { day } = nextDayOf(before, context, on);
        if (day !== null) judged.push({ entry, isOnTime: isOnTime(on, day, context.calendar) });
      }
      last = entry;
    }
    state = applyEntry(state, entry);
  }
  return judged;
}

function asItStood(customer: Customer, state: TrackingState, last: Entry, on: Day): Customer {
  const { gapSince, lastPurchase } = customer;
  const { need, expectedClose, intention, stage } = customer;
  // A journal kept by hand stores no answers: there the row says what it says today.
  const answers = last.gradeAfter === null ? { need, expectedClose, intention, stage } : {};
  return {
    ...customer,
    ...state,
    ...answers,
    gapSince: gapSince === null || gapSince > on ? null : gapSince,
    lastPurchase: lastPurchase === null || lastPurchase > on ? null : lastPurchase,
    doNotContact: null,
    archivedOn: null,
    mergedInto: '',
    promiseDue: null,
  };
}
