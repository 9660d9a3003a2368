/**
 * One person at the page: takes what the page does to the host, and tells the page what became of it. Every message
 * is worked through to its end before the next.
 */
import { NotImitated, openZone, type Host } from '..';
import { errorSentence, openLocale } from '../book';
import type { PersonAnswer } from './ask-person';
import { bookAsXlsx } from './book-xlsx';
import { carryOut } from './person-edits';
import { Shown } from './shown';
import { surroundingsOf, wallClock } from './surroundings';
import type { ToThread } from './thread-talk';
import type { HostSettings, PersonEdit, Place, ShownMail, ShownQuestion, ToPage } from './wire';
import type { WorkbookFolder } from './workbook-folder';

/** A mail as the page's frame shows it. */
export interface ReadableMail {
  readonly html: string;
  readonly text: string;
}

/** Where a session's words go. */
export interface SessionOutlet {
  say(message: ToPage): void;
  /** Puts a question before the person and comes back with the answer. */
  ask(question: ShownQuestion): PersonAnswer;
  /** Keeps a page of the script, to be fetched by its frame. */
  keepFrame(id: number, html: string): void;
  /** Mails by their place in the outbox, to be fetched by a frame. */
  keepMails(mails: readonly ReadableMail[]): void;
}

export interface Scene {
  readonly name: string;
  readonly host: Host;
}

export interface SessionOptions {
  readonly outlet: SessionOutlet;
  readonly folder: WorkbookFolder;
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  openScene(name: string, settings: HostSettings): Promise<Scene>;
  /** A workbook that was saved. */
  openSaved(name: string, settings: HostSettings): Scene;
}

type Turn = Extract<ToThread, { do: 'clock' }>['turn'];
type Fired = readonly ReturnType<Host['open']>[number][];

export class Session {
  #shown = new Shown();
  #mails: (ShownMail & ReadableMail)[] = [];
  #failures: string[] = [];
  #told = { toasts: 0, pages: 0, around: '', hint: '', active: -1 };
  #frames = 0;

  constructor(
    private readonly options: SessionOptions,
    private scene: Scene,
    private settings: HostSettings,
  ) {
    this.#enter(scene);
  }

  async take(message: ToThread): Promise<void> {
    try {
      await this.#work(message);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#toast('error', error.message.replace(/^not imitated:/, 'Not imitated here:'));
    }
    await this.#tell();
    this.#say({ say: 'idle' });
  }

