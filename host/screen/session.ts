/**
 * One person at the page: takes what the page does to the host, and tells the page what became of it. Every message
 * is worked through to its end before the next.
 */
import type { Host } from '..';
import { NotImitated, ScriptError, openZone } from '..';
import { errorSentence } from '../book';
import type { PersonAnswer } from './ask-person';
import { bookAsXlsx } from './book-xlsx';
import { applyEdit, applyFileSettings } from './person-edits';
import { Shown } from './shown';
import type { ToThread } from './thread-talk';
import type { HostSettings, PersonEdit, Place, Question, Surroundings, ToPage } from './wire';

/** A mail as the page's frame shows it. */
export interface ReadableMail {
  readonly html: string;
  readonly text: string;
}

/** Where a session's words go. */
export interface SessionOutlet {
  say(message: ToPage): void;
  /** Puts a question before the person and comes back with the answer. */
  ask(question: Question): PersonAnswer;
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
  readonly scenarios: readonly { readonly name: string; readonly title: string }[];
  openScene(name: string, settings: HostSettings): Promise<Scene>;
}

type Mail = Awaited<ReturnType<Host['deliver']>>[number];

export class Session {
  #shown = new Shown();
  #mails: { mail: Mail; sentAt: string }[] = [];
  #toasts = 0;
  #around = '';
  #hint = '';

  constructor(
    private readonly options: SessionOptions,
    private scene: Scene,
    private settings: HostSettings,
  ) {
    this.#openBook();
  }

  async take(message: ToThread): Promise<void> {
    try {
      await this.#work(message);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.#explain(error);
    }
    await this.#tell();
    this.options.outlet.say({ say: 'idle' });
  }

  get #host(): Host {
    return this.scene.host;
  }

  async #work(message: ToThread): Promise<void> {
    switch (message.do) {
      case 'hello':
        this.#sendWhole();
        return;
      case 'edit':
        this.#edit(message.edit);
        return;
      case 'menu':
        this.#call(message.functionName);
        return;
      case 'run':
        this.#run(message.call, message.functionName, message.args);
        return;
      case 'clock':
        this.#turnClock(message.turn);
        return;
      case 'settings':
        this.settings = message.settings;
        applyFileSettings(
          this.#host.book,
          message.settings.locale,
          message.settings.spreadsheetZone,
        );
        return;
      case 'xlsx':
        this.options.outlet.say({
          say: 'file',
          name: `${this.#host.book.name}.xlsx`,
          base64: (await bookAsXlsx(this.#host.book)).toString('base64'),
        });
        return;
      case 'scenario':
        await this.open(message.name);
        return;
      case 'reopen':
        this.#openBook();
        return;
      case 'refused':
        throw new NotImitated(nameOfCommand(message.what));
      case 'select':
        this.#select(message.place);
        return;
      default:
        throw new NotImitated(message.do);
    }
  }

  async open(name: string): Promise<void> {
    const scene = await this.options.openScene(name, this.settings);
    await this.scene.host.close();
    this.scene = scene;
    this.#mails = [];
    this.#toasts = 0;
    this.#around = '';
    this.#shown = new Shown();
    this.#openBook();
    this.#sendWhole();
  }

  /** As when a person opens the file: onOpen runs, without asking for any permission. */
  #openBook(): void {
    try {
      this.#host.call('onOpen', [], { mode: 'LIMITED', user: this.settings.user });
    } catch (error) {
      if (!(error instanceof ScriptError) || !error.message.includes('not found')) throw error;
    }
  }

  #edit(edit: PersonEdit): void {
    if (edit.edit === 'type') {
      const { texts, at } = edit;
      const columns = texts.reduce((most, line) => Math.max(most, line.length), 0);
      this.#shown.forget({ ...at, rows: texts.length, columns });
    } else if (edit.edit === 'clear' || edit.edit === 'look') {
      edit.places.forEach((place) => this.#shown.forget(place));
    }
    applyEdit(this.#host.book, edit);
  }

  #select({ sheetId, row, column }: Place): void {
    const { book } = this.#host;
    const sheet = book.sheetById(sheetId);
    if (sheet === undefined) return;
    book.active = sheet;
    const cell = sheet.at(row, column);
    const hint = [errorSentence(cell), cell.note].filter((text) => text !== '').join('\n');
    if (hint !== this.#hint) this.options.outlet.say({ say: 'hint', text: hint });
    this.#hint = hint;
  }

  #call(functionName: string): void {
    this.#host.call(functionName, [], { mode: this.settings.mode, user: this.settings.user });
  }

  #run(call: string, functionName: string, args: readonly unknown[]): void {
    try {
      const value = this.#host.run(functionName, ...args);
      this.options.outlet.say({ say: 'ran', call, value });
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      this.options.outlet.say({ say: 'ran', call, error: error.message });
    }
  }

  #turnClock(turn: 'hour' | 'day' | { readonly to: string }): void {
    const { clock } = this.#host;
    if (turn === 'hour' || turn === 'day') {
      for (let hour = turn === 'hour' ? 1 : HOURS; hour > 0; hour--) {
        clock.advanceHours(1);
        this.#fire();
      }
      return;
    }
    const zone = openZone(this.#host.book.zone);
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

  #explain(error: Error): void {
    const isRefusal = error instanceof NotImitated;
    const text = isRefusal ? error.message.replace(/^not imitated:/, 'not imitated here:') : error.message;
    this.#toast('error', text);
  }

  #toast(tone: 'calm' | 'error', text: string): void {
    this.options.outlet.say({ say: 'toast', tone, text });
  }

  #sendWhole(): void {
    const { book } = this.#host;
    this.options.outlet.say({ say: 'book', ...this.#shown.whole(book), active: book.active.id });
    this.#around = '';
  }

  /** Whatever has changed since the page was last told. */
  async #tell(): Promise<void> {
    const { book } = this.#host;
    const { steps, looks } = this.#shown.catchUp(book);
    if (steps.length > 0) this.options.outlet.say({ say: 'steps', steps, looks });
    for (const text of this.#host.toasts.slice(this.#toasts)) this.#toast('calm', text);
    this.#toasts = this.#host.toasts.length;
    await this.#collectMails();
    const around = this.#surroundings();
    const key = JSON.stringify(around);
    if (key !== this.#around) this.options.outlet.say({ say: 'around', around });
    this.#around = key;
  }

  async #collectMails(): Promise<void> {
    const fresh = await this.#host.deliver();
    if (fresh.length === 0) return;
    const sentAt = this.#wallClock();
    this.#mails.push(...fresh.map((mail) => ({ mail, sentAt })));
    this.options.outlet.keepMails(this.#mails.map(({ mail: { html, text } }) => ({ html, text })));
  }

  #surroundings(): Surroundings {
    const { book, menus, triggers } = this.#host;
    return {
      bookName: book.name,
      scenario: this.scene.name,
      scenarios: this.options.scenarios,
      saved: [],
      clock: this.#wallClock(),
      settings: { ...this.settings, locale: book.locale.id, spreadsheetZone: book.zone },
      menus,
      mails: this.#mails.map(({ mail: { subject, from, to }, sentAt }) => ({
        subject,
        from,
        to,
        sentAt,
      })),
      triggers: triggers.map(({ handler }) => handler),
    };
  }

  #wallClock(): string {
    const wall = openZone(this.#host.book.zone).wallOf(this.#host.clock.now());
    return new Date(wall).toISOString().slice(0, 16).replace('T', ' ');
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

const HOURS = 24;
const DAY_MS = 86_400_000;
