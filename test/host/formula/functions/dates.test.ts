/** Days, months and working days. 23 November 2026 is a Monday. */
import { openTryBook } from '../../support/formula-book';

const day = (text: string): number =>
  (Date.parse(`${text}T00:00Z`) - Date.UTC(1899, 11, 30)) / 864e5;
const CELLS = { A1: '2026-11-23', A2: '2026-11-27', A3: '2027-01-31' };

describe('dates', () => {
  it.each([
    ['=TODAY()', day('2026-11-23')],
    ['=DATE(2026;14;1)', day('2027-02-01')],
    ['=DATE(2026;3;0)', day('2026-02-28')],
    ['=EDATE(A3;1)', day('2027-02-28')],
    ['=EDATE(A3;-2)', day('2026-11-30')],
    ['=EOMONTH(A1;0)', day('2026-11-30')],
    ['=EOMONTH(A3;1)', day('2027-02-28')],
    ['=WORKDAY(A1;5)', day('2026-11-30')],
    ['=WORKDAY(A2;1)', day('2026-11-30')],
    ['=WORKDAY(A1;-1)', day('2026-11-20')],
    ['=WORKDAY(A1;1;{46350;46351})', day('2026-11-26')],
    ['=NETWORKDAYS(A1;A2)', 5],
    ['=NETWORKDAYS(A2;A1)', -5],
    ['=NETWORKDAYS(A1;A2;A2)', 4],
    ['=YEAR(A1)*10000+MONTH(A1)*100+DAY(A1)', 20261123],
    ['=WEEKDAY(A1)', 2],
    ['=WEEKDAY(A1;2)', 1],
    ['=WEEKDAY(A1;3)', 0],
    ['=DATEDIF(A1;A3;"M")', 2],
    ['=DATEDIF(A3;A1;"D")', '#NUM!'],
    ['=DAYS(A2;A1)', 4],
    ['=DATEVALUE("2026-11-23")', day('2026-11-23')],
    ['=DATEVALUE("soon")', '#VALUE!'],
    ['=YEAR(-1)', '#NUM!'],
    ['=TEXT(A1;"yyyy-mm-dd ddd")', '2026-11-23 Mon'],
    ['=TEXT(A1;"d mmm yyyy")', '23 Nov 2026'],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CELLS).answer(formula)).toBe(value);
  });
});
