/** What is a formula, and how its parts bind. */
import { ErrorValue, parseFormula } from '../../../host/formula';
import { openTryBook } from '../support/formula-book';

const isFormula = (text: string, decimal: '.' | ','): boolean =>
  !(parseFormula(text, decimal) instanceof ErrorValue);

describe('parseFormula', () => {
  it.each([
    ['=SUM(1;2)', true, true],
    ['=SUM(1,2)', true, true],
    ['=IF(1=1,1,2)', true, false],
    ['=IF(A1=1;"a";"b")', true, true],
    ['={1,2;3,4}', true, true],
    ['={A1,B1}', true, false],
    ['={A1\\B1;A2\\B2}', false, true],
    ['=1.5', true, false],
    ['=1,5', false, true],
  ])('takes %s in a point locale: %s, in a comma locale: %s', (text, point, comma) => {
    expect([isFormula(text, '.'), isFormula(text, ',')]).toEqual([point, comma]);
  });

  it.each(['=1+', '=(1', '="a', '=“a”', '=SUM(1', '=1 2', '=A1 B1', '={1;2', '=)', '=IF(;'])(
    'does not take %s anywhere',
    (text) => {
      expect([isFormula(text, '.'), isFormula(text, ',')]).toEqual([false, false]);
    },
  );

  it.each([
    ['=-2^2', 4],
    ['=2^-1', 0.5],
    ['=2^3^2', 64],
    ['=1+2*3', 7],
    ['=(1+2)*3', 9],
    ['=10%', 0.1],
    ['=50%%', 0.005],
    ['=200*10%', 20],
    ['=--"5"', 5],
    ['=1&2+3', '15'],
    ['="a"&"b"="ab"', true],
    ['=1<2=TRUE', true],
    ['=7<>7', false],
    ['="say ""hi"""', 'say "hi"'],
    ['=1.5E3', 1500],
    ['= SUM( 1 ;\n 2 )', 3],
    ['=true', true],
  ])('%s is %s', (formula, value) => {
    expect(openTryBook().answer(formula)).toBe(value);
  });

  it('shows #ERROR! with the sentence of Sheets where a comma is the decimal sign', () => {
    const sheet = openTryBook({ A1: '=IF(1=1,1,2)', A2: '=SUM(1,5;2)' }, 'de_DE');
    expect([sheet.value('A1'), sheet.sentence('A1')]).toEqual(['#ERROR!', 'Formula parse error.']);
    expect(sheet.value('A2')).toBe(3.5);
  });

  it('knows sheets and names of any script', () => {
    const sheet = openTryBook();
    const other = sheet.book.addSheet('客户', [[7], [8]]);
    sheet.book.addSheet("Anna's list", [[9]]);
    sheet.book.names.set('基准日', { sheetId: other.id, row: 2, column: 1, rows: 1, columns: 1 });
    expect(
      ['=客户!A1', "='客户'!A1", '=基准日+1', "='Anna''s list'!A1", '=SUM(客户!A:A)'].map((one) =>
        sheet.answer(one),
      ),
    ).toEqual([7, 7, 9, 9, 15]);
  });
});
