/** Conditional formats: stored by sheet, read back, following their cells. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

const START = `var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();
  function rule(formula) { return SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula); }
  function formulas() { return sheet.getConditionalFormatRules().map(function (one) {
    return one.getBooleanCondition().getCriteriaValues()[0]; }); }`;

describe('GoogleConditionalFormatRule', () => {
  it('is set for a sheet as a whole and read back', () => {
    const host = inHost(
      `${START} var late = rule('=$B2<TODAY()').setBackground('#f4c7c3').setFontColor('#a50e0e')
         .setRanges([sheet.getRange('B2:B')]).build();
       var own = rule('$A2="Overdue"').setRanges([sheet.getRange('A2:A9'), sheet.getRange('C1')]).build();
       sheet.setConditionalFormatRules([late, own]);
       sheet.setConditionalFormatRules(sheet.getConditionalFormatRules());
       return formulas();`,
    );
    expect(host.call('main')).toEqual(['=$B2<TODAY()', '=$A2="Overdue"']);
    expect(host.book.active.furniture.conditionalFormats).toMatchObject([
      {
        areas: [{ row: 2, column: 2, rows: 999, columns: 1 }],
        looks: { background: '#f4c7c3', fontColor: '#a50e0e' },
      },
      {
        areas: [
          { row: 2, column: 1, rows: 8 },
          { row: 1, column: 3 },
        ],
        looks: {},
      },
    ]);
  });

  it('follows columns and rows, its formula too', () => {
    const host = inHost(
      `${START} sheet.setConditionalFormatRules([rule('=$C2<TODAY()').setBackground('red')
         .setRanges([sheet.getRange('A2:E9')]).build()]);
       sheet.insertColumnsAfter(1, 1); sheet.deleteRows(3, 1);
       var seen = formulas();
       sheet.setConditionalFormatRules([]);
       return a ? seen : seen.concat(sheet.getConditionalFormatRules().length);`,
    );
    expect(host.call('main')).toEqual(['=$D2<TODAY()', 0]);
    const again = inHost(
      `${START} sheet.setConditionalFormatRules([rule('=$C2<TODAY()').setRanges([sheet.getRange('A2:E9')]).build()]);
       sheet.insertColumnsAfter(1, 1); sheet.deleteRows(3, 1);`,
    );
    again.call('main');
    expect(again.book.active.furniture.conditionalFormats[0]?.areas).toEqual([
      { row: 2, column: 1, rows: 7, columns: 6 },
    ]);
  });

  it('refuses a rule without range and ranges of another sheet', () => {
    const host = inHost(
      `${START} if (a) return void rule('=TRUE').build();
       ss.insertSheet('Two', 1).setConditionalFormatRules(
         [rule('=TRUE').setRanges([ss.getSheetByName('Sheet1').getRange('A1')]).build()]);`,
    );
    expect(() => host.call('main', [true])).toThrow('at least one range');
    expect(() => host.call('main')).toThrow('ranges on this sheet');
  });
});
