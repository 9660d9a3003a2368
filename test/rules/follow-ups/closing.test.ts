/** Ending a deal: what is emptied, kept and still to be asked (docs/rules.md §1, Closing). */
import {
  applyEntry,
  defaultGradePolicy,
  endsDeal,
  foundClosing,
  gradeOn,
  log,
  toCompleteOf,
  trackingOf,
  withoutOldDeal,
  type Customer,
} from '../../../src/rules';
import { aCustomer, anAnswer, day, TODAY } from '../../support/customers';

const deal = {
  need: 'clear',
  expectedClose: day('2027-01-10'),
  intention: 'interested',
  stage: 'negotiating',
  manualGrade: 'A',
  plannedFor: day('2026-12-01'),
  nextStep: 'send the contract',
  snoozes: 2,
  attempts: 1,
  lastTracked: day('2026-11-18'),
} as const satisfies Partial<Customer>;

function closed(stage: 'won' | 'lost', facts: object = {}, customer = aCustomer(deal)) {
  const { nextStep } = customer;
  const answer = anAnswer(customer, { stage, plannedFor: null, nextStep, ...facts });
  const history = { start: trackingOf(customer), entries: [] };
  return log(customer, history, answer, defaultGradePolicy, TODAY);
}

describe('an entry that ends a deal', () => {
  it.each(['won', 'lost'] as const)(
    'an entry that ends a deal empties the fields of a deal that is %s',
    (stage) => {
      const { customer } = closed(stage);
      expect(customer).toMatchObject({
        need: null,
        expectedClose: null,
        intention: null,
        manualGrade: null,
        plannedFor: null,
        nextStep: '',
        snoozes: 0,
        attempts: 0,
        stage,
        closedOn: TODAY,
        closedStage: stage,
        closedNeed: null,
        closedClose: null,
        lastTracked: TODAY,
      });
    },
  );

  it('an entry that ends a deal keeps the last values of the deal, and the grade after it', () => {
    expect(closed('won').entry).toMatchObject({
      needAfter: 'clear',
      closeAfter: day('2027-01-10'),
      intentionAfter: 'interested',
      stageAfter: 'won',
      nextStep: 'send the contract',
      gradeBefore: 'A',
      gradeAfter: 'U',
    });
    expect(closed('lost').entry.gradeAfter).toBe('E');
  });

  it('an entry that ends a deal counts as bought on that day if the deal was won', () => {
    expect(closed('won').customer.lastPurchase).toBe(TODAY);
    const later = aCustomer({ ...deal, lastPurchase: TODAY + 1 });
    expect(closed('won', {}, later).customer.lastPurchase).toBe(TODAY + 1);
    expect(closed('lost').customer.lastPurchase).toBeNull();
  });

  it('an entry that ends a deal keeps a day and a next step that are given with it', () => {
    const { customer } = closed('lost', {
      plannedFor: day('2027-05-03'),
      nextStep: 'ask about the new budget',
    });
    expect(customer.plannedFor).toBe(day('2027-05-03'));
    expect(customer.nextStep).toBe('ask about the new budget');
  });

  it('an entry that ends a deal leaves newer answers alone if it is dated before them', () => {
    const { customer } = closed('won', { on: day('2026-11-17') });
    expect(customer).toMatchObject({ need: 'clear', stage: 'negotiating', closedOn: null });
  });

  it('an entry that ends a deal is one whose stage becomes won or lost, or an order of a customer who is won', () => {
    const entry = { kind: 'touch', outcome: 'reached', stageAfter: 'won' } as const;
    expect(endsDeal('negotiating', entry)).toBe(true);
    expect(endsDeal(null, entry)).toBe(true);
    expect(endsDeal('won', entry)).toBe(false);
    expect(endsDeal('won', { ...entry, outcome: 'order' })).toBe(true);
    expect(endsDeal('won', { ...entry, stageAfter: 'lost' })).toBe(true);
    expect(endsDeal('lost', { ...entry, stageAfter: 'lost', outcome: 'refused' })).toBe(false);
    expect(endsDeal('new', { ...entry, stageAfter: 'negotiating' })).toBe(false);
    expect(endsDeal('new', { ...entry, kind: 'snooze' })).toBe(false);
    expect(endsDeal('new', { ...entry, kind: null })).toBe(false);
  });

  it('what was found of a closing is kept while the customer is only contacted', () => {
    const found = aCustomer({ stage: 'won', need: 'clear', expectedClose: TODAY + 9 });
    const seen = { ...found, ...foundClosing(found, TODAY) };
    for (const customer of [found, seen]) {
      const touched = log(
        customer,
        { start: trackingOf(customer), entries: [] },
        anAnswer(customer, { on: TODAY }),
        defaultGradePolicy,
        TODAY,
      ).customer;
      expect(foundClosing(touched, TODAY)?.closedStage).toBe(
        foundClosing(customer, TODAY)?.closedStage,
      );
      expect(touched.closedNeed).toBe(customer.closedNeed);
    }
  });

  it('a closed deal is followed by the next one once an entry has another stage', () => {
    const { customer } = closed('won');
    const next = anAnswer(customer, { stage: 'negotiating', need: 'clear', on: TODAY });
    const { entry, customer: after } = log(
      customer,
      { start: trackingOf(customer), entries: [] },
      next,
      defaultGradePolicy,
      TODAY,
    );
    expect(applyEntry(trackingOf(customer), entry)).toMatchObject({
      stage: 'negotiating',
      need: 'clear',
      closedOn: null,
    });
    expect(after).toMatchObject({ closedOn: null, closedStage: null });
  });
});

