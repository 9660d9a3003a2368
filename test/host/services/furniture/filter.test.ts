/** The basic filter of a sheet. */
import { closeTempHosts, inHost } from '../../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleFilter', () => {
  it('hides rows by text or condition; values are read all the same', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet(), range = sheet.getRange('A1:B4');
       range.setValues([['Name', 'Days'], ['Acme', 1], ['Birch', 5], ['Cedar', 9]]);
       var filter = range.createFilter();
       filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['Acme']).build());
       filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberLessThan(9).build());
       var hidden = [1, 2, 3, 4].map(function (row) { return sheet.isRowHiddenByFilter(row); });
       filter.sort(2, false);
       return [hidden, filter.getColumnFilterCriteria(1).getHiddenValues(), sheet.getRange('A2:A4').getValues()];`,
    );
    expect(host.call('main')).toEqual([
      [false, true, false, true],
      ['Acme'],
      [['Cedar'], ['Birch'], ['Acme']],
    ]);
  });

  it('is one a sheet, and goes when removed', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSheet();
       sheet.getRange('A1:B4').createFilter();
       if (a) sheet.getRange('A1').createFilter();
       sheet.getFilter().remove();
       return sheet.getFilter();`,
    );
    expect(host.call('main')).toBeNull();
    expect(() => host.call('main', [true])).toThrow('already has a filter');
  });
});
