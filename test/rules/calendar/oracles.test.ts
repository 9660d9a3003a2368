/**
 * Compares the calendar with other sources: results of EDATE, EOMONTH, WORKDAY and NETWORKDAYS in
 * spreadsheets, and calendars of China and other countries. A few rows are listed here; the rest is
 * third-party data outside the repository, and its tests are skipped when it is absent. Rows that
 * test the type of an argument (#VALUE!) are ignored.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import {
  addMonths,
  chinaHolidays,
  civilFromDay,
  endOfMonth,
  openCalendar,
  parseDay,
  PLAIN_WEEK,
  type Day,
} from '../../../src/rules';
import { day, iso } from '../../support/customers';

const DATA = join(__dirname, '../../../../shared/data');
const ORACLES = join(DATA, '6-date-oracles');
const CALENDARS = join(DATA, '4-calendars');

/** Skips a test when the data is absent; its title says so. */
const given = (folder: string): jest.It => (existsSync(folder) ? it : it.skip);

/** A day in the format of the data: text in US order, or a serial with or without a time. */
function dayOf(text: string): Day {
  const serial = /^\d+(\.\d+)?$/.test(text) ? Math.floor(Number(text)) : null;
  const found = serial ?? parseDay(text, 'mdy');
  if (found === null) throw new Error(`The oracle names no day: ${text}`);
  return found;
}

/** Holidays in the format of the data: one, a list, or a list of lists. */
function daysOf(json: string): Day[] {
  if (json === '') return [];
  const given: unknown = JSON.parse(json);
  return (Array.isArray(given) ? given.flat(2) : [given]).map((each) => dayOf(String(each)));
}

function rowsOf(file: string): Record<string, string>[] {
  const text = readFileSync(join(ORACLES, file), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

/** The result of our calendar for a spreadsheet function. */
function answer(name: string, from: Day, second: number, off: readonly Day[], week = ''): Day {
  const days = [...week].flatMap((mark, at) => (mark === '0' ? [at + 1] : []));
  const calendar = openCalendar({ ...PLAIN_WEEK, off, ...(week === '' ? {} : { week: days }) });
  if (name.startsWith('EDATE')) return addMonths(from, Math.trunc(second));
  if (name.startsWith('EOMONTH')) return endOfMonth(from, Math.trunc(second));
  if (name.startsWith('NETWORKDAYS')) return calendar.count(from, second);
  return calendar.add(from, second);
}

describe('the calendar', () => {
  it.each([
    ['EDATE', '2008-01-31', 1, [], '2008-02-29'],
    ['EDATE', '2100-03-31', -1, [], '2100-02-28'],
    ['EOMONTH', '2007-03-15', 3, [], '2007-06-30'],
    ['WORKDAY', '2008-12-19', 10, [], '2009-01-02'],
    ['WORKDAY', '2008-12-19', 10, ['2008-12-25', '2008-12-26', '2009-01-01'], '2009-01-07'],
    ['WORKDAY', '2021-03-21', -8, [], '2021-03-10'],
    ['WORKDAY', '2021-03-21', 0, [], '2021-03-21'],
  ])('%s(%s, %i, %j) is %s, as in a spreadsheet', (name, from, count, off, expected) => {
    expect(iso(answer(name, day(from), count, off.map(day)))).toBe(expected);
  });
});

describe('the date oracles of ../shared/data (skipped where that folder is absent)', () => {
  given(ORACLES).each([
    ['phpspreadsheet_EDATE.csv', 15],
    ['phpspreadsheet_EOMONTH.csv', 16],
    ['phpspreadsheet_WORKDAY.csv', 30],
  ])('%s: agrees in all %i rows that return a day', (file, count) => {
    const rows = rowsOf(file).filter(({ expected }) => expected !== '#VALUE!');
    expect(rows).toHaveLength(count);
    for (const row of rows) {
      const { function: name, arg1, arg2, arg3, expected } = row;
      const found = answer(name!, dayOf(arg1!), Number(arg2), daysOf(arg3!));
      expect([row, found]).toEqual([row, Math.trunc(Number(expected))]);
    }
  });

  given(ORACLES)('formulajs_date_functions.csv: the 40 rows that answer a day or a count', () => {
    const rows = rowsOf('formulajs_date_functions.csv').filter(
      ({ args_as_written: args = '', expected }) => {
        // Weekends given as code numbers have no counterpart in our list of weekdays.
        const isWeekendCode = /^'[^']+', ('[^']+'|\d), \d$/.test(args);
        return expected !== '#VALUE!' && !isWeekendCode;
      },
    );
    expect(rows).toHaveLength(40);
    for (const row of rows) {
      const { function: name = '', args_as_written: args = '', expected = '' } = row;
      const [first = '', second = '', ...rest] = [
        ...args.matchAll(/\d{1,4}[-/]\d{1,2}[-/]\d{1,4}|[01]{7}|-?\d+/g),
      ].map(([match]) => match);
      const week = rest.find((each) => /^[01]{7}$/.test(each)) ?? '';
      const off = rest.filter((each) => each !== week).map(dayOf);
      const value = name.startsWith('NETWORKDAYS') ? dayOf(second) : Number(second);
      const found = answer(name, dayOf(first), value, off, week);
      const asAsked = name.includes('day-of-month') ? civilFromDay(found).dayOfMonth : found;
      const wanted = name.startsWith('E') ? dayOf(expected) : Number(expected);
      expect([row, asAsked]).toEqual([row, wanted]);
    }
  });
});

interface OfficialDay {
  readonly date: string;
  readonly isOffDay: boolean;
}

describe('the calendars of ../shared/data (skipped where that folder is absent)', () => {
  given(CALENDARS).each([2024, 2025])(
    'China %i: every day of the year as officially announced',
    (year) => {
      const file = join(CALENDARS, `cn/holiday-cn_${year}.json`);
      const { days } = JSON.parse(readFileSync(file, 'utf8')) as { days: OfficialDay[] };
      const marked = days.map(({ date, isOffDay }) => ({ on: day(date), isOffDay }));
      expect(marked.length).toBeGreaterThan(25);
      const official = openCalendar({
        ...PLAIN_WEEK,
        off: marked.filter(({ isOffDay }) => isOffDay).map(({ on }) => on),
        work: marked.filter(({ isOffDay }) => !isOffDay).map(({ on }) => on),
      });
      const ours = openCalendar({ ...PLAIN_WEEK, ...chinaHolidays });
      for (let on = day(`${year}-01-01`); on <= day(`${year}-12-31`); on += 1) {
        expect([iso(on), ours.isWorking(on)]).toEqual([iso(on), official.isWorking(on)]);
      }
    },
  );

  given(CALENDARS)(
    'elsewhere: a public holiday of a table is off, and the day is found again',
    () => {
      const folder = join(CALENDARS, 'world');
      const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
      expect(files.length).toBeGreaterThanOrEqual(6);
      for (const file of files) {
        const found = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
          date: string;
          type: string;
        }[];
        const off = found.filter(({ type }) => type === 'public').map(({ date }) => dayOf(date));
        expect(off.length).toBeGreaterThan(5);
        const calendar = openCalendar({ ...PLAIN_WEEK, off });
        for (const on of off) {
          expect(calendar.isWorking(on)).toBe(false);
          expect(calendar.onOrAfter(on)).toBe(calendar.add(on, 1));
          expect(calendar.onOrBefore(on)).toBe(calendar.add(on, -1));
        }
      }
    },
  );
});
