/** What Google refuses an add-on that a person has not used in the file, and the menu and limits of add-ons. */
import { closeTempHosts, openTempHost } from '../support/temp-host';

afterEach(closeTempHosts);

const SCRIPT = `
  function onOpen(e) {
    console.log('open ' + String(e.authMode));
    SpreadsheetApp.getUi().createMenu('My tools').addItem('Work', 'work').addToUi();
  }
  function onInstall(e) {
    console.log('install ' + String(e.authMode));
    SpreadsheetApp.getUi().createAddonMenu().addItem('Work', 'work').addToUi();
  }
  function onEdit(e) {
    console.log('edit ' + String(e.authMode));
    SpreadsheetApp.getActiveSpreadsheet().getId();
  }
  function work() { return String(ScriptApp.getInstallationSource()); }
  function on() { ScriptApp.newTrigger('hourly').timeBased().everyHours(1).create(); }
  function hourly() { throw new Error('no luck'); }`;

const logged = (host: ReturnType<typeof openTempHost>): readonly string[] =>
  host.logs.map(({ text }) => text);

describe('an add-on', () => {
  it('an add-on may only make menus in a file until a person has chosen an item there', () => {
    const host = openTempHost(SCRIPT, { addOn: 'Tools' });
    host.open();
    expect(host.person.type('A1', 'x').fired[0]?.error?.message).toBe(
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    );
    expect(host.person.choose('Tools', 'Work')).toBe('WEB_STORE_ADD_ON');
    host.open();
    expect(host.person.type('A1', 'y').fired[0]?.error).toBeNull();
    expect(logged(host)).toEqual(['open NONE', 'edit NONE', 'open LIMITED', 'edit LIMITED']);
  });

  it('installing an add-on while the file is open allows it everything there', () => {
    const host = openTempHost(SCRIPT, { addOn: 'Tools' });
    expect(host.install()).toEqual([{ handler: 'onInstall', error: null }]);
    host.open();
    expect(logged(host)).toEqual(['install FULL', 'open LIMITED']);
  });

  it('the menu of an add-on is under Extensions by its name, that of a bound script stands by itself', () => {
    const added = openTempHost(SCRIPT, { addOn: 'Tools' });
    added.open();
    expect(added.menus).toMatchObject([{ caption: 'Tools', inExtensions: true }]);
    const bound = openTempHost(SCRIPT);
    bound.open();
    bound.call('onInstall', [{ authMode: 'FULL' }]);
    expect(bound.menus).toMatchObject([
      { caption: 'My tools', inExtensions: false },
      { caption: 'Untitled project', inExtensions: true },
    ]);
    expect(bound.person.choose('My tools', 'Work')).toBe('NONE');
  });

  it('a person has one clock trigger of an add-on in a file, and Google emails nobody when it fails', () => {
    const host = openTempHost(SCRIPT, { addOn: 'Tools' });
    host.call('on');
    expect(() => host.call('on')).toThrow(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
    host.call('on', [], { user: 'ann@example.com' });
    expect(host.fireClockTriggers()).toMatchObject([{ isMailed: false }, { isMailed: false }]);
    const bound = openTempHost(SCRIPT);
    bound.call('on');
    expect(bound.fireClockTriggers()).toMatchObject([{ isMailed: true }]);
  });
});
