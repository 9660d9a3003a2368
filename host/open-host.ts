/**
 * Opens a host: one spreadsheet, one script, one clock, one outbox. Calls run one at a time and to their end; only
 * the delivery of emails is asynchronous.
 */
import { UndoHistory, mayEditBook } from './book';
import type { CallOptions, FiredTrigger, Host, HostOptions, OpenOptions } from './host';
import type { OutgoingMail } from './mail/mailbox';
import { openPostOffice, type DeliveredMail } from './mail/post-office';
import {
  EditContext,
  EditEvents,
  openSpreadsheetUser,
  type FiredEvent,
  type SpreadsheetUser,
} from './person';
import { FunctionCalls, type FunctionCallCount } from './runtime/function-calls';
import { checkFromPage, copyIn, copyOut, copyToPage, type JsonLike } from './runtime/json-like';
import { loadScript, runScript } from './runtime/run-script';
import { ScriptError } from './runtime/script-error';
import { openScriptEvents, type ScriptEvents } from './runtime/script-events';
import { openScriptFile, type ScriptFile } from './runtime/script-file';
import { CachedFunctions } from './runtime/cached-functions';
import { ServiceCalls, type ServiceCallCount } from './runtime/service-calls';
import type { Execution, HostState, InstalledTrigger } from './services';
import { loadHost, saveHost, type HostFile } from './state/host-file';
import { openState } from './state/open-state';
import { openZone, serialToWall, wallToSerial } from './time/zone';

export function openHost(options: HostOptions): Host {
  return new OpenedHost(options);
}

class OpenedHost implements Host {
  readonly person: SpreadsheetUser;
  readonly events: EditEvents;
  readonly book: HostState['book'];
  readonly dialogs: HostState['dialogs'];
  readonly clock: HostState['clock'];
  readonly properties: HostState['properties'];
  readonly locks: HostState['locks'];
  readonly logs: HostState['logs'];
  readonly toasts: HostState['toasts'];
  readonly menus: HostState['menus'];
  readonly outbox: readonly OutgoingMail[];
  activeSpreadsheetInTrigger: boolean;
  readonly #file: ScriptFile;
  readonly #state: HostState;
  readonly #declared: ReadonlySet<string>;
  readonly #script: ScriptEvents;
  readonly #history: UndoHistory;
  readonly #calls = new ServiceCalls();
  readonly #functionCalls = new FunctionCalls();
  readonly #post = openPostOffice();
  readonly #dates = {
    instantOf: (serial: number) => openZone(this.book.zone).instantOf(serialToWall(serial)),
    serialOf: (instantMs: number) => wallToSerial(openZone(this.book.zone).wallOf(instantMs)),
  };
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
    this.#declared = declaredFunctions(this.#file.source);
    this.book.functions = this.#openCellFunctions(options.functionScope ?? 'calculation');
    this.#script = openScriptEvents(this.#file, this.#calls, this.#declared, (call) =>
      this.#execution(call),
    );
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

  stopAfter(serviceCalls: number): void {
    this.#calls.stopAfter(serviceCalls);
  }

  get functionCalls(): FunctionCallCount {
    return this.#functionCalls.count();
  }

  resetFunctionCalls(): void {
    this.#functionCalls.reset();
  }

  get formulasLoading(): boolean {
    return this.#state.loading.on;
  }

  set formulasLoading(on) {
    this.#state.loading.on = on;
  }

  get language(): string | undefined {
    return this.#state.language.now;
  }

  set language(language) {
    this.#state.language.now = language;
  }

  get mailQuota(): number {
    return this.#state.mailbox.dailyRecipients;
  }

  set mailQuota(recipients) {
    this.#state.mailbox.dailyRecipients = recipients;
  }

  failMail(nth: number, how: { sentence?: string; taken?: boolean } = {}): void {
    const { sentence = 'Service unavailable: email', taken = false } = how;
    this.#state.mailbox.failOn({ nth, sentence, taken });
  }

  call(functionName: string, args: readonly JsonLike[] = [], options: CallOptions = {}): JsonLike {
    return runScript(this.#file, this.#calls, {
      functionName,
      execution: this.#execution(options),
      args: (realm) => args.map((one, index) => copyIn(realm, one, `argument ${index + 1}`)),
      result: (value) => copyOut(value, `the result of ${functionName}`),
    });
  }

  run(functionName: string, ...args: readonly unknown[]): JsonLike {
    return this.runAs({}, functionName, ...args);
  }

  runAs(
    who: Pick<CallOptions, 'mode' | 'user'>,
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

  fireClockTriggers(): FiredTrigger[] {
    return this.triggers.map((trigger) => this.#script.fireClock(trigger));
  }

  as(user: string): SpreadsheetUser {
    const desk = new EditContext(this.book, user, this.#history, this.events);
    return openSpreadsheetUser(desk, this.#state.menus, (functionName) =>
      this.call(functionName, [], { user }),
    );
  }

  open({ user = this.#state.owner, mode = 'LIMITED' }: OpenOptions = {}): FiredEvent[] {
    const { book } = this;
    this.#state.menus.length = 0;
    book.active = book.sheets.find(({ hidden }) => !hidden) ?? book.active;
    return mayEditBook(book, user) ? this.events.opened(user, mode) : [];
  }

  undo(): boolean {
    return this.#history.undo();
  }

  redo(): boolean {
    return this.#history.redo();
  }

  share(user: string, role: 'editor' | 'commenter' | 'reader'): void {
    if (role === 'editor') this.book.viewers.delete(user);
    else this.book.viewers.set(user, role);
  }

  save(): HostFile {
    return saveHost(this.#state);
  }

  deliver(): Promise<DeliveredMail[]> {
    const waiting = this.outbox.slice(this.#delivered);
    this.#delivered = this.outbox.length;
    return this.#post.deliver(waiting);
  }

  close(): Promise<void> {
    return this.#post.close();
  }

  #execution({ mode = 'FULL', user, trigger = false }: CallOptions): Omit<Execution, 'google'> {
    return {
      state: this.#state,
      suspended: [],
      mode,
      scopes: this.#file.scopes,
      user: user ?? this.#state.owner,
      trigger,
      container: !trigger || this.activeSpreadsheetInTrigger,
    };
  }

  #openCellFunctions(scopeFor: NonNullable<HostOptions['functionScope']>): CachedFunctions {
    return new CachedFunctions({
      names: this.#declared,
      dates: this.#dates,
      calls: this.#functionCalls,
      scopeFor,
      load: () => {
        const execution = this.#execution({ mode: 'CUSTOM_FUNCTION' });
        return loadScript(this.#file, this.#functionCalls.services, execution);
      },
      zone: () => this.book.zone,
      dateFormat: () => this.book.locale.dateFormat,
    });
  }
}

/** Those ending in `_` are private. */
function declaredFunctions(source: string): ReadonlySet<string> {
  const declarations = source.matchAll(/(?:^|[\s;}])function\s+([A-Za-z$][\w$]*)\s*\(/g);
  return new Set([...declarations].flatMap(([, name = '']) => (name.endsWith('_') ? [] : [name])));
}
