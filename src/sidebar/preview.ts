/** What saving the log form would do: asked once typing pauses, and shown beside the button that saves. */
import type { Draft } from '../protocol';
import { resolveReply, type SidebarContext } from './resolve-reply';
import { NO_PREVIEW, type LogForm } from './state';

const TYPING_PAUSE_MS = 300;

const NEEDS = ['clear', 'potential', 'none'] as const;

export interface Preview {
  soon(): void;
  /** Drops a planned request and the answer to one that is under way. */
  cancel(): void;
}

/** Asks what saving the form would do, once typing pauses; only the latest answer is shown. */
export function openPreview(context: SidebarContext): Preview {
  const { store, server } = context;
  let latestRequest = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async (): Promise<void> => {
    const { form, preview: before } = store.get();
    if (form === null || form.customer.id === '') return;
    const request = ++latestRequest;
    store.set({ preview: { ...before, isBusy: true } });
    const resolved = resolveReply(await server.ask('preview', previewQuestion(form)), context);
    if (request !== latestRequest) return;
    if ('trouble' in resolved) {
      store.set({ preview: { ...NO_PREVIEW, trouble: resolved.trouble } });
      return;
    }
    const [now = null, ...others] = resolved.answer.effects;
    const byNeed = Object.fromEntries(
      NEEDS.flatMap((need, at) => {
        const effect = others[at];
        return effect === undefined ? [] : [[need, effect] as const];
      }),
    );
    store.set({ preview: { now, byNeed, isBusy: false, trouble: null } });
  };
  return {
    soon: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void load(), TYPING_PAUSE_MS);
    },
    cancel: () => {
      clearTimeout(timer);
      latestRequest += 1;
    },
  };
}

/** The draft as it is, then once with each need, so that every choice can show its grade. */
function previewQuestion({ draft, customer, corrects }: LogForm): {
  readonly customer: string;
  readonly drafts: readonly Draft[];
  readonly corrects?: string;
} {
  const drafts = [draft, ...NEEDS.map((need) => ({ ...draft, need }))].map(withoutNote);
  const question = { customer: customer.id, drafts };
  return corrects === null ? question : { ...question, corrects };
}

/** A note changes neither day nor grade, and may be long. */
export function withoutNote({ note: _note, ...draft }: Draft): Draft {
  return draft;
}
