/** Days without a year, months and quarters (docs/rules.md §8). */
import { isoFromDay, parseLooseDay, parseMonthDay, type DateOrder } from '../../../src/rules';
import { day, TODAY } from '../../support/customers';

const ahead = { today: TODAY, order: null, takesMonth: false, nearest: 'ahead' } as const;

function loose(text: string, facts: object = {}): string | null {
  const found = parseLooseDay(text, { ...ahead, ...facts });
  return found === null ? null : `${isoFromDay(found.day)}${found.isYearAssumed ? ' ?' : ''}`;
}

describe('parseLooseDay', () => {
  it.each([
    ['3rd Dec', '2026-12-03 ?'],
    ['3 Dec', '2026-12-03 ?'],
    ['3-Dec', '2026-12-03 ?'],
    ['3. Dec.', '2026-12-03 ?'],
    ['3rd of December', '2026-12-03 ?'],
    ['Dec 3', '2026-12-03 ?'],
    ['December 3rd', '2026-12-03 ?'],
    ['12月3日', '2026-12-03 ?'],
    ['12月3号', '2026-12-03 ?'],
    ['3.12.', '2026-12-03 ?'],
    ['30/12', '2026-12-30 ?'],
    ['12-30', '2026-12-30 ?'],
    ['11/11', '2027-11-11 ?'],
    ['29 Feb', '2028-02-29 ?'],
    ['12/3', null],
    ['3.12', null],
    ['31 Nov', null],
    ['13月1日', null],
    ['Wed 3', null],
    ['next week', null],
    ['', null],
    ['3 Dec'.padEnd(65), null],
  ])('parseLooseDay reads %j as %j', (text, expected) => {
    expect(loose(text)).toBe(expected);
  });

  it('parseLooseDay looks for the nearest year behind where the field is about the past', () => {
    expect(loose('3 Dec', { nearest: 'behind' })).toBe('2025-12-03 ?');
    expect(loose('21 Nov', { nearest: 'behind' })).toBe('2026-11-21 ?');
    expect(loose('29 Feb', { nearest: 'behind' })).toBe('2024-02-29 ?');
  });

  it.each([
    ['Nov 2026', '2026-11-30'],
    ['November, 2026', '2026-11-30'],
    ['Nov-26', '2026-11-30'],
    ["Nov '26", '2026-11-30'],
    ['Nov-15', '2027-11-15 ?'],
    ['Nov 26', '2026-11-26 ?'],
    ['2026年12月', '2026-12-31'],
    ['2026年12月底', '2026-12-31'],
    ['2027年2月份', '2027-02-28'],
    ['12/2026', '2026-12-31'],
    ['2026-12', '2026-12-31'],
    ['2028.2', '2028-02-29'],
    ['13/2026', null],
    ['Q1 2027', '2027-03-31'],
    ['q4/2026', '2026-12-31'],
    ['2027Q2', '2027-06-30'],
    ['2027年第三季度', '2027-09-30'],
    ['2027年4季度', '2027-12-31'],
    ['2026年底', '2026-12-31'],
    ['年底', '2026-12-31 ?'],
    ['Q1', '2027-03-31 ?'],
    ['四季度', '2026-12-31 ?'],
    ['Dec', '2026-12-31 ?'],
    ['end of December', '2026-12-31 ?'],
    ['end of January 2027', '2027-01-31'],
    ['November', '2026-11-30 ?'],
    ['Oct', '2027-10-31 ?'],
    ['10月', '2027-10-31 ?'],
    ['3 Dec', '2026-12-03 ?'],
    ['mid Dec', null],
    ['soon', null],
    ['Q5 2027', null],
  ])('parseLooseDay reads %j as %j where a month is its last day', (text, expected) => {
    expect(loose(text, { takesMonth: true })).toBe(expected);
  });
});

describe('parseMonthDay', () => {
  it.each<[string, DateOrder | null, unknown]>([
    ['--11-25', null, [11, 25]],
    ['--1125', null, [11, 25]],
    ['--13-01', null, null],
    ['2/29', 'mdy', [2, 29]],
    ['2/29', 'dmy', null],
    ['2/3', 'dmy', [3, 2]],
  ])('parseMonthDay reads %j in the order %s as %j', (text, order, expected) => {
    expect(parseMonthDay(text, order)).toEqual(expected);
  });
});

it('the examples are those of today', () => {
  expect(TODAY).toBe(day('2026-11-21'));
});
