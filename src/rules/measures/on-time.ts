/**
 * Whether entries were on time (docs/rules.md §5): replays the journal from its first row, and compares
 * each entry with the due day as it was just before that entry.
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
 * Judges the contacts, reviews and attempts of a customer whose day is `from` or later. The first
 * entry is left out, because a customer without entries is never late (docs/rules.md §3, rule 3). Past
 * pauses and promises are not in the journal, so they are ignored.
 *
 * @param entries the entries that count, in the order of logging
 */
export function judgedEntries(
  customer: Customer,
  entries: readonly Entry[],
  context: NextDayContext,
  from: Day,
): readonly JudgedEntry[] {
  const judged: JudgedEntry[] = [];
  // A shortcut for large files, where most customers have no entry in that time.
  if (!entries.some(({ on }) => on !== null && on >= from)) return judged;
  let state = UNTRACKED;
  let last: Entry | null = null;
  for (const entry of entries) {
    const { on, kind } = entry;
    if (on === null || kind === null) continue;
    if (kind !== 'snooze') {
      if (last !== null && on >= from) {
        const before = asOfDay(customer, state, last, on);
        const { day } = nextDayOf(before, context, on);
        if (day !== null) judged.push({ entry, isOnTime: isOnTime(on, day, context.calendar) });
      }
      last = entry;
    }
    state = applyEntry(state, entry);
  }
  return judged;
}

function asOfDay(customer: Customer, state: TrackingState, last: Entry, on: Day): Customer {
  const { gapSince, lastPurchase } = customer;
  const { need, expectedClose, intention, stage } = customer;
  // A journal kept by hand has no grades or needs: use today's values.
  const answers = last.gradeAfter === null ? { need, expectedClose, intention, stage } : {};
  return {
    ...customer,
    ...state,
    // The journal does not say when a grade was typed.
    manualGrade: customer.manualGrade,
    ...answers,
    gapSince: gapSince === null || gapSince > on ? null : gapSince,
    lastPurchase: lastPurchase === null || lastPurchase > on ? null : lastPurchase,
    doNotContact: null,
    archivedOn: null,
    mergedInto: '',
    promiseDue: null,
  };
}
