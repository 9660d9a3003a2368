/** A workbook whose tabs were renamed or copied: it goes on with the same sheets. */
import type { Host } from '../../host';
import { hour } from '../support/foreign-sheets';
import { setUpHostsOf } from '../support/story-host';
import { asking } from '../support/team-host';

const { again } = setUpHostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';

const NAMES = {
  Customers: 'People we serve',
  Journal: 'What happened',
  Purchases: 'Sales',
  Cases: 'Open points',
  Contacts: 'Persons',
  Team: 'We',
  Settings: 'How it works',
  Holidays: 'Days off',
};

const ENTRY = {
  ...{ ask: 'log', id: 'entry-001', customer: 'sample1' },
  draft: { outcome: 'reached', need: 'clear', expectedClose: '2026-12-10', note: 'talked' },
};

const cellsOf = (host: Host, title: string): string =>
  JSON.stringify(host.book.sheet(title)?.values() ?? []);

describe('a workbook whose tabs were changed', () => {
  it('goes on when each tab was renamed: list, log and the hourly job use them', () => {
    const host = again();
    for (const [from, to] of Object.entries(NAMES)) host.person.renameSheet(from, to);
    const titles = host.book.sheets.map(({ name }) => name);
    hour(host);
    const ask = asking(host, OWNER);
    expect(JSON.stringify(ask({ ask: 'today', scope: 'team' }))).toContain('Brightwater Dental');
    expect(ask(ENTRY)).toMatchObject({ outcome: 'done' });
    expect(cellsOf(host, 'What happened')).toContain('talked');
    expect(ask({ ask: 'records' })['sheetProblems']).toEqual([]);
    // Nothing was made a second time.
    const made = host.book.sheets.map(({ name }) => name);
    const madeByJob = ['Activity', 'Runs'];
    expect(made.filter((name) => !madeByJob.includes(name))).toEqual(
      titles.filter((name) => !madeByJob.includes(name)),
    );
  });

  it('goes on with the first of them when each tab was copied, and says so of the customers', () => {
    const host = again();
    const copied = Object.keys(NAMES).filter((title) => host.book.sheet(title) !== undefined);
    for (const title of copied) host.person.duplicateSheet(title);
    const copies = (): readonly string[] =>
      copied.map((title) => cellsOf(host, `Copy of ${title}`));
    const before = copies();
    hour(host);
    const ask = asking(host, OWNER);
    expect(ask(ENTRY)).toMatchObject({ outcome: 'done' });
    expect(cellsOf(host, 'Journal')).toContain('talked');
    expect(copies()).toEqual(before);
    expect(ask({ ask: 'records' })['sheetProblems']).toEqual([
      expect.stringContaining('several lists of customers: Customers, Copy of Customers'),
    ]);
  });
});
