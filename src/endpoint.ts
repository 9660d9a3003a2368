/**
 * The endpoint of the sidebar, the dialogs and the local command: question and answer are JSON, since
 * google.script.run silently turns a Date into null (docs/platform.md §5). Days are `YYYY-MM-DD`.
 */
import * as v from 'valibot';
import { PlatformError, type Platform } from './platform';
import type { Right } from './protocol';
import { missingRight, openContext, refuse, withLock, type Context } from './workbook';

/**
 * Answers one kind of question; throws `PlatformError` if Google refuses.
 * @param opened the context that the endpoint opened to check the right of the user, if it had to
 */
export type QuestionHandler = (question: unknown, platform: Platform, opened?: Context) => unknown;

const envelope = v.object({ ask: v.string() });

/** Far more than a page asks at once. */
const several = v.pipe(v.array(envelope), v.maxLength(20));

interface Endpoint<Name extends string> {
  readonly answers: Readonly<Record<Name, QuestionHandler>>;
  readonly rights: Readonly<Record<Name, Right>>;
  readonly platform: Platform;
}

/**
 * Returns the answer to `{ ask, … }`; a refusal if the current user lacks the declared right; or
 * `{ error: { code, reason } }` if Google refused. A list of questions is answered by the list of their
 * answers, in order, since every call of the script takes about a second. An unknown question or a wrong
 * shape is a bug of the caller and throws.
 * @param rights checked here and nowhere else
 */
export function answer<Name extends string>(
  text: string,
  answers: Readonly<Record<Name, QuestionHandler>>,
  rights: Readonly<Record<Name, Right>>,
  platform: Platform,
): string {
  const asked: unknown = JSON.parse(text);
  if (!Array.isArray(asked)) return answerOne(asked, { answers, rights, platform });
  v.parse(several, asked);
  const endpoint = { answers, rights, platform: withBriefLock(platform) };
  return `[${asked.map((question) => answerOne(question, endpoint)).join()}]`;
}

/** A question that follows a saved one only reads: others may write meanwhile. */
function withBriefLock(platform: Platform): Platform {
  const lock = platform.lock();
  return {
    ...platform,
    lock: () => ({ ...lock, hold: (waitMs, work) => lock.hold(waitMs, work, 'work') }),
  };
}

function answerOne<Name extends string>(
  question: unknown,
  { answers, rights, platform }: Endpoint<Name>,
): string {
  const { ask } = v.parse(envelope, question);
  // Own properties only: every object inherits a `toString`.
  const name = (Object.keys(answers) as Name[]).find((each) => each === ask);
  if (name === undefined) throw new Error(`Unknown question ${JSON.stringify(ask)}.`);
  const answerIt = (opened?: Context): unknown => answers[name](question, platform, opened);
  const { who, lock } = rights[name];
  try {
    if (who === 'anyone' && lock !== 'endpoint') return JSON.stringify(answerIt());
    const context = openContext(platform);
    const missing = missingRight(context, { who });
    if (missing !== null) {
      return JSON.stringify(refuse(question, { code: 'right', message: missing }));
    }
    const answerHere = (): unknown => answerIt(context);
    return JSON.stringify(
      lock === 'endpoint' ? withLock(context, question, answerHere) : answerHere(),
    );
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return JSON.stringify({ error: { code: error.code, reason: error.reason } });
  }
}
