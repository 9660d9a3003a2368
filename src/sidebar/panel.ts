/** The side panel as a whole: everything a person can do in it, independent of how it is drawn. */
import { sidebarWordsOf, type SidebarWords } from '../language/sidebar';
import type { CustomerShown, Questions, TodayRow } from '../protocol';
import { openCustomerController, type CustomerController } from './customer-controller';
import {
  neighbourKey,
  openDueListController,
  otherMatches,
  shownSections,
  type DueListController,
} from './due-list-controller';
import { followSelection } from './follow-selection';
import { openJobController, type JobController } from './job-controller';
import { hasInput, openLogController, type LogController, type QuickLog } from './log-controller';
import { openOutbox, type ChangeOutbox } from './outbox';
import { resolveReply, type SidebarContext } from './resolve-reply';
import { openServer, type Server } from './server';
import { selectRow } from './select-row';
import { openSession } from './session';
import { openSetUpController, type SetUpController } from './set-up-controller';
import {
  initialState,
  rowKey,
  type CustomerRef,
  type OpenedAt,
  type SidebarState,
  type ViewName,
} from './state';
import { openStore, type Store } from './store';

type Snooze = Questions['snooze']['question'];
type Closing = Questions['close']['question'];

export interface SidePanel {
  readonly store: Store<SidebarState>;
  readonly server: Server;
  readonly words: SidebarWords;
  /** No sheet is beside the page, and there are no keys to press. */
  readonly isOnPhone: boolean;
  readonly dueList: DueListController;
  readonly card: CustomerController;
  readonly log: LogController;
  readonly outbox: ChangeOutbox;
  readonly job: JobController;
  readonly show: (view: ViewName) => void;
  readonly showCustomer: (customer: CustomerRef | TodayRow) => void;
  /** Selects the customer's row in the sheet; null where there is no sheet beside the page. */
  readonly showRow: ((row: TodayRow) => void) | null;
  /** Opens the log form of a customer, by default of the one in the Customer view. */
  readonly openLog: (customer?: CustomerRef | TodayRow) => void;
  /** Saves the log form and returns to the view it was opened from. */
  readonly saveLog: () => void;
  readonly snooze: (row: TodayRow, snooze: Omit<Snooze, 'id' | 'customer'>) => void;
  /** Ends the deal of a customer. */
  readonly close: (row: TodayRow, closing: Omit<Closing, 'id' | 'customer'>) => void;
  /** Opens the first customer that the search has found. */
  readonly openFirstMatch: () => void;
  /** Opens the form for a new customer. */
  readonly add: () => void;
  readonly reviewAll: (rows: readonly TodayRow[], label: string) => void;
  readonly setMe: (name: string) => void;
  readonly setUpForm: SetUpController;
  /** Runs Set up, then loads everything again. */
  readonly setUp: () => Promise<void>;
  readonly loadSettings: () => Promise<void>;
  /** Asks what these values of settings would do, without saving them. */
  readonly askWhatIf: (values: Readonly<Record<string, string>>) => Promise<void>;
  readonly loadFields: () => Promise<void>;
  readonly start: () => void;
}

export interface PanelOptions {
  readonly server?: Server;
  readonly wordsOf?: typeof sidebarWordsOf;
  /** Given on a phone, where each call and each tap counts. */
  readonly quick?: QuickLog;
}

