/**
 * Creates a fresh global scope with only ECMAScript's globals, console and WebAssembly; Date reads the host's clock.
 * Arrays, objects and dates for the script are created inside the scope, because `instanceof` would fail for outside
 * ones. Source: docs/platform.md §4 (absent globals).
 */
import { compileFunction, createContext, Script } from 'node:vm';
import type { ShownGrid } from './shown-grid';

export interface Realm {
  readonly context: object;
  /** Its places are to be filled from the first to the last. */
  array(length?: number): unknown[];
  object(): Record<string, unknown>;
  date(instantMs: number): object;
  error(message: string, name: string): Error;
  /** Rows of a grid, read cell by cell; a Date becomes one of this scope. */
  grid(grid: ShownGrid): unknown[];
  /** Builds rows from columns, each read from its index `from` on; values at `dates` become Dates, blanks ''. */
  rows(columns: readonly RealmColumn[], count: number): unknown[];
  /** Wraps `call` as a function of this scope; errors it throws must be of this scope too. */
  method(name: string, call: (args: readonly unknown[]) => unknown): unknown;
  /** Runs `call` inside the scope, with a time limit. */
  invoke(call: () => unknown, timeoutMs: number): unknown;
}

export interface RealmColumn {
  readonly values: readonly (string | number | boolean | undefined)[];
  /** Indices of the values that are instants; undefined when there are none. */
  readonly dates: ReadonlySet<number> | undefined;
  readonly from: number;
}

export interface RealmHooks {
  now(): number;
  log(level: string, text: string): void;
}

type Toolbox = Omit<Realm, 'context' | 'invoke'>;

const SET_UP_GLOBALS = new Script(
  `(function (now, say, compiled) {
    'use strict';
    const RealDate = Date;
    // A local alias, because looking up a global of the scope in a loop is slow.
    const List = Array;
    const HostDate = function Date(a, b, c, d, e, f, g) {
      if (new.target === undefined) return new RealDate(now()).toString();
      const target = new.target === HostDate ? RealDate : new.target;
      switch (arguments.length) {
        case 0: return Reflect.construct(RealDate, [now()], target);
        case 1: return target === RealDate ? new RealDate(a) : Reflect.construct(RealDate, [a], target);
        default: return Reflect.construct(RealDate, Array.prototype.slice.call(arguments), target);
      }
    };
    const own = (object, name, value) =>
      Object.defineProperty(object, name, { value, writable: true, configurable: true });
    Object.defineProperty(HostDate, 'prototype', { value: RealDate.prototype });
    own(HostDate.prototype, 'constructor', HostDate);
    own(HostDate, 'UTC', RealDate.UTC);
    own(HostDate, 'parse', RealDate.parse);
    own(HostDate, 'now', function now_() { return now(); });
    own(globalThis, 'Date', HostDate);

    const RealFunction = Function;
    const made = (args) =>
      args.length === 1 && typeof args[0] === 'string' ? compiled(args[0]) : undefined;
    own(globalThis, 'Function', new Proxy(RealFunction, {
      apply: (target, self, args) => made(args) ?? Reflect.apply(target, self, args),
      construct: (target, args, wanted) => made(args) ?? Reflect.construct(target, args, wanted),
    }));

    const text = (value) => {
      if (typeof value === 'string') return value;
      if (value instanceof Error) return String(value.stack || value);
      try { return typeof value === 'object' ? JSON.stringify(value) : String(value); }
      catch { return String(value); }
    };
    const console = {};
    for (const level of ['log', 'info', 'warn', 'error', 'debug'])
      console[level] = (...values) => say(level, values.map(text).join(' '));
    console.time = console.timeEnd = () => undefined;
    own(globalThis, 'console', console);

    return {
      array: (length = 0) => new List(length),
      object: () => ({}),
      date: (instantMs) => new RealDate(instantMs),
      grid: ({ rows, columns, at }) => {
        const lines = new List(rows);
        for (let i = 0; i < rows; i++) {
          const line = new List(columns);
          for (let j = 0; j < columns; j++) {
            const value = at(i, j);
            line[j] = typeof value === 'object' ? new RealDate(value.getTime()) : value;
          }
          lines[i] = line;
        }
        return lines;
      },
      rows: (columns, count) => {
        const rows = new List(count);
        for (let i = 0; i < count; i++) {
          const row = new List(columns.length);
          for (let j = 0; j < columns.length; j++) {
            const at = columns[j].from + i;
            const value = columns[j].values[at];
            const dates = columns[j].dates;
            row[j] = value === undefined ? ''
              : dates !== undefined && dates.has(at) ? new RealDate(value) : value;
          }
          rows[i] = row;
        }
        return rows;
      },
      error: (message, name) => Object.defineProperty(new Error(message), 'name',
        { value: name, writable: true, configurable: true }),
      method: (name, call) => ({ [name](...args) { return call(args); } })[name],
    };
  })`,
  { filename: 'host-realm.js' },
);

// Passes the call through a global that is deleted before the script could see it.
const INVOKE = new Script(
  '(function () { const call = globalThis.__invoke; delete globalThis.__invoke; return call(); })()',
  { filename: 'host-invoke.js' },
);

/** Shorter code costs nothing to compile. */
const LONG_CODE = 10_000;

/** Each run of the script that loads code on demand makes the same long function; only its compiled code is kept. */
let last: { readonly code: string; readonly script: Script } | undefined;

/** What `new Function(code)` makes; undefined for code that is short or does not compile. */
function functionIn(context: object, code: string): unknown {
  if (code.length < LONG_CODE) return undefined;
  try {
    if (last?.code !== code) {
      // Throws for text that closes the function, which the script below would not notice.
      compileFunction(code);
      const source = `(function anonymous(\n) {\n${code}\n})`;
      last = { code, script: new Script(source, { filename: 'Function' }) };
    }
    return last.script.runInContext(context) as unknown;
  } catch {
    return undefined;
  }
}

export function openRealm(hooks: RealmHooks): Realm {
  const context = createContext({});
  const furnish = SET_UP_GLOBALS.runInContext(context) as (
    now: () => number,
    say: (level: string, text: string) => void,
    compiled: (code: string) => unknown,
  ) => Toolbox;
  const toolbox = furnish(
    () => hooks.now(),
    (level, text) => hooks.log(level, text),
    (code) => functionIn(context, code),
  );
  return {
    context,
    ...toolbox,
    invoke(call, timeoutMs) {
      Object.defineProperty(context, '__invoke', { value: call, configurable: true });
      return INVOKE.runInContext(context, { timeout: timeoutMs }) as unknown;
    },
  };
}
