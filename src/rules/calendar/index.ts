/** Days, months and working days. The rules know time only as whole days. */
export {
  civilFromDay,
  dayFromCivil,
  dayFromIso,
  dayFromParts,
  daysInMonth,
  earlierDay,
  isoFromDay,
  laterDay,
  weekdayOf,
  type Day,
} from './day';
export {
  addMonths,
  anniversaryIn,
  endOfMonth,
  firstDayWithin,
  isWithinMonths,
  mayBeBetween,
} from './month';
export {
  MONDAY_TO_FRIDAY,
  PLAIN_WEEK,
  openCalendar,
  tableEnd,
  type WorkingCalendar,
  type WorkingDayPolicy,
} from './working-days';
export { isBlankCell, isDateCell, type Cell } from './cell';
export { chinaHolidays } from './china';
export { parseDay, type DateOrder } from './parse-day';
export { parseLooseDay, parseMonthDay, type Nearest } from './parse-loose-day';
