/**
 * Calls the script behind the page, one call at a time and in order, each with a timeout. Google takes about
 * a second for a call, so questions that belong together share one. A refusal of the script is an answer; a
 * call that fails gives one of a few codes, each with a message.
 */
import type { Questions } from '../protocol';

export type FailureCode = 'slow' | 'accounts' | 'permission' | 'lost';

export interface Failure {
  readonly code: FailureCode;
  /** Google's own words. */
  readonly reason: string;
}

export type Reply<Answer> = { readonly answer: Answer } | { readonly failure: Failure };

export type MailItem = 'menuDigestPreview' | 'menuDigestTest' | 'menuDigestSend';

export interface Server {
  /** Never rejects. A question sent twice with the same `id` is carried out once. */
  ask<Name extends keyof Questions>(
    name: Name,
    question: Questions[Name]['question'],
  ): Promise<Reply<Questions[Name]['answer']>>;
  /** Sends all questions that `work` asks, before it returns, in one call. */
  together<Result>(work: () => Result): Result;
  /** Runs Set up, whose dialogs stay open over the sheet until the person has answered. */
  setUp(): Promise<Reply<unknown>>;
  /** Runs a menu item of the daily digest, with its dialogs. */
  runMenuItem(item: MailItem): Promise<Reply<unknown>>;
  /** True if no call is running or waiting. */
  isIdle(): boolean;
}

interface Runner extends Record<MailItem, () => void> {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  ask(question: string): void;
  menuSetUp(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Apps Script ends a call after 6 minutes at the latest, which is too long to wait for an entry. */
const CALL_TIMEOUT_MS = 45_000;

/** Dialogs wait for people, so they get the full 6 minutes. */
const DIALOG_TIMEOUT_MS = 360_000;

/** A question that waits for its call. */
interface Asked {
  readonly question: object;
  readonly resolve: (reply: Reply<unknown>) => void;
}

export function openServer(): Server {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  let gathered: Asked[] | null = null;
  const inTurn = <Answer>(call: () => Promise<Reply<Answer>>): Promise<Reply<Answer>> => {
    waiting += 1;
    const reply = last.then(call).finally(() => {
      waiting -= 1;
    });
    last = reply;
    return reply;
  };
  const send = (asked: readonly Asked[]): void => {
    const [first, ...others] = asked;
    if (first === undefined) return;
    const questions = asked.map(({ question }) => question);
    const text = JSON.stringify(others.length === 0 ? first.question : questions);
    void inTurn(() => run((runner) => runner.ask(text), CALL_TIMEOUT_MS)).then((reply) => {
      const answers = 'failure' in reply ? [] : listOf(JSON.parse(String(reply.answer)), others);
      asked.forEach(({ resolve }, at) => {
        resolve('failure' in reply ? reply : replyOf(answers[at]));
      });
    });
  };
  return {
    ask: <Name extends keyof Questions>(name: Name, question: Questions[Name]['question']) =>
      new Promise<Reply<Questions[Name]['answer']>>((resolve) => {
        const asked = {
          question: { ask: name, ...question },
          resolve: resolve as Asked['resolve'],
        };
        if (gathered === null) send([asked]);
        else gathered.push(asked);
      }),
    together: (work) => {
      if (gathered !== null) return work();
      const asked: Asked[] = [];
      gathered = asked;
      try {
        return work();
      } finally {
        gathered = null;
        send(asked);
      }
    },
    setUp: () => inTurn(() => run((runner) => runner.menuSetUp(), DIALOG_TIMEOUT_MS)),
    runMenuItem: (item) => inTurn(() => run((runner) => runner[item](), DIALOG_TIMEOUT_MS)),
    isIdle: () => waiting === 0,
  };
}

/** One question is answered by one answer, several by a list. */
function listOf(answer: unknown, others: readonly Asked[]): readonly unknown[] {
  return others.length === 0 ? [answer] : (answer as readonly unknown[]);
}

/** The endpoint itself answers `{ error }` if Google refused before the question was handled. */
function replyOf(answer: unknown): Reply<unknown> {
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? failed((answer as { readonly error: { readonly reason: string } }).error.reason)
    : { answer };
}

function run(call: (runner: Runner) => void, timeoutMs: number): Promise<Reply<unknown>> {
  return new Promise((resolve) => {
    const slow: Failure = { code: 'slow', reason: '' };
    const timeout = setTimeout(() => resolve({ failure: slow }), timeoutMs);
    const end = (reply: Reply<unknown>): void => {
      clearTimeout(timeout);
      resolve(reply);
    };
    call(
      google.script.run
        .withSuccessHandler((answer) => end({ answer }))
        .withFailureHandler(({ message }) => end(failed(message))),
    );
  });
}

/**
 * With several Google accounts in one browser every call fails with PERMISSION_DENIED (docs/platform.md §5);
 * a missing permission is reported in other words.
 */
function failed(reason: string): { readonly failure: Failure } {
  const code = /PERMISSION_DENIED|Authorization is required/i.test(reason)
    ? 'accounts'
    : /permission|not authori[sz]ed|protected/i.test(reason)
      ? 'permission'
      : 'lost';
  return { failure: { code, reason } };
}
