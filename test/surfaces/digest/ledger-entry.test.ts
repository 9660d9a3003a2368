/** A person's page of the ledger as text. */
import {
  readPage,
  withEntry,
  writePage,
  type LedgerEntry,
  type LedgerPage,
} from '../../../src/surfaces/digest/ledger-entry';
import { day } from '../../support/customers';

const sent = (iso: string): LedgerEntry => ({
  ...{ on: day(iso), state: 'sent', tries: 0, late: 0, mark: null },
});
const page = (entries: readonly LedgerEntry[], sentUpTo: number | null = null): LedgerPage => ({
  ...{ entries, sentUpTo },
});

describe('writePage and readPage', () => {
  it('write a page as text and read it again', () => {
    const mark = { quota: 97, by: 'k3x', at: 36 * 36 + 0.5 };
    const whole = page(
      [
        { ...sent('2026-11-23'), state: 'begun', mark },
        { ...sent('2026-11-20'), state: 'refused', tries: 2 },
        { ...sent('2026-11-19'), state: 'begun', mark: { quota: 5, by: '', at: 35 } },
        sent('2026-11-18'),
      ],
      day('2026-11-17'),
    );
    const text = writePage(whole);
    expect(text).toBe(
      '<2026-11-17 2026-11-23=begun@97/k3x/100 2026-11-20=refused2 2026-11-19=begun@5//z 2026-11-18=sent',
    );
    const [first, ...others] = whole.entries;
    expect(readPage(text)).toEqual({
      ...whole,
      entries: [{ ...first, mark: { ...mark, at: 36 * 36 } }, ...others],
    });
    expect(writePage(page([sent('2026-11-18')]))).toBe('2026-11-18=sent');
    expect([writePage(page([])), readPage('')]).toEqual(['', page([])]);
  });

  it('read entries newest first, and pass over days that do not exist', () => {
    const { entries, sentUpTo } = readPage(
      '<2026-13-01 2026-11-18=sent 2026-02-30=sent 2026-11-20=sent',
    );
    expect([entries, sentUpTo]).toEqual([[sent('2026-11-20'), sent('2026-11-18')], null]);
  });
});

describe('withEntry', () => {
  const fourteen = Array.from({ length: 14 }, (_, at) => ({
    ...sent('2026-11-20'),
    on: day('2026-11-20') - at,
  }));

  it('replaces the entry of the same day and keeps the newest first', () => {
    const after = withEntry(page([sent('2026-11-20'), sent('2026-11-18')]), {
      ...sent('2026-11-18'),
      state: 'unknown',
    });
    expect(after.entries.map(({ on, state }) => [on, state])).toEqual([
      [day('2026-11-20'), 'sent'],
      [day('2026-11-18'), 'unknown'],
    ]);
    expect(after.sentUpTo).toBeNull();
    expect(withEntry(after, sent('2026-11-19')).entries.map(({ on }) => on)).toEqual(
      ['2026-11-20', '2026-11-19', '2026-11-18'].map(day),
    );
  });

  it('counts the days of dropped entries as sent, and never fewer than before', () => {
    const full = page(fourteen);
    expect(withEntry(full, { ...sent('2026-11-20'), state: 'waiting' }).sentUpTo).toBeNull();
    const after = withEntry(full, sent('2026-11-21'));
    expect([after.entries.length, after.sentUpTo]).toEqual([14, day('2026-11-07')]);
    // The clock was set back.
    const older = withEntry(after, sent('2026-10-01'));
    expect([older.entries, older.sentUpTo]).toEqual([after.entries, day('2026-11-07')]);
  });
});
