/** Workload by the grades of an owner's customers (docs/rules.md §6). */
import { assess, loadOf, type Assessment, type Customer } from '../../../src/rules';
import { aCustomer, day, thePolicies, TODAY } from '../../support/customers';

function assessed(facts: Partial<Customer>): Assessment {
  return assess(aCustomer({ lastContact: TODAY, ...facts }), thePolicies(), TODAY) as Assessment;
}

const of = (count: number, manualGrade: Customer['manualGrade']): Assessment[] =>
  Array.from({ length: count }, () => assessed({ manualGrade }));

describe('loadOf', () => {
  it('is 45.2 entries per day for 20 A, 50 B, 80 C, 150 D and 200 E', () => {
    const all = [...of(20, 'A'), ...of(50, 'B'), ...of(80, 'C'), ...of(150, 'D'), ...of(200, 'E')];
    expect(loadOf(all, 5)).toBeCloseTo(45.2, 1);
  });

  it.each([
    ['A', 5, 1],
    ['A', 7, 1],
    ['A', 1, 1],
    ['B', 5, 1 / 5],
    ['B', 7, 1 / 7],
    ['B', 1, 1],
    ['C', 5, 7 / 75],
  ] as const)('one %s in a week of %i working days is %d', (manualGrade, week, load) => {
    expect(loadOf(of(1, manualGrade), week)).toBeCloseTo(load, 9);
  });

  it('is 0 without customers, for paused ones and for those planned beyond their gap', () => {
    expect(loadOf([], 5)).toBe(0);
    const resting = [
      { doNotContact: true },
      { archivedOn: TODAY, promiseDue: TODAY + 2 },
      { manualGrade: 'B', plannedFor: TODAY + 60 },
      { manualGrade: 'B', plannedFor: TODAY + 60, promiseDue: TODAY + 2 },
    ] as const;
    expect(loadOf(resting.map(assessed), 5)).toBe(0);
  });

  it('is not changed by a planned day within the gap', () => {
    expect(loadOf([assessed({ manualGrade: 'C', plannedFor: day('2026-11-25') })], 7)).toBeCloseTo(
      1 / 15,
    );
  });
});
