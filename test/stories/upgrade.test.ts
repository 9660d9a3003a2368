/** A workbook that an earlier version set up, opened by this one (docs/rules.md §3, Fair start). */
import type { Host } from '../../host';
import { adopt, hostWithForeignSheet, hour } from '../support/foreign-sheets';
import { hostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

const open = hostsOf('Europe/Berlin');

const ROWS = [
  ['Client', 'Owner', 'Need', 'Expected close', 'Last contact', 'Planned for', 'Stage'],
  ['Late', 'ana@team.example', 'Potential', '', '2026-09-01', '', ''],
  ['Very late', 'ana@team.example', 'Clear', '2026-12-01', '2026-03-02', '', ''],
  ['Today', '', 'Potential', '', '2026-10-24', '', ''],
  ['Ahead', '', 'Potential', '', '2026-11-20', '', ''],
  ['Planned', '', 'Clear', '2026-12-01', '2026-11-02', '2026-11-20', ''],
  ['To grade', 'ana@team.example', '', '', '2026-10-01', '', ''],
  ['Never', '', 'Clear', '2026-12-01', '', '', ''],
  ['Lost', '', 'Clear', '2026-12-01', '2025-06-02', '', 'Lost'],
];

interface Reported {
  readonly company: string;
  readonly next: string | null;
  readonly status: string;
  readonly daysOverdue: number | null;
  readonly why: string;
}

const reported = (host: Host): readonly Reported[] => {
  const { customers } = asking(host)({ ask: 'report' }) as unknown as {
    readonly customers: readonly Reported[];
  };
  return customers.map(({ company, next, status, daysOverdue, why }) => ({
    company,
    next,
    status,
    daysOverdue,
    why,
  }));
};

/** The sheet as an earlier version left it: without the new columns and the new setting. */
function asEarlier(host: Host): void {
  const headings = (): readonly unknown[] => host.book.sheet('Sheet1')?.values()[0] ?? [];
  for (const heading of ['First seen', 'Last told']) {
    const first = headings().indexOf(heading) + 1;
    host.person.deleteLines({ sheet: 'Sheet1', axis: 'column', first });
  }
  const settings = host.book.sheet('Settings')?.values() ?? [];
  const rowOf = (key: string): number => settings.findIndex(([name]) => name === key) + 1;
  host.person.type(`Settings!B${rowOf('takeOver')}`, '2026-06-01');
  host.person.type(`Settings!B${rowOf('kept.from')}`, '');
}

describe('a workbook of an earlier version', () => {
  it('changes no day and no state by the first hourly run, and keeps from then on what was told', () => {
    const host = hostWithForeignSheet(open, ROWS);
    adopt(host);
    hour(host);
    asEarlier(host);
    const before = reported(host);
    expect(before.map(({ company, status }) => [company, status])).toEqual([
      ['Late', 'overdue'],
      ['Very late', 'overdue'],
      ['Today', 'today'],
      ['Ahead', 'scheduled'],
      ['Planned', 'overdue'],
      ['To grade', 'grade'],
      ['Never', 'start'],
      ['Lost', 'overdue'],
    ]);
    host.clock.advanceHours(1);
    hour(host);
    expect(reported(host)).toEqual(before);
    const [headings = [], ...rows] = host.book.sheet('Sheet1')?.values() ?? [];
    for (const heading of ['First seen', 'Last told']) {
      const at = headings.indexOf(heading);
      expect([heading, rows.slice(0, 8).every((line) => line[at] !== '')]).toEqual([heading, true]);
    }
    const status = headings.indexOf('Due status');
    expect(rows.slice(0, 8).map((line) => line[status])).toEqual([
      ...['Overdue', 'Overdue', 'Today', 'Scheduled', 'Overdue', 'To grade', 'To start', 'Overdue'],
    ]);

    // From now on a change makes no one late.
    const ahead = rows.findIndex(([company]) => company === 'Ahead') + 2;
    const column = String.fromCharCode(65 + headings.indexOf('Need'));
    host.clock.advanceHours(24);
    hour(host);
    host.person.type(`Sheet1!${column}${ahead}`, 'Clear');
    host.person.type(`Sheet1!D${ahead}`, '2026-12-01');
    expect(reported(host).find(({ company }) => company === 'Ahead')).toMatchObject({
      next: '2026-11-25',
      status: 'soon',
    });
  });
});

describe('a sheet that Duebook takes over today', () => {
  it('has no one overdue on the first morning', () => {
    const host = hostWithForeignSheet(open, ROWS);
    adopt(host);
    expect(reported(host).map(({ company, status }) => [company, status])).toEqual([
      ['Late', 'start'],
      ['Very late', 'start'],
      ['Today', 'soon'],
      ['Ahead', 'scheduled'],
      ['Planned', 'start'],
      ['To grade', 'start'],
      ['Never', 'start'],
      ['Lost', 'start'],
    ]);
    const [headings = [], ...rows] = host.book.sheet('Sheet1')?.values() ?? [];
    const status = headings.indexOf('Due status');
    expect(rows.slice(0, 3).map((line) => line[status])).toEqual(['To start', 'To start', 'Soon']);
  });
});
