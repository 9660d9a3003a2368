/** What a person does on the page reaches the host and comes back, without a page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Session } from '../../../host/screen/session';
import type { ReadableMail } from '../../../host/screen/telling';
import type { PersonEdit, Place } from '../../../host/screen/person-edit';
import type { HostSettings, ToPage } from '../../../host/screen/wire';
import { WorkbookFolder } from '../../../host/screen/workbook-folder';
import { closeTempHosts, openTempHost } from '../support/temp-host';

const SCRIPT = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Tools').addItem('Ask', 'ask').addItem('Mail', 'mail')
      .addItem('Side', 'side').addItem('Break', 'breakIt').addToUi();
  }
  function onEdit(event) {
    if (event.value === 'boom') throw new Error('bang');
    var range = event.range;
    range.getSheet().getRange(range.rowStart, range.columnStart + 5).setValue('heard ' + event.value);
  }
  function ask() {
    var ui = SpreadsheetApp.getUi();
    var name = ui.prompt('Who?', ui.ButtonSet.OK_CANCEL).getResponseText();
    SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getRange('A1').setValue(name);
  }
  function mail() { MailApp.sendEmail({ to: 'ann@example.com', subject: 'Hello', body: 'Plain words' }); }
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
let pages: [say: ToPage['say'], page: number | undefined][];
let mails: readonly ReadableMail[];
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
      outlet: {
        say: (message, page) => {
          said.push(message);
          pages.push([message.say, page]);
        },
        ask: () => ({ button: 'OK', text: answers.shift() ?? '' }),
        keepFrame: () => undefined,
        keepMails: (kept) => {
          mails = kept;
        },
      },
      folder: new WorkbookFolder(folder),
      scenarios: [{ name: 'empty', title: 'Empty' }],
      openScene: (name) => Promise.resolve(scene(name)),
      openSaved: (name) => {
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

const place = (row: number, column: number, rows = 1, columns = 1): Place => ({
  ...{ sheetId: 0, row, column, rows, columns },
});
const edit = (what: PersonEdit): Promise<void> => session.take({ do: 'edit', edit: what });
const type = (row: number, column: number, ...texts: string[][]): Promise<void> =>
  edit({ edit: 'type', at: place(row, column), texts });
const toasts = (): string[] =>
  said.flatMap((message) => (message.say === 'toast' ? [message.text] : []));
/** What the page shows after all it was told, as row,column: value. */
const shown = (): Record<string, unknown> => {
  const cells: Record<string, unknown> = {};
  for (const message of said) {
    const seen =
      message.say === 'book'
        ? (message.sheets[0]?.cells ?? [])
        : message.say === 'steps'
          ? message.steps.flatMap((step) => (step.step === 'cells' ? step.cells : []))
          : [];
    for (const [row, column, value] of seen) cells[`${row},${column}`] = value;
  }
  return cells;
};

