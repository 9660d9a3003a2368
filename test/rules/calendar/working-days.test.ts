/** Working days: the prefix table gives the results of a loop over the days. */
import { fc } from '../../support/laws';
import {
  openCalendar,
  PLAIN_WEEK,
  tableEnd,
  weekdayOf,
  type Day,
  type WorkingCalendar,
  type WorkingDayPolicy,
} from '../../../src/rules';
import { someDay, workingDayPolicy } from '../../support/arbitraries';
import { day, iso } from '../../support/customers';

/** docs/rules.md §4, literally. */
function worksNaively(policy: WorkingDayPolicy, on: Day): boolean {
  if (policy.work.includes(on)) return true;
  return !policy.off.includes(on) && policy.week.includes(weekdayOf(on));
}

function countNaively(policy: WorkingDayPolicy, from: Day, to: Day): number {
  let count = 0;
  for (let on = from; on <= to; on += 1) if (worksNaively(policy, on)) count += 1;
  return count;
}

const distance = fc.integer({ min: -60, max: 60 });

describe('openCalendar', () => {
  it('lets special days override weekdays, and make-up days override days off', () => {
    const [saturday, monday] = [day('2026-11-21'), day('2026-11-23')];
    const calendar = openCalendar({ ...PLAIN_WEEK, off: [saturday, monday], work: [saturday] });
    expect(calendar.isWorking(saturday)).toBe(true);
    expect(calendar.isWorking(monday)).toBe(false);
    expect(calendar.isWorking(day('2026-11-24'))).toBe(true);
  });

  it('treats an empty week as Monday to Friday', () => {
    const calendar = openCalendar({ ...PLAIN_WEEK, week: [] });
    expect(calendar.count(day('2026-11-16'), day('2026-11-22'))).toBe(5);
  });

  it.each([
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-21', -1, '2026-11-20'],
    ['2026-11-23', -1, '2026-11-20'],
    ['2026-11-21', 0, '2026-11-21'],
    ['2026-11-20', 261, '2027-11-22'],
  ])('%s and %i working days is %s', (from, count, to) => {
    expect(iso(openCalendar(PLAIN_WEEK).add(day(from), count))).toBe(to);
  });

  it.each([
    ['2026-11-16', '2026-11-20', 5],
    ['2026-11-20', '2026-11-16', -5],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-20', '2026-11-20', 1],
    ['2026-11-21', '2026-11-20', -1],
  ])('counts from %s to %s, both included, %i working days', (from, to, count) => {
    expect(openCalendar(PLAIN_WEEK).count(day(from), day(to))).toBe(count);
  });

  it('counts what a loop over the days counts', () => {
    fc.assert(
      fc.property(workingDayPolicy, someDay, distance, (policy, from, span) => {
        const calendar = openCalendar(policy);
        const to = from + span;
        const naive =
          to < from ? 0 - countNaively(policy, to, from) : countNaively(policy, from, to);
        expect(calendar.count(from, to)).toBe(naive);
        expect(calendar.countAfter(from, to)).toBe(countNaively(policy, from + 1, to));
      }),
    );
  });

  it('makes adding and counting inverse operations', () => {
    fc.assert(
      fc.property(
        workingDayPolicy,
        someDay,
        fc.integer({ min: 1, max: 90 }),
        (policy, from, count) => {
          const calendar = openCalendar(policy);
          const later = calendar.add(from, count);
          expect(calendar.isWorking(later)).toBe(true);
          expect(calendar.countAfter(from, later)).toBe(count);
          const earlier = calendar.add(from, -count);
          expect(calendar.isWorking(earlier)).toBe(true);
          expect(calendar.countAfter(earlier - 1, from - 1)).toBe(count);
        },
      ),
    );
  });

  it('finds the nearest working day on or before, and on or after', () => {
    fc.assert(
      fc.property(workingDayPolicy, someDay, (policy, on) => {
        const calendar = openCalendar(policy);
        const before = calendar.onOrBefore(on);
        const after = calendar.onOrAfter(on);
        expect([before <= on, on <= after]).toEqual([true, true]);
        expect([worksNaively(policy, before), worksNaively(policy, after)]).toEqual([true, true]);
        expect(countNaively(policy, before + 1, on)).toBe(0);
        expect(countNaively(policy, on, after - 1)).toBe(0);
      }),
    );
  });

  it('gives results that do not depend on earlier calls', () => {
    const question = fc.tuple(fc.integer({ min: -20_000, max: 20_000 }), distance);
    const ask = (calendar: WorkingCalendar, [shift, span]: [number, number]): unknown => {
      const on = day('2026-11-21') + shift;
      return [
        calendar.isWorking(on),
        calendar.add(on, span),
        calendar.count(on, on + span),
        calendar.onOrAfter(on),
        calendar.onOrBefore(on),
      ];
    };
    fc.assert(
      fc.property(workingDayPolicy, fc.array(question, { maxLength: 8 }), (policy, questions) => {
        const asked = openCalendar(policy);
        for (const each of questions) {
          expect(ask(asked, each)).toEqual(ask(openCalendar(policy), each));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, -1])(
    'gives correct results across the edges of the table, in steps of %i',
    (step) => {
      const calendar = openCalendar(PLAIN_WEEK);
      for (let at = 0; at < 700; at += 1) {
        const on = day('2026-11-21') + at * step;
        expect([iso(on), calendar.isWorking(on)]).toEqual([iso(on), worksNaively(PLAIN_WEEK, on)]);
      }
    },
  );

  it('throws when there are no working days, instead of searching forever', () => {
    const off = Array.from({ length: 12_000 }, (_, at) => day('2015-01-01') + at);
    const calendar = openCalendar({ ...PLAIN_WEEK, off });
    expect(() => calendar.onOrAfter(day('2020-01-01'))).toThrow('without working days');
    expect(() => calendar.add(day('2020-01-01'), 1)).toThrow('without working days');
  });
});

describe('tableEnd', () => {
  it('is the end of the last year that has any row', () => {
    const days = ['2026-10-01', '2024-01-01', '2025-05-01'].map(day);
    expect(iso(tableEnd(days))).toBe('2026-12-31');
  });

  it('is null for an empty table', () => {
    expect(tableEnd([])).toBeNull();
    expect(openCalendar(PLAIN_WEEK).isBeyondTable(day('2199-01-01'))).toBe(false);
  });
});
