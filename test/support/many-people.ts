/**
 * Random sequences of what several people do to one sheet: requests, edits of cells and quick logs
 * from phones, with events lost, late or repeated, and runs stopped half way and sent again.
 */
import type { Host } from '../../host';
import { choices } from '../../src/rules';
import { asking, HEADINGS, recordsIn, SELLERS, type Row } from './team-host';
import { fc } from './laws';
import { openPage, questionOf, type PageOnPhone } from './page-on-phone';

export const CUSTOMER_COUNT = 5;
const QUICK = ['Called', 'No answer', 'Reviewed', 'Snooze 1 day'];
const STEP = String.fromCharCode(65 + HEADINGS.indexOf('Next step'));
const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));

type Question = Readonly<Record<string, unknown>>;

/** What was requested and typed, from which the expected sheet follows. */
export interface Story {
  readonly host: Host;
  readonly questions: Question[];
  /** Requests that succeeded; each must be in the sheet exactly once. */
  readonly done: Set<string>;
  readonly remarks: Map<string, string>;
  /** Next steps typed into cells, which entries also write; the last one per customer counts. */
  readonly typed: { readonly customer: string; readonly text: string }[];
  /** Quick logs from phones that no run has seen yet, by customer, and those that one has. */
  readonly waiting: Map<string, string>;
  readonly answered: string[];
  /** What two phones show: the page for phones as it was when they opened it, at a link to the first customer. */
  readonly pages: Map<number, PageOnPhone<Act['user']>>;
}

const seller = fc.constantFrom(...SELLERS);
const customer = fc.nat(CUSTOMER_COUNT - 1).map((at) => `c${at}`);
const draft = fc.record(
  {
    outcome: fc.constantFrom('reached', 'no-answer', 'left-message', 'meeting-held'),
    on: fc.constantFrom('2026-11-23', '2026-11-23', '2026-11-21', '2026-11-02'),
    need: fc.constantFrom(...choices.need),
    stage: fc.constantFrom('negotiating', 'won', null),
    expectedClose: fc.constantFrom('2026-12-01', '2027-06-01', null),
    plannedFor: fc.constantFrom('2026-12-24', null),
    nextStep: fc.constantFrom('=1+1', 'call', ''),
  },
  { requiredKeys: ['outcome'] },
);

const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ does: fc.constant('log' as const), customer, draft }) },
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('correct' as const), draft, back: fc.nat(5) }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('snooze' as const), customer }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('review' as const) }) },
  { weight: 3, arbitrary: fc.record({ does: fc.constant('undo' as const), back: fc.nat(5) }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('again' as const), back: fc.nat(5) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('phone' as const),
      customer,
      event: fc.constantFrom('comes', 'lost', 'twice', 'late'),
      answer: fc.constantFrom(...QUICK),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('sort' as const),
      column: fc.nat(16),
      ascending: fc.boolean(),
    }),
  },
  fc.record({ does: fc.constant('insert' as const), row: fc.nat(5) }),
  fc.record({
    does: fc.constantFrom('delete' as const, 'remark' as const, 'type' as const),
    customer,
  }),
  fc.record({ does: fc.constant('hour' as const) }),
  {
    weight: 2,
    arbitrary: fc.record({ does: fc.constant('open page' as const), phone: fc.nat(1) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('tap save' as const),
      phone: fc.nat(1),
      outcome: fc.constantFrom('reached', 'no-answer'),
    }),
  },
);

/** One action of a person; may find the lock taken, or be stopped after some service calls. */
export const act = fc.record({
  did: step,
  user: seller,
  isBusy: fc.nat(9).map((nat) => nat === 0),
  stop: fc.option(fc.nat(36), { freq: 5 }),
});
export type Act = (typeof act extends fc.Arbitrary<infer T> ? T : never) & {
  /** From the page for phones, not from the sidebar. */
  readonly isWeb?: boolean;
};

const rowOf = (host: Host, id: string): number =>
  recordsIn(host, 'Customers').findIndex((row) => row['Customer ID'] === id) + 2;

/** Sends stopped requests again, as the page does. */
function send({ host }: Story, { user, stop, isWeb }: Act, question: Question): Row {
  const ask = asking(host, user, isWeb);
  if (stop === null) return ask(question);
  host.stopAfter(stop);
  try {
    return ask(question);
  } catch {
    return ask(question);
  }
}

