/** Due days of complaints and promises; feedback and requests have none (docs/rules.md §3, rule 4). */
import {
  caseFields,
  isPressing,
  openCalendar,
  PLAIN_WEEK,
  promiseDue,
  type Case,
} from '../../../src/rules';
import { blank, day, iso } from '../../support/customers';

const calendar = openCalendar(PLAIN_WEEK);
const aCase = (facts: Partial<Case>): Case => ({
  ...blank(caseFields),
  kind: 'complaint',
  ...facts,
});

describe('isPressing', () => {
  it.each([
    ['complaint', null, true],
    ['promise', null, true],
    ['feedback', null, false],
    ['wish', null, false],
    [null, null, false],
    ['complaint', day('2026-11-20'), false],
  ] as const)('%s closed on %s: %s', (kind, closed, presses) => {
    expect(isPressing({ kind, closed })).toBe(presses);
  });
});

describe('promiseDue', () => {
  const cases = [
    aCase({ promisedFor: day('2026-11-27') }),
    aCase({ kind: 'promise', opened: day('2026-11-21') }),
    aCase({ kind: 'wish', promisedFor: day('2026-11-01') }),
    aCase({ promisedFor: day('2026-11-02'), closed: day('2026-11-03') }),
    aCase({}),
  ];

  it.each([
    [null, '2026-11-23'],
    ['2026-11-22', '2026-11-23'],
    ['2026-11-23', '2026-11-24'],
    ['2026-11-26', '2026-11-27'],
    ['2026-11-27', '2026-11-30'],
  ])('with last tracked %s, the most pressing open case is due %s', (last, due) => {
    expect(iso(promiseDue(cases, last === null ? null : day(last), calendar))).toBe(due);
  });

  it('is the promised day, even on a day off, else the first working day from the opening on', () => {
    const [opened, promisedFor] = [day('2026-11-21'), day('2026-11-29')];
    const dueOf = (facts: Partial<Case>): string | null =>
      iso(promiseDue([aCase(facts)], null, calendar));
    expect(dueOf({ opened, promisedFor })).toBe('2026-11-29');
    expect(dueOf({ opened })).toBe('2026-11-23');
    expect(dueOf({})).toBeNull();
  });

  it('is null when no case is open', () => {
    expect(promiseDue(cases.slice(2), null, calendar)).toBeNull();
    expect(promiseDue([], null, calendar)).toBeNull();
  });
});
