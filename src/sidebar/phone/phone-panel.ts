/** The side panel on a phone: opened by a link, going on to the next due customer after each entry. */
import { phoneWordsOf, type PhoneWords } from '../../language/phone';
import { sidebarWordsOf, type SidebarWords } from '../../language/sidebar';
import type { OpenedPage, TodayRow } from '../../protocol';
import { shownSections } from '../due-list-controller';
import { openSidePanel, type SidePanel } from '../panel';
import { openServer } from '../server';
import { rowKey, type CustomerRef, type SidebarState } from '../state';
import { openStore, type Store } from '../store';
import { openBack, type PageHistory } from './back';
import { entryId } from './entry-id';
import { hasTyped, openKeeper, type Keeper, type PhoneStorage } from './kept';
import { linkTarget, withGiven } from './opened';
import type { PhoneState } from './phone-state';
import { goTo, isOver, placeOf } from './places';
import { openQuickPreview } from './quick-preview';
import { resendLost } from './resend';

export interface PhonePanel extends SidePanel {
  readonly phone: Store<PhoneState>;
  readonly phoneWords: () => PhoneWords;
  readonly keeper: Keeper;
  readonly opened: OpenedPage;
  /** Opens the reasons to snooze a customer, in a view of their own. */
  readonly openSnooze: (row: TodayRow) => void;
  /** Opens the search, empty. */
  readonly find: () => void;
  /** Opens the form of the next due customer, or the one that is open. */
  readonly logNext: () => void;
}

export interface PhonePage {
  readonly storage: PhoneStorage | null;
  /** Null where Google gives none. */
  readonly history: PageHistory | null;
  readonly window: Pick<Window, 'addEventListener'>;
}

export function openPhonePanel(
  opened: OpenedPage,
  language: string,
  { storage, history, window: page }: PhonePage,
): PhonePanel {
  const panel = openSidePanel('today', language, {
    server: withGiven(openServer(), opened),
    wordsOf,
    quick: {
      idOf: (form) => entryId(form, panel.store.get()),
      previewOf: openQuickPreview,
    },
  });
  const { store, log, card, server, outbox } = panel;
  const phone = openStore<PhoneState>({ trouble: null, snoozing: null, isReady: false });
  const keeper = openKeeper(storage, store, outbox);
  resendLost(store, outbox, page);
  /** Whether the next due customer's form follows what is saved: so it is for whoever came by a link or the bar. */
  let goesOn = false;

  const moveOn = (): void => phone.set({ trouble: null, snoozing: null });
  const showCustomer = (customer: CustomerRef | TodayRow): void => {
    moveOn();
    panel.showCustomer(customer);
  };
  const openForm = (customer?: CustomerRef | TodayRow): void => {
    moveOn();
    // One call for the customer and what saving will do.
    server.together(() => panel.openLog(customer));
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
  /** Takes an entry back and opens its form as it was, since it was wrong, or was another customer's. */
  const undo = (key: string): void => {
    const { form } = store.get().posts.find((post) => post.key === key) ?? {};
    server.together(() => {
      card.leave();
      outbox.undo(key);
      if (!form) return;
      moveOn();
      log.reopen({ ...form, details: null, trouble: null, lost: null });
      void card.open(form.customer).then((details) => {
        if (details !== null) log.setDetails(details);
      });
    });
  };
  // The words of the panel are a getter, which copying would read once.
  const phonePanel: PhonePanel = Object.assign(Object.create(panel) as SidePanel, {
    phone,
    keeper,
    opened,
    phoneWords: () => phoneWordsOf(store.get().language),
    outbox: { ...outbox, undo },
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
    showCustomer,
    openSnooze: (snoozing: TodayRow) => phone.set({ trouble: null, snoozing }),
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
    snooze: (row: TodayRow, snooze: Parameters<SidePanel['snooze']>[1]) => {
      const isAlone = phone.get().snoozing !== null;
      const next = isAlone && goesOn ? nextDue(store.get(), row) : null;
      server.together(() => {
        if (isAlone) card.leave();
        panel.snooze(row, snooze);
        moveOn();
        keeper.forget(row.id);
        if (next !== null) openForm(next);
        else if (isAlone) store.set({ view: 'today', form: null });
      });
    },
    start: () => {
      panel.start();
      // By then the answers that the page carries are in the store.
      setTimeout(followLink);
    },
  });
  page.addEventListener('beforeunload', (event) => {
    const state = store.get();
    const isUnsaved = hasTyped(state) || state.posts.some(({ status }) => status !== 'done');
    if (isUnsaved && !keeper.keeps()) event.preventDefault();
  });
  return phonePanel;

  function followBack(): void {
    if (history === null) return;
    const look = openBack(history, {
      place: () => placeOf(store.get(), phone.get(), card.current()),
      go: (place) =>
        place.view === 'log' && place.customer !== null
          ? openForm(place.customer)
          : goTo(phonePanel, place),
      isOver: (place) => isOver(store.get(), keeper, place),
    });
    look();
    store.subscribe(look);
    phone.subscribe(look);
  }

  function followLink(): void {
    phone.set({ isReady: true });
    lead();
    followBack();
  }

  function lead(): void {
    const { view } = opened.request;
    const target = linkTarget(opened, store.get());
    if (typeof target === 'string') {
      phone.set({ trouble: target });
      return;
    }
    goesOn = view === 'snooze' || view === 'log';
    if (target !== null && view === 'snooze' && 'grade' in target) phone.set({ snoozing: target });
    else if (target !== null && view === 'log') openForm(target);
    else if (target !== null) showCustomer(target);
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
