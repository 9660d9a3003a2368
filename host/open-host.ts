/**
 * Opens a host: one spreadsheet, one script, one clock, one outbox. Calls run one at a time and to their end; only the
 * delivery of emails is asynchronous.
 */
import { UndoHistory, mayEditBook, shareBook, type Book } from './book';
import type { CallOptions, FiredTrigger, HostOptions, OpenOptions } from './host-options';
import type { OutgoingMail } from './mail/mailbox';
import { openPostOffice, type DeliveredMail } from './mail/post-office';
import { EditContext, EditEvents, SpreadsheetUser, type FiredEvent } from './person';
import { FunctionCalls, type FunctionCallCount } from './runtime/function-calls';
import { checkFromPage, copyIn, copyOut, copyToPage, type JsonLike } from './runtime/json-like';
import { openCellFunctions } from './runtime/cell-functions';
import { executionOf } from './runtime/execution-of';
import { runScript } from './runtime/run-script';
import { ScriptError } from './runtime/script-error';
import { openScriptEvents, type ScriptEvents } from './runtime/script-events';
import { openScriptFile, type ScriptFile } from './runtime/script-file';
import { ServiceCalls, type ServiceCallCount } from './runtime/service-calls';
import { openAddress, type AddressParameters, type AnsweredPage } from './runtime/web-app';
import type { Execution, HostState, InstalledTrigger } from './services';
import { loadHost, saveHost, type HostFile } from './state/host-file';
import { openState } from './state/open-state';

export function openHost(options: HostOptions): Host {
  return new Host(options);
}

/** What an open host offers to tests, the command line and the page on screen. */
export class Host {
  /** The owner at the screen. */
  readonly person: SpreadsheetUser;
  /** Holds edit events back, as quick edits do, or loses them. */
  readonly events: EditEvents;
  readonly book: Book;
  /** Questions asked and pages shown. */
  readonly dialogs: HostState['dialogs'];
  readonly clock: HostState['clock'];
  readonly properties: HostState['properties'];
  /** Lets another run hold the lock. */
  readonly locks: HostState['locks'];
  /** The lines that the script wrote to console. */
  readonly logs: HostState['logs'];
  readonly toasts: readonly string[];
  readonly menus: HostState['menus'];
  /** Messages as MailApp accepted them, in order. */
  readonly outbox: readonly OutgoingMail[];
  activeSpreadsheetInTrigger: boolean;
  /** Whether the page of the web app reaches the spreadsheet. */
  activeSpreadsheetInWebApp = true;
  readonly #file: ScriptFile;
  readonly #state: HostState;
  readonly #script: ScriptEvents;
  readonly #history: UndoHistory;
  readonly #calls = new ServiceCalls();
  readonly #functionCalls = new FunctionCalls();
  readonly #post = openPostOffice();
  #delivered = 0;

