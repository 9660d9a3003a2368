/** What the page has been told of a host, and what it has to be told next. */
import type { FiredEvent, Host } from '..';
import { errorSentence, type Area } from '../book';
import type { DialogAnswer } from './answer-channel';
import { ShownBook } from './shown-book';
import { hostStatus, wallClock } from './host-status';
import type { SheetArea } from './user-edit';
import type { HostSettings, MailView, DialogQuestion, HostStatus, ToPage } from './protocol';

/** A mail as the page's frame shows it. */
export interface MailBodies {
  readonly html: string;
  readonly text: string;
}

/** Where a session's words go. */
export interface SessionPorts {
  /** @param page the one it is for; all of them unless given. */
  send(message: ToPage, page?: number): void;
  /** Puts a question before the person and comes back with the answer. */
  ask(question: DialogQuestion): DialogAnswer;
  /** Keeps a page of the script, to be fetched by its frame. */
  keepFrame(id: number, html: string): void;
  /** Mails by their place in the outbox, to be fetched by a frame. */
  keepMails(mails: readonly MailBodies[]): void;
}

/** What the host itself does not know. */
export type SessionStatus = Pick<HostStatus, 'scenario' | 'scenarios' | 'saved'> & {
  readonly settings: HostSettings;
};

/** A dialog without a size of its own. */
const DIALOG_PX = { width: 600, height: 400 };

/** Never the same for two pages of a script, whichever workbook shows them. */
let frames = 0;

export class PageUpdater {
  readonly #shown = new ShownBook();
  readonly #mails: (MailView & MailBodies)[] = [];
  readonly #failures: string[] = [];
  #prepared: ReturnType<ShownBook['showAll']> | null = null;
  #toasts = 0;
  #pages = 0;
  #status = '';
  #hint = '';
  #active = -1;
  /** Each selection is an area of its own. */
  #selection: Area | null = null;

  constructor(
    private readonly host: Host,
    private readonly ports: SessionPorts,
  ) {
    host.dialogs.answerer = ({ kind, title, text, buttons }) => {
      const answer = ports.ask({ ask: kind, title, text, buttons: buttons.split('_') });
      return { button: answer.button as 'OK', text: answer.text };
    };
    // What was said while the workbook was made is no news to who opens it.
    this.#toasts = host.toasts.length;
    this.#pages = host.dialogs.pages.length;
    ports.send({ type: 'close-frame', where: 'sidebar' });
    ports.send({ type: 'close-frame', where: 'dialog' });
  }

  /** The page changed these cells by itself. */
  forget(place: SheetArea): void {
    this.#shown.forget(place);
  }

  /** The page itself has gone to where the book is by now. */
  noteSelection(): void {
    const { id, selection } = this.host.book.active;
    this.#active = id;
    this.#selection = selection;
  }

  toast(tone: 'calm' | 'error', text: string): void {
    this.ports.send({ type: 'toast', tone, text });
  }

  /** Events of the script: what one of them throws nobody sees but in the log. */
  noteFailures(fired: readonly FiredEvent[]): void {
    for (const { handler, error } of fired) {
      if (error !== null) this.#failures.push(`error: ${handler}: ${error.message}`);
    }
  }

  /** Reads the workbook before the page asks for it: the browser is still loading then. */
  prepare(): void {
    this.#prepared = this.#shown.showAll(this.host.book);
  }

  /** Everything, to a page that shows nothing yet. @param page all of them unless given. */
  whole(page?: number): void {
    const { book } = this.host;
    // The others are brought up to date as usual: what was shown is about to count as known.
    if (page !== undefined && this.#prepared === null) this.sendChanges();
    const whole = this.#prepared ?? this.#shown.showAll(book);
    this.#prepared = null;
    this.ports.send({ type: 'book', ...whole, active: book.active.id }, page);
    this.#status = '';
    this.#hint = '';
    this.noteSelection();
  }

  /** What has changed in the grid. */
  sendChanges(): void {
    this.#prepared = null;
    const { changes, styles } = this.#shown.changesSince(this.host.book);
    if (changes.length > 0) this.ports.send({ type: 'changes', changes, styles });
  }

  /** Whatever has changed, status the grid too. */
  async sendUpdates(beside: SessionStatus): Promise<void> {
    const { book, toasts } = this.host;
    this.sendChanges();
    const { id: sheetId, selection: area } = book.active;
    if (sheetId !== this.#active || area !== this.#selection) {
      this.noteSelection();
      this.ports.send({ type: 'activate', sheetId, area });
    }
    for (const text of toasts.slice(this.#toasts)) this.toast('calm', text);
    this.#toasts = toasts.length;
    this.#tellPages();
    this.#tellHint();
    await this.#collectMails();
    const status = hostStatus(this.host, {
      ...beside,
      mails: this.#mails.map(({ subject, from, to, sentAt, files }) => ({
        ...{ subject, from, to, sentAt, files },
      })),
      failures: this.#failures,
    });
    const key = JSON.stringify(status);
    if (key !== this.#status) this.ports.send({ type: 'status', status });
    this.#status = key;
  }

  #tellPages(): void {
    const { pages } = this.host.dialogs;
    for (const { kind, title, html, widthPx, heightPx } of pages.slice(this.#pages)) {
      const id = ++frames;
      this.ports.keepFrame(id, html);
      const size = { width: widthPx ?? DIALOG_PX.width, height: heightPx ?? DIALOG_PX.height };
      const where = kind === 'sidebar' ? 'sidebar' : 'dialog';
      this.ports.send({ type: 'frame', frame: { id, where, title, ...size } });
    }
    this.#pages = pages.length;
  }

  /** The error of the selected cell in words, and its note. */
  #tellHint(): void {
    const { active } = this.host.book;
    const { row, column } = active.selection;
    const cell = active.at(row, column);
    const text = [errorSentence(cell), cell.note].filter((one) => one !== '').join('\n');
    if (text !== this.#hint) this.ports.send({ type: 'hint', text });
    this.#hint = text;
  }

  async #collectMails(): Promise<void> {
    const fresh = await this.host.deliver();
    if (fresh.length === 0) return;
    const sentAt = wallClock(this.host);
    const withFiles = fresh.map(({ attachments, ...mail }) => ({
      ...mail,
      ...{ sentAt, files: attachments.map(({ name }) => name) },
    }));
    this.#mails.push(...withFiles);
    this.ports.keepMails(this.#mails.map(({ html, text }) => ({ html, text })));
  }
}
