/**
 * The endpoint of the sidebar, the dialogs and the local command: question and answer are JSON, since
 * google.script.run silently turns a Date into null (docs/platform.md §5). Days are `YYYY-MM-DD`.
 */
import * as v from 'valibot';
import { PlatformError, type Platform } from './platform';
import type { Right } from './protocol';
import { missingRight, openContext, refuse, withLock } from './workbook';

/** Answers one kind of question; throws `PlatformError` if Google refuses. */
export type QuestionHandler = (question: unknown, platform: Platform) => unknown;

const envelope = v.object({ ask: v.string() });

/**
 * Returns the answer to `{ ask, … }`; a refusal if the current user lacks the declared right; or
 * `{ error: { code, reason } }` if Google refused. An unknown question or a wrong shape is a bug of the
 * caller and throws.
 * @param rights checked here and nowhere else
 */
export function answer<Name extends string>(
  text: string,
  answers: Readonly<Record<Name, QuestionHandler>>,
  rights: Readonly<Record<Name, Right>>,
  platform: Platform,
): string {
  const question: unknown = JSON.parse(text);
  const { ask } = v.parse(envelope, question);
  // Own properties only: every object inherits a `toString`.
  const name = (Object.keys(answers) as Name[]).find((each) => each === ask);
  if (name === undefined) throw new Error(`Unknown question ${JSON.stringify(ask)}.`);
  const answerIt = (): unknown => answers[name](question, platform);
  const { who, lock } = rights[name];
  try {
    if (who === 'anyone' && lock !== 'endpoint') return JSON.stringify(answerIt());
    const context = openContext(platform);
    const missing = missingRight(context, { who });
    if (missing !== null) {
      return JSON.stringify(refuse(question, { code: 'right', message: missing }));
    }
    return JSON.stringify(lock === 'endpoint' ? withLock(context, question, answerIt) : answerIt());
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return JSON.stringify({ error: { code: error.code, reason: error.reason } });
  }
}
