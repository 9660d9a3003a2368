/**
 * One person at the page: applies the page's messages to the host and sends the results back. Each message is handled
 * completely before the next.
 */
import { NotImitated, openWallZone, ScriptError, type Host } from '..';
import { openLocale } from '../book';
import { bookAsXlsx } from '../xlsx';
import { orError } from './or-error';
import { setLimits } from './limits';
import { nameOfCommand } from './name-of-command';
import { performEdit } from './perform-edit';
import { PageUpdater, type SessionPorts } from './page-updater';
import type { ToThread } from './thread-messages';
import type { UserEdit, SheetArea } from './user-edit';
import type { HostSettings, ToPage } from './protocol';
import type { WorkbookFolder } from './workbook-folder';

export interface OpenWorkbook {
  readonly name: string;
  readonly host: Host;
}

export interface SessionOptions {
  readonly ports: SessionPorts;
  readonly folder: WorkbookFolder;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  openScenario(name: string, settings: HostSettings): Promise<OpenWorkbook>;
  openSavedWorkbook(name: string, settings: HostSettings): OpenWorkbook;
}

type Turn = Extract<ToThread, { type: 'clock' }>['turn'];

export class Session {
  #updater: PageUpdater;

  constructor(
    private readonly options: SessionOptions,
    private workbook: OpenWorkbook,
    private settings: HostSettings,
  ) {
    this.#updater = new PageUpdater(workbook.host, options.ports);
    this.#open();
    this.#updater.prepare();
  }

  /** Keeps the emails that were sent before: a link may lead to one while no page is open. */
  async begin(): Promise<void> {
    await this.#updater.collectMails();
  }

