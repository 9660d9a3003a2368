/** What the emails of several mornings say of what stays true: once, again when there is more, and each week. */
import { runDigest } from '../../../src/surfaces/digest';
import { openNews } from '../../../src/surfaces/digest/news';
import { textOf, type Cell } from '../../../src/rules';
import { aDigestWorkbook, cell, settings } from '../../support/digest-workbook';

const HEADINGS = ['Company', 'Owner', 'Need', 'Expected close', 'Last contact'];
const line = (company: string, need: string): readonly Cell[] => [
  ...[company, 'ana@example.com', need, cell('2026-12-10'), cell('2026-11-18')],
];

describe('emails of several mornings', () => {
  it('cells to check are said once, again when there are more, and in the first email of a week', () => {
    const workbook = aDigestWorkbook('2026-11-24T08:05', {
      sheets: {
        Customers: [HEADINGS, line('Brightwater', 'Clear'), line('Nordlys', 'dunno')],
        Settings: settings(['digest', 'yes']),
      },
    });
    const { platform, setClock } = workbook;
    const needsChecking = (iso: string): boolean => {
      setClock(`${iso}T08:05`);
      const before = platform.sent.length;
      runDigest(platform);
      const sent = platform.sent.slice(before);
      expect(sent).toHaveLength(1);
      return textOf(sent[0]?.text ?? '').includes('checking');
    };
    // The first email, of a Tuesday.
    expect(needsChecking('2026-11-24')).toBe(true);
    expect(needsChecking('2026-11-25')).toBe(false);
    const customers = platform.spreadsheet().sheetTitled('Customers');
    customers?.write([{ row: 2, column: 2, cells: [['dunno']] }], new Set([2]));
    expect(needsChecking('2026-11-26')).toBe(true);
    expect(needsChecking('2026-11-27')).toBe(false);
    expect(needsChecking('2026-11-30')).toBe(true);
    expect(needsChecking('2026-12-01')).toBe(false);
  });
});

describe('openNews', () => {
  const storage = () => {
    const kept = new Map<string, string>();
    const calls: string[] = [];
    return {
      calls,
      port: {
        get: (key: string) => kept.get(key) ?? null,
        set: (key: string, value: string) => {
          calls.push(key);
          kept.set(key, value);
        },
        remove: (key: string) => {
          calls.push(key);
          kept.delete(key);
        },
      },
    };
  };
  const told = (...notices: readonly object[]) => [{ notices }] as never;

  it('a deleted column is named in one email, and again after it was back', () => {
    const { port, calls } = storage();
    const gone = openNews(port, ['Grade']);
    expect(gone.missing).toEqual(['Grade']);
    // No email said it, so the next one does.
    gone.keep(port, told());
    expect(openNews(port, ['Grade']).missing).toEqual(['Grade']);
    gone.keep(port, told({ code: 'columns' }));
    expect(openNews(port, ['Grade']).missing).toEqual([]);
    openNews(port, []).keep(port, told());
    expect(openNews(port, ['Grade']).missing).toEqual(['Grade']);
    expect(calls).toEqual(['digest.columns', 'digest.columns']);
  });

  it('of what stays true only more is news, and less than before is kept without a word', () => {
    const { port } = storage();
    const of = (count: number) => openNews(port, [], new Map([['resting', count]]));
    expect([...of(2).grown]).toEqual(['resting']);
    of(2).keep(port, told());
    expect([...of(2).grown]).toEqual(['resting']);
    of(2).keep(port, told({ code: 'resting' }));
    expect([...of(2).grown]).toEqual([]);
    of(1).keep(port, told());
    expect([...of(2).grown]).toEqual(['resting']);
  });

  it('nothing is written while nothing has changed', () => {
    const { port, calls } = storage();
    openNews(port, [], new Map([['drift', 0]])).keep(port, told());
    expect(calls).toEqual([]);
  });
});
