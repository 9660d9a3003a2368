/** Columns known by metadata, whatever happens around them. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

const SHEET = 'var ss = SpreadsheetApp.getActive(); var sheet = ss.getActiveSheet();';

describe('GoogleDeveloperMetadata', () => {
  it('is found again after columns were inserted before it', () => {
    const host = inHost(
      `${SHEET} sheet.getRange('C:C').addDeveloperMetadata('duebook.field', 'company', SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
       sheet.insertColumnsBefore(1, 2);
       return sheet.createDeveloperMetadataFinder().withKey('duebook.field').find().map(function (m) {
         var at = m.getLocation();
         return [m.getValue(), at.getColumn().getColumn(), at.getLocationType() === SpreadsheetApp.DeveloperMetadataLocationType.COLUMN,
           m.getVisibility() + '', at.getSheet()];
       });`,
    );
    expect(host.call('main')).toEqual([['company', 5, true, 'DOCUMENT', null]]);
  });

  it('stands on the file, a sheet, a row or a column, each found in its scope', () => {
    const host = inHost(
      `${SHEET} ss.addDeveloperMetadata('k', 'file'); sheet.addDeveloperMetadata('k', 'sheet');
       sheet.getRange('2:2').addDeveloperMetadata('k', 'row'); sheet.getRange('B:B').addDeveloperMetadata('k', 'column');
       var values = function (list) { return list.map(function (m) { return m.getValue(); }); };
       return [values(ss.createDeveloperMetadataFinder().find()), values(sheet.createDeveloperMetadataFinder().find()),
         values(ss.getDeveloperMetadata()), values(sheet.getDeveloperMetadata()), values(sheet.getRange('B:B').getDeveloperMetadata()),
         values(sheet.getRange('B1:B5').getDeveloperMetadata())];`,
    );
    expect(host.call('main')).toEqual([
      ['file', 'sheet', 'row', 'column'],
      ['sheet', 'row', 'column'],
      ['file'],
      ['sheet'],
      ['column'],
      [],
    ]);
  });

  it.each(['getRange("A1:B2")', 'getRange(1, 1, sheet.getMaxRows(), 1)', 'getRange("A:B")'])(
    'cannot stand on %s',
    (range) => {
      expect(() =>
        inHost(`${SHEET} sheet.${range}.addDeveloperMetadata('k');`).call('main'),
      ).toThrow('Adding developer metadata to arbitrary ranges is not currently supported.');
    },
  );

  it('can be changed and removed', () => {
    const host = inHost(
      `${SHEET} ss.addDeveloperMetadata('k', 'a'); var m = ss.createDeveloperMetadataFinder().withKey('k').find()[0];
       m.setValue('b'); var seen = ss.createDeveloperMetadataFinder().withValue('b').find().length;
       m.remove(); return [seen, ss.createDeveloperMetadataFinder().find().length];`,
    );
    expect(host.call('main')).toEqual([1, 0]);
  });
});
