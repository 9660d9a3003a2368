/** What a command prints when it fails, in one line, whatever stopped it. */
import { ScriptError } from '../index';
import { oneLine } from './files/one-line';
import { UsageError } from './files/usage-error';

export interface CommandFailure {
  /** 2 for a mistake that the user can fix, 1 for anything else. */
  readonly exitCode: 1 | 2;
  readonly line: string;
}

export function failureOf(error: unknown): CommandFailure {
  if (error instanceof UsageError) return { exitCode: 2, line: `${error.message}\n` };
  const cause = error instanceof ScriptError ? error.sentence : String(error);
  return { exitCode: 1, line: `${oneLine(`Duebook stopped because of an error: ${cause}`)}\n` };
}
