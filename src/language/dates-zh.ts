/** Days as Simplified Chinese readers write them. */
import { civilFromDay, weekdayOf, type Day } from '../rules/calendar';
import type { Dates } from './dates-en';

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日'];

const weekday = (day: Day): string => WEEKDAYS[weekdayOf(day) - 1] ?? '';
const monthDay = (day: Day): string => {
  const { month, dayOfMonth } = civilFromDay(day);
  return `${month}月${dayOfMonth}日`;
};

export const datesZh: Dates = {
  full: (day) => `${civilFromDay(day).year}年${monthDay(day)}(${weekday(day)})`,
  short: (day) => `${monthDay(day)} ${weekday(day)}`,
  monthDay,
};
