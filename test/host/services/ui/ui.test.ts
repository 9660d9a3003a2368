/** What a script shows and asks. */
import { closeTempHosts, inHost, writeScript } from '../../support/temp-host';
import { openHost } from '../../../../host';
import type { DialogAnswer } from '../../../../host/services/dialogs';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

afterEach(closeTempHosts);

describe('GoogleUi', () => {
  it('suspends the script for an answer, and releases its lock meanwhile', () => {
    const host = inHost(
      `var ui = SpreadsheetApp.getUi(), lock = LockService.getDocumentLock();
       lock.tryLock(1);
       var yes = ui.alert('Sure?', 'All of it goes.', ui.ButtonSet.YES_NO) === ui.Button.YES;
       var name = ui.prompt('Your name');
       return [lock.tryLock(1), yes, String(name.getSelectedButton()), name.getResponseText()];`,
    );
    const answers: DialogAnswer[] = [{ button: 'YES' }, { button: 'OK', text: 'Mei' }];
    // Another run takes the lock while the question is open.
    host.dialogs.answerer = () => {
      host.locks.holdElsewhere();
      return answers.shift() ?? { button: 'CLOSE' };
    };
    expect(host.call('main')).toEqual([false, true, 'OK', 'Mei']);
    expect(host.dialogs.asked).toMatchObject([
      { kind: 'alert', title: 'Sure?', text: 'All of it goes.', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', text: 'Your name', buttons: 'OK' },
    ]);
  });

  it('fails without an answer, whatever the script catches', () => {
    const host = inHost("try { SpreadsheetApp.getUi().alert('Hello'); } catch (error) { return; }");
    expect(() => host.call('main')).toThrow('No answer to "Hello"');
    host.dialogs.answerer = () => ({ button: 'CLOSE' });
    host.call('main');
  });

  it('shows pages without waiting: the sidebar at 300 wide', () => {
    const folder = writeScript(
      `function main(name) { var ui = SpreadsheetApp.getUi();
         ui.showSidebar(HtmlService.createHtmlOutputFromFile(name).setTitle('Duebook'));
         ui.showModalDialog(HtmlService.createHtmlOutput('<p>Hi</p>').setWidth(400).setHeight(200), 'Import'); }`,
    );
    writeFileSync(join(folder, 'sidebar.html'), '<h1>Today</h1>');
    const host = openHost({ dist: folder, now: '2026-11-23T08:00:00Z' });
    host.call('main', ['sidebar']);
    expect(host.dialogs.pages).toEqual([
      { kind: 'sidebar', title: 'Duebook', html: '<h1>Today</h1>', widthPx: 300, heightPx: null },
      { kind: 'modal', title: 'Import', html: '<p>Hi</p>', widthPx: 400, heightPx: 200 },
    ]);
    expect(() => host.call('main', ['other'])).toThrow('No HTML file named other was found.');
  });

  it.each([
    ['LIMITED', "showSidebar(HtmlService.createHtmlOutput('x'))", false],
    ['LIMITED', "alert('x')", true],
    ['NONE', "alert('x')", false],
    ['NONE', "createMenu('x').addToUi()", true],
  ] as const)('under %s may %s: %s', (mode, use, allowed) => {
    const host = inHost(`SpreadsheetApp.getUi().${use};`);
    host.dialogs.queue('OK');
    const attempt = (): unknown => host.call('main', [], { mode });
    if (allowed) expect(attempt).not.toThrow();
    else expect(attempt).toThrow('You do not have permission to call Ui.');
  });
});
