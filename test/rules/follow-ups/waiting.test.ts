/** Entries that ask for nothing: the next move is the customer's, or nothing moves (docs/rules.md §7). */
import {
  applyEntry,
  assess,
  defaultGradePolicy,
  log,
  replay,
  trackingOf,
  UNTRACKED,
  type Answer,
  type Customer,
} from '../../../src/rules';
import { aCustomer, anAnswer, anEntry, thePolicies, TODAY } from '../../support/customers';

function after(customer: Customer, facts: Partial<Answer>): Customer {
  const history = { start: trackingOf(customer), entries: [] };
  return log(customer, history, anAnswer(customer, facts), defaultGradePolicy, TODAY).customer;
}

describe('a notice', () => {
  it('a notice moves nothing, and does not part two snoozes of one day', () => {
    const snoozed = anEntry({ kind: 'snooze', on: TODAY, plannedFor: TODAY + 3 });
    const notice = anEntry({ kind: 'notice', on: TODAY, note: 'Handed over', needAfter: 'none' });
    const state = applyEntry(UNTRACKED, snoozed);
    expect(applyEntry(state, notice, snoozed)).toEqual(state);
    const entries = [snoozed, notice, snoozed];
    expect(replay({ start: UNTRACKED, entries }).snoozes).toBe(1);
  });
});

describe('waiting for the customer', () => {
  const waiting = (customer: Customer) =>
    after(customer, { outcome: 'waiting', plannedFor: TODAY + 10 });
  const assessed = (customer: Customer, today = TODAY) =>
    assess(customer, thePolicies(), today) ?? undefined;

  it('the customer rests until the day given, and comes back as planned with that reason', () => {
    const customer = waiting(aCustomer({ manualGrade: 'A', lastContact: TODAY - 1 }));
    expect(customer.waitingUntil).toBe(TODAY + 10);
    const planned = { rule: 'planned', snoozed: false, beyondGap: true, waiting: true };
    expect(assessed(customer)).toMatchObject({
      next: TODAY + 10,
      reason: planned,
      isWaiting: true,
    });
    expect(assessed(customer, TODAY + 10)).toMatchObject({
      status: 'today',
      reason: planned,
      isWaiting: false,
    });
  });

  it('an entry, a snooze and another plan each end the waiting', () => {
    const customer = waiting(aCustomer({ manualGrade: 'D' }));
    const answered = after(customer, { outcome: 'reached', plannedFor: TODAY + 10 });
    expect(answered.waitingUntil).toBeNull();
    const snoozed = after(customer, { kind: 'snooze', plannedFor: TODAY + 2 });
    const typed = { ...customer, plannedFor: TODAY + 20 };
    for (const each of [answered, snoozed, typed]) expect(assessed(each)?.isWaiting).toBe(false);
  });

  it('a case still brings the customer forward, who then waits no more', () => {
    const customer = { ...waiting(aCustomer({ manualGrade: 'D' })), promiseDue: TODAY + 3 };
    expect(assessed(customer)).toMatchObject({ next: TODAY + 3, isWaiting: false });
  });

  it('a closing ends the waiting', () => {
    const customer = waiting(aCustomer({ stage: 'negotiating' }));
    expect(after(customer, { stage: 'won', outcome: 'order' }).waitingUntil).toBeNull();
  });
});
