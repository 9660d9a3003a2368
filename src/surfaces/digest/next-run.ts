/** When mails go out next, and whether a working day went by without them. */
import { dayFromIso, type Day, type Settings, type WorkingCalendar } from '../../rules';
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

/** @param next what the last proof said of the next run, as `timeText` writes it; `''` none */
export function isLate(
  calendar: Pick<WorkingCalendar, 'count'>,
  next: string,
  today: Day,
): boolean {
  const on = dayFromIso(next.slice(0, 10));
  return on !== null && on < today && calendar.count(on, today - 1) > 0;
}
