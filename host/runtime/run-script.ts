/**
 * Runs one call as Apps Script does: loads the whole script into a fresh global scope, then calls one top-level
 * function under an authorisation mode. Only the host's state outlives the call.
 */
import { types } from 'node:util';
import { GoogleError, NotImitated } from './google-error';
import { Guard } from './guard';
import type { ServiceCalls } from './service-calls';
import {
  checkCall,
  denial,
  NOT_IMITATED_SERVICES,
  openServices,
  type Execution,
  type GoogleMaker,
} from '../services';
import { openRealm, type Realm } from './realm';
import { ScriptError } from './script-error';
import type { ScriptFile } from './script-file';

/** Source: docs/platform.md §2. */
const FUNCTION_RUNTIME_MS_MAX = 30_000;

export interface ScriptCall<Result> {
  readonly functionName: string;
  readonly execution: Omit<Execution, 'google'>;
  /** Creates the arguments inside the scope. */
  readonly args: (realm: Realm, guard: Guard, google: GoogleMaker) => readonly unknown[];
  /** Time limit; that of the host unless given. */
  readonly limitMs?: number;
  /** Converts the result while the scope still exists. */
  readonly result: (value: unknown) => Result;
}

/**
 * Runs one call of the script; throws a ScriptError for what the script threw. A refusal of the host takes precedence,
 * even if the script caught it.
 */
export function runScript<Result>(
  file: ScriptFile,
  calls: ServiceCalls,
  call: ScriptCall<Result>,
): Result {
  try {
    const answer = loadScript(file, calls, call.execution).call(call);
    if (!calls.ended()) return answer;
  } finally {
    calls.ended();
  }
  throw timeIsOver();
}

function timeIsOver(): ScriptError {
  return new ScriptError({ name: 'Exception', message: 'Exceeded maximum execution time' });
}

/** A script loaded into a scope of its own. */
export interface LoadedScript {
  readonly realm: Realm;
  /** Calls share the scope and all that earlier calls left in it. */
  call<Result>(call: Omit<ScriptCall<Result>, 'execution'>): Result;
}

export function loadScript(
  file: ScriptFile,
  calls: ServiceCalls,
  execution: ScriptCall<unknown>['execution'],
): LoadedScript {
  const { mode, scopes, state } = execution;
  let loading = true;
  const realm = openRealm({
    now: () => state.clock.now(),
    log: (level, text) => state.logs.push({ level: level as 'log', text }),
  });
  const guard = new Guard(realm, {
    onLook(className, member) {
      if (!loading) return;
      throw new Error(
        `The script touches ${className}.${member} while it loads: no service may be used at the top level.`,
      );
    },
    onCall(className, method, implementation) {
      calls.note(className, method);
      const sentence = denial(mode, scopes, className, method);
      if (sentence !== undefined) throw new GoogleError(sentence);
      checkCall(execution, implementation, className, method);
    },
  });
  const { services, google } = openServices(execution);
  defineGlobals(realm, guard, services);
  const attempt = (work: () => unknown): unknown => {
    let answer: unknown;
    try {
      answer = work();
    } catch (error) {
      throw guard.refusals[0] ?? explain(error);
    }
    if (guard.refusals[0]) throw guard.refusals[0];
    return answer;
  };
  attempt(() => file.compiled.runInContext(realm.context) as unknown);
  loading = false;
  const usualMs = mode === 'CUSTOM_FUNCTION' ? FUNCTION_RUNTIME_MS_MAX : state.runLimitMs;
  return {
    realm,
    call({ functionName, args: makeArgs, result, limitMs = usualMs }) {
      const found = (realm.context as Record<string, unknown>)[functionName];
      if (typeof found !== 'function') {
        throw new ScriptError(new Error(`Script function not found: ${functionName}`));
      }
      const args = makeArgs(realm, guard, google);
      const answer = attempt(() =>
        realm.invoke(() => Reflect.apply(found, undefined, args) as unknown, limitMs),
      );
      if (types.isPromise(answer)) throw new NotImitated(`${functionName} answering a promise`);
      return result(answer);
    },
  };
}

function defineGlobals(realm: Realm, guard: Guard, services: Record<string, object>): void {
  const define = (name: string, value: unknown): void => {
    Object.defineProperty(realm.context, name, { value, writable: true, configurable: true });
  };
  Object.entries(services).forEach(([name, service]) => define(name, guard.show(service)));
  NOT_IMITATED_SERVICES.forEach((name) => define(name, guard.showRefused(name)));
}

function explain(error: unknown): Error {
  if (error instanceof ScriptError) return error;
  if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return timeIsOver();
  }
  return new ScriptError(error);
}
