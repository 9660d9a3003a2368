/** A host saved and opened again. */
import { openHost } from '../../../host';
import { closeTempHosts, inHost, MONDAY, writeScript } from '../support/temp-host';

afterEach(closeTempHosts);

describe('saveHost', () => {
  it('keeps everything through JSON: cells, furniture, names, properties, triggers', () => {
    const host = inHost(
      `var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();
       var visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
       sheet.getRange('A1:B2').setValues([['Name', 'Days'], ['Acme', '=1+1']]).setBackground('#eee');
       sheet.getRange('A1').setNote('n');
       sheet.getRange('B:B').shiftColumnGroupDepth(1);
       sheet.getRangeList(['B:B']).setNumberFormat('0.00');
       sheet.collapseAllColumnGroups();
       sheet.getRange('A2').setDataValidations([[
         SpreadsheetApp.newDataValidation().requireValueInList(['Acme', 'Birch']).build()]]);
       sheet.getRange('A1:B1').protect().setDescription('headings').setWarningOnly(true);
       sheet.setFrozenRows(1);
       sheet.getRange('A:A').addDeveloperMetadata('duebook.field', 'company', visible);
       ss.setNamedRange('DAYS', sheet.getRange('B2:B'));
       ss.insertSheet('Journal', 1).hideSheet();
       PropertiesService.getDocumentProperties().setProperty('sent', 'monday');
       ScriptApp.newTrigger('main').timeBased().everyHours(1).create();`,
    );
    host.person.renameSheet('Sheet1', 'Customers');
    host.person.createFilter('Customers!A1:B9');
    host.call('main');
    host.share('guest@example.com', 'reader');
    const file: unknown = JSON.parse(JSON.stringify(host.save()));
    const again = openHost({
      dist: writeScript('function main() {}'),
      now: MONDAY,
      file: file as ReturnType<typeof host.save>,
    });
    expect(again.save()).toEqual(host.save());
    expect(again.book.sheet('Customers')?.at(2, 2).value).toBe(2);
    expect(again.triggers).toHaveLength(1);
  });

  it('refuses a file of another version', () => {
    const file = { ...inHost('').save(), version: 2 } as unknown;
    expect(() =>
      inHost('', { file: file as ReturnType<ReturnType<typeof inHost>['save']> }),
    ).toThrow('This file is of version 2, not 1.');
  });
});
