/** The wall between script and services: loud refusals, copies, values of the script's own scope. */
import { NotImitated } from '../../../host';
import { closeTempHosts, inHost, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

const RANGE =
  'var range = SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(1, 1, 2, 2);';

describe('Guard', () => {
  it.each([
    ['range.setBorder(true)', 'Range.setBorder'],
    ['range.color = 1', 'setting Range.color'],
    ['DriveApp.getFiles()', 'DriveApp.getFiles'],
    ['HtmlService.createTemplate("x")', 'HtmlService.createTemplate'],
    ['SpreadsheetApp.newTextStyle()', 'SpreadsheetApp.newTextStyle'],
    ['SpreadsheetApp.CopyPasteType.PASTE_VALUES', 'Enum.PASTE_VALUES'],
    ['Logger.log("x")', 'Logger.log'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById'],
  ])('refuses %s by name', (use, name) => {
    const host = inHost(`${RANGE} ${use};`);
    expect(() => host.call('main')).toThrow(new NotImitated(name));
  });

  it('lets no catch hide a refusal', () => {
    const host = inHost(`${RANGE} try { range.setBorder(true); } catch (e) { return 'fine'; }`);
    expect(() => host.call('main')).toThrow('not imitated: Range.setBorder');
  });

  it("lets a catch have Google's own errors, as errors of the script's scope", () => {
    const host = inHost(
      `try { SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange(0, 1); }
       catch (e) { return [e instanceof Error, e.name, String(e)]; }`,
    );
    expect(host.call('main')).toEqual([
      true,
      'Exception',
      'Exception: The starting row of the range is too small.',
    ]);
  });

  it('shows lists, Dates and functions of the scope of the script', () => {
    const host = inHost(
      `${RANGE} range.setValues([[new Date(0), 1], ['', '']]);
       var seen = range.getValues();
       return [seen instanceof Array, seen[0] instanceof Array, seen[0][0] instanceof Date,
         range.getValues instanceof Function, typeof range, String(range)];`,
    );
    expect(host.call('main')).toEqual([true, true, true, true, 'object', 'Range']);
  });

  it('copies what crosses, so that later changes stay on their side', () => {
    const host = inHost(
      `${RANGE} var mine = [['a', 'b'], ['c', 'd']]; range.setValues(mine); mine[0][0] = 'z';
       var seen = range.getValues(); seen[0][1] = 'z'; return range.getValues();`,
    );
    expect(host.call('main')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('compares and prints enumerations as Google does', () => {
    const host = inHost(
      `var button = SpreadsheetApp.getUi().Button;
       return [button.YES === SpreadsheetApp.getUi().Button.YES, button.YES === button.NO,
         JSON.stringify({ m: button.NO }), button.OK + ''];`,
    );
    expect(host.call('main')).toEqual([true, false, '{"m":"NO"}', 'OK']);
  });

  it('names the service that a script touches while it loads', () => {
    const host = openTempHost(
      `try { SpreadsheetApp.getActiveSpreadsheet(); } catch (e) { /* swallowed */ } function main() {}`,
    );
    expect(() => host.call('main')).toThrow(
      'The script touches SpreadsheetApp.getActiveSpreadsheet while it loads',
    );
  });
});