  constructor(options: HostOptions) {
    this.#file = openScriptFile(options.dist);
    this.#state = openState(options, this.#file);
    this.book = this.#state.book;
    this.dialogs = this.#state.dialogs;
    this.clock = this.#state.clock;
    this.properties = this.#state.properties;
    this.locks = this.#state.locks;
    this.logs = this.#state.logs;
    this.toasts = this.#state.toasts;
    this.menus = this.#state.menus;
    this.outbox = this.#state.mailbox.messages;
    this.activeSpreadsheetInTrigger = options.activeSpreadsheetInTrigger ?? true;
    this.book.functions = openCellFunctions(
      this.#file,
      this.#functionCalls,
      options.functionScope ?? 'calculation',
      () => this.#execution({ mode: 'CUSTOM_FUNCTION' }),
    );
    this.#script = openScriptEvents(this.#file, this.#calls, (call) => this.#execution(call));
    this.events = new EditEvents(this.#script);
    this.#history = new UndoHistory(this.book);
    this.person = this.as(this.#state.owner);
    if (options.file) loadHost(this.#state, options.file);
  }

  get triggers(): readonly InstalledTrigger[] {
    return this.#state.triggers.all();
  }

  get serviceCalls(): ServiceCallCount {
    return this.#calls.count();
  }

  resetServiceCalls(): void {
    this.#calls.reset();
  }

  /** Stops the next run in the middle, after that many service calls. What it wrote stays. */
  stopAfter(serviceCalls: number): void {
    this.#calls.stopAfter(serviceCalls);
  }

  /** Google refuses these calls of the script, keyed as `Range.setBackground`, until others are given. */
  refuse(...calls: readonly string[]): void {
    this.#calls.refuse(calls);
  }

  /** Calls of custom functions by cells. A result remembered for the same arguments is not a call. */
  get functionCalls(): FunctionCallCount {
    return this.#functionCalls.count();
  }

  resetFunctionCalls(): void {
    this.#functionCalls.reset();
  }

  /** While true, triggers read `Loading...` from cells whose formula calls a custom function. */
  get formulasLoading(): boolean {
    return this.#state.loading.on;
  }

  set formulasLoading(on: boolean) {
    this.#state.loading.on = on;
  }

  /** The result of Session.getActiveUserLocale; that of the file's locale if undefined. */
  get language(): string | undefined {
    return this.#state.language.now;
  }

  set language(language: string | undefined) {
    this.#state.language.now = language;
  }

  get mailQuota(): number {
    return this.#state.mailbox.dailyRecipients;
  }

  set mailQuota(recipients: number) {
    this.#state.mailbox.dailyRecipients = recipients;
  }

  /** Makes the nth sendEmail from now fail. With `taken` the message is sent all the same. */
  failMail(nth: number, how: { sentence?: string; taken?: boolean } = {}): void {
    const { sentence = 'Service unavailable: email', taken = false } = how;
    this.#state.mailbox.failOn({ nth, sentence, taken });
  }

  /**
   * Calls a function of the script's top level. Arguments and result are JSON-like; anything else is a TypeError.
   * Throws ScriptError for an error of the script.
   */
  call(functionName: string, args: readonly JsonLike[] = [], options: CallOptions = {}): JsonLike {
    return runScript(this.#file, this.#calls, {
      functionName,
      execution: this.#execution(options),
      args: (realm) => args.map((one, index) => copyIn(realm, one, `argument ${index + 1}`)),
      result: (value) => copyOut(value, `the result of ${functionName}`),
    });
  }

  /** Calls as google.script.run does: what a page cannot receive silently becomes null. */
  run(functionName: string, ...args: readonly unknown[]): JsonLike {
    return this.runAs({}, functionName, ...args);
  }

  /** As another user, or with less authority. */
  runAs(
    who: Pick<CallOptions, 'mode' | 'user' | 'web'>,
    functionName: string,
    ...args: readonly unknown[]
  ): JsonLike {
    if (functionName.endsWith('_')) {
      throw new ScriptError(new Error(`Script function not found: ${functionName}`));
    }
    checkFromPage(args);
    return runScript(this.#file, this.#calls, {
      functionName,
      execution: this.#execution(who),
      args: (realm) => args.map((one) => copyIn(realm, one ?? null, 'argument')),
      result: copyToPage,
    });
  }

  /** Opens the address of the web app, as the person who opens it. */
  get(parameters: AddressParameters = {}, { user }: Pick<CallOptions, 'user'> = {}): AnsweredPage {
    return openAddress(this.#file, this.#calls, this.#execution({ user, web: true }), parameters);
  }

  /** Fires every clock trigger once, now, each as the user who made it. */
  fireClockTriggers(): FiredTrigger[] {
    return this.triggers.map((trigger) => this.#script.fireClock(trigger));
  }

  /** Another person at the screen. */
  as(user: string): SpreadsheetUser {
    const context = new EditContext(this.book, user, this.#history, this.events);
    return new SpreadsheetUser(context, this.#state, (name) => this.call(name, [], { user }));
  }

  /** A person installs the add-on while the file is open. */
  install({ user = this.#state.owner }: Pick<OpenOptions, 'user'> = {}): FiredEvent[] {
    this.#state.addOn?.use();
    return this.events.installed(user);
  }

  /** A person opens the file: old menus go, and onOpen runs, except for readers and commenters. */
  open({ user = this.#state.owner, mode }: OpenOptions = {}): FiredEvent[] {
    this.#state.menus.length = 0;
    this.book.active = this.book.sheets.find(({ hidden }) => !hidden) ?? this.book.active;
    return mayEditBook(this.book, user) ? this.events.opened(user, mode) : [];
  }

  /** Undoes a person's last edit and everything written since. False if there is none. Causes no event. */
  undo(): boolean {
    return this.#history.undo();
  }

  /** Repeats what was undone last. False if nothing was, or something was written since. Causes no event. */
  redo(): boolean {
    return this.#history.redo();
  }

  share(user: string, role: 'editor' | 'commenter' | 'reader'): void {
    shareBook(this.book, user, role);
  }

  /** Everything that lasts, for `openHost({ file })`. It can be stored as JSON. */
  save(): HostFile {
    return saveHost(this.#state);
  }

  /** Sends what was not sent yet through a real SMTP server on this machine and reads it back. */
  deliver(): Promise<DeliveredMail[]> {
    const waiting = this.outbox.slice(this.#delivered);
    this.#delivered = this.outbox.length;
    return this.#post.deliver(waiting);
  }

  /** Stops the SMTP server. */
  close(): Promise<void> {
    return this.#post.close();
  }

  #execution(options: CallOptions): Omit<Execution, 'google'> {
    return executionOf(this.#state, this.#file.scopes, this, options);
  }
}