  /** Never rejects: errors are shown to the person. */
  async handle(message: ToThread): Promise<void> {
    await this.#attempt(() => this.#work(message));
    await this.#attempt(() =>
      this.#updater.sendUpdates({
        scenario: this.workbook.name,
        scenarios: this.options.scenarios,
        saved: this.options.folder.all(),
        settings: this.settings,
      }),
    );
    this.#send({ type: 'idle' });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const text = error instanceof ScriptError ? error.sentence : error.message;
      this.#updater.toast('error', text.replace(/^not imitated:/, 'Not imitated here:'));
    }
  }

  get #host(): Host {
    return this.workbook.host;
  }

  get #person(): Host['person'] {
    return this.#host.as(this.settings.user);
  }

  #send(message: ToPage): void {
    this.options.ports.send(message);
  }

  async #work(message: ToThread): Promise<void> {
    const { folder } = this.options;
    switch (message.type) {
      case 'hello':
        this.#updater.sendAll(message.page);
        return;
      case 'edit':
        this.#edit(message.edit);
        return;
      case 'select':
        this.#select(message.place);
        return;
      case 'refused':
        throw new NotImitated(nameOfCommand(message.what));
      case 'menu': {
        const { mode, user } = this.settings;
        this.#host.call(message.functionName, [], { mode, user });
        return;
      }
      case 'run':
        this.#run(message);
        return;
      case 'get':
        this.#answer(message.opening, message.parameters);
        return;
      case 'clock':
        this.#turnClock(message.turn);
        return;
      case 'settings':
        this.#change(message.settings);
        return;
      case 'limits':
        this.#updater.noteFailures(setLimits(this.#host, message.limits));
        return;
      case 'scenario':
        this.#enter(await this.options.openScenario(message.name, this.settings));
        return;
      case 'reopen':
        this.#open();
        return;
      case 'save': {
        const { book, clock } = this.#host;
        const now = new Date(clock.now()).toISOString();
        const name = folder.save({ name: book.name, now, file: this.#host.save() });
        this.#updater.toast('calm', `✓ ${name}`);
        return;
      }
      case 'load':
        this.#enter(this.options.openSavedWorkbook(message.name, this.settings));
        return;
      case 'xlsx': {
        const base64 = (await bookAsXlsx(this.#host.book)).toString('base64');
        this.#send({ type: 'file', name: `${this.#host.book.name}.xlsx`, base64 });
        return;
      }
      case 'frame-closed':
    }
  }

  #enter(opened: OpenWorkbook): void {
    void this.#host.close();
    this.workbook = opened;
    this.#updater = new PageUpdater(opened.host, this.options.ports);
    this.#open();
    this.#updater.sendAll();
  }

  #open(): void {
    const { mode, user } = this.settings;
    this.#updater.noteFailures(
      this.#host.open({ user, mode: mode === 'NONE' ? 'NONE' : 'LIMITED' }),
    );
  }

  #edit(edit: UserEdit): void {
    if (edit.edit === 'type') {
      const columns = edit.texts.reduce((most, line) => Math.max(most, line.length), 0);
      this.#updater.forget({ ...edit.at, rows: edit.texts.length, columns });
    } else if (edit.edit === 'tick') this.#updater.forget(edit.at);
    const { events } = this.#host;
    const isHeld = events.isHeld;
    // As in Sheets, the page shows the edit before the script gets its event.
    events.hold();
    try {
      for (const { warnings, fired } of performEdit(this.#host, this.#person, edit)) {
        warnings.forEach((text) => this.#updater.toast('calm', text));
        this.#updater.noteFailures(fired);
      }
      this.#updater.sendChanges();
    } finally {
      if (!isHeld) this.#updater.noteFailures(events.release());
    }
  }

  #select({ sheetId, ...area }: SheetArea): void {
    const { book } = this.#host;
    const sheet = book.sheetById(sheetId);
    if (sheet === undefined) return;
    book.active = sheet;
    sheet.selection = {
      ...area,
      rows: Math.min(area.rows, sheet.maxRows - area.row + 1),
      columns: Math.min(area.columns, sheet.maxColumns - area.column + 1),
    };
    this.#updater.noteSelection();
  }

  #answer(opening: number, parameters: Extract<ToThread, { type: 'get' }>['parameters']): void {
    const { user } = this.settings;
    const answer = orError(() => this.#host.get(parameters, { user }));
    this.options.ports.answer(opening, answer);
  }

  #run({ call, functionName, args, web = false }: Extract<ToThread, { type: 'run' }>): void {
    const { mode, user } = this.settings;
    const ran = orError(() => ({
      value: this.#host.runAs({ mode, user, web }, functionName, ...args),
    }));
    this.#send({ type: 'ran', call, ...ran });
  }

  #change(settings: HostSettings): void {
    const { book } = this.#host;
    if (settings.scriptZone !== this.settings.scriptZone) {
      throw new NotImitated("changing the script's time zone of an open file: open it again");
    }
    this.settings = settings;
    this.#host.language = settings.language;
    if (settings.locale !== book.locale.id) book.locale = openLocale(settings.locale);
    if (settings.spreadsheetZone !== book.zone) book.zone = settings.spreadsheetZone;
  }

  #turnClock(turn: Turn): void {
    const { clock, book } = this.#host;
    if (turn === 'hour' || turn === 'day') {
      for (let hour = turn === 'hour' ? 1 : HOURS; hour > 0; hour--) {
        clock.advanceHours(1);
        this.#fire();
      }
      return;
    }
    const zone = openWallZone(book.zone);
    const time = zone.wallOf(clock.now()) % DAY_MS;
    const instant = zone.instantOf(Date.parse(`${turn.to}T00:00:00Z`) + time);
    clock.set(new Date(instant).toISOString());
    this.#fire();
  }

  #fire(): void {
    for (const { trigger, error } of this.#host.fireClockTriggers()) {
      if (error !== null) {
        this.#updater.toast('error', `${trigger.handler}: ${error.sentence}`);
      }
    }
  }
}

const HOURS = 24;
const DAY_MS = 86_400_000;
