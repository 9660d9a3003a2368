/** Absences and covers. */
import { openOwners, coverFor } from '../../../src/workbook';
import { NO_OWNER } from '../../../src/workbook/people';
import type { Colleague } from '../../../src/rules';
import { day } from '../../support/customers';
import { aColleague, MONDAY } from '../../support/team-files';

const away = { awayFrom: day('2026-11-20'), awayTo: day('2026-11-27') };

const coverOfAna = (team: readonly Partial<Colleague>[]) => {
  const placed = team.map((one, at) => ({ row: at + 2, record: aColleague(one) }));
  const ana = placed[0]?.record ?? aColleague();
  const found = coverFor(
    ana,
    openOwners(placed, () => NO_OWNER),
    MONDAY,
  );
  return found?.kind === 'colleague' ? found.colleague.name : (found?.address ?? null);
};

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
