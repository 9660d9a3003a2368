/** How the amounts of a column are read: by what its cells and the other columns show of points and commas. */
import { column, notesOf, take, type ImportGrid } from '../../support/imports';

describe('amounts of a file', () => {
  it('points that may be between thousands are said, unless another column shows what they are', () => {
    const unclear: ImportGrid = [
      ['Company', 'Amount'],
      ['Acme', '12.500'],
      ['Bolt', '1.250'],
    ];
    const { answer, sheet } = take(unclear);
    expect(answer.notes.map(({ code, sure }) => [code, sure])).toEqual([['decimal-sign', 'guess']]);
    expect(column(sheet, 'Potential value')).toEqual(['12.5', '1.25']);
    const shown: ImportGrid = [
      ['Company', 'Amount', 'Annual revenue'],
      ['Acme', '12.500', '1.250,00'],
    ];
    expect(column(take(shown).sheet, 'Potential value')).toEqual(['12500']);
  });

  it('a column of whole thousands with points is read as such, unless another column has a decimal point', () => {
    const whole = ['12.500', '1.250', '7.000', '980'];
    const rows: ImportGrid = [
      ['Company', 'Amount'],
      ...whole.map((each) => [`Firm ${each}`, each]),
    ];
    const { answer, sheet } = take(rows);
    expect(column(sheet, 'Potential value')).toEqual(['12500', '1250', '7000', '980']);
    expect(answer.notes.map(({ code, sure }) => [code, sure])).toEqual([
      ['decimal-sign', 'likely'],
    ]);
    const [headings = [], ...others] = rows;
    const beside = [[...headings, 'Annual revenue'], ...others.map((row) => [...row, '12.5'])];
    expect(column(take(beside).sheet, 'Potential value')).toEqual(['12.5', '1.25', '7', '980']);
  });

  it('a column of amounts with a decimal comma is read by it', () => {
    const rows = [
      ['Company', 'Amount'],
      ['Acme', '1.250,00'],
      ['Bolt', '12.500'],
      ['Core', '999,90'],
    ];
    expect(column(take(rows).sheet, 'Potential value')).toEqual(['1250', '12500', '999.9']);
    expect(notesOf(rows)).toEqual(['decimal-sign']);
  });

  it('amounts of one column may have signs, groups, brackets and dashes as accountants write them', () => {
    const rows = [
      ['Company', 'Amount'],
      ['Acme', '€ 9.326,84'],
      ['Bolt', '9\u202F326,84 €'],
      ['Core', '(1.234,50) €'],
      ['Dale', '1.234'],
      ['Eden', '- €'],
      ['Flow', '–'],
    ];
    const { answer, sheet } = take(rows);
    expect(column(sheet, 'Potential value')).toEqual([
      '9326.84',
      '9326.84',
      '-1234.5',
      '1234',
      '- €',
      '–',
    ]);
    expect(answer.problems).toEqual([]);
  });
});
