/** Days as English readers write them. */
import { civilFromDay, weekdayOf, type Day } from '../../rules/calendar';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const weekday = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';
const monthDay = (day: Day): string => {
  const { month, dayOfMonth } = civilFromDay(day);
  return `${MONTHS[month - 1] ?? ''} ${dayOfMonth}`;
};

const full = (day: Day): string => `${weekday(day)}, ${monthDay(day)}, ${civilFromDay(day).year}`;
const short = (day: Day): string => `${weekday(day)} ${monthDay(day)}`;

export const datesEn = {
  /** `Sat, Nov 21, 2026` */
  full,
  /** `Sat Nov 21` */
  short,
  /** As short as it goes: with its year where that is not today's. */
  near: (day: Day, today: Day): string =>
    civilFromDay(day).year === civilFromDay(today).year ? short(day) : full(day),
  /** `Nov 21` */
  monthDay,
};

export type Dates = typeof datesEn;
