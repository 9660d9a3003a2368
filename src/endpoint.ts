/**
 * The endpoint of the sidebar, the dialogs and the local command: question and answer are JSON, since
 * google.script.run silently turns a Date into null (docs/platform.md §5). Days are `YYYY-MM-DD`.
 */
import * as v from 'valibot';
import { PlatformError, type Platform } from './platform';

/** Answers one kind of question; throws `PlatformError` if Google refuses. */
export type QuestionHandler = (question: unknown, platform: Platform) => unknown;

const envelope = v.object({ ask: v.string() });

/**
 * Returns the answer to `{ ask, … }`, or `{ error: { code, reason } }` if Google refused. An unknown
 * question or a wrong shape is a bug of the caller and throws.
 */
export function answer(
  text: string,
  answers: Readonly<Record<string, QuestionHandler>>,
  platform: Platform,
): string {
  const question: unknown = JSON.parse(text);
  const { ask } = v.parse(envelope, question);
  // Own properties only: every object inherits a `toString`.
  const handler = Object.entries(answers).find(([name]) => name === ask)?.[1];
  if (handler === undefined) throw new Error(`Unknown question ${JSON.stringify(ask)}.`);
  try {
    return JSON.stringify(handler(question, platform));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return JSON.stringify({ error: { code: error.code, reason: error.reason } });
  }
}
