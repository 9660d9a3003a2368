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

export interface Endpoint<Name extends string> {
  readonly answers: Readonly<Record<Name, QuestionHandler>>;
  /** Checked here and nowhere else. */
  readonly rights: Readonly<Record<Name, Right>>;
  readonly open: () => Platform;
  readonly elsewhere?: Elsewhere;
}

/** Answers the questions whose code the script does not carry, over ports of its own. */
export interface Elsewhere {
  has(name: string): boolean;
  /** JSON in, JSON out. @param isOneOfSeveral whether the call asks other questions too */
  ask(question: string, isOneOfSeveral: boolean): string;
}

/**
 * Returns the answer to `{ ask, … }`; a refusal if the current user lacks the declared right; or
 * `{ error: { code, reason } }` if Google refused. A list of questions is answered by the list of their
 * answers, in order, since every call of the script takes about a second. A question with a field missing or of
 * another type is refused; an unknown one, or one without a name, is a bug of the caller and throws.
 */
export function answer<Name extends string>(text: string, endpoint: Endpoint<Name>): string {
  const asked: unknown = JSON.parse(text);
  if (!Array.isArray(asked)) return openQuestions(endpoint, false)(asked, text);
  v.parse(several, asked);
  const answerNext = openQuestions(endpoint, true);
  return `[${asked.map((question) => answerNext(question)).join()}]`;
}

/** Answers one question after the other, over the same ports where that is possible. */
function openQuestions<Name extends string>(
  { open, elsewhere, ...endpoint }: Endpoint<Name>,
  isOneOfSeveral: boolean,
): (question: unknown, asText?: string) => string {
  let platform: Platform | null = null;
  return (question, asText) => {
    const { ask } = v.parse(envelope, question);
    if (elsewhere?.has(ask) === true) {
      // What it writes, these ports have not seen.
      platform = null;
      // A question that carries a file is long: its own text is passed on if it is known.
      const json = asText ?? JSON.stringify(question);
      return orError(() => elsewhere.ask(json, isOneOfSeveral));
    }
    platform ??= isOneOfSeveral ? withBriefLock(open()) : open();
    return answerOne(question, { ...endpoint, platform });
  };
}

/** A question that follows a saved one only reads: others may write meanwhile. */
function withBriefLock(platform: Platform): Platform {
  const lock = platform.lock();
  return {
    ...platform,
    lock: () => ({ ...lock, hold: (waitMs, work) => lock.hold(waitMs, work, 'work') }),
  };
}

/** Answers a question that came from another part of the script; see `Elsewhere.ask`. */
export function answerFrom<Name extends string>(
  text: string,
  endpoint: Endpoint<Name>,
  isOneOfSeveral: boolean,
): string {
  return openQuestions(endpoint, isOneOfSeveral)(JSON.parse(text));
}

interface Opened<Name extends string> extends Pick<Endpoint<Name>, 'answers' | 'rights'> {
  readonly platform: Platform;
}

function answerOne<Name extends string>(
  question: unknown,
  { answers, rights, platform }: Opened<Name>,
): string {
  const { ask } = v.parse(envelope, question);
  // Own properties only: every object inherits a `toString`.
  const name = (Object.keys(answers) as Name[]).find((each) => each === ask);
  if (name === undefined) throw new Error(`Unknown question ${JSON.stringify(ask)}.`);
  const answerIt = (opened?: Context): unknown => answers[name](question, platform, opened);
  const { who, lock, checked } = rights[name];
  return orError(() =>
    refusingShapes(question, platform, () => {
      if ((who === 'anyone' || checked) && lock !== 'endpoint') return JSON.stringify(answerIt());
      const context = openContext(platform);
      const missing = missingRight(context, { who });
      if (missing !== null) {
        return JSON.stringify(refuse(question, { code: 'right', message: missing }));
      }
      const answerHere = (): unknown => answerIt(context);
      return JSON.stringify(
        lock === 'endpoint' ? withLock(context, question, answerHere) : answerHere(),
      );
    }),
  );
}

/** Each handler reads the shape of its question before anything else, so that nothing was written. */
function refusingShapes(question: unknown, platform: Platform, work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof v.ValiError)) throw error;
    const [issue] = error.issues as [v.BaseIssue<unknown>];
    const field = issue.path?.map(({ key }) => key).join('.') ?? '';
    const message = openContext(platform).words.menu.needs.shape({ field });
    return JSON.stringify(refuse(question, { code: 'input', field, message }));
  }
}

/** What Google refuses is an answer too. */
function orError(work: () => string): string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return JSON.stringify({ error: { code: error.code, reason: error.reason } });
  }
}
