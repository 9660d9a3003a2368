/** The log form: what has been answered so far, a preview of what saving would do, and saving. */
import type { Draft, CustomerShown, Questions } from '../protocol';
import type { ChangeOutbox } from './outbox';
import { openPreview, type Preview } from './preview';
import type { SidebarContext } from './resolve-reply';
import { rowKey, NO_PREVIEW, type DraftChange, type FormOptions, type LogForm } from './state';

export interface LogController {
  /** Shows the form of a customer; one that is already open for the same customer keeps its input. */
  open(form: NewLogForm): void;
  /** Opens a form that could not be saved, with everything that was typed. */
  reopen(form: LogForm): void;
  /** Adds the customer's details to a form that was opened before they were loaded. */
  setDetails(details: CustomerShown): void;
  readonly update: (change: DraftChange) => void;
  /** Confirms that need and expected close have not changed. */
  keepNeedAndClose(): void;
  /** Returns false if an answer is missing; the form then shows which. */
  save(): boolean;
  close(): void;
}

export interface NewLogForm extends Pick<LogForm, 'customer' | 'from' | 'details'> {
  /** The entry to replace and what it said, if the form corrects one. */
  readonly corrects?: { readonly entry: string; readonly said: Draft };
}

/** How the log works where each call and each tap counts: need and close are as they are unless changed. */
export interface QuickLog {
  /** The id to save the form under, so that the same answers from another tab or device are one entry. */
  readonly idOf: (form: LogForm) => string;
  readonly previewOf: (context: SidebarContext) => Preview;
}

export function openLogController(
  context: SidebarContext,
  outbox: ChangeOutbox,
  quick?: QuickLog,
): LogController {
  const { store } = context;
  const preview = (quick?.previewOf ?? openPreview)(context);

  const change = (changed: Partial<LogForm>): void => {
    const { form } = store.get();
    if (form !== null) store.set({ form: { ...form, trouble: null, ...changed } });
  };
  const begin = (form: LogForm): void => {
    preview.cancel();
    outbox.hideMessages();
    store.set({ form, preview: NO_PREVIEW, selectedMeanwhile: null, view: 'log' });
    preview.soon();
  };
  return {
    open: ({ customer, from, details, corrects }) => {
      const { form } = store.get();
      const isSame = form !== null && rowKey(form.customer) === rowKey(customer);
      if (isSame && corrects === undefined) {
        store.set({ view: 'log', form: { ...form, from } });
        return;
      }
      begin({
        customer,
        from,
        details,
        corrects: corrects?.entry ?? null,
        draft: corrects?.said ?? {},
        // Need and close were answered when the entry was logged.
        isRegraded: quick !== undefined || corrects !== undefined,
        trouble: null,
      });
    },
    reopen: begin,
    setDetails: (details) => {
      const { form } = store.get();
      if (form === null) return;
      const { id, row, name } = details.customer;
      store.set({ form: { ...form, details, customer: { id, row, name } } });
      if (form.customer.id === '') preview.soon();
    },
    update: (changed) => {
      const { form } = store.get();
      if (form === null) return;
      const draft = withoutUndefined({ ...form.draft, ...changed });
      const isRegraded = form.isRegraded || 'need' in changed || 'expectedClose' in changed;
      change({ draft, isRegraded });
      if (!('note' in changed)) preview.soon();
    },
    keepNeedAndClose: () => {
      const { form } = store.get();
      if (form === null) return;
      const { need: _need, expectedClose: _close, ...draft } = form.draft;
      change({ draft, isRegraded: true });
      preview.soon();
    },
    save: () => {
      const { form, offers } = store.get();
      if (form === null || form.customer.id === '') return false;
      const { draft, customer, lost } = form;
      const missing = missingAnswer(form, offers);
      if (missing !== null) {
        const message = context.words.log.missing[missing];
        change({ trouble: { message, detail: '', field: missing } });
        return false;
      }
      const before = lost?.asked;
      const sent = before?.question as Questions['log']['question'] | undefined;
      // What may have been saved already is sent as it was, or corrected.
      const isSame = sent !== undefined && JSON.stringify(sent.draft) === JSON.stringify(draft);
      const corrects = isSame ? sent.corrects : (lost?.key ?? form.corrects ?? undefined);
      const question = { customer: customer.id, draft, ...(corrects && { corrects }) };
      const earlier = lost?.first ?? [];
      preview.cancel();
      outbox.send('log', question, {
        label: customer.name,
        hides: [customer.id],
        form,
        first: isSame || !before ? earlier : [...earlier, before],
        id: isSame ? sent.id : quick?.idOf(form),
      });
      store.set({ form: null, preview: NO_PREVIEW, selectedMeanwhile: null });
      return true;
    },
    close: () => store.set({ form: null, preview: NO_PREVIEW, selectedMeanwhile: null }),
  };
}

/** True if something has been typed or chosen that leaving the form would lose. */
export function hasInput(form: LogForm | null): boolean {
  return form !== null && Object.keys(form.draft).length > 0;
}

/** The first required answer that has not been given. */
function missingAnswer(
  { draft, isRegraded }: LogForm,
  options: FormOptions | null,
): 'outcome' | 'need' | null {
  if (draft.outcome === undefined && draft.kind !== 'review') return 'outcome';
  const outcome = options?.outcomes.find(({ code }) => code === draft.outcome);
  return isRegraded || outcome?.isAttempt === true ? null : 'need';
}

function withoutUndefined(draft: DraftChange): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
}
