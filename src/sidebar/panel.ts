/** The page as a whole: what a person can do, whoever draws it. */
import { sidebarWordsOf, type SidebarWords } from '../language/sidebar';
import type { CustomerShown, TodayRow } from '../protocol';
import { openCustomerCard, type CustomerCard } from './customer-card';
import { openDueList, shownSections, type DueList } from './due-list';
import { followSelection } from './follow-selection';
import { openJobController, type JobController } from './job-controller';
import { isTouched, openLogController, type LogController } from './log-controller';
import { openOutbox, type Outbox } from './outbox';
import { openServer, type Server } from './server';
import { settleAnswer, type SidebarContext } from './settle-answer';
import { firstState, keyOf, type SidebarUser, type State, type View } from './state';
import { openStore, type Store } from './store';

export interface Panel {
  readonly store: Store<State>;
  readonly server: Server;
  readonly words: SidebarWords;
  readonly dueList: DueList;
  readonly card: CustomerCard;
  readonly log: LogController;
  readonly outbox: Outbox;
  readonly job: JobController;
  readonly show: (view: View) => void;
  readonly showCustomer: (row: TodayRow) => void;
  /** The customer's row in the sheet, wherever it stands by now. */
  readonly showRow: (row: TodayRow) => void;
  /** The log of somebody; of whoever is in sight when nobody is named. */
  readonly openLog: (whom?: SidebarUser | TodayRow) => void;
  /** Saves, and goes where the next thing to do is. */
  readonly saveLog: () => void;
  readonly snooze: (row: TodayRow, length: 'day' | 'week', reason: string) => void;
  readonly reviewAll: (rows: readonly TodayRow[], label: string) => void;
  readonly iAm: (name: string) => void;
  /** Set up, then everything anew. */
  readonly setUp: () => Promise<void>;
  readonly loadSettings: () => Promise<void>;
  readonly begin: () => void;
}

export function openPanel(view: View, language: string): Panel {
  const store = openStore(firstState(view, language));
  const server = openServer();
  const context: SidebarContext = {
    ...{ store, server },
    get words() {
      return sidebarWordsOf(store.get().language);
    },
  };
  const dueList = openDueList(context);
  const card = openCustomerCard(context);
  const outbox = openOutbox(context, () => {
    void dueList.load();
    card.refresh();
    // Settings may have changed the language of everything.
    if (store.get().settings.answer !== null) void loadSettings().then(askOffers);
  });
  const log = openLogController(context, outbox);
  const job = openJobController(context);
  const following = followSelection(context, turnTo);

  function turnTo(shown: CustomerShown): void {
    const { view: inSight, form } = store.get();
    if (inSight === 'log' && isTouched(form)) {
      if (form?.whom.id !== shown.customer.id) store.set({ selectedMeanwhile: shown });
      return;
    }
    card.turnTo(shown);
    if (inSight === 'log') log.open(shown.customer, 'customer', shown);
  }
  async function loadSettings(): Promise<void> {
    const { settings: before } = store.get();
    store.set({ settings: { ...before, isBusy: true } });
    const settled = settleAnswer(await server.ask('read-settings', {}), context);
    const settings =
      'answer' in settled
        ? { answer: settled.answer.settings, trouble: null, isBusy: false }
        : { answer: before.answer, trouble: settled.trouble, isBusy: false };
    store.set({ settings });
  }
  async function askOffers(): Promise<void> {
    const settled = settleAnswer(await server.ask('offers', {}), context);
    if (!('answer' in settled)) return;
    const { answer: offers } = settled;
    document.documentElement.lang = offers.language;
    store.set({ offers, language: offers.language });
  }
  const ask = async (): Promise<void> => {
    await askOffers();
    const me = settleAnswer(await server.ask('me', {}), context);
    if ('answer' in me) store.set({ me: me.answer });
    void job.load();
  };
  /** Who stands where somebody leaves the list: the one below, else the one above. */
  const neighbour = (key: string): string | null => {
    const keys = shownSections(store.get()).flatMap(({ rows }) => rows.map(keyOf));
    const at = keys.indexOf(key);
    return at < 0 ? (keys[0] ?? null) : (keys[at + 1] ?? keys[at - 1] ?? null);
  };
  const leave = (person: SidebarUser | TodayRow): void => {
    store.set({ openRow: null, focusRow: neighbour(keyOf(person)) });
  };

  return {
    store,
    server,
    get words() {
      return context.words;
    },
    dueList,
    card,
    log,
    outbox,
    job,
    show: (next) => {
      store.set({ view: next });
      const { today, customer, form } = store.get();
      if (next === 'today' && today.answer === null) void dueList.load();
      if (next === 'log' && form === null && customer.answer !== null) {
        log.open(customer.answer.customer, 'customer', customer.answer);
      }
      if (next === 'customer' || next === 'log') following.hurry();
    },
    showCustomer: (row) => {
      store.set({ view: 'customer' });
      void card.open(row);
    },
    showRow: ({ id, row }) => {
      const question = id === '' ? { row } : { customer: id };
      void server.ask('show-row', question).then((reply) => {
        const settled = settleAnswer(reply, context);
        if ('answer' in settled) return;
        const { view: inSight, today, customer } = store.get();
        const { trouble } = settled;
        if (inSight === 'customer') store.set({ customer: { ...customer, trouble } });
        else store.set({ today: { ...today, trouble } });
      });
    },
    openLog: (asked) => {
      const shown = store.get().customer.answer;
      const whom = asked ?? shown?.customer;
      if (whom === undefined) {
        store.set({ view: 'log' });
        return;
      }
      const from = asked === undefined ? 'customer' : 'today';
      if (shown !== null && shown.customer.id === whom.id) {
        log.open(whom, from, shown);
        return;
      }
      log.open(whom, from, null);
      void card.open(whom).then((arrived) => {
        if (arrived !== null) log.fill(arrived);
      });
    },
    saveLog: () => {
      const { form } = store.get();
      if (form === null) return;
      const focusRow = neighbour(keyOf(form.whom));
      if (!log.save()) return;
      store.set({ view: form.from, openRow: null, focusRow });
      following.hurry();
    },
    snooze: (row, length, reason) => {
      leave(row);
      outbox.send(
        'snooze',
        { customer: row.id, length, reason },
        { label: row.name, hides: [row.id] },
      );
    },
    reviewAll: (rows, label) => {
      const customers = rows.map(({ id }) => id);
      outbox.send('review-all', { customers }, { label, hides: customers });
    },
    iAm: (name) => {
      void server.ask('i-am', { name }).then((reply) => {
        const settled = settleAnswer(reply, context);
        if ('answer' in settled) store.set({ me: settled.answer });
        void dueList.load();
      });
    },
    setUp: async () => {
      settleAnswer(await server.setUp(), context);
      await dueList.load();
      await ask();
    },
    loadSettings,
    begin: () => {
      const isAboutSelection = view === 'log' || view === 'customer';
      if (isAboutSelection) following.hurry();
      void dueList.load();
      if (!isAboutSelection) following.hurry();
      void ask();
    },
  };
}
