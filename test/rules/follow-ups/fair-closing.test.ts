/** A deal that is closed, and who owns the customer, under Fair start (docs/rules.md §1 and §3). */
import type { Customer } from '../../../src/rules';
import { day, iso } from '../../support/customers';
import { edit, monthly, seen, worldOf } from '../../support/fair-cases';

/** Grade A by its close, last contacted on Monday 2026-11-16: overdue on 2026-11-23. */
const deal = {
  need: 'clear',
  expectedClose: day('2026-12-01'),
  stage: 'negotiating',
  lastContact: day('2026-11-16'),
} as const satisfies Partial<Customer>;

describe('a deal that ends', () => {
  it('by an entry leaves no day of the deal, and the entry keeps the day that was due', () => {
    const world = worldOf({
      ...deal,
      nextStep: 'Send the contract',
      plannedFor: day('2026-11-20'),
    });
    world.perform({ do: 'close', stage: 'won' });
    const { next, status, graded, putOff } = world.assess();
    expect([iso(next), status, putOff]).toEqual(['2027-02-19', 'scheduled', 0]);
    expect(graded.reason).toBe('next-deal-unknown');
    expect(iso(world.logged[0]?.entry.dueBefore ?? null)).toBe('2026-11-20');
  });

  it('and is found later releases the day that has come, and makes no one late', () => {
    const world = worldOf(deal);
    expect(seen(world.assess())).toEqual(['2026-11-17', 'overdue', 4]);
    edit(world, { stage: 'won' });
    world.nextMorning();
    expect(world.assess().graded.reason).toBe('next-deal-unknown');
    expect(world.assess().reason.rule).toBe('gap');
    expect(seen(world.assess())).toEqual(['2027-02-12', 'scheduled', 0]);
  });

  it('as won is never a customer to grade, also once the day of U has come', () => {
    const world = worldOf({ ...deal, lastContact: day('2026-08-20') });
    edit(world, { stage: 'won' });
    expect(seen(world.assess())).toEqual(['2026-11-24', 'soon', 0]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-24', 'today', 0]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-24', 'overdue', 1]);
  });

  it('and is undone on a later day gives back the day that was due, late or not', () => {
    const world = worldOf(deal);
    world.perform({ do: 'close', stage: 'lost' });
    world.nextMorning();
    world.perform({ do: 'undo' });
    expect(seen(world.assess())).toEqual(['2026-11-17', 'overdue', 5]);
  });

  it('ends the snoozes of the deal, which count once a day', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-10-12') });
    world.perform({ do: 'snooze', isWeek: false });
    world.perform({ do: 'snooze', isWeek: false });
    expect([world.customer.snoozes, world.assess().putOff]).toEqual([1, 1]);
    world.nextMorning();
    world.perform({ do: 'snooze', isWeek: false });
    expect([world.customer.snoozes, world.assess().putOff]).toEqual([2, 2]);
    world.perform({ do: 'close', stage: 'lost' });
    world.nextMorning();
    expect([world.customer.snoozes, world.assess().putOff]).toEqual([0, 0]);
  });
});

describe('an owner cell of several names', () => {
  const overdue = { ...monthly, lastContact: day('2026-10-12') } as const;

  it.each(['Ana, Ben', 'ana / Ben', 'Ana、Ben'])('that becomes %s hands nothing over', (owner) => {
    const world = worldOf({ ...overdue, owner: 'Ana' });
    const before = seen(world.assess());
    expect(edit(world, { owner })).toEqual(before);
    expect(world.assess().putOff).toBe(0);
  });

  it('whose first name changes hands the customer over', () => {
    const world = worldOf({ ...overdue, owner: 'Ana, Ben' });
    expect(edit(world, { owner: 'Ben, Ana' })).toEqual(['2026-11-24', 'soon', 0]);
    expect(world.assess().putOff).toBe(1);
  });
});

describe('a milestone', () => {
  const daily = { ...deal, lastContact: day('2026-11-20'), birthday: day('1980-11-25') } as const;

  it('is named until an entry on its day, although it sets no day of a customer called daily', () => {
    const world = worldOf(daily);
    const named = (): readonly string[] => world.assess().milestones.map(({ kind }) => kind);
    expect([world.assess().reason.rule, named()]).toEqual(['gap', ['birthday']]);
    world.log(world.today);
    expect([world.assess().reason.rule, named()]).toEqual(['gap', ['birthday']]);
    world.nextMorning();
    world.nextMorning();
    world.log(world.today);
    expect(named()).toEqual([]);
  });

  it('whose day was told and stays is still named with its own day', () => {
    const world = worldOf({ ...monthly, birthday: day('1980-11-25') });
    world.nextMorning();
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-25', 'today', 0]);
    edit(world, { birthday: day('1980-11-28') });
    expect(world.assess().reason).toMatchObject({ rule: 'told', by: 'milestone' });
    expect(world.assess().milestones.map(({ on }) => iso(on))).toEqual(['2026-11-28']);
  });
});
