/** Undoing, putting off and cheating under Fair start (docs/rules.md §3). */
import { day } from '../../support/customers';
import { edit, monthly, seen, worldOf } from '../../support/fair-cases';

describe('an entry that is undone on a later day', () => {
  it('gives back the day that was due before it, late or not', () => {
    const world = worldOf({ ...monthly, lastContact: day('2026-10-20') });
    world.log(world.today);
    for (let wait = 0; wait < 3; wait += 1) world.nextMorning();
    expect(world.assess().status).toBe('scheduled');
    world.perform({ do: 'undo' });
    expect(seen(world.assess())).toEqual(['2026-11-19', 'overdue', 5]);
  });

  it('gives back the first contact to a customer who was to start', () => {
    const world = worldOf({ ...monthly, since: day('2026-11-20'), lastContact: null });
    world.log(world.today);
    world.nextMorning();
    world.perform({ do: 'undo' });
    expect(world.assess().status).toBe('start');
  });
});

describe('a cheat', () => {
  const due = { manualGrade: 'B', lastContact: day('2026-11-16') } as const;

  it('of grading down and up again does not win a day', () => {
    const world = worldOf(due);
    edit(world, { manualGrade: 'E' });
    world.nextMorning();
    edit(world, { manualGrade: 'B' });
    expect(seen(world.assess())).toEqual(['2026-11-23', 'overdue', 1]);
  });

  it('of emptying the need does not hide lateness behind an unknown grade', () => {
    const world = worldOf({ need: 'potential', lastContact: day('2026-10-23') });
    expect(seen(world.assess())).toEqual(['2026-11-20', 'overdue', 1]);
    expect(edit(world, { need: null })).toEqual(['2026-11-20', 'overdue', 1]);
    world.nextMorning();
    expect(seen(world.assess())).toEqual(['2026-11-20', 'overdue', 2]);
  });

  it('of typing a planned day each day is counted like snoozes', () => {
    const world = worldOf(due);
    for (const put of [1, 2, 3]) {
      edit(world, { plannedFor: world.today + 1 });
      expect(world.assess().putOff).toBe(put);
      world.nextMorning();
    }
    expect(world.assess().putOff).toBe(3);
    world.log(world.today);
    expect(world.assess().putOff).toBe(0);
  });

  it('of pausing for a night is counted', () => {
    const world = worldOf(due);
    edit(world, { doNotContact: true });
    world.nextMorning();
    expect(edit(world, { doNotContact: null })).toEqual(['2026-11-25', 'soon', 0]);
    expect(world.assess().putOff).toBe(1);
  });

  it('of snoozing three times on one day counts once', () => {
    const world = worldOf(due);
    for (let times = 0; times < 3; times += 1) world.perform({ do: 'snooze', isWeek: false });
    expect(world.assess().putOff).toBe(1);
  });
});

describe('a snooze', () => {
  it('does not hold against a case opened after it', () => {
    const world = worldOf({ ...monthly, promiseDue: day('2026-11-24') });
    world.perform({ do: 'snooze', isWeek: true });
    expect(seen(world.assess())).toEqual(['2026-12-01', 'scheduled', 0]);
    world.nextMorning();
    expect(edit(world, { promiseDue: day('2026-11-26') })).toEqual(['2026-11-26', 'soon', 0]);
  });
});

describe('a day promised on a day off', () => {
  it('is late from the second working day after it', () => {
    const world = worldOf({ ...monthly, plannedFor: day('2026-11-28') });
    const days = [day('2026-11-27'), day('2026-11-28'), day('2026-11-30'), day('2026-12-01')];
    expect(days.map((on) => seen(world.assess(on)).slice(1))).toEqual([
      ['soon', 0],
      ['today', 0],
      ['today', 0],
      ['overdue', 1],
    ]);
  });
});
