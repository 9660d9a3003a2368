/** What costs a round trip to Google and what does not. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('ServiceCalls', () => {
  it('counts a block read or written as one call, whatever its size', () => {
    const host = inHost(
      `var sheet = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet();
       sheet.getRange(1, 1, a, 2).setValues(Array.from({ length: a }, function () { return [1, 2]; }));`,
    );
    host.call('main', [2]);
    const few = host.serviceCalls;
    host.resetServiceCalls();
    host.call('main', [900]);
    expect(host.serviceCalls).toEqual(few);
    expect(few).toEqual({
      total: 4,
      byMethod: {
        'SpreadsheetApp.getActiveSpreadsheet': 1,
        'Spreadsheet.getActiveSheet': 1,
        'Sheet.getRange': 1,
        'Range.setValues': 1,
      },
    });
  });

  it('counts a builder by its last step, and enumerations and console not at all', () => {
    const host = inHost(
      `console.log(String(SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION));
       ScriptApp.newTrigger('x').timeBased().everyHours(1).create();
       SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('k').find();`,
    );
    host.call('main');
    expect(host.serviceCalls.byMethod).toEqual({
      'ClockTriggerBuilder.create': 1,
      'SpreadsheetApp.getActiveSpreadsheet': 1,
      'DeveloperMetadataFinder.find': 1,
    });
  });
});
