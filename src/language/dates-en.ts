/** Days as English readers write them. */
import { civilFromDay, weekdayOf, type Day } from '../rules/calendar';

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const weekday = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';
const monthDay = (day: Day): string => {
  const { month, dayOfMonth } = civilFromDay(day);
  return `${MONTHS[month - 1] ?? ''} ${dayOfMonth}`;
};

export const datesEn = {
  /** `Sat, Nov 21, 2026` */
  full: (day: Day): string => `${weekday(day)}, ${monthDay(day)}, ${civilFromDay(day).year}`,
  /** `Sat Nov 21` */
  short: (day: Day): string => `${weekday(day)} ${monthDay(day)}`,
  /** `Nov 21` */
  monthDay,
};

export type Dates = typeof datesEn;
