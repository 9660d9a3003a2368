import { markDay } from '../../../src/workbook';
import { openMemoryStorage } from '../../../src/platform/memory';
import { idleReason } from '../../../src/surfaces/digest/idle';
import { digestHourIn } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aDigestWorkbook } from '../../support/digest-workbook';

const MONDAY = day('2026-11-23');
const SATURDAY = day('2026-11-28');

interface HourFacts {
  readonly today?: number;
  readonly hour?: number;
  readonly settings?: readonly (readonly [string, string])[];
  readonly mark?: Parameters<typeof markDay>[2];
  readonly quota?: number;
}

const reasonAt = ({
  today = MONDAY,
  hour = 9,
  settings = [],
  mark,
  quota = 10,
}: HourFacts): ReturnType<typeof idleReason> => {
  const { platform } = aDigestWorkbook('2026-11-23T09:00');
  const storage = openMemoryStorage();
  if (mark !== undefined) markDay(storage, today, mark);
  return idleReason({
    settings: new Map([['digest', 'yes'], ...settings]),
    spreadsheet: platform.spreadsheet(),
    storage,
    mail: () => ({ ...platform.mail(), remaining: () => quota }),
    wall: { today, hour, minute: 0 },
  });
};

describe('idleReason', () => {
  it('idleReason is null when the digest is on, its hour has come and today is a working day', () => {
    expect(reasonAt({})).toBeNull();
  });

  it.each<[string, HourFacts]>([
    ['off', { settings: [['digest', 'no']] }],
    ['too-early', { hour: 7 }],
    ['too-early', { hour: 9, settings: [['digest.hour', '10']] }],
    ['copy', { settings: [['file.id', 'another file']] }],
    ['day-off', { today: SATURDAY }],
    ['day-off', { mark: 'off' }],
    ['already-sent', { mark: 'done' }],
    ['quota', { mark: 'waiting', quota: 0 }],
  ])('idleReason is %s for %j', (code, facts) => {
    expect(reasonAt(facts)).toBe(code);
  });

  it('idleReason is null for people who wait once there is quota again, also on a day off', () => {
    expect(reasonAt({ mark: 'waiting', quota: 1, today: SATURDAY })).toBeNull();
  });
});

describe('digestHourIn', () => {
  it('digestHourIn is 8 unless Settings name another hour', () => {
    expect(digestHourIn(new Map())).toBe(8);
    expect(digestHourIn(new Map([['digest.hour', '10']]))).toBe(10);
    expect(digestHourIn(new Map([['digest.hour', 'noon']]))).toBe(8);
  });
});