  get #host(): Host {
    return this.scene.host;
  }

  get #person(): Host['person'] {
    return this.#host.as(this.settings.user);
  }

  #say(message: ToPage): void {
    this.options.outlet.say(message);
  }

  async #work(message: ToThread): Promise<void> {
    const { folder } = this.options;
    switch (message.do) {
      case 'hello':
        this.#sendWhole();
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
        this.#run(message.call, message.functionName, message.args);
        return;
      case 'clock':
        this.#turnClock(message.turn);
        return;
      case 'settings':
        this.#change(message.settings);
        return;
      case 'scenario':
        this.#enter(await this.options.openScene(message.name, this.settings));
        this.#sendWhole();
        return;
      case 'reopen':
        this.#open();
        return;
      case 'save': {
        const { book, clock } = this.#host;
        const now = new Date(clock.now()).toISOString();
        const name = folder.save({ name: book.name, now, file: this.#host.save() });
        this.#toast('calm', `✓ ${name}`);
        return;
      }
      case 'load':
        this.#enter(this.options.openSaved(message.name, this.settings));
        this.#sendWhole();
        return;
      case 'xlsx': {
        const base64 = (await bookAsXlsx(this.#host.book)).toString('base64');
        this.#say({ say: 'file', name: `${this.#host.book.name}.xlsx`, base64 });
        return;
      }
      case 'frame-closed':
    }
  }

  #enter(scene: Scene): void {
    if (scene !== this.scene) void this.#host.close();
    this.scene = scene;
    this.#mails = [];
    this.#failures = [];
    this.#shown = new Shown();
    this.#told = { toasts: 0, pages: 0, around: '', hint: '', active: -1 };
    this.#host.dialogs.answerer = ({ kind, title, text, buttons }) => {
      const given = buttons.split('_');
      const answer = this.options.outlet.ask({ ask: kind, title, text, buttons: given });
      return { button: answer.button as 'OK', text: answer.text };
    };
    this.#say({ say: 'close-frame', where: 'sidebar' });
    this.#say({ say: 'close-frame', where: 'dialog' });
    this.#open();
  }

  #open(): void {
    const { mode, user } = this.settings;
    this.#note(this.#host.open({ user, mode: mode === 'NONE' ? 'NONE' : 'LIMITED' }));
  }

  #edit(edit: PersonEdit): void {
    if (edit.edit === 'type') {
      const columns = edit.texts.reduce((most, line) => Math.max(most, line.length), 0);
      this.#shown.forget({ ...edit.at, rows: edit.texts.length, columns });
    } else if (edit.edit === 'tick') this.#shown.forget(edit.at);
    for (const { warnings, fired } of carryOut(this.#host, this.#person, edit)) {
      warnings.forEach((text) => this.#toast('calm', text));
      this.#note(fired);
    }
    if (edit.edit === 'undo' || edit.edit === 'redo') this.#told.hint = '';
  }

  /** What a simple trigger throws nobody sees but in the log. */
  #note(fired: Fired): void {
    for (const { handler, error } of fired) {
      if (error !== null) this.#failures.push(`error: ${handler}: ${error.message}`);
    }
  }

  #select({ sheetId, ...area }: Place): void {
    const { book } = this.#host;
    const sheet = book.sheetById(sheetId);
    if (sheet === undefined) return;
    book.active = sheet;
    this.#told.active = sheetId;
    sheet.selection = {
      ...area,
      rows: Math.min(area.rows, sheet.maxRows - area.row + 1),
      columns: Math.min(area.columns, sheet.maxColumns - area.column + 1),
    };
  }

  #run(call: string, functionName: string, args: readonly unknown[]): void {
    try {
      this.#say({ say: 'ran', call, value: this.#host.run(functionName, ...args) });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#say({ say: 'ran', call, error: error.message });
    }
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
    const zone = openZone(book.zone);
    const time = zone.wallOf(clock.now()) % DAY_MS;
    const instant = zone.instantOf(Date.parse(`${turn.to}T00:00:00Z`) + time);
    clock.set(new Date(instant).toISOString());
    this.#fire();
  }

  #fire(): void {
    for (const { trigger, error } of this.#host.fireClockTriggers()) {
      if (error !== null) this.#toast('error', `${trigger.handler}: ${error.message}`);
    }
  }

  #toast(tone: 'calm' | 'error', text: string): void {
    this.#say({ say: 'toast', tone, text });
  }

  #sendWhole(): void {
    const { book } = this.#host;
    this.#say({ say: 'book', ...this.#shown.whole(book), active: book.active.id });
    this.#told = { ...this.#told, around: '', hint: '', active: book.active.id };
  }

  /** Whatever has changed since the page was last told. */
  async #tell(): Promise<void> {
    const { book, toasts } = this.#host;
    const { steps, looks } = this.#shown.catchUp(book);
    if (steps.length > 0) this.#say({ say: 'steps', steps, looks });
    if (book.active.id !== this.#told.active) {
      this.#told.active = book.active.id;
      this.#say({ say: 'activate', sheetId: book.active.id });
    }
    for (const text of toasts.slice(this.#told.toasts)) this.#toast('calm', text);
    this.#told.toasts = toasts.length;
    this.#tellPages();
    this.#tellHint();
    await this.#collectMails();
    const around = surroundingsOf(this.#host, {
      scenario: this.scene.name,
      scenarios: this.options.scenarios,
      saved: this.options.folder.all(),
      settings: this.settings,
      mails: this.#mails.map(({ subject, from, to, sentAt }) => ({ subject, from, to, sentAt })),
      failures: this.#failures,
    });
    const key = JSON.stringify(around);
    if (key !== this.#told.around) this.#say({ say: 'around', around });
    this.#told.around = key;
  }

  #tellPages(): void {
    const { pages } = this.#host.dialogs;
    for (const { kind, title, html, widthPx, heightPx } of pages.slice(this.#told.pages)) {
      const id = ++this.#frames;
      this.options.outlet.keepFrame(id, html);
      const size = { width: widthPx ?? DIALOG_PX.width, height: heightPx ?? DIALOG_PX.height };
      const where = kind === 'sidebar' ? 'sidebar' : 'dialog';
      this.#say({ say: 'frame', frame: { id, where, title, ...size } });
    }
    this.#told.pages = pages.length;
  }

  /** The error of the selected cell in words, and its note. */
  #tellHint(): void {
    const { active } = this.#host.book;
    const { row, column } = active.selection;
    const cell = active.at(row, column);
    const text = [errorSentence(cell), cell.note].filter((one) => one !== '').join('\n');
    if (text !== this.#told.hint) this.#say({ say: 'hint', text });
    this.#told.hint = text;
  }

  async #collectMails(): Promise<void> {
    const fresh = await this.#host.deliver();
    if (fresh.length === 0) return;
    const sentAt = wallClock(this.#host);
    this.#mails.push(...fresh.map((mail) => ({ ...mail, sentAt })));
    this.options.outlet.keepMails(this.#mails.map(({ html, text }) => ({ html, text })));
  }
}

/** `sheet.command.add-worksheet-merge` as a person would say it. */
function nameOfCommand(id: string): string {
  return id
    .replace(/^sheets?\.command\./, '')
    .replace(/\.command$/, '')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[-.]/g, ' ')
    .toLowerCase();
}

/** A dialog without a size of its own. */
const DIALOG_PX = { width: 600, height: 400 };
const HOURS = 24;
const DAY_MS = 86_400_000;
