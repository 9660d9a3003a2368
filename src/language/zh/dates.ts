/** Days as Simplified Chinese readers write them. */
import { civilFromDay, weekdayOf, type Day } from '../../rules/calendar';
import type { Dates } from '../en/dates';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const weekday = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';
const monthDay = (day: Day): string => {
  const { month, dayOfMonth } = civilFromDay(day);
  return `${month}月${dayOfMonth}日`;
};

const full = (day: Day): string => `${civilFromDay(day).year}年${monthDay(day)} ${weekday(day)}`;
const short = (day: Day): string => `${monthDay(day)} ${weekday(day)}`;

export const datesZh: Dates = {
  full,
  short,
  near: (day, today) =>
    civilFromDay(day).year === civilFromDay(today).year ? short(day) : full(day),
  monthDay,
};
