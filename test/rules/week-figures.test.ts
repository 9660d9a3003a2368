/** The week as a manager's email tells it, counted by hand. */
import {
  beginsWeek,
  openCalendar,
  PLAIN_WEEK,
  weekFigures,
  type Goal,
  type MeasuredCustomer,
} from '../../src/rules';
import { anEntry, day } from '../support/customers';
import { measured, measuredTeam } from '../support/measured';

/** A Monday. */
const today = day('2026-11-23');

/** Due as C before the week; since then typed as what `expectedClose` makes it. */
const regraded = (before: 'A' | 'B' | 'C' | 'U', expectedClose: string): MeasuredCustomer =>
  measured({
    today,
    customer: { need: 'clear', expectedClose: day(expectedClose), owner: 'Bo' },
    entries: [
      anEntry({ on: day('2026-11-15'), gradeAfter: before }),
      // Of the week itself: neither this grade nor this day counts as before.
      anEntry({ on: day('2026-11-16'), gradeAfter: 'E', by: 'Bo' }),
    ],
  });

const closed = (stage: 'won' | 'lost', closedOn: string): MeasuredCustomer =>
  measured({ today, customer: { stage, closedOn: day(closedOn) } });

const goal = (facts: Partial<Goal>): Goal => ({
  ...{ row: 2, owner: null, month: day('2026-11-01'), measure: 'entries', target: 20 },
  ...facts,
});

describe('beginsWeek', () => {
  it.each([
    ['2026-11-22', false],
    ['2026-11-23', true],
    ['2026-11-24', false],
  ])('on %s is %s in a week from Monday to Friday', (text, expected) => {
    expect(beginsWeek(day(text), openCalendar(PLAIN_WEEK))).toBe(expected);
  });

  it('is true on Tuesday after a Monday off, and on a make-up Sunday only for its own week', () => {
    const calendar = openCalendar({
      ...PLAIN_WEEK,
      off: [day('2026-11-23')],
      work: [day('2026-11-29')],
      through: day('2026-12-31'),
    });
    const first = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-29', '2026-11-30'];
    expect(first.filter((text) => beginsWeek(day(text), calendar))).toEqual([
      '2026-11-24',
      '2026-11-30',
    ]);
  });
});

describe('weekFigures', () => {
  const customers = [
    regraded('C', '2026-12-01'),
    regraded('A', '2026-12-01'),
    regraded('A', '2027-01-31'),
    regraded('A', '2027-04-30'),
    // Neither rose: U is no grade, and the second had none.
    regraded('U', '2026-12-01'),
    measured({ today, customer: { need: 'clear', expectedClose: day('2026-12-01') } }),
    closed('won', '2026-11-16'),
    closed('lost', '2026-11-22'),
    closed('won', '2026-11-15'),
    closed('won', '2026-10-26'),
    closed('lost', '2026-10-26'),
    // Outside of both periods: today, and more than four weeks ago.
    closed('won', '2026-11-23'),
    closed('won', '2026-10-25'),
  ];
  const goals = [
    goal({}),
    goal({ row: 3, owner: 'Bo', target: 4 }),
    goal({ row: 4, owner: 'Ana' }),
  ];
  const figures = weekFigures(measuredTeam(customers, { today, goals }));

  it('counts customers whose grade rose or fell since the Sunday before the last week', () => {
    expect(figures.from).toBe(day('2026-11-16'));
    expect(figures.grades).toEqual({ risen: 1, fallen: 2, graded: 4 });
  });

  it('counts deals closed in the week and in four weeks, without today', () => {
    expect(figures.conversion).toEqual({ won: 1, lost: 1, share: null });
    expect(figures.fourWeeks).toEqual({ won: 3, lost: 2, share: 0.6 });
  });

  it('has the goals of this month, of the team and of each person', () => {
    // Five customers with an entry on the 15th, by no one and so by their owner, and five by Bo.
    expect(figures.goals.map(({ goal: { owner }, actual, pace }) => [owner, actual, pace])).toEqual(
      [
        [null, 10, 'behind'],
        ['Bo', 10, 'ahead'],
        ['Ana', 0, 'behind'],
      ],
    );
  });

  it('says nothing about key customers without classes', () => {
    expect(figures.keyService).toBeNull();
  });
});
