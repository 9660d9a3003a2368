/** Choosing, deciding and asking what something is. */
import { openTryBook } from '../../support/formula-book';

const CELLS = { A1: 'A', A2: 'B', A3: '', B1: '=1/0', B2: '5', B3: 'TRUE' };

describe('functions that decide', () => {
  it.each([
    ['=IF(A1="a";1;2)', 1],
    ['=IF(A9;1;2)', 2],
    ['=IF(FALSE;1)', false],
    ['=IF(TRUE;;1)', ''],
    ['=IF(TRUE;1;B1)', 1],
    ['=IF(B1;1;2)', '#DIV/0!'],
    ['=IF("x";1;2)', '#VALUE!'],
    ['=IFS(A1="z";1;A2="B";2;B1;3)', 2],
    ['=IFS(FALSE;1)', '#N/A'],
    ['=AND(TRUE;B2:B3;A1:A3)', true],
    ['=AND(TRUE;B1)', '#DIV/0!'],
    ['=AND(A1:A3)', '#VALUE!'],
    ['=OR(FALSE;0;1)', true],
    ['=NOT(A9)', true],
    ['=SWITCH(A2;"a";1;"b";2;9)', 2],
    ['=SWITCH("q";"a";1;9)', 9],
    ['=SWITCH("q";"a";1)', '#N/A'],
    ['=IFERROR(B1;"e")', 'e'],
    ['=IFNA(MATCH("z";A1:A3;0);"none")', 'none'],
    ['=IFNA(B1;"none")', '#DIV/0!'],
    ['=ISERROR(B1)', true],
    ['=ISNUMBER(B2)', true],
    ['=ISTEXT(A1)', true],
    ['=ISTEXT(B2)', false],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CELLS).answer(formula)).toBe(value);
  });

  it('choose for each cell inside an array formula', () => {
    const sheet = openTryBook({ ...CELLS, D1: '=ARRAYFORMULA(IF(A1:A3="A";"yes";A1:A3))' });
    expect(sheet.values('D1:D3')).toEqual(['yes', 'B', '']);
    sheet.type({ D1: '=ARRAYFORMULA(IFS(A1:A3="A";1;A1:A3="B";2;TRUE;3))' });
    expect(sheet.values('D1:D3')).toEqual([1, 2, 3]);
    sheet.type({ D1: '=ARRAYFORMULA(IFERROR(B1:B3;"e"))' });
    expect(sheet.values('D1:D3')).toEqual(['e', 5, true]);
  });
});
