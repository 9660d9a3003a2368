import { isAway, openOwners, coverFor } from '../../../src/workbook';
import type { Colleague } from '../../../src/rules';
import { day } from '../../support/customers';
import { aColleague, MONDAY } from '../../support/team-files';

const away = { awayFrom: day('2026-11-20'), awayTo: day('2026-11-27') };

const standInOfAna = (team: readonly Partial<Colleague>[]) => {
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
  ])('from %s to %s, on 2026-11-23: %s', (from, to, is) => {
    const days = {
      awayFrom: from === null ? null : day(from),
      awayTo: to === null ? null : day(to),
    };
    expect(isAway(days, MONDAY)).toBe(is);
  });
});

describe('standInOf', () => {
  const ana = { name: 'Ana', ...away, coveredBy: 'Bo' };

  it('is whoever covers, by name, other spelling or address', () => {
    expect(standInOfAna([ana, { name: 'Bo' }])).toBe('Bo');
    expect(standInOfAna([ana, { name: 'Bob', alsoKnownAs: 'Bo' }])).toBe('Bob');
    expect(standInOfAna([{ ...ana, coveredBy: 'bo@example.com' }])).toBe('bo@example.com');
  });

  it('is at the end of the chain when covers are away too', () => {
    const bo = { name: 'Bo', ...away, coveredBy: 'Cy' };
    expect(standInOfAna([ana, bo, { name: 'Cy' }])).toBe('Cy');
  });

  it('is nobody where covers cover one another, or none is known', () => {
    expect(standInOfAna([ana, { name: 'Bo', ...away, coveredBy: 'Ana' }])).toBeNull();
    expect(standInOfAna([{ ...ana, coveredBy: 'Ana' }])).toBeNull();
    expect(standInOfAna([{ ...ana, coveredBy: 'Zoe' }])).toBeNull();
    expect(standInOfAna([{ ...ana, coveredBy: '' }])).toBeNull();
  });
});
