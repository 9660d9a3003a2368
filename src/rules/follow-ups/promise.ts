/** Due days of open complaints and promises (docs/rules.md §3, rule 4). */
import type { Day, WorkingCalendar } from '../calendar';
import type { Case } from '../customers';

/** True for an open complaint or promise. Feedback and requests set no due day. */
export function isPressing(item: Pick<Case, 'kind' | 'closed'>): boolean {
  return (item.kind === 'complaint' || item.kind === 'promise') && item.closed === null;
}

/** The promised day, else the first working day from the opening on; null when neither is known. */
export function promiseDay(
  item: Pick<Case, 'promisedFor' | 'opened'>,
  calendar: WorkingCalendar,
): Day | null {
  if (item.promisedFor !== null) return item.promisedFor;
  return item.opened === null ? null : calendar.onOrAfter(item.opened);
}

/**
 * If an entry was made on or after `due` and the case is still open, it is due a working day later.
 */
export function afterEntry(due: Day, lastTracked: Day | null, calendar: WorkingCalendar): Day {
  return lastTracked !== null && lastTracked >= due ? calendar.add(lastTracked, 1) : due;
}

interface PressingCase {
  readonly item: Case;
  readonly dueOn: Day;
}

/** The open complaints and promises with their due days; those without any day are left out. */
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

/** The earliest due day of a customer's cases; null when there is none. */
export function promiseDue(
  cases: readonly Case[],
  lastTracked: Day | null,
  calendar: WorkingCalendar,
): Day | null {
  const days = pressingCases(cases, lastTracked, calendar).map(({ dueOn }) => dueOn);
  return days.length === 0 ? null : Math.min(...days);
}
