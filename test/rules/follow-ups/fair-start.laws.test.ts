/** The laws of Fair start (docs/rules.md §3), over every kind of edit, many days and three people. */
import { fc } from '../../support/laws';
import type { Assessment } from '../../../src/rules';
import { day } from '../../support/customers';
import { beginning, deedsByDay, endsLateness, newcomer, type Deed } from '../../support/fair-deeds';
import { FairWorld } from '../../support/fair-world';

const RUNS = Number(process.env['FAIR_RUNS'] ?? 300);

const isDue = ({ status }: Assessment): boolean =>
  status === 'overdue' || status === 'today' || status === 'start' || status === 'grade';

const isCalendar = (what: Deed): boolean => what.do === 'holiday';

/** Undoing an entry and opening a case may make a customer late, and so may a day off taken back. */
const mayMakeLate = (what: Deed): boolean =>
  what.do === 'undo' || what.do === 'case' || isCalendar(what);

describe('law a: someone who logs what the morning list shows', () => {
  it('is never late, whatever else is edited', () => {
    fc.assert(
      fc.property(newcomer, beginning, deedsByDay, fc.nat(), (cells, begins, days, when) => {
        const world = new FairWorld(cells, begins);
        let isExcused = false;
        for (const deeds of days) {
          const morning = world.assess();
          if (!isExcused)
            expect([world.today, morning.status]).not.toEqual([world.today, 'overdue']);
          if (world.isWorking()) isExcused = false;
          const logs = world.isWorking() && isDue(morning);
          const allowed = deeds.filter((what) => what.do !== 'undo');
          const at = when % (allowed.length + 1);
          allowed.forEach((what, place) => {
            if (logs && place === at) world.log(world.today);
            world.perform(what);
            if (mayMakeLate(what)) isExcused = true;
          });
          if (logs && at >= allowed.length) world.log(world.today);
          if (!isExcused) expect(world.assess().status).not.toBe('overdue');
          // Half of them look again in the evening.
          if (when % 2 === 0 && world.isWorking() && isDue(world.assess())) world.log(world.today);
          world.nextMorning();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('law b: no edit', () => {
  it('makes a customer overdue that was not when the day began, or more overdue', () => {
    fc.assert(
      fc.property(newcomer, beginning, deedsByDay, (cells, begins, days) => {
        const world = new FairWorld(cells, begins);
        for (const deeds of days) {
          const morning = world.assess();
          let isExcused = false;
          for (const what of deeds) {
            world.perform(what);
            isExcused ||= mayMakeLate(what);
            if (isExcused) continue;
            const { status, next } = world.assess();
            if (status !== 'overdue') continue;
            expect([what, morning.status]).toEqual([what, 'overdue']);
            expect(next).toBeGreaterThanOrEqual(morning.next ?? 0);
          }
          world.nextMorning();
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('law c: doing nothing', () => {
  it('never moves a due day later and never ends lateness, except when a birthday or festival lapses', () => {
    fc.assert(
      fc.property(
        newcomer,
        beginning,
        deedsByDay,
        fc.nat({ max: 60 }),
        (cells, begins, days, idle) => {
          const world = new FairWorld(cells, begins);
          for (const deeds of days) {
            for (const what of deeds) world.perform(what);
            world.nextMorning();
          }
          let before = world.assess();
          for (let wait = 0; wait < idle; wait += 1) {
            world.nextMorning();
            const now = world.assess();
            const { reason } = before;
            const canLapse =
              (reason.rule === 'milestone' &&
                (reason.milestone === 'birthday' || reason.milestone === 'festival')) ||
              (reason.rule === 'told' && reason.by === 'milestone');
            // A day to start or to grade gives way to a case or a milestone that comes after it.
            const wasLenient = before.status === 'start' || before.status === 'grade';
            if (!canLapse) {
              if (!wasLenient) expect(now.next ?? 0).toBeLessThanOrEqual(before.next ?? 0);
              if (before.status === 'overdue') expect(now.status).toBe('overdue');
            }
            before = now;
          }
        },
      ),
      { numRuns: RUNS },
    );
  });
});

describe('law d: the edits of one day', () => {
  it('give the same day in any order with the same end', () => {
    fc.assert(
      fc.property(newcomer, deedsByDay, newcomer, newcomer, (cells, days, detour, last) => {
        const worlds = [new FairWorld(cells, 'started'), new FairWorld(cells, 'started')] as const;
        for (const world of worlds) {
          for (const deeds of days) {
            for (const what of deeds) world.perform(what);
            world.nextMorning();
          }
        }
        const [direct, roundabout] = worlds;
        const asked = [...detour, ...last];
        const end = new Map(last);
        const fields = new Set(asked.map(([key]) => key));
        const wanted = [...fields].map((key) => [key, end.get(key) ?? 1] as const);
        direct.perform({ do: 'row', cells: wanted });
        for (const [field, value] of asked) {
          roundabout.perform({ do: 'cell', field, value });
          roundabout.assess();
        }
        for (const [field, value] of [...wanted].reverse()) {
          roundabout.perform({ do: 'cell', field, value });
        }
        expect(roundabout.assess()).toEqual(direct.assess());
        roundabout.nextMorning();
        direct.nextMorning();
        expect(roundabout.customer.told).toBe(direct.customer.told);
      }),
      { numRuns: RUNS },
    );
  });

  it('are told once, however often the day is folded', () => {
    fc.assert(
      fc.property(newcomer, beginning, deedsByDay, (cells, begins, days) => {
        const world = new FairWorld(cells, begins);
        for (const deeds of days) {
          for (const what of deeds) world.perform(what);
          world.nextMorning();
          const once = world.customer.told;
          world.today -= 1;
          world.nextMorning();
          expect(world.customer.told).toBe(once);
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('law e: once the day told has come', () => {
  it('no one stays on time past it by edits alone', () => {
    fc.assert(
      fc.property(newcomer, beginning, deedsByDay, (cells, begins, days) => {
        const world = new FairWorld(cells, begins);
        for (const deeds of days) {
          const morning = world.assess();
          const hasCome = morning.status === 'today' || morning.status === 'overdue';
          const isJudged =
            hasCome && !deeds.some(endsLateness) && morning.reason.rule !== 'milestone';
          for (const what of deeds) world.perform(what);
          const { next } = morning;
          world.nextMorning();
          if (!isJudged || next === null || morning.reason.rule === 'told') continue;
          const now = world.assess();
          if (now.reason.rule === 'milestone') continue;
          expect([deeds, now.next ?? Infinity <= next]).toEqual([
            deeds,
            now.next ?? Infinity <= next,
          ]);
          expect(now.next ?? Infinity).toBeLessThanOrEqual(next);
          const { calendar } = world.policies;
          if (calendar.onOrAfter(next) < world.today) expect(now.status).toBe('overdue');
        }
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the day of the examples', () => {
  it('is a Saturday', () => {
    expect(day('2026-11-21')).toBe(new FairWorld([]).today);
  });
});
