/** The working calendar from Settings and Holidays alone, so that an idle hourly run stays cheap. */
import { policiesFrom, type Day, type Settings, type WorkingCalendar } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { readTable } from '../records';
import { readingContext } from '../context';

export function readWorkingDays(
  spreadsheet: SpreadsheetPort,
  today: Day,
  settings: Settings,
): WorkingCalendar {
  const reading = readingContext({ settings, today });
  const holidays = readTable(spreadsheet, 'holidays', reading)?.records ?? [];
  const sources = {
    settings,
    gaps: [],
    holidays: holidays.map(({ record }) => record),
    takeOver: null,
    knowsPurchases: false,
    keepsTold: false,
  };
  return policiesFrom(sources, reading.vocabulary).policies.calendar;
}
