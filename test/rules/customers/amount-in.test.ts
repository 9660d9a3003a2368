/** Amounts as they are written around the world (docs/rules.md §8). */
import { amountIn, decimalSignOf, hasThousandsByPoint, isNoAmount } from '../../../src/rules';

describe('amountIn', () => {
  it.each([
    ['$1,250.00', 1250],
    ['€ 1.250,50', 1250.5],
    ['3.000,50 €', 3000.5],
    ["CHF 1'250.00", 1250],
    ['￥1，250.00', 1250],
    ['1,25,000', 125_000],
    ['Rs. 12,50,000.50', 1_250_000.5],
    ['Rs.500', 500],
    ['Fr. 99.90', 99.9],
    ['kr. 1.250,50', 1250.5],
    ['1.250.000', 1_250_000],
    ['1 250', 1250],
    ['1.5M', 1_500_000],
    ['12k', 12_000],
    ['2.5 mio. EUR', 2_500_000],
    ['25万', 250_000],
    ['¥25万元', 250_000],
    ['1250元', 1250],
    ['(500)', -500],
    ['500-', -500],
    ['500.-', 500],
    ['1.250,-- €', 1250],
    ['25w', 250_000],
    ['3 млн руб.', 3_000_000],
    ['-1,250', -1250],
    ['US$ 99', 99],
    ['1.25E+06', 1_250_000],
    ['9.326,84', 9326.84],
    ['9 326,84', 9326.84],
    ['9\u202F326,84 €', 9326.84],
    ["9'326,84", 9326.84],
    ['9’326.84', 9326.84],
    ['1 234 567,5', 1_234_567.5],
    ['$(1,234.00)', -1234],
    ['(1.234,56) €', -1234.56],
    ['€ (1.234,56)', -1234.56],
    ['–500', -500],
    ['9’326.–', 9326],
    ['9.326,— €', 9326],
    ['1.234,56 TL', 1234.56],
    ['12.500', 12.5],
    ['12,500', 12_500],
  ])('reads %s as %d', (text, amount) => {
    expect(amountIn(text, null)).toBe(amount);
  });

  it.each([
    '12,5',
    '1,2,3',
    '1.2.3',
    'a lot',
    'USD',
    '12 34',
    '1,25.000,0',
    '5 people',
    '12:30',
    '500 (2)',
    'Room (500)',
    '(1) (2)',
    '1–2',
    '',
  ])('reads “%s” as no amount', (text) => {
    expect(amountIn(text, null)).toBeNull();
  });

  it('reads a point or a comma before three digits by the sign of its column', () => {
    expect(['12.500', '12,500', '12,5', '1.5'].map((text) => amountIn(text, ','))).toEqual([
      12_500, 12.5, 12.5, 1.5,
    ]);
  });

  it('a very long text is no amount, and takes no time', () => {
    expect(amountIn('1,'.repeat(25_000), null)).toBeNull();
  });
});

describe('isNoAmount', () => {
  it.each(['-', '–', '$ -', ' $-   ', '- €', '€ –', 'CHF —', '$(-)'])(
    '“%s” stands where accountants write nothing',
    (text) => {
      expect(isNoAmount(text)).toBe(true);
    },
  );

  it.each(['', '$', '-5', '- people', 'n/a', '- $ -', '$'.repeat(70) + '-'])(
    '“%s” is not a dash in place of an amount',
    (text) => {
      expect(isNoAmount(text)).toBe(false);
    },
  );
});

describe('decimalSignOf', () => {
  it.each([
    [['1.250,00', '12.500'], ','],
    [['999,90 €', '1 250,00'], ','],
    [['1,250.00', '12,500'], '.'],
    [['12.5', '12.500'], '.'],
    [['1.250.000'], ','],
    [['9.326,84'], ','],
    [['0,00', '15,90'], ','],
    [["9'326.84"], '.'],
    [['12.500', '12,500', '12'], null],
  ])('the decimal sign of %j is %s', (texts, sign) => {
    expect(decimalSignOf(texts)).toBe(sign);
  });
});

describe('hasThousandsByPoint', () => {
  it.each([
    ['three whole German amounts', ['12.500', '1.250 €', '980', '7.000'], true],
    ['two of them', ['12.500', '1.250'], false],
    ['the same one again and again', ['12.500', '12.500', '12.500'], false],
    ['an amount below one', ['12.500', '1.250', '7.000', '0.500'], false],
    ['an amount with cents', ['12.500', '1.250', '7.000', '99.50'], false],
    ['ungrouped thousands', ['12.500', '1.250', '7.000', '1234.567'], false],
    ['a comma', ['12.500', '1.250', '7.000', '3,000'], false],
  ])('%s', (_, texts, expected) => {
    expect(hasThousandsByPoint(texts)).toBe(expected);
  });
});
