/** A follow-up being written down: what was answered so far, and what saving it would do. */
import type { Draft, CustomerShown } from '../protocol';
import type { Outbox } from './outbox';
import { settleAnswer, type SidebarContext } from './settle-answer';
import {
  type LogChoices,
  keyOf,
  NO_PREVIEW,
  type Answers,
  type LogForm,
  type SidebarUser,
} from './state';

export interface LogController {
  open(
    whom: SidebarUser,
    from: LogForm['from'],
    shown: CustomerShown | null,
    corrects?: string,
  ): void;
  /** Opens a form that could not be saved, as it was typed. */
  reopen(form: LogForm): void;
  /** What the sheet knows of the customer has arrived. */
  fill(shown: CustomerShown): void;
  readonly answer: (part: Answers) => void;
  /** Need and close are as they were. */
  unchanged(): void;
  /** Answers whether it is on its way; what is missing is said in the form. */
  save(): boolean;
  close(): void;
}

const TYPING_RESTS_MS = 300;

/** Nobody was reached, so nothing new can be known of need and close. */
const ATTEMPTS: readonly unknown[] = ['no-answer', 'left-message'];

export function openLogController(context: SidebarContext, outbox: Outbox): LogController {
  const { store, server } = context;
  let asked = 0;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const preview = async (): Promise<void> => {
    const { form, preview: before } = store.get();
    if (form === null || form.whom.id === '') return;
    const mine = ++asked;
    store.set({ preview: { ...before, isBusy: true } });
    const { draft, whom, corrects } = form;
    const needs = ['clear', 'potential', 'none'] as const;
    const drafts = [draft, ...needs.map((need) => ({ ...draft, need }))].map(withoutText);
    const question = { customer: whom.id, drafts, ...(corrects === null ? {} : { corrects }) };
    const settled = settleAnswer(await server.ask('preview', question), context);
    if (mine !== asked) return;
    if ('trouble' in settled) {
      store.set({ preview: { ...NO_PREVIEW, trouble: settled.trouble } });
      return;
    }
    const [now = null, ...others] = settled.answer.effects;
    const byNeed = Object.fromEntries(
      needs.flatMap((need, at) => {
        const effect = others[at];
        return effect === undefined ? [] : [[need, effect] as const];
      }),
    );
    store.set({ preview: { now, byNeed, isBusy: false, trouble: null } });
  };
  const previewSoon = (): void => {
    clearTimeout(resting);
    resting = setTimeout(() => void preview(), TYPING_RESTS_MS);
  };
  const change = (changed: Partial<LogForm>): void => {
    const { form } = store.get();
    if (form !== null) store.set({ form: { ...form, trouble: null, ...changed } });
  };
  const begin = (form: LogForm): void => {
    asked += 1;
    store.set({ form, preview: NO_PREVIEW, selectedMeanwhile: null, view: 'log' });
    previewSoon();
  };
  return {
    open: (whom, from, shown, corrects) => {
      const { form } = store.get();
      // Coming back to somebody finds what was typed.
      if (form !== null && corrects === undefined && keyOf(form.whom) === keyOf(whom)) {
        store.set({ view: 'log', form: { ...form, from } });
        return;
      }
      const rest = { draft: {}, isRegraded: false, trouble: null } as const;
      begin({ whom, from, shown, corrects: corrects ?? null, ...rest });
    },
    reopen: begin,
    fill: (shown) => {
      const { form } = store.get();
      if (form === null) return;
      const { id, row, name } = shown.customer;
      store.set({ form: { ...form, shown, whom: { id, row, name } } });
      if (form.whom.id === '') previewSoon();
    },
    answer: (part) => {
      const { form } = store.get();
      if (form === null) return;
      const draft: Draft = tidy({ ...form.draft, ...part });
      const isRegraded = form.isRegraded || 'need' in part || 'expectedClose' in part;
      change({ draft, isRegraded });
      if (!('note' in part)) previewSoon();
    },
    unchanged: () => {
      const { form } = store.get();
      if (form === null) return;
      const { need: _need, expectedClose: _close, ...draft } = form.draft;
      change({ draft, isRegraded: true });
      previewSoon();
    },
    save: () => {
      const { form } = store.get();
      if (form === null || form.whom.id === '') return false;
      const { draft, whom, corrects } = form;
      const missing = missingIn(form, store.get().offers);
      if (missing !== null) {
        change({
          trouble: { say: context.words.log.missing[missing], detail: '', field: missing },
        });
        return false;
      }
      const question = { customer: whom.id, draft, ...(corrects === null ? {} : { corrects }) };
      clearTimeout(resting);
      asked += 1;
      outbox.send('log', question, { label: whom.name, hides: [whom.id], form });
      store.set({ form: null, preview: NO_PREVIEW, selectedMeanwhile: null });
      return true;
    },
    close: () => store.set({ form: null, preview: NO_PREVIEW, selectedMeanwhile: null }),
  };
}

/** Whether something was typed or chosen that moving on would lose. */
export function isTouched(form: LogForm | null): boolean {
  return form !== null && Object.keys(form.draft).length > 0;
}

/** The first answer without which nothing is saved. */
function missingIn(
  { draft, isRegraded }: LogForm,
  offers: LogChoices | null,
): 'outcome' | 'need' | null {
  if (draft.outcome === undefined && draft.kind !== 'review') return 'outcome';
  const outcome = offers?.outcomes.find(({ code }) => code === draft.outcome);
  return isRegraded || outcome?.isAttempt === true ? null : 'need';
}

function tidy(draft: Answers): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}

/** A note moves no day and no grade, and may be long. */
function withoutText({ note: _note, ...draft }: Draft): Draft {
  return draft;
}
