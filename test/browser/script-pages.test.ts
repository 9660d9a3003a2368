/** Dialogs and sidebars of a script: a dialog blocks it; a sidebar calls it from a sandboxed frame. */
import { rmSync } from 'node:fs';
import { openScreen, type Screen } from '../support/screen';
import { writeScript } from '../host/support/temp-host';

jest.setTimeout(60_000);

const PAGE = [
  '<button onclick="google.script.run.withSuccessHandler(function (n) {',
  "document.title = 'x'; document.getElementById('told').textContent = 'twice is ' + n;",
  '}).twice(21)">Ask</button><p id="told"></p>',
  '<script>try { parent.document.title } catch (e) { document.body.dataset.closed = "yes" }</script>',
].join('');
const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Tools').addItem('Ask me', 'ask').addItem('Side', 'side').addToUi();
  }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var answer = ui.prompt('A question', 'Who are you?', ui.ButtonSet.OK_CANCEL);
    if (answer.getSelectedButton() !== ui.Button.OK) return;
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(answer.getResponseText());
    SpreadsheetApp.getActiveSpreadsheet().toast('Thank you.');
  }
  function side() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(${JSON.stringify(PAGE)}).setTitle('My side'));
  }
  function twice(n) { return n * 2; }
`;

let folder: string;
let screen: Screen;

beforeAll(async () => {
  folder = writeScript(SCRIPT);
  screen = await openScreen(['--scenario', 'empty'], folder);
});
afterAll(async () => {
  await screen.close();
  rmSync(folder, { recursive: true });
});

describe('a script', () => {
  it('a script waits until its dialog is answered', async () => {
    const { page } = screen;
    await screen.menu('Tools', 'Ask me');
    const dialog = page.getByRole('dialog', { name: 'A question' });
    await dialog.getByRole('textbox').fill('Grace');
    await dialog.getByRole('button', { name: 'OK' }).click();
    await screen.shows('A1', 'Grace');
    await page.getByText('Thank you.').waitFor();
  });

  it('a script is notified when its dialog is cancelled', async () => {
    await screen.type('A1', 'as before');
    await screen.menu('Tools', 'Ask me');
    await screen.page.getByRole('button', { name: 'Cancel' }).click();
    await screen.page.getByRole('dialog').waitFor({ state: 'detached' });
    await screen.shows('A1', 'as before');
  });

  it('a script answers its sidebar, which has no other access', async () => {
    const { page } = screen;
    await screen.menu('Tools', 'Side');
    const side = page.getByRole('complementary', { name: 'My side' });
    expect((await side.boundingBox())?.width).toBe(300);
    const frame = page.frameLocator('.sidebar iframe');
    await frame.getByRole('button', { name: 'Ask' }).click();
    await frame.getByText('twice is 42').waitFor();
    expect(await frame.locator('body').getAttribute('data-closed')).toBe('yes');
    await side.getByRole('button', { name: 'Close' }).click();
    await side.waitFor({ state: 'detached' });
  });
});