describe('foundClosing', () => {
  const row = aCustomer({
    stage: 'won',
    need: 'clear',
    expectedClose: day('2027-01-10'),
    lastContact: day('2026-11-12'),
  });

  it('foundClosing keeps need and close of a deal that was closed without an entry', () => {
    expect(foundClosing(row, TODAY)).toEqual({
      closedOn: day('2026-11-12'),
      closedStage: 'won',
      closedNeed: 'clear',
      closedClose: day('2027-01-10'),
    });
  });

  it.each([
    [{ expectedClose: day('2026-11-02') }, '2026-11-02'],
    [{ expectedClose: TODAY }, '2026-11-21'],
    [{ closedOn: day('2026-10-01') }, '2026-10-01'],
    [{ lastContact: null }, null],
  ])('foundClosing takes, with %j, the day %s as the day of the closing', (facts, expected) => {
    const found = foundClosing({ ...row, ...facts }, TODAY);
    expect(found?.closedOn).toBe(expected === null ? null : day(expected));
  });

  it('foundClosing finds nothing new once it was seen, and forgets it when the stage is open again', () => {
    const seen = { ...row, ...foundClosing(row, TODAY) };
    expect(foundClosing(seen, TODAY)).toBeNull();
    expect(foundClosing({ ...seen, expectedClose: null }, TODAY)).toBeNull();
    expect(foundClosing(aCustomer({ stage: 'new' }), TODAY)).toBeNull();
    expect(foundClosing({ ...seen, stage: 'negotiating' }, TODAY)).toEqual({
      closedOn: null,
      closedStage: null,
      closedNeed: null,
      closedClose: null,
    });
  });

  it('foundClosing takes a new day when a deal that was won is lost', () => {
    const seen = { ...row, ...foundClosing(row, TODAY), stage: 'lost' } as const;
    expect(foundClosing({ ...seen, expectedClose: day('2026-11-20') }, TODAY)?.closedOn).toBe(
      day('2026-11-20'),
    );
  });

  it('foundClosing makes a won customer U until need or close is edited', () => {
    const seen = { ...row, ...foundClosing(row, TODAY) };
    const grade = (facts: Partial<Customer>) =>
      gradeOn({ ...seen, ...facts }, TODAY, defaultGradePolicy).reason;
    expect(grade({})).toBe('next-deal-unknown');
    expect(grade({ expectedClose: day('2027-01-11') })).toBe('closes-within-3-months');
    expect(grade({ need: 'potential' })).toBe('potential-need');
    expect(grade({ stage: 'negotiating' })).toBe('closes-within-3-months');
  });
});

describe('toCompleteOf', () => {
  const won = aCustomer({ stage: 'won', closedOn: TODAY, closedStage: 'won' });

  it('toCompleteOf asks for the amount of a won deal until there is a purchase on or after its day', () => {
    expect(toCompleteOf(won, null)).toEqual(['amount']);
    expect(toCompleteOf(won, TODAY - 1)).toEqual(['amount']);
    expect(toCompleteOf(won, TODAY)).toEqual([]);
    expect(toCompleteOf({ ...won, closedOn: null }, TODAY - 400)).toEqual([]);
  });

  it('toCompleteOf asks for the reason of a lost deal', () => {
    const lost = aCustomer({ stage: 'lost', closedStage: 'lost' });
    expect(toCompleteOf(lost, null)).toEqual(['reason']);
    expect(toCompleteOf({ ...lost, lostReason: 'Price' }, null)).toEqual([]);
  });

  it('toCompleteOf asks about need and close that are still those of the old deal', () => {
    const old = { need: 'clear', expectedClose: TODAY, closedNeed: 'clear', closedClose: TODAY };
    expect(toCompleteOf({ ...won, ...old } as Customer, TODAY)).toEqual(['old-deal']);
    expect(toCompleteOf({ ...won, ...old, need: 'none' } as Customer, TODAY)).toEqual([]);
    expect(toCompleteOf(won, TODAY)).toEqual([]);
  });

  it('toCompleteOf asks nothing of a customer with an open deal', () => {
    expect(toCompleteOf(aCustomer({ stage: 'negotiating' }), null)).toEqual([]);
  });
});

describe('withoutOldDeal', () => {
  const found = aCustomer({
    ...{ stage: 'won', need: 'clear', expectedClose: TODAY + 30 },
    ...{ closedStage: 'won', closedNeed: 'clear', closedClose: TODAY + 30 },
  });

  it('withoutOldDeal empties need and close of the old deal, or grades by those of the next', () => {
    expect(withoutOldDeal(found, 'empty')).toMatchObject({ need: null, expectedClose: null });
    const kept = withoutOldDeal(found, 'keep');
    expect(kept).toMatchObject({ need: 'clear', expectedClose: TODAY + 30 });
    expect(toCompleteOf(kept, TODAY)).toEqual([]);
    const gradeOf = (customer: Customer) => gradeOn(customer, TODAY, defaultGradePolicy).reason;
    expect([found, withoutOldDeal(found, 'empty'), kept].map(gradeOf)).toEqual([
      'next-deal-unknown',
      'next-deal-unknown',
      'closes-within-1-month',
    ]);
  });
});
