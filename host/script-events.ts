/** Runs the script for events: of the clock, and of what a person did. Source: docs/platform.md §3. */
import { SIMPLE_TRIGGER_MS_MAX, type EventCall, type ScriptRunner } from './person';
import { runScript } from './runtime/run-script';
import { ScriptError } from './runtime/script-error';
import type { ScriptFile } from './runtime/script-file';
import type { ServiceCalls } from './service-calls';
import {
  AUTH_MODE,
  enumValue,
  GoogleUser,
  type Execution,
  type GoogleMaker,
  type InstalledTrigger,
} from './services';
import { clockEvent } from './trigger-event';
import type { CallOptions, FiredTrigger } from './host';

export interface ScriptEvents extends ScriptRunner {
  fireClock(trigger: InstalledTrigger, instantMs: number): FiredTrigger;
}

export function openScriptEvents(
  file: ScriptFile,
  calls: ServiceCalls,
  declared: ReadonlySet<string>,
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
  return {
    declares: (functionName) => declared.has(functionName),

    fire({ handler, mode, user, trigger, event }: EventCall) {
      const options = { mode, user, trigger: trigger !== null };
      // Who it was is not told under the lesser authorisations.
      const email = mode === 'FULL' ? user : '';
      const whole = (google: GoogleMaker): Record<string, unknown> => ({
        authMode: enumValue(AUTH_MODE, mode),
        ...(mode !== 'NONE' && { source: google.spreadsheet(), user: new GoogleUser(email) }),
        ...event(google),
        ...(trigger && { triggerUid: trigger.id }),
      });
      return run(handler, options, whole, trigger ? undefined : SIMPLE_TRIGGER_MS_MAX);
    },

    fireClock(trigger, instantMs) {
      const event = clockEvent(trigger, instantMs);
      const options = { user: trigger.owner, trigger: true };
      return { trigger, error: run(trigger.handler, options, () => event) };
    },
  };
}