function ask(story: Story, act: Act, question: Question): void {
  const { outcome } = send(story, act, question);
  if (outcome === 'done') story.done.add(String(question['id']));
}

/** Another tap, or another phone with the same answers, is the same question. */
function saveOnPage(story: Story, act: Act, page: PageOnPhone<Act['user']>, outcome: string): void {
  const question = questionOf(page, outcome);
  if (!story.questions.some(({ id }) => id === question['id'])) story.questions.push(question);
  ask(story, { ...act, user: page.user, isWeb: true }, question);
}

/** Logs all pending quick logs, as the next event does. */
export function looked(story: Story, isBusy: boolean): void {
  if (isBusy || story.host.events.isHeld) return;
  for (const [id, answer] of story.waiting) story.answered.push(`${id} ${answer}`);
  story.waiting.clear();
}

export function performAct(story: Story, act: Act, at: number): void {
  const { host, questions } = story;
  const { did, user, isBusy } = act;
  const person = host.as(user);
  const id = `step-${String(at).padStart(4, '0')}`;
  const earlier = (back: number): Question | undefined => questions[questions.length - 1 - back];
  const tell = (question: Question): void => {
    questions.push(question);
    ask(story, act, question);
  };
  switch (did.does) {
    case 'log':
      return tell({ ask: 'log', id, customer: did.customer, draft: did.draft });
    case 'correct': {
      const { ask: kind, customer: of, id: corrects } = earlier(did.back) ?? {};
      if (kind === 'log') tell({ ask: 'log', id, customer: of, draft: did.draft, corrects });
      return;
    }
    case 'snooze':
      return tell({ ask: 'snooze', id, customer: did.customer, length: 'day', reason: 'asked' });
    case 'review':
      return tell({ ask: 'review-all', id, customers: ['c0', 'c1', 'c2'] });
    case 'undo': {
      const undo = earlier(did.back)?.['id'];
      if (undo !== undefined) send(story, act, { ask: 'undo', undo });
      return;
    }
    case 'again': {
      const question = earlier(did.back);
      if (question !== undefined) ask(story, act, question);
      return;
    }
    case 'phone': {
      const row = rowOf(host, did.customer);
      if (row < 2) return;
      const { events } = host;
      events.areLost = did.event === 'lost';
      events.areDoubled = did.event === 'twice';
      if (did.event === 'late') events.hold();
      person.type(`Customers!${LOG}${row}`, did.answer);
      story.waiting.set(did.customer, did.answer);
      if (!events.areLost) looked(story, isBusy);
      events.areLost = events.areDoubled = false;
      return;
    }
    case 'sort':
      person.sortSheet('Customers', did.column + 1, did.ascending);
      return;
    case 'insert':
      person.insertLines({ sheet: 'Customers', axis: 'row', first: did.row + 2 });
      return;
    case 'delete': {
      const row = rowOf(host, did.customer);
      if (row < 2 || recordsIn(host, 'Customers').length < 3) return;
      person.deleteLines({ sheet: 'Customers', axis: 'row', first: row });
      story.waiting.delete(did.customer);
      story.remarks.delete(did.customer);
      return;
    }
    case 'remark': {
      const row = rowOf(host, did.customer);
      if (row < 2) return;
      person.type(`Customers!G${row}`, `remark ${at}`);
      story.remarks.set(did.customer, `remark ${at}`);
      return;
    }
    case 'type': {
      const row = rowOf(host, did.customer);
      if (row < 2) return;
      const text = `typed ${at}`;
      person.type(`Customers!${STEP}${row}`, text);
      story.typed.push({ customer: did.customer, text });
      return;
    }
    case 'open page': {
      // A customer who is gone has no form there.
      const page = openPage(host, user);
      if (page.opened.answers.customer?.outcome === 'customer') story.pages.set(did.phone, page);
      return;
    }
    case 'tap save': {
      const page = story.pages.get(did.phone);
      if (page !== undefined) saveOnPage(story, act, page, did.outcome);
      return;
    }
    case 'hour':
      host.call('runHourly', [], { trigger: true });
      looked(story, isBusy);
  }
}
