/** What formulas answer: coercion, errors, single cells against whole arrays, and the formats of results. */
import { MONDAY_SERIAL, openTryBook } from '../support/formula-book';

const CUSTOMERS = {
  A1: 'Company',
  A2: 'Acme',
  A3: 'Bolt',
  A4: 'Core',
  B1: 'Days',
  B2: '3',
  B3: '5',
  B4: '',
  C1: 'Next',
  C2: '2026-11-20',
  C3: '2026-11-23',
  C4: '=""',
};

describe('evaluate', () => {
  it.each([
    ['=Y1+1', 1],
    ['=Y1&"x"', 'x'],
    ['=Y1=""', true],
    ['=Y1=0', true],
    ['=""=0', false],
    ['=C4=""', true],
    ['=ISBLANK(C4)', false],
    ['=ISBLANK(Y1)', true],
    ['=COUNTA(C2:C5)', 3],
    ['=C4+1', '#VALUE!'],
    ['="5"*2', 10],
    ['="2026-11-20"+1', 46347],
    ['=TRUE+1', 2],
    ['="acme"=A2', true],
    ['="a"<1', false],
    ['=1/0', '#DIV/0!'],
    ['=#N/A', '#N/A'],
    ['=IFERROR(1/0;"none")', 'none'],
    ['=IFERROR(1/0)', ''],
    ['=NO_SUCH_NAME', '#NAME?'],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=Nowhere!A1', '#REF!'],
    ['=LEN()', '#N/A'],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CUSTOMERS).answer(formula)).toBe(value);
  });

  it.each([
    ['=1/0', 'Function DIVIDE parameter 2 cannot be zero.'],
    [
      '="x"*2',
      "Function MULTIPLY parameter 1 expects number values. But 'x' is a text and cannot be coerced to a number.",
    ],
    ['=NOPE', "Unknown range name: 'NOPE'."],
    ['=NOPE(1)', "Unknown function: 'NOPE'."],
    [
      '=QUERY(A1:B4;"select A")',
      'QUERY is a function of Google Sheets that this host does not imitate.',
    ],
    ['=Nowhere!A1', "Unresolved sheet name 'Nowhere'."],
    ['=LEN()', 'Wrong number of arguments to LEN. Expected 1 argument, but got 0 arguments.'],
  ])('%s says why', (formula, sentence) => {
    const sheet = openTryBook({ Z50: formula });
    expect(sheet.sentence('Z50')).toBe(sentence);
  });

  it('takes of a range the cell in its own row or column', () => {
    const sheet = openTryBook({ ...CUSTOMERS, D2: '=B1:B4*10', D3: '=B1:B4*10', D9: '=B1:B4*10' });
    expect([sheet.value('D2'), sheet.value('D3'), sheet.value('D9')]).toEqual([30, 50, '#VALUE!']);
    expect(sheet.sentence('D9')).toBe('An array value could not be found.');
    sheet.type({ B9: '=A2:C2' });
    expect(sheet.value('B9')).toBe(3);
  });

  it('works on every cell inside ARRAYFORMULA and fills the cells below', () => {
    const sheet = openTryBook({ ...CUSTOMERS, D1: '=ARRAYFORMULA(B2:B4*10)' });
    expect(sheet.values('D1:D4')).toEqual([30, 50, 0, '']);
  });

  it('fills the native column with its heading and days', () => {
    const native =
      '=ARRAYFORMULA(IF(ROW(C$1:C)=ROW();"Days overdue";IF(ISNUMBER(C$1:C);IF(C$1:C<TODAY();TODAY()-C$1:C;);)))';
    const sheet = openTryBook({ ...CUSTOMERS, D1: native });
    expect(sheet.values('D1:D5')).toEqual(['Days overdue', 3, '', '', '']);
    expect(sheet.book.active.lastRow()).toBe(4);
  });

  it('fills the native column over a spilled column, too', () => {
    const native =
      '=ARRAYFORMULA(IF(ROW(N$1:N)=ROW();"Days overdue";IF(ISNUMBER(N$1:N)*(N$1:N<TODAY());TODAY()-N$1:N;"")))';
    const sheet = openTryBook({ ...CUSTOMERS, N1: '={"Next";C2:C3}', O1: native });
    expect(sheet.values('O1:O4')).toEqual(['Days overdue', 3, '', '']);
    sheet.type({ C3: '2026-11-13' });
    expect(sheet.values('O1:O3')).toEqual(['Days overdue', 3, 10]);
    expect(sheet.book.active.lastRow()).toBe(1000);
  });

  it('joins arrays beside and below one another', () => {
    const sheet = openTryBook({ ...CUSTOMERS, E1: '={A2:B3;"all",SUM(B2:B3)}' });
    expect(sheet.values('E1:F3')).toEqual(['Acme', 3, 'Bolt', 5, 'all', 8]);
    sheet.type({ E1: '={A2:B3;"all"}' });
    expect(sheet.sentence('E1')).toContain('missing values for one or more rows');
  });

  it.each([
    ['=TODAY()', MONDAY_SERIAL, 'M/d/yyyy'],
    ['=TODAY()+1', MONDAY_SERIAL + 1, 'M/d/yyyy'],
    ['=C2', 46346, 'yyyy-mm-dd'],
    ['=C2+7', 46353, 'yyyy-mm-dd'],
    ['=C3-C2', 3, ''],
    ['=C2*1', 46346, ''],
    ['=MAX(C2:C3)', 46349, 'yyyy-mm-dd'],
    ['=IF(TRUE;C2;"")', 46346, 'yyyy-mm-dd'],
    ['=IF(FALSE;C2;5)', 5, ''],
    ['=EDATE(C2;1)', 46376, 'M/d/yyyy'],
    ['=VLOOKUP("Acme";A2:C4;3;FALSE)', 46346, 'yyyy-mm-dd'],
    ['=10%', 0.1, '0%'],
  ])('%s is %s and shown under the format "%s"', (formula, value, format) => {
    const sheet = openTryBook({ ...CUSTOMERS, Z50: formula });
    expect([sheet.value('Z50'), sheet.format('Z50')]).toEqual([value, format]);
  });

  it('gives each column of an array its own format', () => {
    const sheet = openTryBook({ ...CUSTOMERS, E1: '=FILTER(A2:C4;B2:B4>3)' });
    expect([sheet.value('G1'), sheet.format('G1'), sheet.format('F1')]).toEqual([
      46349,
      'yyyy-mm-dd',
      '',
    ]);
  });

  it('leaves the format a person chose', () => {
    const sheet = openTryBook(CUSTOMERS);
    sheet.book.active.change(50, 26, { format: '0.00' });
    sheet.type({ Z50: '=C2' });
    expect(sheet.format('Z50')).toBe('0.00');
  });
});
