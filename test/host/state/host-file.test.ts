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

  it('opens a file of the earlier host, which also kept row groups, groups in groups, banding and script properties', () => {
    const host = inHost('');
    host.person.type('A1', '=2+3');
    const saved = host.save();
    const sheets = saved.book.sheets.map((sheet) => ({
      ...sheet,
      furniture: {
        ...sheet.furniture,
        bandings: [{ area: { row: 1, column: 1, rows: 9, columns: 2 }, colors: {} }],
        rowGroups: { depths: [[2, 1]], folded: ['1:2'], controlBefore: false },
        columnGroups: {
          depths: [
            [2, 1],
            [4, 1],
            [5, 2],
          ],
          folded: ['1:2', '2:5'],
          controlBefore: true,
        },
        protections: [
          { id: 4, area: null, description: 'all', warningOnly: true, editors: null, open: [] },
        ],
      },
    }));
    const file: unknown = {
      ...saved,
      book: { ...saved.book, sheets },
      properties: { ...saved.properties, script: { key: 'text' } },
    };
    const { book } = inHost('', { file: file as typeof saved });
    expect(book.active.at(1, 1).value).toBe(5);
    expect(book.active.furniture.protections).toMatchObject([{ description: 'all' }]);
    expect(book.active.furniture.columnGroups.all()).toEqual([
      { first: 2, count: 1, folded: true },
      { first: 4, count: 1, folded: false },
      { first: 5, count: 1, folded: true },
    ]);
  });

  it('refuses a file of another version', () => {
    const file = { ...inHost('').save(), version: 2 } as unknown;
    expect(() =>
      inHost('', { file: file as ReturnType<ReturnType<typeof inHost>['save']> }),
    ).toThrow('This file is of version 2, not 1.');
  });
});
