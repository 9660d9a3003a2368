/** One hour of the job where Google refuses, and where the clock does something strange. */
import { runHour } from '../src/hourly';
import type { MemoryPlatform } from '../src/platform/memory';
import { openMemoryPlatform } from '../src/platform/memory';
import { PlatformError, type Platform } from '../src/platform';
import type { Cell } from '../src/rules';
import { settings } from './support/digest-workbook';
import { day } from './support/customers';
import { offsetMinutesIn } from './support/zones';

/** A customer overdue for months, in a team that works every day. */
function aTeam(zone: string, hour: number, clock: { now: string }): MemoryPlatform {
  const customers: readonly (readonly Cell[])[] = [
    ['Company', 'Owner', 'Need', 'Expected close', 'Last contact'],
    ['Brightwater', 'ana@example.com', 'Potential', '', { day: day('2026-01-05') }],
  ];
  return openMemoryPlatform({
    now: () => Date.parse(clock.now),
    zone,
    offsetMinutes: (instantMs, of) => offsetMinutesIn(of, instantMs),
    id: 'team',
    user: 'owner@example.com',
    sheets: {
      Customers: customers,
      Settings: settings(
        ...[
          ['digest', 'yes'],
          ['digest.hour', hour],
          ['week', '1234567'],
          ['takeOver', '2026-01-05'],
          ['file.id', 'team'],
        ],
      ),
    },
  });
}

describe('runHour', () => {
  it.each([
    ['the right to open the file was taken away', 'You do not have permission to access it.'],
    ['the file is in the bin', 'Document is missing (perhaps it was deleted).'],
  ])('the hourly job throws Google’s message and marks nothing when %s', (_, reason) => {
    const platform = aTeam('Etc/UTC', 8, { now: '2026-11-23T09:00:00Z' });
    const refusing: Platform = {
      ...platform,
      spreadsheet: () => {
        throw new Error(reason);
      },
    };
    expect(() => runHour(refusing, '1')).toThrow(reason);
    expect(platform.sent).toEqual([]);
    expect(platform.storage().all()).toEqual({});
  });

  it('without the right to write Settings, emails are sent once and the refusal is reported', () => {
    const clock = { now: '2026-11-23T09:00:00Z' };
    const platform = aTeam('Etc/UTC', 8, clock);
    const sheet = platform.spreadsheet().sheetTitled('Settings');
    if (sheet === null) throw new Error('There are no Settings.');
    sheet.write = () => {
      throw new PlatformError('write-refused', 'You are trying to edit a protected cell.');
    };
    const errors = () => runHour(platform, '1').errors.join();
    expect(errors()).toContain('protected cell');
    clock.now = '2026-11-23T10:00:00Z';
    expect(errors()).toContain('protected cell');
    expect(platform.sent).toHaveLength(1);
  });

  it.each([
    // Clocks go from 2 to 3: there is no half past two.
    [
      'an hour that a day in spring does not have',
      2,
      '2027-03-28T00:30:00Z',
      '2027-03-28T03:30:00Z',
      1,
    ],
    ['an hour that comes twice in autumn', 2, '2026-10-25T00:10:00Z', '2026-10-25T04:10:00Z', 1],
    ['midnight', 0, '2026-11-23T22:30:00Z', '2026-11-24T00:30:00Z', 2],
  ])('the hourly job sends one email per day at %s', (_, hour, from, to, mails) => {
    const clock = { now: from };
    const platform = aTeam('Europe/Berlin', hour, clock);
    for (let at = Date.parse(from); at <= Date.parse(to); at += 1_800_000) {
      clock.now = new Date(at).toISOString();
      runHour(platform, '1');
    }
    expect(platform.sent).toHaveLength(mails);
    expect(new Set(platform.sent.map(({ subject }) => subject)).size).toBe(mails);
  });
});