describe('Session', () => {
  it('shows what was typed before the script has heard of it, and then what the script did', async () => {
    await session.take({ do: 'hello', page: 1 });
    await type(1, 1, ['7']);
    const steps = said.filter(({ say }) => say === 'steps');
    expect(steps).toHaveLength(2);
    expect(shown()).toEqual({ '1,1': 7, '1,6': 'heard 7' });
  });

  it('takes back an edit with everything the script did about it', async () => {
    await session.take({ do: 'hello', page: 1 });
    await type(1, 1, ['7']);
    await edit({ edit: 'undo' });
    expect(shown()).toEqual({ '1,1': null, '1,6': null });
    await edit({ edit: 'redo' });
    expect(shown()).toEqual({ '1,1': 7, '1,6': 'heard 7' });
  });

  it('pastes a block as if typed, and clears it', async () => {
    await session.take({ do: 'hello', page: 1 });
    await type(2, 1, ['1', '=A2+1'], ['x', '']);
    expect(shown()).toMatchObject({ '2,1': 1, '2,2': 2, '3,1': 'x' });
    await edit({ edit: 'clear', places: [place(2, 1, 2, 2)] });
    expect(shown()).toMatchObject({ '2,1': null, '2,2': null, '3,1': null });
  });

  it('says in words what it cannot do, and goes on', async () => {
    await session.take({ do: 'refused', what: 'sheet.command.set-text-rotation' });
    await edit({ edit: 'delete', sheetId: 0, axis: 'rows', at: 1, count: 1000 });
    expect(toasts()).toEqual([
      'Not imitated here: set text rotation',
      "You can't delete all the rows that are not frozen.",
    ]);
  });

  it('lists the menu of the script, runs an item, and waits for its question', async () => {
    answers = ['Grace'];
    await session.take({ do: 'hello', page: 1 });
    const around = said.find((message) => message.say === 'around');
    expect(around?.around.menus.map(({ caption }) => caption)).toEqual(['Tools']);
    await session.take({ do: 'menu', functionName: 'ask' });
    expect(shown()).toMatchObject({ '1,1': 'Grace' });
  });

  it('tells the error of a menu item to the person, that of a trigger to the log alone', async () => {
    await session.take({ do: 'menu', functionName: 'breakIt' });
    await type(1, 1, ['boom']);
    expect(toasts()).toEqual(['Error: It broke.']);
    const around = said.filter((message) => message.say === 'around').at(-1);
    expect(around?.around.log.join()).toContain('onEdit: bang');
  });

  it('shows the sidebar of the script and answers its calls', async () => {
    await session.take({ do: 'menu', functionName: 'side' });
    const frame = said.find((message) => message.say === 'frame');
    expect(frame?.frame).toMatchObject({ where: 'sidebar', title: 'Side', width: 300 });
    await session.take({ do: 'run', call: 'c1', functionName: 'twice', args: [21] });
    expect(said).toContainEqual({ say: 'ran', call: 'c1', value: 42 });
    const settings = { ...SETTINGS, user: 'mei@example.com' };
    await session.take({ do: 'settings', settings });
    await session.take({ do: 'run', call: 'c2', functionName: 'whoAmI', args: [] });
    expect(said).toContainEqual({ say: 'ran', call: 'c2', value: 'mei@example.com' });
  });

  it('tells a second page everything, and the first only what it did not know', async () => {
    await session.take({ do: 'hello', page: 1 });
    await type(1, 1, ['7']);
    pages = [];
    await session.take({ do: 'hello', page: 2 });
    expect(pages).toContainEqual(['book', 2]);
    expect(
      pages.filter(([say, page]) => say === 'steps' || (say === 'book' && page !== 2)),
    ).toEqual([]);
    await type(2, 1, ['8']);
    expect(pages).toContainEqual(['steps', undefined]);
  });

  it('provokes the limits of Google where told', async () => {
    const limits = {
      ...{ editsLost: false, editsWait: false, formulasLoading: false },
      ...{ triggerIsBlind: false, isTable: false },
    };
    const set = (change: object): Promise<void> =>
      session.take({ do: 'limits', limits: { ...limits, ...change } });
    await session.take({ do: 'hello', page: 1 });
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
    const around = said.filter((message) => message.say === 'around').at(-1);
    expect(around?.around.limits).toEqual({ ...limits, isTable: true });
  });

  it('keeps mails for the outbox with the hour they were sent', async () => {
    await session.take({ do: 'menu', functionName: 'mail' });
    const around = said.filter((message) => message.say === 'around').at(-1);
    expect(around?.around.mails).toMatchObject([{ subject: 'Hello', sentAt: '2026-11-23 08:00' }]);
    expect(mails[0]?.text).toContain('Plain words');
  });

  it('saves the workbook and opens it again as it was', async () => {
    await type(1, 1, ['kept']);
    await session.take({ do: 'save' });
    await session.take({ do: 'scenario', name: 'empty' });
    said = [];
    await session.take({ do: 'load', name: 'Untitled spreadsheet' });
    expect(shown()).toMatchObject({ '1,1': 'kept' });
  });

  it('gives the workbook as an Excel file', async () => {
    await type(1, 1, ['kept']);
    await session.take({ do: 'xlsx' });
    const file = said.find((message) => message.say === 'file');
    expect(
      Buffer.from(file?.base64 ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
  });

  it('asks for no more than the person has granted', async () => {
    await session.take({ do: 'settings', settings: { ...SETTINGS, mode: 'NONE' } });
    await session.take({ do: 'menu', functionName: 'mail' });
    expect(toasts().join()).toContain('You do not have permission to call MailApp.sendEmail');
  });
});
