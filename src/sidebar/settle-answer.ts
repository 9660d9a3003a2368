/** Answers taken apart: what was asked for, or what stands in the way in words. */
import type { SidebarWords } from '../language/sidebar';
import type { Refusal, RefusalCode } from '../protocol';
import type { FailureCode, Reply, Server } from './server';
import type { State, LoadFailure } from './state';
import type { Store } from './store';

/** What every part of the page works with. */
export interface SidebarContext {
  readonly store: Store<State>;
  readonly server: Server;
  /** Those of the file's language, which Settings may change at any time. */
  readonly words: SidebarWords;
}

export type SettledAnswer<Answer> =
  { readonly answer: Answer } | { readonly trouble: LoadFailure; readonly code: Code };

type Code = RefusalCode | FailureCode;

/** A workbook that is not set up is noted on the way: every view then offers Set up. */
export function settleAnswer<Answer>(
  reply: Reply<Answer>,
  context: SidebarContext,
): SettledAnswer<Exclude<Answer, Refusal>> {
  const { store, words } = context;
  if ('failure' in reply) {
    const { code, reason } = reply.failure;
    const detail = reason === '' ? '' : words.failures.reason({ reason });
    return { trouble: { say: words.failures[code], detail }, code };
  }
  const { answer } = reply;
  if (!isRefusal(answer)) return { answer: answer as Exclude<Answer, Refusal> };
  const { code, say, field } = answer;
  if (code === 'set-up') store.set({ needsSetUp: true });
  return { trouble: { say, detail: '', field }, code };
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'sent' in answer;
}
