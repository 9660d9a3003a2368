/** Dates as text: all formats found in files, and those rejected on purpose. */
import { fc } from '../../support/laws';
import { civilFromDay, isoFromDay, parseDay, type DateOrder } from '../../../src/rules';
import { anyDay } from '../../support/arbitraries';
import { iso } from '../../support/customers';

const orders: (DateOrder | null)[] = ['mdy', 'dmy', 'ymd', null];

describe('parseDay', () => {
  it.each([
    '2026-11-21',
    '2026/11/21',
    '2026.11.21',
    ' 2026-11-21 ',
    '２０２６－１１－２１',
    '2026年11月21日',
    '2026年 11月 21日',
    '2026年11月21',
    '20261121',
    '46347',
    '46347.75',
    '21 Nov 2026',
    '21-Nov-2026',
    '21st November 2026',
    '21 nov. 2026',
    'Nov 21, 2026',
    'NOVEMBER 21st, 2026',
    'Nov. 21 2026',
    '11/21/2026',
    '21/11/2026',
    '21.11.2026',
    '2026-11-21T10:00',
    '2026-11-21T23:59:59.999Z',
    '2026-11-21T23:59:59+14:00',
    '2026-11-21T00:00:00.000+0000',
    '2026-11-21 00:00:00 -0800',
    '2026-11-21 10:00:00 UTC',
    '2026-11-21 9:05 pm',
    'Nov 21, 2026, 9:05:00 a.m.',
    '2026年11月21日 10:00',
  ])('reads %j as 21 November 2026 without a date order', (text) => {
    expect(iso(parseDay(text, null))).toBe('2026-11-21');
  });

  it.each<[string, string | null, string | null, string | null, string | null]>([
    // text, mdy, dmy, ymd, no order
    ['03/04/2026', '2026-03-04', '2026-04-03', null, null],
    ['3-4-2026', '2026-03-04', '2026-04-03', null, null],
    ['04.04.2026', '2026-04-04', '2026-04-04', '2026-04-04', '2026-04-04'],
    ['21/11/2026', null, '2026-11-21', '2026-11-21', '2026-11-21'],
    ['11/21/2026', '2026-11-21', null, '2026-11-21', '2026-11-21'],
    ['11/21/26', '2026-11-21', null, null, '2026-11-21'],
    ['26/11/21', null, '2021-11-26', '2026-11-21', null],
    ['31/12/99', null, '1999-12-31', null, '1999-12-31'],
    ['03/04/05', '2005-03-04', '2005-04-03', '2003-04-05', null],
    ['03/03/03', '2003-03-03', '2003-03-03', '2003-03-03', '2003-03-03'],
    ['01/01/69', '2069-01-01', '2069-01-01', null, '2069-01-01'],
    ['01/01/70', '1970-01-01', '1970-01-01', null, '1970-01-01'],
    ['30/02/2026', null, null, null, null],
    ['2026/04/03', '2026-04-03', '2026-04-03', '2026-04-03', '2026-04-03'],
    ['02/29/2028 10:00', '2028-02-29', null, '2028-02-29', '2028-02-29'],
  ])(
    'reads %j as %s month first, %s day first, %s year first, %s without an order',
    (text, ...expected) => {
      expect(orders.map((order) => iso(parseDay(text, order)))).toEqual(expected);
    },
  );

  it.each([
    '',
    'soon',
    '-',
    '2026',
    '2026-11',
    '2026-02-30',
    '2026-13-01',
    '31 April 2026',
    '21 Foo 2026',
    'Sepember 21 2026',
    '21/11/226',
    '2026-11-21 tomorrow',
    '19999',
    '80001',
    '12345678',
    '123456',
    '1e5',
    '-46347',
    '=TODAY()',
    '<b>2026-11-21</b>',
    '2026-11-21; DROP TABLE',
    '2026-11-21\u0000',
    '\u202e12-11-6202',
    '💥',
  ])('does not read %j as a day', (text) => {
    expect(orders.map((order) => parseDay(text, order))).toEqual([null, null, null, null]);
  });

  it.each([
    ['20000', '1954-10-03'],
    ['80000', '2119-01-11'],
    ['Sept 1, 2026', '2026-09-01'],
    ['1 May 2026', '2026-05-01'],
  ])('%j is %s', (text, expected) => {
    expect(iso(parseDay(text, null))).toBe(expected);
  });

  it('reads every year-first format, whatever the date order of the file', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...orders), (day, order) => {
        const written = isoFromDay(day);
        const { year, month, dayOfMonth } = civilFromDay(day);
        const forms = [
          written,
          written.replace(/-/g, '/'),
          `${year}年${month}月${dayOfMonth}日`,
          `${written} 23:30`,
          written.replace(/-/g, ''),
        ];
        expect(forms.map((text) => parseDay(text, order))).toEqual(forms.map(() => day));
      }),
    );
  });

  it('only returns days that some order of the numbers gives', () => {
    const part = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 1950, max: 2050 }), (one, other, year) => {
        const found = parseDay(`${one}/${other}/${year}`, null);
        if (found === null) return;
        const civil = civilFromDay(found);
        expect([civil.month, civil.dayOfMonth].sort()).toEqual([one, other].sort());
        expect(civil.year).toBe(year);
      }),
    );
  });

  it('accepts any text, and is as fast for 50,000 characters as for a short one', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const found = parseDay(text, null);
        expect(found === null || Number.isInteger(found)).toBe(true);
      }),
    );
    // Backtracking over so many spaces would exceed the time limit of the test.
    expect(parseDay(`2026-11-21 10:00${' '.repeat(50_000)}x`, null)).toBeNull();
    expect(parseDay('1'.repeat(50_000), null)).toBeNull();
  });
});
