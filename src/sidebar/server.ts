/**
 * Calls of the script behind the page: one at a time and in order, each with an end. What Google says
 * when it refuses becomes a code that the words know; its own sentence comes along.
 */

/** What went wrong on the way; what the script itself refuses is an answer, not a failure. */
export type FailureCode = 'slow' | 'accounts' | 'permission' | 'lost';

export interface Failure {
  readonly code: FailureCode;
  /** Google's own words. */
  readonly reason: string;
}

export type Reply<A> = { readonly ok: A } | { readonly failed: Failure };

interface Runner {
  withSuccessHandler(hear: (answer: unknown) => void): Runner;
  withFailureHandler(hear: (error: Error) => void): Runner;
  ask(question: string): void;
  menuSetUp(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

export interface Server {
  /** Never rejects. Sent twice, a question with the same entry id is one entry. */
  ask<A>(question: { readonly ask: string }): Promise<Reply<A>>;
  /** The dialogs of Set up, which stand above the sheet and end when the person has answered. */
  setUp(): Promise<Reply<unknown>>;
  /** Whether nothing is under way or waiting. */
  isIdle(): boolean;
}

/** A call of Apps Script ends after 6 minutes at the latest; nobody waits that long for an entry. */
const PATIENCE_MS = 45_000;

/** Dialogs wait for people. */
const DIALOG_PATIENCE_MS = 360_000;

export function openServer(): Server {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = <A>(call: () => Promise<Reply<A>>): Promise<Reply<A>> => {
    waiting += 1;
    const mine = last.then(call).finally(() => {
      waiting -= 1;
    });
    last = mine;
    return mine;
  };
  return {
    ask: <A>(question: { readonly ask: string }) =>
      inTurn(async (): Promise<Reply<A>> => {
        const reply = await run((runner) => runner.ask(JSON.stringify(question)), PATIENCE_MS);
        return 'failed' in reply ? reply : { ok: JSON.parse(String(reply.ok)) as A };
      }),
    setUp: () => inTurn(() => run((runner) => runner.menuSetUp(), DIALOG_PATIENCE_MS)),
    isIdle: () => waiting === 0,
  };
}

function run(call: (runner: Runner) => void, patienceMs: number): Promise<Reply<unknown>> {
  return new Promise((done) => {
    const fail = (code: FailureCode, reason: string): void => done({ failed: { code, reason } });
    const tooLong = setTimeout(() => fail('slow', ''), patienceMs);
    const heard = (): void => clearTimeout(tooLong);
    call(
      google.script.run
        .withSuccessHandler((ok) => {
          heard();
          done({ ok });
        })
        .withFailureHandler(({ message }) => {
          heard();
          fail(codeOf(message), message);
        }),
    );
  });
}

/**
 * Several Google accounts in one browser make every call fail with PERMISSION_DENIED (platform.md §5);
 * a missing consent or right says so in words.
 */
function codeOf(message: string): FailureCode {
  if (/PERMISSION_DENIED|Authorization is required/i.test(message)) return 'accounts';
  if (/permission|not authori[sz]ed|protected/i.test(message)) return 'permission';
  return 'lost';
}
