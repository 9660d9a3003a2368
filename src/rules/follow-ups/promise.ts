/** When an open complaint or promise must be answered (rules.md §3, rule 4). */
import type { Day, WorkingCalendar } from '../calendar';
import type { Case } from '../customers';

/** A complaint or promise that is not closed; feedback and wishes press nobody. */
export function isPressing(item: Pick<Case, 'kind' | 'closed'>): boolean {
  return (item.kind === 'complaint' || item.kind === 'promise') && item.closed === null;
}

/** The promised day, else the first working day on or after the opening; null when neither is known. */
export function promiseDay(
  item: Pick<Case, 'promisedFor' | 'opened'>,
  calendar: WorkingCalendar,
): Day | null {
  if (item.promisedFor !== null) return item.promisedFor;
  return item.opened === null ? null : calendar.onOrAfter(item.opened);
}

/** An entry on or after the day that left the case open moves it to the next working day. */
export function afterEntry(due: Day, lastTracked: Day | null, calendar: WorkingCalendar): Day {
  return lastTracked !== null && lastTracked >= due ? calendar.add(lastTracked, 1) : due;
}

/** The most pressing day of a customer's cases; null when none is open. */
export function promiseDue(
  cases: readonly Case[],
  lastTracked: Day | null,
  calendar: WorkingCalendar,
): Day | null {
  let earliest: Day | null = null;
  for (const item of cases) {
    const day = isPressing(item) ? promiseDay(item, calendar) : null;
    if (day === null) continue;
    const due = afterEntry(day, lastTracked, calendar);
    if (earliest === null || due < earliest) earliest = due;
  }
  return earliest;
}
