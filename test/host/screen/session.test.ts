/** Messages of a page and the session's answers, tested without a browser. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session } from '../../../host/screen/session';
import type { MailBodies } from '../../../host/screen/page-updater';
import type { UserEdit, SheetArea } from '../../../host/screen/user-edit';
import type { HostSettings, HostStatus, ToPage } from '../../../host/screen/protocol';
import { WorkbookFolder } from '../../../host/screen/workbook-folder';
import { closeTempHosts, openTempHost } from '../support/temp-host';

const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Tools').addItem('Ask', 'ask').addItem('Mail', 'mail')
      .addItem('Side', 'side').addItem('Break', 'breakIt').addToUi();
  }
  function onEdit({ value, range }) {
    if (value === 'boom') throw new Error('bang');
    range.getSheet().getRange(range.rowStart, range.columnStart + 5).setValue('heard ' + value);
  }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var name = ui.prompt('Who?', ui.ButtonSet.OK_CANCEL).getResponseText();
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(name);
  }
  function mail() { MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hello', body: 'Plain words' }); }
  function hourly() { ScriptApp.newTrigger('mail').timeBased().everyHours(1).create(); }
  function side() {
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>Hi</p>').setTitle('Side'));
  }
  function whoAmI() { return Session.getEffectiveUser().getEmail(); }
  function breakIt() { throw new Error('It broke.'); }
  function twice(n) { return n * 2; }
`;
const SETTINGS: HostSettings = {
  language: 'en',
  locale: 'en_US',
  spreadsheetZone: 'Etc/UTC',
  scriptZone: 'Etc/UTC',
  user: 'owner@example.com',
  mode: 'FULL',
};

let folder: string;
let said: ToPage[];
let pages: [type: ToPage['type'], page: number | undefined][];
let mails: readonly MailBodies[];
let answers: string[];
let session: Session;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'duebook-books-'));
  said = [];
  pages = [];
  mails = [];
  answers = [];
  const scene = (name: string): { name: string; host: ReturnType<typeof openTempHost> } => ({
    name,
    host: openTempHost(SCRIPT),
  });
  session = new Session(
    {
      ports: {
        send: (message, page) => {
          said.push(message);
          pages.push([message.type, page]);
        },
        ask: () => ({ button: 'OK', text: answers.shift() ?? '' }),
        keepFrame: () => undefined,
        answer: () => undefined,
        keepMails: (kept) => {
          mails = kept;
        },
      },
      folder: new WorkbookFolder(folder),
      scenarios: [{ name: 'empty', title: 'Empty' }],
      openScenario: (name) => Promise.resolve(scene(name)),
      openSavedWorkbook: (name) => {
        const { file, now } = new WorkbookFolder(folder).open(name);
        return { name, host: openTempHost(SCRIPT, { file, now }) };
      },
    },
    scene('empty'),
    SETTINGS,
  );
});
afterEach(async () => {
  await closeTempHosts();
  rmSync(folder, { recursive: true });
});

const place = (row: number, column: number, rows = 1, columns = 1): SheetArea => ({
  sheetId: 0,
  row,
  column,
  rows,
  columns,
});
const edit = (what: UserEdit): Promise<void> => session.handle({ type: 'edit', edit: what });
const type = (row: number, column: number, ...texts: string[][]): Promise<void> =>
  edit({ edit: 'type', at: place(row, column), texts });
const toasts = (): string[] =>
  said.flatMap((message) => (message.type === 'toast' ? [message.text] : []));
const status = (): HostStatus | undefined =>
  said.filter((message) => message.type === 'status').at(-1)?.status;
/** The values a page would show after all messages so far, by `row,column`. */
const shown = (): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  for (const message of said) {
    const seen =
      message.type === 'book'
        ? (message.sheets[0]?.cells ?? [])
        : message.type === 'changes'
          ? message.changes.flatMap((change) => (change.change === 'cells' ? change.cells : []))
          : [];
    for (const [row, column, value] of seen) cells[`${row},${column}`] = value;
  }
  return cells;
};

