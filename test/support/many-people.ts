/**
 * What several people do to one sheet in any order, as fast-check makes it up: through the door, in cells
 * and from phones, with events lost, late and sent twice, runs stopped half way and sent again.
 */
import type { Host } from '../../host';
import { choices } from '../../src/rules';
import { asking, HEADINGS, rowsOf, SELLERS, type Row } from './door-host';
import { fc } from './laws';

export const CUSTOMERS = 5;
const QUICK = ['Called', 'No answer', 'Reviewed', 'Snooze 1 day'];
const STEP = String.fromCharCode(65 + HEADINGS.indexOf('Next step'));
const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));

type Question = Readonly<Record<string, unknown>>;

/** What was asked and typed, and what must therefore stand. */
export interface Story {
  readonly host: Host;
  readonly questions: Question[];
  /** Questions that were carried out: each stands exactly once. */
  readonly done: Set<string>;
  readonly remarks: Map<string, string>;
  /** Next steps typed into their cells, which entries write as well; the last of a customer counts. */
  readonly typed: { readonly customer: string; readonly text: string }[];
  /** Answers of phones not yet looked at, and those that were, as `customer answer`. */
  readonly waiting: Map<string, string>;
  readonly answered: Set<string>;
}

const seller = fc.constantFrom(...SELLERS);
const customer = fc.nat(CUSTOMERS - 1).map((at) => `c${at}`);
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
      ...{ does: fc.constant('phone' as const), customer },
      event: fc.constantFrom('comes', 'lost', 'twice', 'late'),
      answer: fc.constantFrom(...QUICK),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ does: fc.constant('sort' as const), column: fc.nat(16), ascending: fc.boolean() },
    }),
  },
  fc.record({ does: fc.constant('insert' as const), row: fc.nat(5) }),
  fc.record({
    does: fc.constantFrom('delete' as const, 'remark' as const, 'type' as const),
    customer,
  }),
  fc.record({ does: fc.constant('hour' as const) }),
);

/** Who does what; busy while somebody else holds the lock; stopped after so many service calls. */
export const act = fc.record({
  ...{ did: step, user: seller },
  isBusy: fc.nat(9).map((nat) => nat === 0),
  stop: fc.option(fc.nat(36), { freq: 5 }),
});
export type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const rowOf = (host: Host, id: string): number =>
  rowsOf(host, 'Customers').findIndex((row) => row['Customer ID'] === id) + 2;

/** What was stopped half way is sent again, as the page does. */
function send({ host }: Story, { user, stop }: Act, question: Question): Row {
  const ask = asking(host, user);
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

/** Every answer that waits is logged by whoever looks next. */
export function looked(story: Story, isBusy: boolean): void {
  if (isBusy || story.host.events.isHeld) return;
  for (const [id, answer] of story.waiting) story.answered.add(`${id} ${answer}`);
  story.waiting.clear();
}

export function take(story: Story, act: Act, at: number): void {
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
      person.insertRows('Customers', did.row + 2);
      return;
    case 'delete': {
      const row = rowOf(host, did.customer);
      if (row < 2 || rowsOf(host, 'Customers').length < 3) return;
      person.deleteRows('Customers', row);
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
    case 'hour':
      host.call('runHourly', [], { trigger: true });
      looked(story, isBusy);
  }
}
