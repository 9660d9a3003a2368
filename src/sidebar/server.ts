/**
 * Calls of the script behind the page: one at a time and in order, each with an end. A refusal of the
 * script is an answer; whatever goes wrong on the way becomes a code that the words know.
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
  /** Never rejects. Asked twice, a question with the same `id` is carried out once. */
  ask<Name extends keyof Questions>(
    name: Name,
    question: Questions[Name]['question'],
  ): Promise<Reply<Questions[Name]['answer']>>;
  /** The dialogs of Set up, which stand above the sheet until the person has answered. */
  setUp(): Promise<Reply<unknown>>;
  /** The same of what the menu can do with the day's mails. */
  choose(item: MailItem): Promise<Reply<unknown>>;
  /** Whether nothing is under way or waiting. */
  isIdle(): boolean;
}

interface Runner extends Record<MailItem, () => void> {
  withSuccessHandler(hear: (answer: unknown) => void): Runner;
  withFailureHandler(hear: (error: Error) => void): Runner;
  ask(question: string): void;
  menuSetUp(): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** A call of Apps Script ends after 6 minutes at the latest; nobody waits that long for an entry. */
const PATIENCE_MS = 45_000;

/** Dialogs wait for people. */
const DIALOG_PATIENCE_MS = 360_000;

export function openServer(): Server {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  const inTurn = <Answer>(call: () => Promise<Reply<Answer>>): Promise<Reply<Answer>> => {
    waiting += 1;
    const mine = last.then(call).finally(() => {
      waiting -= 1;
    });
    last = mine;
    return mine;
  };
  return {
    ask: <Name extends keyof Questions>(name: Name, question: Questions[Name]['question']) =>
      inTurn(async (): Promise<Reply<Questions[Name]['answer']>> => {
        const text = JSON.stringify({ ask: name, ...question });
        const reply = await run((runner) => runner.ask(text), PATIENCE_MS);
        return 'failure' in reply ? reply : read(String(reply.answer));
      }),
    setUp: () => inTurn(() => run((runner) => runner.menuSetUp(), DIALOG_PATIENCE_MS)),
    choose: (item) => inTurn(() => run((runner) => runner[item](), DIALOG_PATIENCE_MS)),
    isIdle: () => waiting === 0,
  };
}

/** What the door refuses in its own name, before any surface was asked, is told by `error`. */
function read<Answer>(text: string): Reply<Answer> {
  const answer = JSON.parse(text) as Answer | { readonly error: { readonly reason: string } };
  return typeof answer === 'object' && answer !== null && 'error' in answer
    ? failed(answer.error.reason)
    : { answer };
}

function run(call: (runner: Runner) => void, patienceMs: number): Promise<Reply<unknown>> {
  return new Promise((tell) => {
    const tooLong = setTimeout(() => tell({ failure: { code: 'slow', reason: '' } }), patienceMs);
    const end = (reply: Reply<unknown>): void => {
      clearTimeout(tooLong);
      tell(reply);
    };
    call(
      google.script.run
        .withSuccessHandler((answer) => end({ answer }))
        .withFailureHandler(({ message }) => end(failed(message))),
    );
  });
}

/**
 * Several Google accounts in one browser make every call fail with PERMISSION_DENIED (docs/platform.md §5);
 * a missing right says so in words.
 */
function failed(reason: string): { readonly failure: Failure } {
  const code = /PERMISSION_DENIED|Authorization is required/i.test(reason)
    ? 'accounts'
    : /permission|not authori[sz]ed|protected/i.test(reason)
      ? 'permission'
      : 'lost';
  return { failure: { code, reason } };
}
