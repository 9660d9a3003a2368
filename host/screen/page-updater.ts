/** Keeps the pages up to date with a host: remembers what was sent and sends what has changed since. */
import type { FiredEvent, Host } from '..';
import { errorSentence, type CellArea } from '../book';
import type { AnsweredPage } from '../runtime/web-app';
import type { DialogAnswer, Question } from '../services';
import { ShownBook } from './shown-book';
import { hostStatus, wallTime } from './host-status';
import type { SheetArea } from './user-edit';
import type { HostSettings, MailView, HostStatus, ToPage } from './protocol';

/** The two versions of an email, as its frame on the page shows them. */
export interface MailBodies {
  readonly html: string;
  readonly text: string;
}

/** What the address of the web app is answered with. */
export type WebAnswer = AnsweredPage | { readonly error: string };

/** What a session needs from the outside. */
export interface SessionPorts {
  /** @param page the page to send to; all of them unless given. */
  send(message: ToPage, page?: number): void;
  /** Shows a dialog and blocks until it is answered. */
  ask(question: Question): DialogAnswer;
  /** Stores a page of the script for its frame to fetch. */
  keepFrame(id: number, html: string): void;
  /** Answers an opening of the web app's address. */
  answer(opening: number, answer: WebAnswer): void;
  /** Stores all emails so far, by their position in the outbox, for a frame to fetch. */
  keepMails(mails: readonly MailBodies[]): void;
}

/** The part of the status that the session knows, not the host. */
export type SessionStatus = Pick<HostStatus, 'scenario' | 'scenarios' | 'saved'> & {
  readonly settings: HostSettings;
};

/** The size of a dialog that sets none. */
const DIALOG_PX = { width: 600, height: 400 };

/** Counts pages of scripts across workbooks, so that each gets its own number. */
let pagesOfScripts = 0;

export class PageUpdater {
  readonly #shown = new ShownBook();
  readonly #mails: MailView[] = [];
  readonly #bodies: MailBodies[] = [];
  readonly #failures: string[] = [];
  #prepared: ReturnType<ShownBook['showAll']> | null = null;
  #toasts = 0;
  #pages = 0;
  #status = '';
  #hint = '';
  #active = -1;
  #sheets = 0;
  /** Compared by identity: every selection creates a new area. */
  #selection: CellArea | null = null;

  constructor(
    private readonly host: Host,
    private readonly ports: SessionPorts,
  ) {
    host.dialogs.answerer = (question) => ports.ask(question);
    // Messages from the time the scenario was filled are not shown.
    this.#toasts = host.toasts.length;
    this.#pages = host.dialogs.pages.length;
    ports.send({ type: 'close-frame', where: 'sidebar' });
    ports.send({ type: 'close-frame', where: 'dialog' });
  }

  /** Marks cells that the page has already changed itself. */
  forget(place: SheetArea): void {
    this.#shown.forget(place);
  }

  /** Records the book's selection as known to the page. */
  noteSelection(): void {
    const { id, selection } = this.host.book.active;
    this.#active = id;
    this.#selection = selection;
  }

  toast(tone: 'calm' | 'error', text: string): void {
    this.ports.send({ type: 'toast', tone, text });
  }

  /** Records what event handlers threw: as in Sheets it only appears in the log. */
  noteFailures(fired: readonly FiredEvent[]): void {
    for (const { handler, error } of fired) {
      if (error !== null) this.#failures.push(`error: ${handler}: ${error.message}`);
    }
  }

  /** Reads the workbook in advance, while the browser is still loading the page. */
  prepare(): void {
    this.#prepared = this.#shown.showAll(this.host.book);
  }

  /** Sends everything. @param page a page that shows nothing yet; all of them unless given. */
  sendAll(page?: number): void {
    const { book } = this.host;
    // Reading the whole book marks it as shown, so the other pages get their changes first.
    if (page !== undefined && this.#prepared === null) this.sendChanges();
    const whole = this.#prepared ?? this.#shown.showAll(book);
    this.#prepared = null;
    this.ports.send({ type: 'book', ...whole, active: book.active.id }, page);
    this.#status = '';
    this.#hint = '';
    this.noteSelection();
  }

  /** Sends the changes in the grid. */
  sendChanges(): void {
    this.#prepared = null;
    const { changes, styles } = this.#shown.changesSince(this.host.book);
    if (changes.length > 0) this.ports.send({ type: 'changes', changes, styles });
  }

  /** Sends all changes, those around the grid included. */
  async sendUpdates(beside: SessionStatus): Promise<void> {
    const { book, toasts } = this.host;
    this.sendChanges();
    const { id: sheetId, selection: area } = book.active;
    // A page shows the sheet that it was given last, whichever is open in the book.
    const hasNewSheets = book.sheets.length > this.#sheets;
    this.#sheets = book.sheets.length;
    if (hasNewSheets || sheetId !== this.#active || area !== this.#selection) {
      this.noteSelection();
      this.ports.send({ type: 'activate', sheetId, area });
    }
    for (const text of toasts.slice(this.#toasts)) this.toast('calm', text);
    this.#toasts = toasts.length;
    this.#sendPages();
    this.#sendHint();
    await this.collectMails();
    const status = hostStatus(this.host, {
      ...beside,
      mails: this.#mails,
      failures: this.#failures,
    });
    const key = JSON.stringify(status);
    if (key !== this.#status) this.ports.send({ type: 'status', status });
    this.#status = key;
  }

  #sendPages(): void {
    const { pages } = this.host.dialogs;
    for (const { kind, title, html, widthPx, heightPx } of pages.slice(this.#pages)) {
      const id = ++pagesOfScripts;
      this.ports.keepFrame(id, html);
      const size = { width: widthPx ?? DIALOG_PX.width, height: heightPx ?? DIALOG_PX.height };
      const where = kind === 'sidebar' ? 'sidebar' : 'dialog';
      this.ports.send({ type: 'frame', frame: { id, where, title, ...size } });
    }
    this.#pages = pages.length;
  }

  /** Sends the error of the selected cell in words, and its note. */
  #sendHint(): void {
    const { active } = this.host.book;
    const { row, column } = active.selection;
    const cell = active.at(row, column);
    const text = [errorSentence(cell), cell.note].filter((one) => one !== '').join('\n');
    if (text !== this.#hint) this.ports.send({ type: 'hint', text });
    this.#hint = text;
  }

  /** Keeps the emails that were sent since the last time, so that a page can read them. */
  async collectMails(): Promise<void> {
    const fresh = await this.host.deliver();
    if (fresh.length === 0) return;
    for (const { subject, from, to, html, text, attachments, sentAt: instant } of fresh) {
      // Several hours may have passed in one turn of the clock.
      const sentAt = wallTime(this.host, instant);
      this.#mails.push({ subject, from, to, sentAt, files: attachments.map(({ name }) => name) });
      this.#bodies.push({ html, text });
    }
    this.ports.keepMails(this.#bodies);
  }
}
