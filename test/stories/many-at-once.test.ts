/**
 * Several people at once: whatever they do in whatever order, with events lost, calls sent twice and
 * locks not had, journal and columns tell the same story, and nothing else is touched.
 */
import type { Host } from '../../host';
import { choices, countedEntries, replay, trackingOf, type TrackingState } from '../../src/rules';
import { openMemorySpreadsheet } from '../../src/platform/memory';
import { cellWords, readTable } from '../../src/workbook';
import { day } from '../support/customers';
import { asking, fillTeam, HEADINGS, rowsOf, SELLERS } from '../support/door-host';
import { fc } from '../support/laws';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const TODAY = day('2026-11-23');
const CUSTOMERS = 5;
const QUICK = ['Called', 'No answer', 'Reviewed', 'Snooze 1 day'];
const LOG = String.fromCharCode(65 + HEADINGS.indexOf('Quick log'));
/** What entries and phones may change; everything else is people's own. */
const MOVED = [...HEADINGS.slice(7, 18), 'Quick log', 'Promise due'];

type Question = Readonly<Record<string, unknown>>;

/** What was asked and typed, and what must therefore stand. */
interface Story {
  readonly host: Host;
  readonly questions: Question[];
  /** Questions that were carried out: each stands exactly once. */
  readonly done: Set<string>;
  readonly remarks: Map<string, string>;
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
      ...{ does: fc.constant('phone' as const), customer, lost: fc.boolean() },
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
  fc.record({ does: fc.constantFrom('delete' as const, 'remark' as const), customer }),
  fc.record({ does: fc.constant('hour' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const rowOf = (host: Host, id: string): number =>
  rowsOf(host, 'Customers').findIndex((row) => row['Customer ID'] === id) + 2;

function ask(story: Story, user: string, question: Question): void {
  const answer = asking(story.host, user)(question);
  if (answer['outcome'] === 'done') story.done.add(String(question['id'] ?? question['undo']));
}

/** Every answer that waits is logged by whoever looks next. */
function looked(story: Story, isBusy: boolean): void {
  if (isBusy) return;
  for (const [id, answer] of story.waiting) story.answered.add(`${id} ${answer}`);
  story.waiting.clear();
}

function take(story: Story, did: Step, user: string, isBusy: boolean, at: number): void {
  const { host, questions } = story;
  const person = host.as(user);
  const id = `step-${String(at).padStart(4, '0')}`;
  const earlier = (back: number): Question | undefined => questions[questions.length - 1 - back];
  const tell = (question: Question): void => {
    questions.push(question);
    ask(story, user, question);
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
      if (undo !== undefined) asking(host, user)({ ask: 'undo', undo });
      return;
    }
    case 'again': {
      const question = earlier(did.back);
      if (question !== undefined) ask(story, user, question);
      return;
    }
    case 'phone': {
      const row = rowOf(host, did.customer);
      if (row < 2) return;
      host.events.lost = did.lost;
      person.type(`Customers!${LOG}${row}`, did.answer);
      host.events.lost = false;
      story.waiting.set(did.customer, did.answer);
      if (!did.lost) looked(story, isBusy);
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
    case 'hour':
      host.call('runHourly', [], { trigger: true });
      looked(story, isBusy);
  }
}

/** Customers and journal as the product reads them. */
function read(host: Host) {
  const titles = ['Customers', 'Journal'];
  const sheets = titles.map((title) => [title, host.book.sheet(title)?.values() ?? []] as const);
  const spreadsheet = openMemorySpreadsheet({ sheets: Object.fromEntries(sheets) });
  const context = { vocabulary: cellWords(), today: TODAY, dateOrder: null };
  return {
    customers: readTable(spreadsheet, 'customers', context)?.records ?? [],
    entries: (readTable(spreadsheet, 'journal', context)?.records ?? []).map(
      ({ record }) => record,
    ),
  };
}

/** A count that was never written is 0. */
const plain = (state: TrackingState) => ({
  ...state,
  attempts: state.attempts ?? 0,
  snoozes: state.snoozes ?? 0,
});

function check(
  story: Story,
  starts: ReadonlyMap<string, TrackingState>,
  own: ReadonlyMap<string, string>,
) {
  const { host } = story;
  const { customers, entries } = read(host);
  const ids = entries.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const question of story.questions) {
    const stands =
      ids.includes(String(question['id'])) || ids.includes(`${String(question['id'])}-c0`);
    const isNamed = question['ask'] !== 'review-all' || stands;
    expect([question['id'], stands]).toEqual([
      question['id'],
      story.done.has(String(question['id'])) && isNamed,
    ]);
  }
  for (const { record } of customers) {
    const mine = entries.filter(({ customerId }) => customerId === record.id);
    const start = starts.get(record.id) as TrackingState;
    expect(plain(trackingOf(record))).toEqual(plain(replay({ start, entries: mine })));
  }
  for (const row of rowsOf(host, 'Customers').filter((it) => it['Customer ID'] !== '')) {
    expect(untouched(row)).toBe(own.get(String(row['Customer ID'])));
    expect(row['Our remarks']).toBe(story.remarks.get(String(row['Customer ID'])));
  }
  const phoned = countedEntries(entries).filter(({ by }) => by.endsWith('(by phone)'));
  expect(phoned).toHaveLength(story.answered.size);
}

function untouched(row: Readonly<Record<string, unknown>>): string {
  const own = HEADINGS.filter((it) => !MOVED.includes(it) && it !== 'Our remarks');
  return JSON.stringify(own.map((heading) => row[heading]));
}

describe('several people in one sheet', () => {
  it('lose nothing, double nothing and touch nothing that is not theirs', () => {
    const steps = fc.array(
      fc.record({ did: step, user: seller, isBusy: fc.nat(9).map((nat) => nat === 0) }),
      { minLength: 8, maxLength: 24 },
    );
    fc.assert(
      fc.property(steps, (told) => {
        const host = fillTeam(open(), CUSTOMERS);
        host.person.freeze('Customers', 1, 0);
        const first = read(host).customers;
        const starts = new Map(first.map(({ record }) => [record.id, trackingOf(record)]));
        const rows = rowsOf(host, 'Customers');
        const own = new Map(rows.map((row) => [String(row['Customer ID']), untouched(row)]));
        const story: Story = {
          ...{ host, questions: [], done: new Set(), waiting: new Map(), answered: new Set() },
          remarks: new Map(first.map(({ record }) => [record.id, 'likes tea'])),
        };
        told.forEach(({ did, user, isBusy }, at) => {
          if (isBusy) host.locks.holdElsewhere('document');
          take(story, did, user, isBusy, at);
          host.locks.releaseElsewhere();
        });
        host.call('runHourly', [], { trigger: true });
        looked(story, false);
        check(story, starts, own);
      }),
      { numRuns: 20 },
    );
  });
});
