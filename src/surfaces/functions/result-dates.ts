/** Days as the dates that custom functions return to Sheets. */
import type { Day } from '../../rules';
import type { Reading } from './reading';

/** Days up to 2079 are cached in an array, looked up once per row. */
const CACHED_DAYS = 65_536;

/** Converts days to the start of the day in the spreadsheet's zone, which Sheets shows as that day. */
export function openDates(reading: Reading): (day: Day) => Date {
  const cache = new Array<Date | undefined>(CACHED_DAYS);
  return (day) => {
    const known = cache[day];
    if (known !== undefined) return known;
    const date = new Date(reading.zone().startOf(day));
    if (day >= 0 && day < CACHED_DAYS) cache[day] = date;
    return date;
  };
}
