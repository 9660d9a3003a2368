/** Urgency of a day and demand of a need (docs/rules.md §5 and §6). */
import { demandOf, urgencyOf } from '../../../src/rules';
import { day, TODAY } from '../../support/customers';

describe('urgencyOf', () => {
  it.each([
    ['2020-01-01', 'urgent'],
    ['2026-11-21', 'urgent'],
    ['2026-11-28', 'urgent'],
    ['2026-11-29', 'expedited'],
    ['2026-12-21', 'expedited'],
    ['2026-12-22', 'normal'],
    ['2027-02-21', 'normal'],
    ['2027-02-22', 'slow'],
  ])('%s is %s', (written, urgency) => {
    expect(urgencyOf(day(written), TODAY)).toBe(urgency);
  });
});

describe('demandOf', () => {
  it.each([
    ['clear', 'target'],
    ['potential', 'potential'],
    ['none', 'dead'],
  ] as const)('need %s is demand %s', (need, demand) => {
    expect(demandOf(need)).toBe(demand);
  });
});
