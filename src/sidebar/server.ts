/**
 * Calls the script behind the page, one call at a time and in order, each with a timeout. A refusal
 * of the script is an answer; a call that fails gives one of a few codes, each with a message.
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

export function openServer(): Server {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = <Answer>(call: () => Promise<Reply<Answer>>): Promise<Reply<Answer>> => {
    waiting += 1;
    const reply = last.then(call).finally(() => {
      waiting -= 1;
    });
    last = reply;
    return reply;
  };
  return {
    ask: <Name extends keyof Questions>(name: Name, question: Questions[Name]['question']) =>
      inTurn(async (): Promise<Reply<Questions[Name]['answer']>> => {
        const text = JSON.stringify({ ask: name, ...question });
        const reply = await run((runner) => runner.ask(text), CALL_TIMEOUT_MS);
        return 'failure' in reply ? reply : read(String(reply.answer));
      }),
    setUp: () => inTurn(() => run((runner) => runner.menuSetUp(), DIALOG_TIMEOUT_MS)),
    runMenuItem: (item) => inTurn(() => run((runner) => runner[item](), DIALOG_TIMEOUT_MS)),
    isIdle: () => waiting === 0,
  };
}

/** The endpoint itself answers `{ error }` if Google refused before the question was handled. */
function read<Answer>(text: string): Reply<Answer> {
  const answer = JSON.parse(text) as Answer | { readonly error: { readonly reason: string } };
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? failed(answer.error.reason)
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
