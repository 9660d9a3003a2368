/** Fair start, case by case (docs/rules.md §3). 9 to 19 December are days off, as in `FairWorld`. */
import {
  assess,
  defaultGapPolicy,
  releasedTold,
  toldByRules,
  type Customer,
  type Day,
} from '../../../src/rules';
import { aCustomer, day, iso, thePolicies, TODAY } from '../../support/customers';
import { edit, monthly, seen, worldOf } from '../../support/fair-cases';

describe('a change', () => {
  it('of the class that would have been due is due on the next working day', () => {
    const world = worldOf(monthly);
    expect(seen(world.assess())).toEqual(['2026-11-27', 'soon', 0]);
    expect(edit(world, { valueClass: 'key' })).toEqual(['2026-11-24', 'soon', 0]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-24', 'today', 0]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-24', 'overdue', 1]);
  });

  it('on a Friday is due on Monday', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-11-10') }, '2026-11-20');
    expect(edit(world, { manualGrade: 'A' })).toEqual(['2026-11-23', 'soon', 0]);
  });

  it('whose day is ahead anyway counts at once', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-11-20') });
    expect(edit(world, { manualGrade: 'B' })).toEqual(['2026-11-27', 'soon', 0]);
  });

  it('never makes an overdue customer more overdue, nor less', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-10-20') });
    expect(seen(world.assess())).toEqual(['2026-11-19', 'overdue', 2]);
    expect(edit(world, { manualGrade: 'A' })).toEqual(['2026-11-19', 'overdue', 2]);
    expect(edit(world, { manualGrade: 'E' })).toEqual(['2026-11-19', 'overdue', 2]);
  });

  it('that is taken back on the same day leaves nothing', () => {
    const world = worldOf(monthly);
    edit(world, { need: 'clear', expectedClose: day('2026-12-01') });
    expect(edit(world, { need: 'potential', expectedClose: null })).toEqual([
      '2026-11-27',
      'soon',
      0,
    ]);
  });
});

describe('a day that has come', () => {
  it('stays after an edit that would move it later, and says which grade it was', () => {
    const world = worldOf({ manualGrade: 'B', lastContact: day('2026-11-16') });
    expect(edit(world, { manualGrade: 'E' })).toEqual(['2026-11-23', 'today', 0]);
    expect(world.assess().reason).toEqual({ rule: 'told', by: 'gap', grade: 'B' });
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-23', 'overdue', 1]);
    world.log(world.today);
    expect(world.assess().next).toBeGreaterThan(world.today + 300);
  });

  it('moves to the next working day when it is declared a day off, unless it was promised', () => {
    const world = worldOf({ manualGrade: 'B', lastContact: day('2026-11-16') });
    world.perform({ do: 'holiday', offset: 0, isOff: true });
    expect(seen(world.assess())).toEqual(['2026-11-24', 'soon', 0]);
    const promised = worldOf({ ...monthly, plannedFor: day('2026-11-23') });
    promised.perform({ do: 'holiday', offset: 0, isOff: true });
    expect(seen(promised.assess())).toEqual(['2026-11-23', 'today', 0]);
  });

  it('ends with a closure, which makes no one late', () => {
    const world = worldOf({
      manualGrade: null,
      need: 'clear',
      expectedClose: day('2026-12-01'),
      lastContact: day('2026-11-16'),
    });
    expect(world.assess().status).toBe('overdue');
    expect(edit(world, { stage: 'lost' })[1]).toBe('scheduled');
  });

  it('as promised does not give way to a milestone once the plan is emptied and the grade unknown', () => {
    const world = worldOf({ lastContact: day('2026-11-20'), plannedFor: day('2026-11-23') });
    edit(world, { plannedFor: null, birthday: day('1980-12-01') });
    for (let wait = 0; wait < 9; wait += 1) {
      expect(world.assess().next).toBe(day('2026-11-23'));
      world.nextMorning();
    }
    expect(world.assess().status).toBe('overdue');
  });

  it('of a birthday ends when the birthday lapses', () => {
    const world = worldOf({
      ...monthly,
      lastContact: day('2026-11-09'),
      birthday: day('1980-11-23'),
    });
    expect(seen(world.assess())).toEqual(['2026-11-23', 'today', 0]);
    for (let wait = 0; wait < 7; wait += 1) world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-23', 'overdue', 5]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-12-08', 'soon', 0]);
  });

  it('of a festival in a long closure is told on the morning on which it begins to count', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-12-01') }, '2026-12-07');
    const festivals = [{ on: day('2026-12-18'), name: 'Lantern' }];
    world.policies = { ...world.policies, festivals };
    expect(edit(world, { tags: 'Lantern' })[1]).toBe('scheduled');
    world.nextMorning();
    // The festival on 18 December is in the days off that begin on 9 December.
    expect(seen(world.assess())).toEqual(['2026-12-08', 'today', 0]);
  });
});

