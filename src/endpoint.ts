/**
 * The one door of the sidebar, the dialogs and the local command: a question in JSON, an answer in
 * JSON. Nothing else crosses, since google.script.run turns a Date into null without a word
 * (docs/platform.md §5); days travel as `YYYY-MM-DD`.
 */
import * as v from 'valibot';
import { PlatformError, type Platform } from './platform';

/** Answers one kind of question; throws `PlatformError` where Google refuses. */
export type QuestionHandler = (question: unknown, platform: Platform) => unknown;

const asked = v.object({ ask: v.string() });

/**
 * The answer to `{ ask, … }`, or `{ error: { code, reason } }` where the world outside refused.
 * A question that nobody answers, or of the wrong shape, is a fault of the caller and throws.
 */
export function answer(
  text: string,
  answers: Readonly<Record<string, QuestionHandler>>,
  platform: Platform,
): string {
  const question: unknown = JSON.parse(text);
  const { ask } = v.parse(asked, question);
  // Own questions only: every object has a `toString`, which answers nobody.
  const answering = Object.entries(answers).find(([name]) => name === ask)?.[1];
  if (answering === undefined) throw new Error(`Nobody answers "${ask}".`);
  try {
    return JSON.stringify(answering(question, platform));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return JSON.stringify({ error: { code: error.code, reason: error.reason } });
  }
}
