/**
 * Opens a host: one spreadsheet, one script, one clock, one outbox. Calls run one at a time and to their end; only
 * the delivery of mails is asynchronous.
 */
import { Book } from './book';
import { openClock } from './clock';
import { Mailbox } from './mail/mailbox';
import { openPostOffice } from './mail/post-office';
import { argumentIn, dateCell, resultOut } from './runtime/cell-values';
import { checkFromPage, copyIn, copyOut, copyToPage } from './runtime/json-like';
import { loadScript, runScript } from './runtime/run-script';
import { ScriptError } from './runtime/script-error';
import { openScriptFile } from './runtime/script-file';
import { FunctionCalls } from './runtime/function-calls';
import { RememberedFunctions } from './runtime/script-functions';
import { ServiceCalls } from './service-calls';
import { LockRoom, PropertyStores, TriggerList, type Execution, type HostState } from './services';
import { clockEvent } from './trigger-event';
import { isZone, openZone, serialToWall, wallToSerial } from './zone';
import type { CallOptions, FiredTrigger, Host, HostOptions } from './host';

export function openHost(options: HostOptions): Host {
  const file = openScriptFile(options.dist);
  const clock = openClock(options.now);
  const spreadsheetZone = checkZone(options.spreadsheetZone ?? 'Etc/UTC');
  const owner = options.user ?? 'owner@example.com';
  const book: Book = new Book({
    id: options.bookId ?? '1HostBookDuebook0000000000000000000000000000',
    name: options.bookName ?? 'Untitled spreadsheet',
    zone: spreadsheetZone,
    locale: options.locale ?? 'en_US',
    thisYear: () => new Date(openZone(book.zone).wallOf(clock.now())).getUTCFullYear(),
    clock: {
      instant: () => clock.now(),
      serial: () => wallToSerial(openZone(book.zone).wallOf(clock.now())),
    },
  });
  const state: HostState = {
    book,
    clock,
    mailbox: new Mailbox(clock, options.mailQuota ?? 100),
    properties: new PropertyStores(),
    locks: new LockRoom(),
    triggers: new TriggerList(),
    logs: [],
    toasts: [],
    menus: [],
    loading: { on: false },
    owner,
    scriptZone: checkZone(options.scriptZone ?? file.zone ?? 'Etc/UTC'),
    scriptId: '1HostScriptDuebook000000000000000000000000000',
  };
  const calls = new ServiceCalls();
  const post = openPostOffice();
  let delivered = 0;
  let inTrigger = options.activeSpreadsheetInTrigger ?? true;

  const executionOf = ({ mode = 'FULL', user = owner, trigger = false }: CallOptions) =>
    ({
      state,
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

  const functionCalls = new FunctionCalls();
  book.functions = new RememberedFunctions({
    names: declaredFunctions(file.source),
    dates,
    calls: functionCalls,
    scopePerCall: options.scopePerFunctionCall ?? false,
    load: () => loadScript(file, calls, executionOf({ mode: 'CUSTOM_FUNCTION' })),
    zone: () => book.zone,
    dateFormat: () => book.locale.dateFormat,
  });

  const host: Host = {
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

    run(functionName, ...args) {
      if (functionName.endsWith('_')) {
        throw new ScriptError(new Error(`Script function not found: ${functionName}`));
      }
      checkFromPage(args);
      return runScript(file, calls, {
        functionName,
        execution: executionOf({}),
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

    fireClockTriggers() {
      return state.triggers
        .all()
        .filter(({ event }) => event === 'CLOCK')
        .map((trigger): FiredTrigger => {
          const call = {
            functionName: trigger.handler,
            execution: executionOf({ user: trigger.owner, trigger: true }),
            args: (_realm: unknown, guard: { show(value: unknown): unknown }) => [
              guard.show(clockEvent(trigger, clock.now())),
            ],
            result: () => undefined,
          };
          try {
            runScript(file, calls, call);
            return { trigger, error: null };
          } catch (error) {
            if (error instanceof ScriptError) return { trigger, error };
            throw error;
          }
        });
    },

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

function checkZone(zone: string): string {
  if (!isZone(zone)) throw new RangeError(`There is no time zone "${zone}".`);
  return zone;
}
