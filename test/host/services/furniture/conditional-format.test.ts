/** Conditional formats: stored by sheet, read back, following their cells. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleConditionalFormatRule', () => {
  it('is set for a sheet as a whole and read back', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       var late = SpreadsheetApp.newConditionalFormatRule()
         .whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground('#f4c7c3')
         .setFontColor('#a50e0e').setBold(true).setRanges([sheet.getRange('B2:B')]).build();
       var own = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('Overdue')
         .setItalic(true).setRanges([sheet.getRange('A2:A9'), sheet.getRange('C1')]).build();
       sheet.setConditionalFormatRules([late, own]);
       return sheet.getConditionalFormatRules().map(function (rule) {
         var when = rule.getBooleanCondition();
         return [rule.getRanges().map(function (r) { return r.getA1Notation(); }),
           String(when.getCriteriaType()), when.getCriteriaValues().map(String), when.getBackground(),
           when.getFontColor(), when.getBold(), when.getItalic()]; });`,
    );
    expect(host.call('main')).toEqual([
      [['B2:B1000'], 'DATE_BEFORE_RELATIVE', ['TODAY'], '#f4c7c3', '#a50e0e', true, null],
      [['A2:A9', 'C1'], 'TEXT_EQUAL_TO', ['Overdue'], null, null, null, true],
    ]);
  });

  it('follows columns, its formula too', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()
         .whenFormulaSatisfied('=$C2<TODAY()').setBackground('red')
         .setRanges([sheet.getRange('A2:E9')]).build()]);
       sheet.insertColumnBefore(2); sheet.deleteRow(3);
       var rule = sheet.getConditionalFormatRules()[0];
       var seen = [rule.getRanges()[0].getA1Notation(), rule.getBooleanCondition().getCriteriaValues()[0]];
       sheet.clearConditionalFormatRules();
       return seen.concat(sheet.getConditionalFormatRules().length);`,
    );
    expect(host.call('main')).toEqual(['A2:F8', '=$D2<TODAY()', 0]);
  });

  it('refuses a rule without range and ranges of another sheet', () => {
    const host = inHost(
      `var ss = SpreadsheetApp.getActive(), rule = SpreadsheetApp.newConditionalFormatRule().whenCellEmpty();
       if (a) return rule.build();
       ss.insertSheet('Two').setConditionalFormatRules(
         [rule.setRanges([ss.getSheetByName('Sheet1').getRange('A1')]).build()]);`,
    );
    expect(() => host.call('main', [true])).toThrow('at least one range');
    expect(() => host.call('main')).toThrow('ranges on this sheet');
  });
});
