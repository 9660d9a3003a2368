/** Validation rules: who warns, who rejects, and what a script reads back. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

const START = `var sheet = SpreadsheetApp.getActiveSheet();
  function rule() { return SpreadsheetApp.newDataValidation(); }`;

describe('GoogleDataValidation', () => {
  it('holds a script to a rule that rejects, the whole write failing', () => {
    const host = inHost(
      `${START} sheet.getRange('B2:B9').setDataValidation(
         rule().requireValueInList(['Called', 'Met']).setAllowInvalid(false).build());
       sheet.getRange('A2:B2').setValues([['Acme', 'Met']]);
       sheet.getRange('B2').clearContent();
       sheet.getRange('A3:B3').setValues([['Birch', 'Fax']]);`,
    );
    expect(() => host.call('main')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Called, Met.',
    );
    expect(host.book.active.values()).toEqual([[''], ['Acme']]);
  });

  it('lets a script write what a rule only warns of', () => {
    const host = inHost(
      `${START} var days = sheet.getRange('A1:A2').setDataValidation(
         rule().requireDate().setHelpText('A day').build());
       days.setValues([['soon'], ['2026-12-01']]);
       return days.getDisplayValues();`,
    );
    expect(host.call('main')).toEqual([['soon'], ['2026-12-01']]);
  });

  it.each([
    ['requireNumberBetween(1, 5)', '3', '9'],
    ['requireNumberGreaterThan(0)', '1', 'one'],
    ['requireDate()', '2026-12-01', 'soon'],
    ["requireDateAfter(new Date('2026-01-01T00:00:00Z'))", '2026-02-01', '2025-12-31'],
    ['requireTextIsEmail()', 'a@example.com', 'a'],
    ["requireTextContains('me')", 'Acme', 'Birch'],
    ["requireValueInRange(sheet.getRange('Z1:Z2'))", 'x', 'y'],
    ['requireCheckbox()', 'TRUE', 'yes'],
  ])('asks as %s does', (criterion, good, bad) => {
    const host = inHost(
      `${START} sheet.getRange('Z1').setValue('x');
       sheet.getRange('A1').setDataValidation(rule().${criterion}.setAllowInvalid(false).build());
       sheet.getRange('A1').setValue(a);`,
    );
    host.call('main', [good]);
    expect(() => host.call('main', [bad])).toThrow('violates the data validation rules');
  });

  it('reads rules back, and follows rows, columns and the range it takes values from', () => {
    const host = inHost(
      `${START} sheet.getRange('C2:C').setDataValidation(
         rule().requireValueInRange(sheet.getRange('F1:F3')).setHelpText('Choose').build());
       sheet.insertRowsAfter(4, 2); sheet.insertColumnBefore(1); sheet.insertRowBefore(2);
       var found = sheet.getRange('D1:D2').getDataValidations();
       var one = found[1][0];
       return [found[0][0], one.getHelpText(), one.getAllowInvalid(), String(one.getCriteriaType()),
         one.getCriteriaValues()[0].getA1Notation(), sheet.getRange('D1003').getDataValidation() !== null];`,
    );
    expect(host.call('main')).toEqual([...[null, 'Choose', true, 'VALUE_IN_RANGE', 'G1:G4', true]]);
  });

  it('costs a call only where a rule meets the sheet', () => {
    const host = inHost(
      `var rules = ['a', 'b'].map(function (one) {
         return SpreadsheetApp.newDataValidation().requireValueInList([one]).build(); });
       SpreadsheetApp.getActiveSheet().getRange('A1:B1').setDataValidations([rules]);
       return SpreadsheetApp.getActiveSheet().getRange('B1').getDataValidation().getCriteriaValues();`,
    );
    expect(host.call('main')).toEqual([['b'], true]);
    expect(host.serviceCalls.total).toBe(6);
  });

  it('takes no more than 500 items, and is cleared apart from the cells', () => {
    const host = inHost(
      `${START} if (a) rule().requireValueInList(Array.from({ length: 501 }, String));
       sheet.getRange('A1').setValue('x').setDataValidation(rule().requireDate().build());
       sheet.getRange('A1').clearDataValidations();
       return [sheet.getRange('A1').getValue(), sheet.getRange('A1').getDataValidation()];`,
    );
    expect(host.call('main')).toEqual(['x', null]);
    expect(() => host.call('main', [true])).toThrow('more items than the limit of 500.');
  });

  it('makes every checkbox count as content', () => {
    const host = inHost(
      `${START} var boxes = sheet.getRange('A1:A50').insertCheckboxes();
       sheet.getRange('A2').check();
       return [sheet.getLastRow(), boxes.isChecked(), sheet.getRange('A2').getValue(),
         boxes.removeCheckboxes().isBlank()];`,
    );
    expect(host.call('main')).toEqual([50, null, true, true]);
  });
});
