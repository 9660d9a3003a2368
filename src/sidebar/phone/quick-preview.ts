/**
 * What saving will do, on a phone: the effects of all outcomes are asked for when the form opens, in the call that brings its
 * customer, or come with the page. So choosing an outcome shows its effect without a call; other answers are asked about.
 */
import { firstDrafts, type Draft, type Effect } from '../../protocol';
import { openPreview, withoutNote, type Preview } from '../preview';
import { resolveReply, type SidebarContext } from '../resolve-reply';
import { NO_PREVIEW } from '../state';

export function openQuickPreview(context: SidebarContext): Preview {
  const { store, server } = context;
  const slow = openPreview(context);
  /** By draft; null for one whose answer is under way. */
  let effects: ReadonlyMap<string, Effect | null> | null = null;
  let latestRequest = 0;

  const load = async (): Promise<void> => {
    const { form, offers } = store.get();
    if (form === null || form.customer.id === '' || offers === null) return;
    // On a line that is bad, saving comes first.
    if (form.lost) return;
    const request = ++latestRequest;
    const drafts = firstDrafts(offers.outcomes.map(({ code }) => code as never));
    effects = new Map(drafts.map((draft) => [keyOf(draft), null]));
    const { customer, corrects } = form;
    const question = { customer: customer.id, drafts, ...(corrects !== null && { corrects }) };
    const resolved = resolveReply(await server.ask('preview', question), context);
    if (request !== latestRequest) return;
    if ('trouble' in resolved && isUnreached(resolved.code)) {
      effects = null;
      store.set({ preview: NO_PREVIEW });
      return;
    }
    // After a refusal each choice is asked about by itself.
    const all = 'trouble' in resolved ? [] : resolved.answer.effects;
    effects = new Map(drafts.flatMap((draft, at) => (all[at] ? [[keyOf(draft), all[at]]] : [])));
    show();
  };
  const show = (): void => {
    const { draft } = store.get().form ?? {};
    const answers = withoutNote(draft ?? {});
    slow.cancel();
    const isBlank = Object.keys(answers).length === 0;
    const now = isBlank ? null : effects?.get(keyOf(answers));
    if (now === undefined && effects !== null) slow.soon();
    else if (isBlank || now === undefined) store.set({ preview: NO_PREVIEW });
    else store.set({ preview: { ...NO_PREVIEW, now, isBusy: now === null } });
  };
  return {
    soon: () => {
      if (effects === null) void load();
      show();
    },
    cancel: () => {
      latestRequest += 1;
      effects = null;
      slow.cancel();
    },
  };
}

/** The script was not asked; the next answer of the person asks again. */
function isUnreached(code: string): boolean {
  return code === 'lost' || code === 'slow';
}

function keyOf(draft: Draft): string {
  return JSON.stringify(Object.entries(draft).sort(([one], [other]) => (one < other ? -1 : 1)));
}
