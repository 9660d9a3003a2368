/** When a colleague is away. */
import { isAway } from '../../../src/rules';
import { day } from '../../support/customers';

const MONDAY = day('2026-11-23');

describe('isAway', () => {
  it.each([
    ['2026-11-23', '2026-11-23', true],
    ['2026-11-01', null, true],
    ['2026-11-24', '2026-11-30', false],
    ['2026-11-01', '2026-11-22', false],
    [null, '2026-11-30', false],
  ])('for an absence from %s to %s returns %s on 2026-11-23', (from, to, expected) => {
    const days = {
      awayFrom: from === null ? null : day(from),
      awayTo: to === null ? null : day(to),
    };
    expect(isAway(days, MONDAY)).toBe(expected);
  });
});