describe('Session', () => {
  it('shows an edit before the script gets its event, and then what the script wrote', async () => {
    await session.handle({ type: 'hello', page: 1 });
    await type(1, 1, ['7']);
    const changes = said.filter(({ type }) => type === 'changes');
    expect(changes).toHaveLength(2);
    expect(shown()).toEqual({ '1,1': 7, '1,6': 'heard 7' });
  });

  it('undoes an edit together with what the script wrote in response', async () => {
    await session.handle({ type: 'hello', page: 1 });
    await type(1, 1, ['7']);
    await edit({ edit: 'undo' });
    expect(shown()).toEqual({ '1,1': null, '1,6': null });
    await edit({ edit: 'redo' });
    expect(shown()).toEqual({ '1,1': 7, '1,6': 'heard 7' });
  });

  it('pastes a block as if typed and clears it', async () => {
    await session.handle({ type: 'hello', page: 1 });
    await type(2, 1, ['1', '=A2+1'], ['x', '']);
    expect(shown()).toMatchObject({ '2,1': 1, '2,2': 2, '3,1': 'x' });
    await edit({ edit: 'clear', places: [place(2, 1, 2, 2)] });
    expect(shown()).toMatchObject({ '2,1': null, '2,2': null, '3,1': null });
  });

  it('shows a message for a refused edit and continues', async () => {
    await session.handle({ type: 'refused', what: 'sheet.command.set-text-rotation' });
    await edit({ edit: 'delete', sheetId: 0, axis: 'row', first: 1, count: 1000 });
    expect(toasts()).toEqual([
      'Not imitated here: set text rotation',
      "You can't delete all the rows that are not frozen.",
    ]);
  });

  it("lists the script's menu, runs an item and waits for its dialog", async () => {
    answers = ['Grace'];
    await session.handle({ type: 'hello', page: 1 });
    expect(status()?.menus.map(({ caption }) => caption)).toEqual(['Tools']);
    await session.handle({ type: 'menu', functionName: 'ask' });
    expect(shown()).toMatchObject({ '1,1': 'Grace' });
  });

  it('shows the error of a menu item to the user, and only logs that of a trigger', async () => {
    await session.handle({ type: 'menu', functionName: 'breakIt' });
    await type(1, 1, ['boom']);
    expect(toasts()).toEqual(['Error: It broke.']);
    expect(status()?.log.join()).toContain('onEdit: bang');
  });

  it("shows the script's sidebar and answers its calls", async () => {
    await session.handle({ type: 'menu', functionName: 'side' });
    const frame = said.find((message) => message.type === 'frame');
    expect(frame?.frame).toMatchObject({ where: 'sidebar', title: 'Side', width: 300 });
    await session.handle({ type: 'run', call: 'c1', functionName: 'twice', args: [21] });
    expect(said).toContainEqual({ type: 'ran', call: 'c1', value: 42 });
    const settings = { ...SETTINGS, user: 'mei@example.com' };
    await session.handle({ type: 'settings', settings });
    await session.handle({ type: 'run', call: 'c2', functionName: 'whoAmI', args: [] });
    expect(said).toContainEqual({ type: 'ran', call: 'c2', value: 'mei@example.com' });
  });

  it('sends everything to a second page, and only the changes to the first', async () => {
    await session.handle({ type: 'hello', page: 1 });
    await type(1, 1, ['7']);
    pages = [];
    await session.handle({ type: 'hello', page: 2 });
    expect(pages).toContainEqual(['book', 2]);
    expect(
      pages.filter(([type, page]) => type === 'changes' || (type === 'book' && page !== 2)),
    ).toEqual([]);
    await type(2, 1, ['8']);
    expect(pages).toContainEqual(['changes', undefined]);
  });

  it('simulates the limits of Google', async () => {
    const limits = {
      editsLost: false,
      editsWait: false,
      formulasLoading: false,
      triggersLackSpreadsheet: false,
      isTable: false,
    };
    const set = (change: object): Promise<void> =>
      session.handle({ type: 'limits', limits: { ...limits, ...change } });
    await session.handle({ type: 'hello', page: 1 });
    await set({ editsLost: true });
    await type(1, 1, ['lost']);
    expect(shown()).toEqual({ '1,1': 'lost' });
    await set({ editsWait: true });
    for (const row of [2, 3, 4]) await type(row, 1, [`quick ${row}`]);
    expect(shown()).not.toHaveProperty('2,6');
    await set({ isTable: true });
    expect(shown()).toMatchObject({ '2,6': 'heard quick 2', '3,6': 'heard quick 3' });
    expect(shown()).not.toHaveProperty('4,6');
    await type(1, 1, ['=1+1']);
    expect(toasts()).toHaveLength(1);
    expect(status()?.limits).toEqual({ ...limits, isTable: true });
  });

  it('keeps emails for the outbox with the hour in which each was sent', async () => {
    await session.handle({ type: 'menu', functionName: 'hourly' });
    await session.handle({ type: 'clock', turn: 'day' });
    const [first, last] = [status()?.mails[0], status()?.mails[23]];
    expect([first?.sentAt, last?.sentAt]).toEqual(['2026-11-23 09:00', '2026-11-24 08:00']);
    expect(mails[0]?.text).toContain('Plain words');
  });

  it('saves the workbook and restores it unchanged', async () => {
    await type(1, 1, ['kept']);
    await session.handle({ type: 'save' });
    await session.handle({ type: 'scenario', name: 'empty' });
    said = [];
    await session.handle({ type: 'load', name: 'Untitled spreadsheet' });
    expect(shown()).toMatchObject({ '1,1': 'kept' });
  });

  it('exports the workbook as an Excel file', async () => {
    await type(1, 1, ['kept']);
    await session.handle({ type: 'xlsx' });
    const file = said.find((message) => message.type === 'file');
    expect(Buffer.from(file?.base64 ?? '', 'base64').toString('latin1', 0, 2)).toBe('PK');
  });

  it('runs the script with the permissions the user has granted', async () => {
    await session.handle({ type: 'settings', settings: { ...SETTINGS, mode: 'NONE' } });
    await session.handle({ type: 'menu', functionName: 'mail' });
    expect(toasts().join()).toContain('You do not have permission to call MailApp.sendEmail');
  });
});
