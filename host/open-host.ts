/**
 * Opens a host: one spreadsheet, one script, one clock, one outbox. Calls run one at a time and to their end; only
 * the delivery of mails is asynchronous.
 */
import { UndoHistory, mayEditBook } from './book';
import { loadHost, saveHost } from './host-file';
import { openPostOffice } from './mail/post-office';
import { argumentIn, dateCell, resultOut } from './runtime/cell-values';
import { checkFromPage, copyIn, copyOut, copyToPage } from './runtime/json-like';
import { loadScript, runScript } from './runtime/run-script';
import { ScriptError } from './runtime/script-error';
import { openScriptFile } from './runtime/script-file';
import { FunctionCalls } from './runtime/function-calls';
import { CachedFunctions } from './runtime/cached-functions';
import { ServiceCalls } from './service-calls';
import { openState } from './open-state';
import { EditContext, EditEvents, openSpreadsheetUser, type SpreadsheetUser } from './person';
import { openScriptEvents } from './script-events';
import type { Execution } from './services';
import { openZone, serialToWall, wallToSerial } from './zone';
import type { CallOptions, Host, HostOptions } from './host';

export function openHost(options: HostOptions): Host {
  const file = openScriptFile(options.dist);
  const state = openState(options, file);
  const { book, clock, owner } = state;
  const calls = new ServiceCalls();
  const post = openPostOffice();
  let delivered = 0;
  let inTrigger = options.activeSpreadsheetInTrigger ?? true;

  const executionOf = ({ mode = 'FULL', user = owner, trigger = false }: CallOptions) =>
    ({
      state,
      suspended: [],
      mode,
      scopes: file.scopes,
      user,
      trigger,
      container: !trigger || inTrigger,
    }) satisfies Omit<Execution, 'google'>;
  const dates = {
    instantOf: (serial: number) => openZone(book.zone).instantOf(serialToWall(serial)),
    serialOf: (instantMs: number) => wallToSerial(openZone(book.zone).wallOf(instantMs)),
  };

  const declared = declaredFunctions(file.source);
  const functionCalls = new FunctionCalls();
  book.functions = new CachedFunctions({
    names: declared,
    dates,
    calls: functionCalls,
    scopeFor: options.functionScope ?? 'calculation',
    load: () => loadScript(file, functionCalls.services, executionOf({ mode: 'CUSTOM_FUNCTION' })),
    zone: () => book.zone,
    dateFormat: () => book.locale.dateFormat,
  });

  const script = openScriptEvents(file, calls, declared, executionOf);
  const events = new EditEvents(script, state.triggers);
  const history = new UndoHistory(book);
  const personOf = (user: string): SpreadsheetUser =>
    openSpreadsheetUser(
      new EditContext(book, user, history, events, () => Math.floor(book.clock.serial())),
      state.menus,
      (functionName) => host.call(functionName, [], { user }),
    );
  if (options.file) loadHost(state, options.file);

  const host: Host = {
    person: personOf(owner),
    events,
    dialogs: state.dialogs,
    book,
    clock,
    properties: state.properties,
    locks: state.locks,
    logs: state.logs,
    toasts: state.toasts,
    menus: state.menus,
    outbox: state.mailbox.messages,
    get triggers() {
      return state.triggers.all();
    },
    get serviceCalls() {
      return calls.count();
    },
    resetServiceCalls: () => calls.reset(),
    stopAfter: (count) => calls.stopAfter(count),
    get functionCalls() {
      return functionCalls.count();
    },
    resetFunctionCalls: () => functionCalls.reset(),
    get formulasLoading() {
      return state.loading.on;
    },
    set formulasLoading(on) {
      state.loading.on = on;
    },
    get language() {
      return state.language.now;
    },
    set language(language) {
      state.language.now = language;
    },
    get mailQuota() {
      return state.mailbox.dailyRecipients;
    },
    set mailQuota(recipients) {
      state.mailbox.dailyRecipients = recipients;
    },
    get activeSpreadsheetInTrigger() {
      return inTrigger;
    },
    set activeSpreadsheetInTrigger(active) {
      inTrigger = active;
    },
    failMail: (nth, { sentence = 'Service unavailable: email', taken = false } = {}) =>
      state.mailbox.failOn({ nth, sentence, taken }),

    call: (functionName, args = [], callOptions = {}) =>
      runScript(file, calls, {
        functionName,
        execution: executionOf(callOptions),
        args: (realm) => args.map((one, index) => copyIn(realm, one, `argument ${index + 1}`)),
        result: (value) => copyOut(value, `the result of ${functionName}`),
      }),

    run: (functionName, ...args) => host.runAs({}, functionName, ...args),
    runAs(who, functionName, ...args) {
      if (functionName.endsWith('_')) {
        throw new ScriptError(new Error(`Script function not found: ${functionName}`));
      }
      checkFromPage(args);
      return runScript(file, calls, {
        functionName,
        execution: executionOf(who),
        args: (realm) => args.map((one) => copyIn(realm, one ?? null, 'argument')),
        result: copyToPage,
      });
    },

    formula(functionName, args = []) {
      // Sheets finds declarations only: a function kept in a variable is #NAME? there.
      if (!declaredFunctions(file.source).has(functionName)) {
        return { error: `Unknown function: '${functionName}'.` };
      }
      try {
        return runScript(file, calls, {
          functionName,
          execution: executionOf({ mode: 'CUSTOM_FUNCTION' }),
          args: (realm) => args.map((one) => argumentIn(realm, dates, one)),
          result: (value) => resultOut(dates, functionName, value),
        });
      } catch (error) {
        if (error instanceof ScriptError) return { error: error.sentence };
        throw error;
      }
    },
    dateCell,

    fireClockTriggers: () =>
      state.triggers
        .all()
        .filter(({ event }) => event === 'CLOCK')
        .map((trigger) => script.fireClock(trigger, clock.now())),

    as: personOf,
    open: ({ user = owner, mode = 'LIMITED' } = {}) => {
      state.menus.length = 0;
      book.active = book.sheets.find(({ hidden }) => !hidden) ?? book.active;
      return mayEditBook(book, user) ? events.opened(user, mode) : [];
    },
    undo: () => history.undo(),
    redo: () => history.redo(),
    share: (user, role) => {
      if (role === 'editor') book.viewers.delete(user);
      else book.viewers.set(user, role);
    },
    save: () => saveHost(state),

    async deliver() {
      const waiting = state.mailbox.messages.slice(delivered);
      delivered = state.mailbox.messages.length;
      return post.deliver(waiting);
    },
    close: () => post.close(),
  };
  return host;
}

/** Those ending in `_` are private. */
function declaredFunctions(source: string): ReadonlySet<string> {
  const declarations = source.matchAll(/(?:^|[\s;}])function\s+([A-Za-z$][\w$]*)\s*\(/g);
  return new Set([...declarations].flatMap(([, name = '']) => (name.endsWith('_') ? [] : [name])));
}
