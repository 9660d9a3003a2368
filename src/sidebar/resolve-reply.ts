/** Turns a reply of the server into its answer, or into a message that says what to do. */
import type { SidebarWords } from '../language/sidebar';
import type { Refusal, RefusalCode } from '../protocol';
import type { FailureCode, Reply, Server } from './server';
import type { SidebarState, Trouble } from './state';
import type { Store } from './store';

/** Shared by all controllers of the page. */
export interface SidebarContext {
  readonly store: Store<SidebarState>;
  readonly server: Server;
  /** In the file's language, which Settings may change while the page is open. */
  readonly words: SidebarWords;
}

export type ResolvedReply<Answer> =
  | { readonly answer: Answer }
  | { readonly trouble: Trouble; readonly code: RefusalCode | FailureCode };

/** If the workbook is not set up, this also records it in the store, so every view offers Set up. */
export function resolveReply<Answer>(
  reply: Reply<Answer>,
  context: SidebarContext,
): ResolvedReply<Exclude<Answer, Refusal>> {
  const { store, words } = context;
  if ('failure' in reply) {
    const { code, reason } = reply.failure;
    const detail = reason === '' ? '' : words.failures.reason({ reason });
    return { trouble: { message: words.failures[code], detail }, code };
  }
  const { answer } = reply;
  if (!isRefusal(answer)) return { answer: answer as Exclude<Answer, Refusal> };
  const { code, message, field } = answer;
  if (code === 'set-up') store.set({ needsSetUp: true });
  return { trouble: { message, detail: '', field }, code };
}

function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'code' in answer && 'sent' in answer;
}
