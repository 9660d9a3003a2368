/** Validation rules: which warn, which reject, and what becomes of them when rows and columns come and go. */
import type { ConditionValue } from '../../../../host/book';
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

const START = `var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
  function rule() { return SpreadsheetApp.newDataValidation(); }`;
const A1 = { row: 1, column: 1, rows: 1, columns: 1 };

describe('GoogleDataValidation', () => {
  it('holds a script to a rule that rejects, the whole write failing', () => {
    const host = inHost(
      `${START} var one = rule().requireValueInList(['Called', 'Met']).setAllowInvalid(false).build();
       sheet.getRange('B2:B3').setDataValidations([[one], [one]]);
       sheet.getRange('A2:B2').setValues([['Acme', 'Met']]);
       sheet.getRange('B2').setValue('');
       sheet.getRange('A3:B3').setValues([['Birch', 'Fax']]);`,
    );
    expect(() => host.call('main')).toThrow(
      'The data you entered in cell B3 violates the data validation rules set on this cell. Please enter one of the following values: Called, Met.',
    );
    expect(host.book.active.values()).toEqual([[''], ['Acme']]);
  });

  it('lets a script write what a rule only warns of', () => {
    const host = inHost(
      `${START} var one = rule().requireDate().setHelpText('A day').build();
       sheet.getRange('A1:A2').setDataValidations([[one], [one]]).setValues([['soon'], ['2026-12-01']]);`,
    );
    host.call('main');
    expect(host.book.active.values()).toEqual([['soon'], [46_357]]);
    expect(host.book.active.furniture.validationAt(2, 1)?.helpText).toBe('A day');
  });

  it.each<[string, ConditionValue[], string, string]>([
    ['NUMBER_BETWEEN', [1, 5], '3', '9'],
    ['NUMBER_GREATER_THAN', [0], '1', 'one'],
    ['DATE_IS_VALID_DATE', [], '2026-12-01', 'soon'],
    ['VALUE_IN_LIST', ['x', 'y'], 'x', 'z'],
    ['VALUE_IN_RANGE', [{ sheetId: 0, row: 1, column: 26, rows: 2, columns: 1 }], 'x', 'y'],
    ['CHECKBOX', [], 'TRUE', 'yes'],
  ])('takes and rejects by %s %j', (type, values, good, bad) => {
    const host = inHost(`${START} sheet.getRange('A1').setValue(a);`);
    const sheet = host.book.active;
    sheet.type(1, 26, 'x');
    sheet.furniture.setValidation(A1, {
      type,
      values: values.map((one) => (typeof one === 'object' ? { ...one, sheetId: sheet.id } : one)),
      allowInvalid: false,
      helpText: null,
      showDropdown: true,
    });
    host.call('main', [good]);
    expect(() => host.call('main', [bad])).toThrow('violates the data validation rules');
  });

  it('refuses a kind of rule that the host does not know', () => {
    const host = inHost(`${START} sheet.getRange('A1').setValue(a);`);
    host.book.active.furniture.setValidation(A1, {
      type: 'TEXT_CONTAINS',
      values: ['me'],
      allowInvalid: true,
      helpText: null,
      showDropdown: true,
    });
    expect(() => host.call('main', ['Acme'])).toThrow('not imitated: the validation TEXT_CONTAINS');
  });

  it('follows rows, columns and the range it takes values from', () => {
    const host = inHost(
      `${START} var one = rule().requireValueInRange(sheet.getRange('F1:F3'), true).setHelpText('Choose').build();
       sheet.getRange('C2').setDataValidations([[one]]);
       sheet.getRange('C2').copyTo(sheet.getRange('C2:C'),
         SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION, false);
       sheet.insertRowsAfter(4, 2); sheet.insertColumnsAfter(1, 1); sheet.insertRowsAfter(1, 1);`,
    );
    host.call('main');
    const { furniture } = host.book.active;
    expect(furniture.validationAt(1, 4)).toBeUndefined();
    expect(furniture.validationAt(3, 4)).toMatchObject({
      type: 'VALUE_IN_RANGE',
      values: [{ row: 1, column: 7, rows: 4, columns: 1 }],
      helpText: 'Choose',
      allowInvalid: true,
      showDropdown: true,
    });
    expect(furniture.validationAt(1003, 4)).toBeDefined();
  });

  it('costs a call only where a rule meets the sheet', () => {
    const host = inHost(
      `var rules = ['a', 'b'].map(function (one) {
         return SpreadsheetApp.newDataValidation().requireValueInList([one]).build(); });
       SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1:B1').setDataValidations([rules]);`,
    );
    host.call('main');
    expect(host.book.active.furniture.validationAt(1, 2)?.values).toEqual(['b']);
    expect(host.serviceCalls.total).toBe(4);
  });

  it('takes no more than 500 items, and is cleared apart from the cells', () => {
    const host = inHost(
      `${START} if (a) rule().requireValueInList(Array.from({ length: 501 }, String));
       sheet.getRange('A1').setValue('x').setDataValidations([[rule().requireDate().build()]]);
       sheet.getRange('A1').setDataValidations([[null]]);`,
    );
    host.call('main');
    expect(host.book.active.values()).toEqual([['x']]);
    expect(host.book.active.furniture.validations).toEqual([]);
    expect(() => host.call('main', [true])).toThrow('more items than the limit of 500.');
  });
});
