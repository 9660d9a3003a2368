/** A host saved and opened again. */
import { openHost } from '../../host';
import { closeTempHosts, inHost, MONDAY, writeScript } from './support/temp-host';

afterEach(closeTempHosts);

describe('saveHost', () => {
  it('keeps everything through JSON: cells, furniture, names, properties, triggers', () => {
    const host = inHost(
      `var ss = SpreadsheetApp.getActive(), sheet = ss.getActiveSheet();
       sheet.setName('Customers').getRange('A1:B2').setValues([['Name', 'Days'], ['Acme', '=1+1']])
         .setBackgrounds([['#fff', '#eee'], [null, null]]).setNotes([['n', ''], ['', '']]);
       sheet.getRange('B:B').shiftColumnGroupDepth(1).setNumberFormat('0.00');
       sheet.getColumnGroup(2, 1).collapse();
       sheet.getRange('A2:A').setDataValidation(
         SpreadsheetApp.newDataValidation().requireValueInList(['Acme', 'Birch']).build());
       sheet.getRange('A1:B1').protect().setWarningOnly(true).setDescription('headings');
       sheet.getRange('A1:B9').createFilter();
       sheet.setFrozenRows(1);
       sheet.getRange('A:A').addDeveloperMetadata('duebook.field', 'company');
       ss.setNamedRange('DAYS', sheet.getRange('B2:B'));
       ss.insertSheet('Journal').hideSheet();
       PropertiesService.getDocumentProperties().setProperty('sent', 'monday');
       ScriptApp.newTrigger('main').timeBased().everyHours(1).create();`,
    );
    host.call('main');
    host.share('guest@example.com', 'reader');
    const file: unknown = JSON.parse(JSON.stringify(host.save()));
    const again = openHost({
      ...{ dist: writeScript('function main() {}'), now: MONDAY },
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
