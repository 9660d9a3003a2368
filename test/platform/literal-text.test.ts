/** What a script writes is read as if typed; text must come through to the letter. */
import { literalText } from '../../src/platform/literal-text';

describe('literalText', () => {
  it.each(['Acme Ltd', '王伟', 'a=b', 'call back: yes', '', '客户 5', 'Grade A', '😀'])(
    'leaves %j alone',
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
  ])('keeps %j text by an apostrophe that is never shown', (text) => {
    expect(literalText(text)).toBe(`'${text}`);
  });

  it('makes room for the apostrophe in a cell that is full', () => {
    expect(literalText('='.repeat(50_000))).toHaveLength(50_000);
    expect(literalText('='.repeat(49_999))).toHaveLength(50_000);
    expect(literalText('x'.repeat(50_000))).toBe('x'.repeat(50_000));
  });
});