describe('take-over', () => {
  it('makes a customer left too long before it a customer to start, until an entry', () => {
    const customer = aCustomer({
      ...monthly,
      lastContact: day('2026-03-02'),
      since: day('2026-11-23'),
    });
    const policies = thePolicies({ keepsTold: true });
    const on = (today: Day): readonly unknown[] | null => {
      const found = assess(customer, policies, today);
      return found === null ? null : seen(found);
    };
    expect(on(day('2026-11-23'))).toEqual(['2026-11-23', 'start', 0]);
    expect(on(day('2026-12-18'))).toEqual(['2026-11-23', 'start', 0]);
  });

  it('leaves a customer alone whose day is still ahead', () => {
    const customer = aCustomer({ ...monthly, since: day('2026-11-23') });
    const found = assess(customer, thePolicies({ keepsTold: true }), day('2026-11-30'));
    expect(found === null ? null : seen(found)).toEqual(['2026-11-27', 'overdue', 1]);
  });

  it('is decided once: no later edit makes a customer one to start', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-11-02') });
    edit(world, { lastContact: day('2026-02-02') });
    world.nextMorning();
    expect(world.assess().status).not.toBe('start');
    edit(world, { lastContact: null });
    world.nextMorning();
    expect(world.assess().status).not.toBe('start');
  });

  it('ends with a planned day, also when the plan is removed', () => {
    const world = worldOf({ since: TODAY });
    expect(world.assess().status).toBe('start');
    expect(edit(world, { plannedFor: day('2026-11-26') })).toEqual(['2026-11-26', 'soon', 0]);
    world.nextMorning();
    expect(edit(world, { plannedFor: null, need: 'potential' })[1]).toBe('soon');
    world.nextMorning();
    world.nextMorning();
    expect(world.assess().status).toBe('overdue');
  });

  it('makes an open case due on the first working day after it', () => {
    const customer = aCustomer({ promiseDue: day('2026-11-02'), since: day('2026-11-20') });
    const policies = thePolicies({ keepsTold: true });
    const statuses = ['2026-11-20', '2026-11-23', '2026-11-24'].map((on) => {
      const found = assess(customer, policies, day(on));
      return found === null ? null : seen(found);
    });
    expect(statuses).toEqual([
      ['2026-11-20', 'start', 0],
      ['2026-11-23', 'today', 0],
      ['2026-11-23', 'overdue', 1],
    ]);
  });
});

describe('what was told', () => {
  it('counts as never for a customer who was to grade', () => {
    const world = worldOf({ lastContact: day('2026-11-03') });
    expect(seen(world.assess())).toEqual(['2026-11-10', 'grade', 0]);
    expect(edit(world, { need: 'clear', expectedClose: day('2026-12-01') })).toEqual([
      '2026-11-24',
      'soon',
      0,
    ]);
  });

  it('counts as never for a customer handed to another owner, and the hand-over is counted', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-10-12') });
    expect(world.assess().status).toBe('overdue');
    expect(edit(world, { owner: 'Ben' })).toEqual(['2026-11-24', 'soon', 0]);
    expect(world.assess().putOff).toBe(1);
  });

  it('is what the rules give where nothing was kept, so that an upgrade changes nothing', () => {
    const customer = aCustomer({ ...monthly, lastContact: day('2026-10-12') });
    const found = assess(customer, thePolicies(), day('2026-11-23'));
    expect(found === null ? null : seen(found)).toEqual(['2026-11-11', 'overdue', 8]);
  });

  it('cannot be read from a text that someone typed, which counts as blank', () => {
    const facts = { ...monthly, lastContact: day('2026-10-12'), since: day('2026-06-01') };
    for (const told of ['later', '46000 46000 gap', '1 2 gap A - - - zz - - - - - - - x', '  ']) {
      const found = assess(aCustomer({ ...facts, told }), thePolicies(), day('2026-11-23'));
      expect(found === null ? null : seen(found)).toEqual(['2026-11-11', 'overdue', 8]);
    }
  });
});

describe('releasedTold', () => {
  const WEEK = { ordinary: 7, major: 7, key: 7 };
  const WEEKLY = thePolicies({
    keepsTold: true,
    gapPolicy: { ...defaultGapPolicy, table: { ...defaultGapPolicy.table, D: WEEK } },
  });
  const MONTHLY = thePolicies({ keepsTold: true });
  const customer = aCustomer({ since: day('2026-06-01'), ...monthly });
  const TODAY_LATE = day('2026-12-01');
  const toldBy = (facts: Partial<Customer> = {}): Customer => {
    const kept = { ...customer, ...facts };
    return { ...kept, told: toldByRules(TODAY_LATE - 1, kept, WEEKLY) };
  };
  const next = (each: Customer): string | null =>
    iso(assess(each, MONTHLY, TODAY_LATE)?.next ?? null);

  it('a saved setting releases a day that has come, where the new rules give a later one', () => {
    const late = toldBy({ lastContact: day('2026-11-20') });
    expect(next(late)).toBe('2026-11-27');
    const told = releasedTold(late, WEEKLY, MONTHLY, TODAY_LATE) ?? '';
    expect(next({ ...late, told })).toBe('2026-12-18');
  });

  it('a saved setting releases no day that an edit has moved later, nor one that stays due', () => {
    const late = toldBy({ lastContact: day('2026-11-20') });
    const edited: Customer = { ...late, need: 'none' };
    expect(releasedTold(edited, WEEKLY, MONTHLY, TODAY_LATE)).toBeNull();
    const longLate = toldBy({ lastContact: day('2026-09-01') });
    expect(releasedTold(longLate, WEEKLY, MONTHLY, TODAY_LATE)).toBeNull();
    const paused: Customer = { ...late, doNotContact: true };
    expect(releasedTold(paused, WEEKLY, MONTHLY, TODAY_LATE)).toBeNull();
    expect(releasedTold({ ...late, told: '' }, WEEKLY, MONTHLY, TODAY_LATE)).toBeNull();
  });
});
