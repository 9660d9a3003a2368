/** When emails are sent next, and whether a working day has passed without them. */
import { dayFromIso, type Day, type Settings, type WorkingCalendar } from '../../rules';
import type { WallTime } from '../../platform';
import { digestHourIn } from '../../workbook';

export interface NextRun {
  readonly on: Day;
  /** 0–23; emails are sent within this hour. */
  readonly hour: number;
}

/**
 * When emails are sent next.
 * @param isDone whether nothing more is sent today
 */
export function nextRun(
  calendar: Pick<WorkingCalendar, 'isWorking' | 'onOrAfter'>,
  settings: Settings,
  { today, hour }: WallTime,
  isDone: boolean,
): NextRun {
  const from = digestHourIn(settings);
  if (!isDone && calendar.isWorking(today)) {
    return { on: today, hour: hour < from ? from : Math.min(hour + 1, 23) };
  }
  return { on: calendar.onOrAfter(today + 1), hour: from };
}

/**
 * Whether a working day has passed since the run that was due.
 * @param next the next run according to the last run report, as `timeText` writes it; `''` when none
 */
export function isRunLate(
  calendar: Pick<WorkingCalendar, 'count'>,
  next: string,
  today: Day,
): boolean {
  const on = dayFromIso(next.slice(0, 10));
  return on !== null && on < today && calendar.count(on, today - 1) > 0;
}
