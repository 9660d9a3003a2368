/**
 * What a command prints when it fails: one line for a refusal, whatever stopped it; for a defect of Duebook also
 * where it happened, without which no one could mend it.
 */
import { ScriptError } from '../index';
import { oneLine } from './files/one-line';
import { UsageError } from './files/usage-error';

export interface CommandFailure {
  /** 2 for a mistake that the user can fix, 1 for anything else. */
  readonly exitCode: 1 | 2;
  readonly text: string;
}

/** Thrown by mistakes in code. A RangeError is not: it says that something is too large for the machine. */
const DEFECTS = ['TypeError', 'ReferenceError', 'SyntaxError'];

/** Frames shown. */
const MOST_FRAMES = 12;

export function failureOf(error: unknown): CommandFailure {
  if (error instanceof UsageError) return { exitCode: 2, text: `${error.message}\n` };
  const cause = error instanceof ScriptError ? error.sentence : String(error);
  const line = oneLine(`Duebook stopped because of an error: ${cause}`);
  const lines = isDefect(error) ? [line, ...framesOf(error), REPORT] : [line];
  return { exitCode: 1, text: `${lines.join('\n')}\n` };
}

const REPORT = 'This is a defect of Duebook. Please report it with the lines above.';

function isDefect(error: unknown): error is Error {
  if (error instanceof ScriptError) return DEFECTS.includes(error.thrownName);
  // An error of the system, such as a full disk, has a code.
  return error instanceof Error && DEFECTS.includes(error.name) && !('code' in error);
}

/** The frames of the stack, each made safe to print. */
function framesOf(error: Error): readonly string[] {
  const stack = error instanceof ScriptError ? error.scriptStack : (error.stack ?? '');
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line));
  return frames.slice(0, MOST_FRAMES).map((frame) => `    ${oneLine(frame)}`);
}
