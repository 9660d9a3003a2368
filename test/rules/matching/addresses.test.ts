import { suspectDuplicates } from '../../../src/rules';
import { BLANK_ROW } from '../../support/gold-lists';

const STREETS = ['Park Avenue', 'Elm Street', 'Harbour Road', 'Mill Lane', 'Oak Avenue', 'High St'];
const TOWNS = ['New York', 'Leeds', 'Hamburg', 'Brno', 'Lyon', 'Turin', 'Graz'];

/** A list in which every street and town is common. */
const OTHERS = Array.from({ length: 300 }, (_, at) => ({
  ...BLANK_ROW,
  company: `Firm${at} X${at * 7}`,
  phone: `0711${String(1_000_000 + at * 37)}`,
  address: `${at + 2} ${STREETS[at % STREETS.length] ?? ''}, ${TOWNS[at % TOWNS.length] ?? ''}`,
}));

/** What is found of one person with one number at two addresses, in a list of two and in a long one. */
function foundAt(one: string, other: string): readonly string[] {
  const rows = [one, other].map((address) => ({
    ...BLANK_ROW,
    contact: 'Ann Abel',
    phone: '0711 2020202',
    address,
  }));
  return [rows, [...rows, ...OTHERS]].map((list) => {
    const group = suspectDuplicates(list).find(({ rows: found }) => found.includes(0));
    const [pair] = group?.pairs ?? [];
    const isAlike = pair?.reasons.some(({ code }) => code === 'address-alike') ?? false;
    return `${group?.level ?? 'none'}, ${isAlike ? 'alike' : 'other'}`;
  });
}

describe('addresses', () => {
  it.each([
    ['1 Park Avenue', '22 23rd Ave'],
    ['1 Park Avenue, New York', '22 23rd Avenue, New York'],
    ['12 Elm Street, Leeds', '12 Oak Street, Leeds'],
    ['12 Elm Street, Leeds', '75 Oak Street, Leeds'],
    ['Hauptstraße 5, 10115 Berlin', 'Bahnhofstraße 9, 10115 Berlin'],
    ['10115 Berlin, Hauptstr. 5', '10115 Berlin, Bahnhofstr. 9'],
    ['上海市 南京路 5 号', '上海市 淮海路 99 号'],
    ['上海市南京路5号', '上海市淮海路5号'],
  ])('%s and %s have only in common what many addresses have', (one, other) => {
    expect(foundAt(one, other)).toEqual(['perhaps, other', 'perhaps, other']);
    expect(foundAt(other, one)).toEqual(['perhaps, other', 'perhaps, other']);
  });

  it.each([
    ['1 Park Avenue, New York', '1 Park Ave., New York'],
    ['12 N. Elm St, Leeds', 'Northwind House, 12 Elm Street, Leeds'],
    ['Hauptstraße 5, 10115 Berlin', '10115 Berlin, Hauptstr. 5'],
    ['上海市南京路5号', '上海市 南京路 5号'],
  ])('%s and %s are one address', (one, other) => {
    expect(foundAt(one, other)).toEqual(['same, alike', 'same, alike']);
  });

  it('two houses of one street are not the same', () => {
    expect(foundAt('12 Elm Street, Leeds', '75 Elm Street, Leeds').join()).not.toContain('same');
    expect(foundAt('上海市南京路5号', '上海市南京路15号').join()).not.toContain('same');
  });
});
