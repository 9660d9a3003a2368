/** The side panel on a phone: opened by a link, going on to the next due customer after each entry. */
import { phoneWordsOf, type PhoneWords } from '../../language/phone';
import { sidebarWordsOf, type SidebarWords } from '../../language/sidebar';
import type { OpenedPage, TodayRow } from '../../protocol';
import { shownSections } from '../due-list-controller';
import { openSidePanel, type SidePanel } from '../panel';
import { openServer } from '../server';
import { rowKey, type CustomerRef, type SidebarState } from '../state';
import { openStore, type Store } from '../store';
import { entryId } from './entry-id';
import { openKeeper, type Keeper, type PhoneStorage } from './kept';
import { linkTarget, withGiven, type LinkTrouble } from './opened';
import { resendLost } from './resend';

/** What only the page for phones has. */
export interface PhoneState {
  /** Why its link did not lead where it should, until the person goes on. */
  readonly trouble: LinkTrouble | null;
  /** The customer who is being snoozed in a view of its own. */
  readonly snoozing: TodayRow | null;
  /** False until the link has been followed. */
  readonly isReady: boolean;
}

export interface PhonePanel extends SidePanel {
  readonly phone: Store<PhoneState>;
  readonly phoneWords: () => PhoneWords;
  readonly keeper: Keeper;
  readonly opened: OpenedPage;
  /** Opens the search, empty. */
  readonly find: () => void;
  /** Opens the form of the next due customer, or the one that is open. */
  readonly logNext: () => void;
}

export interface PhonePage {
  readonly storage: PhoneStorage | null;
  readonly window: Pick<Window, 'addEventListener'>;
}

export function openPhonePanel(
  opened: OpenedPage,
  language: string,
  { storage, window: page }: PhonePage,
): PhonePanel {
  const panel = openSidePanel('today', language, {
    server: withGiven(openServer(), opened),
    wordsOf,
    quick: { idOf: (form) => entryId(form, panel.store.get()) },
  });
  const { store, log, card, server, outbox } = panel;
  const phone = openStore<PhoneState>({ trouble: null, snoozing: null, isReady: false });
  const keeper = openKeeper(storage, store, outbox);
  resendLost(store, outbox, page);
  /** Whether the next due customer's form follows the one that is saved. */
  let goesOn = false;

  const showCustomer = (customer: CustomerRef | TodayRow): void => {
    store.set({ view: 'customer', isAdding: false });
    void card.open(customer);
  };
  const moveOn = (): void => phone.set({ trouble: null, snoozing: null });
  const openForm = (customer?: CustomerRef | TodayRow): void => {
    moveOn();
    panel.openLog(customer);
    const { form } = store.get();
    const draft = form === null ? null : keeper.draftOf(form.customer.id);
    if (draft !== null && Object.keys(form?.draft ?? {}).length === 0) log.update(draft);
  };
  const saveLog = (): void => {
    const state = store.get();
    const { form } = state;
    if (form === null) return;
    const next = goesOn ? nextDue(state, form.customer) : null;
    // One call: the entry, the due list after it, and what the next form shows.
    server.together(() => {
      card.leave();
      if (!log.save()) return;
      keeper.forget(form.customer.id);
      if (next === null) store.set({ view: form.from });
      else openForm(next);
    });
  };
  // The words of the panel are a getter, which copying would read once.
  return Object.assign(Object.create(panel) as SidePanel, {
    phone,
    keeper,
    opened,
    phoneWords: () => phoneWordsOf(store.get().language),
    log: {
      ...log,
      close: () => {
        const { form } = store.get();
        log.close();
        if (form !== null) keeper.forget(form.customer.id);
      },
    },
    show: (view: SidebarState['view']) => {
      moveOn();
      panel.show(view);
      store.set({ search: '' });
    },
    add: () => {
      moveOn();
      panel.add();
    },
    find: () => {
      panel.show('today');
      moveOn();
      store.set({ isFinding: true, openRow: null });
    },
    openLog: (customer?: CustomerRef | TodayRow) => {
      goesOn = false;
      openForm(customer);
    },
    logNext: () => {
      const state = store.get();
      goesOn = true;
      const next = state.form?.customer ?? nextDue(state, null);
      if (next === null) panel.show('log');
      else openForm(next);
    },
    saveLog,
    snooze: (...asked: Parameters<SidePanel['snooze']>) => {
      panel.snooze(...asked);
      moveOn();
      store.set({ view: 'today' });
    },
    start: () => {
      panel.start();
      // By then the answers that the page carries are in the store.
      setTimeout(followLink);
    },
  });

  function followLink(): void {
    phone.set({ isReady: true });
    const { view } = opened.request;
    const target = linkTarget(opened, store.get());
    if (typeof target === 'string') {
      phone.set({ trouble: target });
      return;
    }
    if (target !== null && view === 'snooze' && 'grade' in target) phone.set({ snoozing: target });
    else if (target !== null && view === 'log') {
      goesOn = true;
      openForm(target);
    } else if (target !== null) showCustomer(target);
    else if (view === 'find') store.set({ isFinding: true });
    else if (view === 'add') panel.add();
    else {
      const last = keeper.lastDraft();
      if (last !== null) openForm(last);
    }
  }
}

/** The sidebar's words, with what to do about several accounts on a phone. */
function wordsOf(code: string): SidebarWords {
  const words = sidebarWordsOf(code);
  return { ...words, failures: { ...words.failures, accounts: phoneWordsOf(code).accounts } };
}

/** The customer below this one in the list, else the first other one. */
function nextDue(state: SidebarState, after: CustomerRef | null): TodayRow | null {
  const rows = shownSections({ ...state, search: '' }).flatMap((section) => section.rows);
  const at = after === null ? -1 : rows.findIndex((row) => rowKey(row) === rowKey(after));
  return rows[at + 1] ?? (at > 0 ? rows[0] : undefined) ?? null;
}
