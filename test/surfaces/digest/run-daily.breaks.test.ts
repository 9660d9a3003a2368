/** Runs that break off, are slow, or have too little quota. */
import { fc } from '../../support/laws';
import type { Platform } from '../../../src/platform';
import { runDigest, sendNow } from '../../../src/surfaces/digest';
import {
  aDigestWorkbook,
  at,
  codes,
  CUSTOMERS,
  portOver,
  recipients,
  settings,
  settingsOf,
} from '../../support/digest-workbook';

describe('sendNow', () => {
  it('sendNow never resends an email that may have been sent, and reports it in the sheet and the next day', () => {
    const workbook = aDigestWorkbook('2026-11-23T08:05');
    const broken = portOver(workbook, {
      after: ({ to }) => {
        if (to === 'bob@example.com') throw new Error('Exceeded maximum execution time');
      },
    });
    const run = sendNow({ ...workbook.platform, mail: () => broken });
    expect(run.errors).toHaveLength(1);
    // For so long the other run might still be at it.
    expect(codes(sendNow(workbook.platform))).toEqual(['already-sent', 'busy', 'already-sent']);
    workbook.setClock('2026-11-23T09:05');
    expect(codes(sendNow(workbook.platform))).toEqual([
      'already-sent',
      'unconfirmed',
      'already-sent',
    ]);
    expect(settingsOf(workbook.platform).get('run.skipped')).toContain('bob@example.com');
    workbook.setClock('2026-11-24T08:05');
    expect(sendNow(workbook.platform).earlier).toEqual([
      'The email of Mon Nov 23 to bob@example.com may not have been sent: sending started but was never confirmed. It is not sent again.',
    ]);
    const bob = workbook.platform.sent.filter(({ to }) => to === 'bob@example.com');
    expect(bob).toHaveLength(2);
    expect(bob[1]?.text).toContain('The email of Mon Nov 23 may not have reached you.');
  });

  it('sendNow resends and reports an email when the quota shows that Google had not accepted it', () => {
    const workbook = aDigestWorkbook('2026-11-23T08:05', { user: 'owner@example.com' });
    const broken = portOver(workbook, {
      before: ({ to }) => {
        if (to === 'cleo@example.com') throw new Error('Exceeded maximum execution time');
      },
    });
    sendNow({ ...workbook.platform, mail: () => broken });
    workbook.setClock('2026-11-23T09:05');
    const later = sendNow({ ...workbook.platform, mail: () => portOver(workbook) });
    expect(later.mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
    expect(settingsOf(workbook.platform).get('run.skipped')).toContain(
      'A run was interrupted before the email to cleo@example.com',
    );
  });

  it('sendNow sends each email at most once a day, wherever runs are killed', () => {
    const broken = fc.record({ at: fc.nat(5), isTaken: fc.boolean() });
    fc.assert(
      fc.property(fc.array(fc.array(broken, { maxLength: 3 }), { maxLength: 5 }), (runs) => {
        const workbook = aDigestWorkbook('2026-11-23T08:05', { user: 'owner@example.com' });
        runs.forEach((breaks, at) => {
          workbook.setClock(`2026-11-23T${String(9 + at).padStart(2, '0')}:05`);
          let count = 0;
          const breakOff = (isTaken: boolean) => () => {
            const here = breaks.find((one) => one.at === count && one.isTaken === isTaken);
            if (isTaken) count += 1;
            if (here !== undefined) throw new Error('broken off');
          };
          const mail = portOver(workbook, { before: breakOff(false), after: breakOff(true) });
          sendNow({ ...workbook.platform, mail: () => mail });
        });
        expect(new Set(recipients(workbook)).size).toBe(recipients(workbook).length);
      }),
    );
  });

  it('sendNow stops before Google’s 6 minutes are over, reports it, and continues in the next hour', () => {
    const workbook = aDigestWorkbook('2026-11-23T08:05');
    let slow = at('2026-11-23T08:05');
    const platform: Platform = {
      ...workbook.platform,
      clock: () => ({ ...workbook.platform.clock(), now: () => slow }),
      mail: () =>
        portOver(workbook, {
          after: () => {
            slow += 150_000;
          },
        }),
    };
    expect(codes(sendNow(platform))).toEqual(['no-time']);
    expect(settingsOf(workbook.platform).get('run.next')).toBe('2026-11-23 09:00');
    slow = at('2026-11-23T09:05');
    expect(runDigest(platform).mails.map(({ to }) => to)).toEqual(['cleo@example.com']);
    expect(settingsOf(workbook.platform).get('run.next')).toBe('2026-11-24 08:00');
    expect(codes(runDigest(platform))).toEqual(['already-sent']);
  });

  it('sendNow emails those with the most overdue customers when the quota is too small for all', () => {
    const more = [...CUSTOMERS, ['Dune', 'cleo@example.com', ...(CUSTOMERS[1] ?? []).slice(2)]];
    const sheets = { Customers: more, Settings: settings(['digest', 'yes']) };
    const workbook = aDigestWorkbook('2026-11-23T08:05', { quota: 1, sheets });
    sendNow(workbook.platform);
    expect(recipients(workbook)).toEqual(['cleo@example.com']);
  });
});
