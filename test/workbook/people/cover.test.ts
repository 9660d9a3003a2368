/** Absences and covers. */
import { isAway, openOwners, coverFor } from '../../../src/workbook';
import type { Colleague } from '../../../src/rules';
import { day } from '../../support/customers';
import { aColleague, MONDAY } from '../../support/team-files';

const away = { awayFrom: day('2026-11-20'), awayTo: day('2026-11-27') };

const coverOfAna = (team: readonly Partial<Colleague>[]) => {
  const placed = team.map((one, at) => ({ row: at + 2, record: aColleague(one) }));
  const ana = placed[0]?.record ?? aColleague();
  const found = coverFor(ana, openOwners(placed), MONDAY);
  return found?.kind === 'colleague' ? found.colleague.name : (found?.address ?? null);
};

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

describe('coverFor', () => {
  const ana = { name: 'Ana', ...away, coveredBy: 'Bo' };

  it('finds the cover by name, another spelling or address', () => {
    expect(coverOfAna([ana, { name: 'Bo' }])).toBe('Bo');
    expect(coverOfAna([ana, { name: 'Bob', alsoKnownAs: 'Bo' }])).toBe('Bob');
    expect(coverOfAna([{ ...ana, coveredBy: 'bo@example.com' }])).toBe('bo@example.com');
  });

  it('follows the chain when the cover is away too', () => {
    const bo = { name: 'Bo', ...away, coveredBy: 'Cy' };
    expect(coverOfAna([ana, bo, { name: 'Cy' }])).toBe('Cy');
  });

  it('finds no one when all covers are away, or the cover is unknown', () => {
    expect(coverOfAna([ana, { name: 'Bo', ...away, coveredBy: 'Ana' }])).toBeNull();
    expect(coverOfAna([{ ...ana, coveredBy: 'Ana' }])).toBeNull();
    expect(coverOfAna([{ ...ana, coveredBy: 'Zoe' }])).toBeNull();
    expect(coverOfAna([{ ...ana, coveredBy: '' }])).toBeNull();
  });
});