export function openSidePanel(
  at: OpenedAt,
  language: string,
  { server = openServer(), wordsOf = sidebarWordsOf, quick }: PanelOptions = {},
): SidePanel {
  const store = openStore(initialState(at, language));
  const context: SidebarContext = {
    store,
    server,
    get words() {
      return wordsOf(store.get().language);
    },
  };
  const dueList = openDueListController(context);
  const card = openCustomerController(context);
  const session = openSession(context);
  const outbox = openOutbox(context, {
    readAgain: () => {
      void dueList.load();
      card.refresh();
      if (store.get().fields.answer !== null) void session.loadFields();
      if (store.get().settings.answer === null) return;
      // A changed setting may have changed the language.
      void session.loadSettings();
      void session.loadOffers();
    },
  });
  const log = openLogController(context, outbox, quick);
  const job = openJobController(context);
  const follower = quick
    ? null
    : followSelection(context, (details) => onSelected({ store, card, log }, details));
  // While the list says that the sheet is empty, somebody is about to type into it.
  window.addEventListener('focus', () => {
    if (isSheetEmpty(store.get())) void dueList.load();
  });
  /** Everything the page shows at first, in one call. */
  const loadAll = (): void => {
    server.together(() => {
      void dueList.load();
      void session.loadOffers();
      void session.loadMe();
      void job.load();
      follower?.lookNow();
    });
  };
  return {
    store,
    server,
    get words() {
      return context.words;
    },
    isOnPhone: quick !== undefined,
    dueList,
    card,
    log,
    outbox,
    job,
    show: (next) => {
      showView(next, { store, dueList, log });
      if (next === 'customer' || next === 'log') follower?.lookNow();
    },
    showCustomer: (customer) => {
      store.set({ view: 'customer', isAdding: false });
      void card.open(customer);
    },
    showRow: quick ? null : (row) => void selectRow(context, row),
    openLog: (customer) => openLog({ store, card, log }, customer),
    saveLog: () => {
      if (saveLog({ store, log })) follower?.lookNow();
    },
    snooze: (row, snooze) => {
      store.set({ openRow: null, focusRow: neighbourKey(store.get(), rowKey(row)) });
      const question = { customer: row.id, ...snooze };
      outbox.send('snooze', question, { label: row.name, hides: [row.id] });
    },
    close: (row, closing) => {
      const isInList = store.get().view === 'today';
      if (isInList) store.set({ openRow: null, focusRow: neighbourKey(store.get(), rowKey(row)) });
      const question = { customer: row.id, ...closing };
      outbox.send('close', question, { label: row.name, hides: isInList ? [row.id] : [] });
    },
    openFirstMatch: () => {
      const state = store.get();
      const listed = shownSections(state).flatMap(({ rows }) => rows);
      const [first] = [...listed, ...otherMatches(state)];
      if (first === undefined || state.search.trim() === '') dueList.openWhenFound();
      else store.set({ openRow: rowKey(first), focusRow: rowKey(first) });
    },
    add: () => {
      outbox.hideMessages();
      store.set({ isAdding: true, view: 'customer' });
    },
    reviewAll: (rows, label) => {
      const customers = rows.map(({ id }) => id);
      outbox.send('review-all', { customers }, { label, hides: customers });
    },
    setMe: (name) => {
      server.together(() => {
        void session.setMe(name);
        void dueList.load();
      });
    },
    setUpForm: openSetUpController(context, loadAll),
    setUp: async () => {
      resolveReply(await server.setUp(), context);
      loadAll();
    },
    loadSettings: session.loadSettings,
    askWhatIf: session.askWhatIf,
    loadFields: session.loadFields,
    start: loadAll,
  };
}

/** False if nothing was saved, for example because an answer is missing. */
function saveLog({ store, log }: Pick<SidePanel, 'store' | 'log'>): boolean {
  const { form } = store.get();
  if (form === null) return false;
  const focusRow = neighbourKey(store.get(), rowKey(form.customer));
  if (!log.save()) return false;
  store.set({ view: form.from, openRow: null, focusRow });
  return true;
}

/** Shows a view, with its answer loaded or its form open. */
function showView(
  next: ViewName,
  { store, dueList, log }: Pick<SidePanel, 'store' | 'dueList' | 'log'>,
): void {
  store.set({ view: next, isAdding: false, isFinding: false });
  const { today, customer, form } = store.get();
  if (next === 'today' && (today.answer === null || isSheetEmpty(store.get()))) void dueList.load();
  if (next === 'log' && form === null && customer.answer !== null) {
    const { answer: details } = customer;
    log.open({ customer: details.customer, from: 'customer', details });
  }
}

const isSheetEmpty = ({ today }: SidebarState): boolean => (today.answer?.noCustomers ?? '') !== '';

type CustomerParts = Pick<SidePanel, 'store' | 'card' | 'log'>;

/** A form with input stays open; it offers to switch to the customer selected meanwhile. */
function onSelected({ store, card, log }: CustomerParts, details: CustomerShown): void {
  const { view, form } = store.get();
  if (view === 'log' && hasInput(form)) {
    if (form?.customer.id !== details.customer.id) store.set({ selectedMeanwhile: details });
    return;
  }
  card.show(details);
  if (view === 'log') log.open({ customer: details.customer, from: 'customer', details });
}

function openLog({ store, card, log }: CustomerParts, asked?: CustomerRef | TodayRow): void {
  const shown = store.get().customer.answer;
  const customer = asked ?? shown?.customer;
  if (customer === undefined) {
    store.set({ view: 'log' });
    return;
  }
  const from = asked === undefined ? 'customer' : 'today';
  if (shown !== null && shown.customer.id === customer.id) {
    log.open({ customer, from, details: shown });
    return;
  }
  log.open({ customer, from, details: null });
  void card.open(customer).then((details) => {
    if (details !== null) log.setDetails(details);
  });
}
