/** When mails go out next, and whether they should have gone out already. */
import type { Day, Settings, WorkingCalendar } from '../../rules';
import type { WallTime } from '../../platform';
import { digestHourIn } from './idle';

export interface NextRun {
  readonly on: Day;
  /** 0–23; mails go out within the hour that follows. */
  readonly hour: number;
}

/** @param isDone whether today's mails have gone as far as they will */
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

/** An hourly job may come as late as this in its hour, and once more. */
const GRACE_HOURS = 2;

/** The last day on which mails must have gone out by now; a job of later is late. */
export function lastDueDay(
  calendar: Pick<WorkingCalendar, 'onOrBefore'>,
  settings: Settings,
  { today, hour }: WallTime,
): Day {
  const hasCome = hour >= digestHourIn(settings) + GRACE_HOURS;
  return calendar.onOrBefore(hasCome ? today : today - 1);
}
