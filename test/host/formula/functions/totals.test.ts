/** Totals, and totals of what fulfils criteria. */
import { openTryBook } from '../../support/formula-book';

const CELLS = {
  A1: 'Acme',
  A2: 'Bolt',
  A3: 'acme ltd',
  A4: '',
  A5: '=""',
  B1: '10',
  B2: '20',
  B3: '30',
  B4: 'x',
  B5: 'TRUE',
  C1: '2026-11-01',
  C2: '2026-11-15',
  C3: '2026-11-30',
};

describe('totals', () => {
  it.each([
    ['=SUM(B1:B5)', 60],
    ['=SUM(B1:B3;"5";TRUE)', 66],
    ['=SUM("x")', '#VALUE!'],
    ['=SUM(B1;1/0)', '#DIV/0!'],
    ['=COUNT(B1:B5;1)', 4],
    ['=COUNTA(A1:A5)', 4],
    ['=AVERAGE(B1:B5)', 20],
    ['=AVERAGE(A1:A5)', '#DIV/0!'],
    ['=MIN(B1:B5)', 10],
    ['=MAX(A1:A5)', 0],
    ['=COUNTIF(B1:B5;">10")', 2],
    ['=COUNTIF(A1:A5;"acme*")', 2],
    ['=COUNTIF(A1:A5;"?olt")', 1],
    ['=COUNTIF(A1:A5;"")', 2],
    ['=COUNTIF(A1:A5;"<>")', 4],
    ['=COUNTIF(A1:A5;"<>Acme")', 4],
    ['=COUNTIF(B1:B5;20)', 1],
    ['=COUNTIF(C1:C3;">"&DATE(2026;11;10))', 2],
    ['=COUNTIF(C1:C3;"<=2026-11-15")', 2],
    ['=COUNTIFS(A1:A5;"*";B1:B5;">10")', 2],
    ['=COUNTIFS(A1:A5;"x";B1:B4;1)', '#VALUE!'],
    ['=SUMIF(A1:A5;"acme*";B1:B5)', 40],
    ['=SUMIF(B1:B5;">15")', 50],
    ['=SUMIFS(B1:B5;A1:A5;"acme*";C1:C5;">2026-11-02")', 30],
    ['=AVERAGEIF(A1:A5;"zz";B1:B5)', '#DIV/0!'],
    ['=MAXIFS(B1:B5;A1:A5;"acme*")', 30],
    ['=MINIFS(B1:B5;A1:A5;"acme*")', 10],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook(CELLS).answer(formula)).toBe(value);
  });

  it('counts for each criterion when COUNTIF is given an array of them', () => {
    const sheet = openTryBook({ ...CELLS, D1: '=ARRAYFORMULA(COUNTIF(A1:A5;A1:A2))' });
    expect(sheet.values('D1:D2')).toEqual([1, 1]);
  });
});

describe('arithmetic', () => {
  it.each([
    ['=ROUND(2.5)', 3],
    ['=ROUND(-2.5)', -3],
    ['=ROUND(1.005;2)', 1.01],
    ['=ROUND(1234;-2)', 1200],
    ['=ROUNDUP(1.21;1)', 1.3],
    ['=ROUNDDOWN(-1.29;1)', -1.2],
    ['=INT(-1.5)', -2],
    ['=MOD(-1;7)', 6],
    ['=MOD(1;0)', '#DIV/0!'],
    ['=ABS(-3)', 3],
    ['=10^400', '#NUM!'],
    ['=SUM(SEQUENCE(2;3;10;5))', 135],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook().answer(formula)).toBe(value);
  });
});
