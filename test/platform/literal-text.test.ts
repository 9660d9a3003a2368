/** Sheets interprets what a script writes; text must arrive unchanged. */
import { literalText } from '../../src/platform/literal-text';

describe('literalText', () => {
  it.each(['Acme Ltd', '王伟', 'a=b', 'call back: yes', '', '客户 5', 'Grade A', '😀'])(
    'literalText does not change %j',
    (text) => {
      expect(literalText(text)).toBe(text);
    },
  );

  it.each([
    '=1+1',
    ' =1+1',
    '\t=1',
    '+49 30',
    '-5',
    '@SUM(A1)',
    "'quoted",
    '007',
    '3-4',
    '$5',
    '.5',
    '#N/A',
    '50 %',
    'TRUE',
    'false ',
    'May 5',
    'mar-3',
    '＝1',
    '１２',
  ])('literalText puts an apostrophe before %j so that it stays text', (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  it('literalText drops the last character of a text of maximum length for the apostrophe', () => {
    expect(literalText('='.repeat(50_000))).toHaveLength(50_000);
    expect(literalText('='.repeat(49_999))).toHaveLength(50_000);
    expect(literalText('x'.repeat(50_000))).toBe('x'.repeat(50_000));
  });
});
