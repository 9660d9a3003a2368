/** Which days the team works, from Settings and Holidays alone: what an idle hour of the job asks. */
import { dateOrderIn, policiesFrom, type Day, type Settings, type WorkingCalendar } from '../rules';
import type { SpreadsheetPort } from '../platform';
import { readTable } from './read-table';
import { cellWords } from './words';

export function readWorkingDays(
  spreadsheet: SpreadsheetPort,
  today: Day,
  settings: Settings,
): WorkingCalendar {
  const vocabulary = cellWords();
  const context = { vocabulary, today, dateOrder: dateOrderIn(settings) };
  const holidays = readTable(spreadsheet, 'holidays', context)?.records ?? [];
  const sources = {
    settings,
    gaps: [],
    holidays: holidays.map(({ record }) => record),
    takeOver: null,
    knowsPurchases: false,
  };
  return policiesFrom(sources, vocabulary).policies.calendar;
}
