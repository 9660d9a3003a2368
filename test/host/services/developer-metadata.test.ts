/** Columns known by metadata, whatever happens around them. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const SHEET = `var ss = SpreadsheetApp.getActiveSpreadsheet(), sheet = ss.getActiveSheet();
  var visible = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;`;

describe('GoogleDeveloperMetadata', () => {
  it('is found again after columns were inserted before it', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('C:C').addDeveloperMetadata('duebook.field', 'company', visible);
       sheet.insertColumnsAfter(1, 2);
       return sheet.createDeveloperMetadataFinder().withKey('duebook.field').find().map(function (m) {
         var at = m.getLocation();
         return [m.getKey(), m.getValue(), at.getColumn().getColumn(), at.getSheet()];
       });`,
    );
    expect(host.call('main')).toEqual([['duebook.field', 'company', 5, null]]);
    expect(host.book.metadata.all()).toMatchObject([
      { visibility: 'DOCUMENT', place: { type: 'COLUMN', index: 5 } },
    ]);
  });

  it('is attached to a sheet, a row or a column, each found in its scope', () => {
    const host = inHost(
      `${SHEET} ss.insertSheet('Two', 1).addDeveloperMetadata('k', 'other', visible);
       sheet.addDeveloperMetadata('k', 'sheet', visible);
       sheet.getRange('2:2').addDeveloperMetadata('k', 'row', visible);
       sheet.getRange('B:B').addDeveloperMetadata('k', 'column', visible);
       var values = function (list) { return list.map(function (m) { return m.getValue(); }); };
       return [values(ss.createDeveloperMetadataFinder().find()), values(sheet.createDeveloperMetadataFinder().find()),
         values(sheet.getRange('B:B').getDeveloperMetadata()), values(sheet.getRange('2:2').getDeveloperMetadata()),
         values(sheet.getRange('B1:B5').getDeveloperMetadata()),
         ss.createDeveloperMetadataFinder().withValue('other').find()[0].getLocation().getSheet().getName()];`,
    );
    expect(host.call('main')).toEqual([
      ['other', 'sheet', 'row', 'column'],
      ['sheet', 'row', 'column'],
      ['column'],
      ['row'],
      [],
      'Two',
    ]);
  });

  it.each(['getRange("A1:B2")', 'getRange(1, 1, sheet.getMaxRows(), 1)', 'getRange("A:B")'])(
    'cannot be attached to %s',
    (range) => {
      expect(() =>
        inHost(`${SHEET} sheet.${range}.addDeveloperMetadata('k', 'v', visible);`).call('main'),
      ).toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
    },
  );

  it('is refused without a value and a visibility', () => {
    expect(() => inHost(`${SHEET} sheet.addDeveloperMetadata('k');`).call('main')).toThrow(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Sheet.addDeveloperMetadata.",
    );
  });

  it('can be removed', () => {
    const host = inHost(
      `${SHEET} sheet.addDeveloperMetadata('k', 'a', visible);
       ss.createDeveloperMetadataFinder().withKey('k').find()[0].remove();
       return ss.createDeveloperMetadataFinder().find().length;`,
    );
    expect(host.call('main')).toBe(0);
  });
});
