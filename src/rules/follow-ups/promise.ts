/** When an open complaint or promise must be answered (docs/rules.md §3, rule 4). */
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

interface PressingCase {
  readonly item: Case;
  readonly dueOn: Day;
}

/** The complaints and promises that wait for an answer, with their day; one without any day presses nobody. */
export function pressingCases(
  cases: readonly Case[],
  lastTracked: Day | null,
  calendar: WorkingCalendar,
): readonly PressingCase[] {
  return cases.flatMap((item) => {
    const day = isPressing(item) ? promiseDay(item, calendar) : null;
    return day === null ? [] : [{ item, dueOn: afterEntry(day, lastTracked, calendar) }];
  });
}

/** The most pressing day of a customer's cases; null when none is open. */
export function promiseDue(
  cases: readonly Case[],
  lastTracked: Day | null,
  calendar: WorkingCalendar,
): Day | null {
  const days = pressingCases(cases, lastTracked, calendar).map(({ dueOn }) => dueOn);
  return days.length === 0 ? null : Math.min(...days);
}
