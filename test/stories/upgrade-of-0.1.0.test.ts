/**
 * A workbook that version 0.1.0 set up and used for five days, opened by this version: `workbook-of-0.1.0.json` was
 * saved from the script of that version (without formats of empty cells). No one is later than before, and no column is
 * lost.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Host, HostFile } from '../../host';
import { isoFromDay } from '../../src/rules';
import { hostsOf } from '../support/story-host';
import { asking, cellUnder, recordsIn, type Row } from '../support/team-host';
import { day } from '../support/customers';

const FILE = join(__dirname, 'workbook-of-0.1.0.json');
const MONDAY = '2026-11-23';
const open = hostsOf('Europe/Berlin');

/** What the sheet said on Monday by version 0.1.0: the status and the next day. */
const BEFORE: Readonly<Record<string, readonly [string, string]>> = {
  Late: ['Overdue', '2026-11-13'],
  'Very late': ['Overdue', '2026-04-01'],
  'Due today': ['Today', '2026-11-23'],
  Ahead: ['Scheduled', '2026-12-18'],
  'Planned before': ['Overdue', '2026-11-20'],
  'Planned ahead': ['Soon', '2026-11-27'],
  'To grade': ['Overdue', '2026-10-08'],
  Never: ['Today', '2026-11-19'],
  Lost: ['Overdue', '2026-06-02'],
  'Lost lately': ['Scheduled', '2027-11-05'],
  Won: ['Overdue', '2026-10-09'],
  'Won, next deal blank': ['Scheduled', '2026-12-31'],
  Interested: ['Overdue', '2026-11-19'],
  'Lost and interested': ['Overdue', '2026-11-19'],
  'Graded by hand': ['Overdue', '2026-11-20'],
  'Do not call': ['Paused', ''],
  'Odd word': ['Overdue', '2026-11-20'],
  Birthday: ['Soon', '2026-11-25'],
  'Two owners': ['Soon', '2026-11-24'],
  'Nobody knows': ['Overdue', '2026-11-17'],
  Called: ['Soon', '2026-11-27'],
  Snoozed: ['Soon', '2026-11-27'],
};

/** Status and next day where this version differs: each is a rule that spares someone (docs/rules.md §1, §2, §5, §8). */
const NOW: typeof BEFORE = {
  ...BEFORE,
  'To grade': ['To grade', '2026-10-08'],
  Never: ['To start', '2026-11-19'],
  'Lost and interested': ['Scheduled', '2027-11-12'],
  'Odd word': ['Paused', ''],
};

/** Two hours after the last one of the old version. */
function opened(): Host {
  const file = JSON.parse(readFileSync(FILE, 'utf8')) as HostFile;
  const host = open({ file, now: `${MONDAY}T10:00:00Z`, user: 'ana@team.example' });
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
  return host;
}

function hour(host: Host): void {
  host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
}

const nameOf = (row: Row): string => String(row['Company']);

function shown(host: Host): typeof BEFORE {
  return Object.fromEntries(
    recordsIn(host, 'Customers').map((row) => {
      const next = row['Next follow-up'];
      const iso = typeof next === 'number' ? isoFromDay(next) : '';
      return [nameOf(row), [String(row['Due status']), iso] as const];
    }),
  );
}

/** Calendar days. */
function daysLate([status, next]: readonly [string, string] = ['', '']): number {
  return status === 'Overdue' ? day(MONDAY) - day(next) : 0;
}

const later = (now: typeof BEFORE): readonly string[] =>
  Object.keys(BEFORE).filter((name) => daysLate(now[name]) > daysLate(BEFORE[name]));

const CALCULATED = ['Grade', 'Next follow-up', 'Due status', 'Days overdue', 'Why'];

/** What people typed and what was counted, by heading; a blank may be filled, as that under "Closed on". */
const filledIn = (row: Row): Row =>
  Object.fromEntries(
    Object.entries(row).filter(([heading, cell]) => cell !== '' && !CALCULATED.includes(heading)),
  );

describe('a workbook of 0.1.0 after an hour of this version', () => {
  it('makes no one later, and differs only where a rule spares someone', () => {
    const host = opened();
    hour(host);
    expect(later(shown(host))).toEqual([]);
    expect(shown(host)).toEqual(NOW);
  });

  it('keeps every column with what was typed, every other sheet, and the entries', () => {
    const host = opened();
    const before = recordsIn(host, 'Customers');
    const headings = Object.keys(before[0] ?? {});
    const titlesOf = (): readonly string[] => host.book.sheets.map(({ name }) => name);
    const titles = titlesOf();
    const journal = recordsIn(host, 'Journal');
    for (const change of [hour, (book: Host) => book.call('menuSetUp'), hour]) {
      change(host);
      const after = recordsIn(host, 'Customers');
      expect(Object.keys(after[0] ?? {}).filter((heading) => headings.includes(heading))).toEqual(
        headings,
      );
      expect(after).toMatchObject(before.map(filledIn));
      expect(titlesOf()).toEqual(expect.arrayContaining([...titles]));
      expect(recordsIn(host, 'Journal')).toMatchObject(journal);
    }
    expect(later(shown(host))).toEqual([]);
  });

  it('says the same in sidebar and sheet, and makes no one later by a closing or a need typed then', () => {
    const host = opened();
    hour(host);
    const { customers } = asking(host, 'ana@team.example')({ ask: 'report' }) as unknown as {
      readonly customers: readonly { company: string; next: string | null }[];
    };
    const next = Object.fromEntries(customers.map((each) => [each.company, each.next ?? '']));
    expect(next).toEqual(
      Object.fromEntries(Object.entries(NOW).map(([name, [, due]]) => [name, due])),
    );
    const at = recordsIn(host, 'Customers').findIndex((row) => nameOf(row) === 'Ahead') + 2;
    host.person.type(cellUnder(host, 'Need', at), 'Clear');
    host.person.type(cellUnder(host, 'Expected close', at), '2026-12-01');
    expect(later(shown(host))).toEqual([]);
    expect(shown(host)['Ahead']).toEqual(['Soon', '2026-11-24']);
  });
});
