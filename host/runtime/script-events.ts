/**
 * Runs the script for clock triggers and for a person's edits. Event objects only have the properties that it reads.
 * Source: docs/platform.md §3.
 */
import type { ScriptRunner } from '../person';
import { runScript } from './run-script';
import { ScriptError } from './script-error';
import type { ScriptFile } from './script-file';
import type { ServiceCalls } from './service-calls';
import {
  AUTH_MODE,
  enumValue,
  GoogleUser,
  type Execution,
  type GoogleMaker,
  type HostState,
  type InstalledTrigger,
} from '../services';
import type { CallOptions, FiredTrigger } from '../host-options';

/** How long a simple trigger may run. */
const SIMPLE_TRIGGER_MS_MAX = 30_000;

export interface ScriptEvents extends ScriptRunner {
  fireClock(trigger: InstalledTrigger): FiredTrigger;
}

export function openScriptEvents(
  file: ScriptFile,
  calls: ServiceCalls,
  executionOf: (options: CallOptions) => Omit<Execution, 'google'>,
): ScriptEvents {
  const run = (
    functionName: string,
    options: CallOptions,
    event: (google: GoogleMaker) => Record<string, unknown>,
    limitMs?: number,
  ): ScriptError | null => {
    try {
      runScript(file, calls, {
        functionName,
        execution: executionOf(options),
        args: (_realm, guard, google) => [guard.show(event(google))],
        result: () => undefined,
        ...(limitMs !== undefined && { limitMs }),
      });
      return null;
    } catch (error) {
      if (error instanceof ScriptError) return error;
      throw error;
    }
  };
  const addOn = (): HostState['addOn'] => executionOf({}).state.addOn;
  return {
    authority: () => (addOn()?.isEnabled === false ? 'NONE' : 'LIMITED'),

    declares: (functionName) => file.functions.has(functionName),

    fire({ handler, mode, user, event }) {
      // Google reveals the user only in the mode FULL.
      const email = mode === 'FULL' ? user : '';
      const whole = (google: GoogleMaker): Record<string, unknown> => ({
        authMode: enumValue(AUTH_MODE, mode),
        ...(mode !== 'NONE' && { source: google.spreadsheet(), user: new GoogleUser(email) }),
        ...event(google),
      });
      return run(handler, { mode, user }, whole, SIMPLE_TRIGGER_MS_MAX);
    },

    fireClock(trigger) {
      const event = { authMode: enumValue(AUTH_MODE, 'FULL'), triggerUid: trigger.id };
      const options = { user: trigger.owner, trigger: true };
      const error = run(trigger.handler, options, () => event);
      return { trigger, error, isMailed: error !== null && addOn() === null };
    },
  };
}
