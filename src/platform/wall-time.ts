/** The current day and time in the spreadsheet's time zone. */
import type { Day } from '../rules/calendar';
import type { ClockPort } from './clock';

export interface WallTime {
  readonly today: Day;
  /** 0–23 */
  readonly hour: number;
  /** 0–59 */
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1440;
/** Serial of 1970-01-01. */
const UNIX_EPOCH: Day = 25_569;

export function wallTimeOf(clock: ClockPort): WallTime {
  const now = clock.now();
  const offset = clock.offsetMinutes(now, clock.zone());
  const minutes = Math.floor(now / MINUTE_MS + offset);
  const day = Math.floor(minutes / DAY_MINUTES);
  const minuteOfDay = minutes - day * DAY_MINUTES;
  return {
    today: day + UNIX_EPOCH,
    hour: Math.floor(minuteOfDay / 60),
    minute: minuteOfDay % 60,
  };
}
