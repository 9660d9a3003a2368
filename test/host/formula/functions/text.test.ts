/** Texts. */
import { openTryBook } from '../../support/formula-book';

const CELLS = { A1: 'Acme Ltd', A2: '  two   words ', A3: '客户名', B1: '7', B2: '', B3: 'x' };

describe('texts', () => {
  it.each([
    ['=LEN(A3)', 3],
    ['=LEFT(A1;4)&RIGHT(A1)&MID(A1;6;2)', 'AcmedLt'],
    ['=LEFT(A1;-1)', '#VALUE!'],
    ['=TRIM(A2)', 'two words'],
    ['=UPPER(A1)&LOWER(A1)', 'ACME LTDacme ltd'],
    ['=CONCATENATE(A1;"-";B1:B3)', 'Acme Ltd-7x'],
    ['=TEXTJOIN(", ";TRUE;B1:B3)', '7, x'],
    ['=TEXTJOIN(", ";FALSE;B1:B3)', '7, , x'],
    ['=SUBSTITUTE("a-b-c";"-";"+")', 'a+b+c'],
    ['=SUBSTITUTE("a-b-c";"-";"+";2)', 'a-b+c'],
    ['=FIND("L";A1)', 6],
    ['=SEARCH("l";A1)', 6],
    ['=FIND("q";A1)', '#VALUE!'],
    ['=REGEXMATCH(A1;"^Ac.*d$")', true],
    ['=REGEXMATCH("abc";"(?i)B")', true],
    ['=REGEXMATCH("a";"(")', '#REF!'],
    ['=TEXT(1234.5;"#,##0.00")', '1,234.50'],
    ['=TEXT(0.125;"0.0%")', '12.5%'],
    ['=VALUE("1,234.5")', 1234.5],
    ['=1.5&""', '1.5'],
    ['="a"&CHAR(10)&"b"', 'a\nb'],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CELLS).answer(formula)).toBe(value);
  });

  it('are split into cells, numbers as numbers', () => {
    const sheet = openTryBook({ D1: '=SPLIT("a, 5,,b";", ")', D2: '=SPLIT("a--b";"--";FALSE)' });
    expect([sheet.values('D1:F1'), sheet.values('D2:E2')]).toEqual([
      ['a', 5, 'b'],
      ['a', 'b'],
    ]);
  });

  it('write decimals as the locale does', () => {
    const sheet = openTryBook({}, 'de_DE');
    expect([sheet.answer('=1,5&""'), sheet.answer('="1,5"+1')]).toEqual(['1,5', 2.5]);
  });

  it('refuse a format that the host cannot show, in words', () => {
    const sheet = openTryBook({ D1: '=TEXT(1;"# ?/?")' });
    expect([sheet.value('D1'), sheet.sentence('D1')]).toEqual([
      '#ERROR!',
      'not imitated: the display of number format "# ?/?"',
    ]);
  });
});
