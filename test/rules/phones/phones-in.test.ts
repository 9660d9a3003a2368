/** Which numbers a tap dials. Where two readings are possible there is no link. */
import { getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js';
import examples from 'libphonenumber-js/examples.mobile.json';
import { getCountries } from 'libphonenumber-js/min';
import { phonesIn } from '../../../src/rules/phones';

const dials = (cell: string): (string | null)[] => phonesIn(cell).map(({ dial }) => dial);

describe('phonesIn', () => {
  it.each([
    ['0441 111111, 0441 222222', ['0441111111', '0441222222']],
    ['0441 111111; 0441 222222', ['0441111111', '0441222222']],
    ['0441111111、0441222222', ['0441111111', '0441222222']],
    ['0441 111111\n0441 222222', ['0441111111', '0441222222']],
    ['0441 111111 or 0441 222222', ['0441111111', '0441222222']],
    ['0441 111111 / 0441 222222', ['0441111111', '0441222222']],
    ['+44 20 7946 0011 ::: +44 20 7946 0022', ['+442079460011', '+442079460022']],
    ['0441 111111 (office) 0441 222222 (mobile)', ['0441111111', '0441222222']],
    ['13900000000 13800000000', ['13900000000', '13800000000']],
    ['办公 010-11111111 手机 13900000000', ['01011111111', '13900000000']],
  ])('“%s” is two numbers', (cell, expected) => {
    expect(dials(cell)).toEqual(expected);
  });

  it.each([
    ['0441 111111 x12', '0441111111'],
    ['0441 111111 ext. 12', '0441111111'],
    ['+1 (555) 010-9999 #22', '+15550109999'],
    ['010-8888 7777 转 12', '01088887777'],
    ['441234567.0', '441234567'],
    ['+49 (0)30 123456', '+4930123456'],
    ['030/123456', '030123456'],
    ['+49(0)441/123456', '+49441123456'],
    ['441234567.00', '441234567'],
    ['03-1234-5678（内線12）', '0312345678'],
    ['+7 (495) 123-45-67 доб. 12', '+74951234567'],
    ['13900000000 王敏', '13900000000'],
    ['139 0000 0000（微信同号）', '13900000000'],
    ['Tel 0441 111111', '0441111111'],
    ['Tel.: +44 20 7946 0018', '+442079460018'],
    ['（010）8888–7777', '01088887777'],
    ['０４４１ １１１１１１', '0441111111'],
  ])('“%s” dials %s', (cell, dial) => {
    expect(dials(cell)).toEqual([dial]);
  });

  it.each([
    'n/a',
    'see notes',
    '4.41E+11',
    '2026-11-25',
    '8.61391E+12',
    '0441-111111 do not call before 9',
    '020 7946 0018 / 19',
    '0441 111111 (12)',
    '0441 111111 0441 222222',
    '12345',
    '1-800-FLOWERS',
    '1234 5678 9012 3456',
    '010-66667777-8001',
  ])('“%s” gets no link', (cell) => {
    expect(dials(cell).every((dial) => dial === null)).toBe(true);
    expect(
      phonesIn(cell)
        .map(({ text }) => text)
        .join(),
    ).not.toBe('');
  });

  it('a blank cell has no number', () => {
    expect(phonesIn(' ')).toEqual([]);
  });

  it('numbers of every country, as libphonenumber writes them, dial what it parses', () => {
    for (const country of getCountries()) {
      const number = getExampleNumber(country, examples);
      if (number === undefined) continue;
      expect([country, dials(number.formatInternational())]).toEqual([country, [number.number]]);
      const [national] = dials(number.formatNational());
      if (national === null || national === undefined) continue;
      expect([country, parsePhoneNumberFromString(national, country)?.number]).toEqual([
        country,
        number.number,
      ]);
    }
  });
});
