/** Merging two customers: what moves, how many service calls it takes, and what Undo gives back. */
import type { Host } from '../../host';
import { asking, cellUnder, customerOf, fillTeam, recordsIn, type Row } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');

const PURCHASES = ['Purchase ID', 'Customer ID', 'Date', 'Product', 'Amount'];
const ENTRIES = [
  ...['Entry ID', 'Customer ID', 'Date', 'By', 'Channel', 'Kind', 'Outcome', 'Note'],
  ...['Need after', 'Expected close after', 'Intention after', 'Stage after', 'Next step'],
  ...['Planned for', 'Grade before', 'Grade after', 'Was due', 'Corrects entry', 'Logged at'],
];

const entry = (id: string, customer: string): readonly string[] => [
  ...[id, customer, '2026-11-18', 'Ana', 'Phone', 'Contact', 'Reached', 'a note'],
];

function team(customers = 6): Host {
  const host = fillTeam(open(), customers);
  host.book.addSheet('Purchases', [
    PURCHASES,
    ['p1', 'c0', '2026-05-01', 'Tea', 10],
    ['', 'c0', '2026-06-01', 'Cups', 20],
    ['p3', 'c2', '2026-07-01', 'Tea', 30],
  ]);
  host.book.addSheet('Journal', [ENTRIES, entry('e1', 'c0'), entry('e2', 'c2')]);
  host.book.addSheet('Contacts', [
    ['Contact ID', 'Customer ID', 'Name', 'Role', 'Phone', 'Email'],
    ['k1', 'c0', 'Zoe', 'Buyer', '', 'zoe@client.example'],
  ]);
  return host;
}

const MERGE = { ask: 'merge', id: 'merge-001', keep: 'c2', merge: 'c0' } as const;

const TABLES = ['Customers', 'Journal', 'Purchases', 'Contacts', 'Cases'];

/** Rows that hold anything, by sheet; a sheet of headings alone is as none. */
function tablesOf(host: Host): Readonly<Record<string, readonly Row[]>> {
  const tables = TABLES.map((title) => [
    title,
    recordsIn(host, title).filter((row) => Object.values(row).some((cell) => cell !== '')),
  ]);
  return Object.fromEntries(tables) as Record<string, readonly Row[]>;
}

const ownersOf = (host: Host, title: string): readonly unknown[] =>
  recordsIn(host, title)
    .filter((row) => row['Customer ID'] !== '')
    .map((row) => row['Customer ID']);

/** Gives the purchase typed by hand its ID, so that what follows changes nothing else. */
function withIds(host: Host): Host {
  host.person.type(cellUnder(host, 'Purchase ID', 3, 'Purchases'), 'p2');
  return host;
}

/** A workbook in use, in which every third entry of the journal is one of c0. */
function scatteredTeam(moved: number): Host {
  const host = fillTeam(open(), 4);
  const entries = Array.from({ length: 3 * moved }, (_, at) =>
    entry(`e${at}`, at % 3 === 0 ? 'c0' : 'c1'),
  );
  host.book.addSheet('Journal', [ENTRIES, ...entries]);
  host.book.addSheet('Purchases', [PURCHASES, ['p1', 'c0', '2026-05-01', 'Tea', 10]]);
  host.person.deleteSheet('Settings');
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  host.call('menuSetUp');
  host.call('runHourly', [], { trigger: true });
  return host;
}

describe('merge', () => {
  it('journal, purchases and contacts move to the kept customer, and the merged one stays in its row', () => {
    const host = team();
    const done = asking(host)(MERGE);
    expect(done).toMatchObject({ outcome: 'done', warnings: [] });
    expect(done['message']).toBe('Customer 0 is merged into Customer 2, with 4 records.');
    expect(ownersOf(host, 'Purchases')).toEqual(['c2', 'c2', 'c2']);
    // The last row is the notice.
    expect(ownersOf(host, 'Journal')).toEqual(['c2', 'c2', 'c2']);
    expect(customerOf(host, 'c0')).toMatchObject({ 'Merged into': 'c2', Company: 'Customer 0' });
    const contacts = recordsIn(host, 'Contacts').map((row) => [row['Customer ID'], row['Name']]);
    expect(contacts).toEqual([
      ['c2', 'Zoe'],
      ['c2', 'Person 0'],
    ]);
  });

  it('the merged customer is on no list, and the kept one is not shown as its duplicate', () => {
    const host = team();
    const ask = asking(host);
    ask(MERGE);
    const shown = ask({ ask: 'customer', customer: 'c0' });
    expect(shown).toMatchObject({ outcome: 'customer', paused: 'merged' });
    expect(ask({ ask: 'customer', customer: 'c2' })).toMatchObject({ duplicates: [] });
  });

  it('Undo gives back all of it, cell by cell', () => {
    const host = withIds(team());
    const before = tablesOf(host);
    const ask = asking(host);
    ask(MERGE);
    expect(tablesOf(host)).not.toEqual(before);
    expect(ask({ ask: 'undo', undo: MERGE.id })).toMatchObject({ outcome: 'done', warnings: [] });
    expect(tablesOf(host)).toEqual(before);
  });

  it('Undo after others have worked on takes back what still says so, and names the rest', () => {
    const host = withIds(team());
    const ask = asking(host);
    ask({ ...MERGE, choices: { contact: 'merged' } });
    const draft = { outcome: 'reached', note: 'after', need: 'none' };
    ask({ ask: 'log', id: 'entry-after', customer: 'c2', draft });
    host.person.type(cellUnder(host, 'Contact', 4), 'Typed by hand');
    const undone = ask({ ask: 'undo', undo: MERGE.id });
    expect(undone).toMatchObject({
      outcome: 'done',
      warnings: ['Left as it is, since it was changed meanwhile: Contact.'],
    });
    const journal = recordsIn(host, 'Journal').map((row) => [row['Entry ID'], row['Customer ID']]);
    expect(journal.filter(([id]) => id !== '')).toEqual([
      ['e1', 'c0'],
      ['e2', 'c2'],
      ['entry-after', 'c2'],
    ]);
    expect(customerOf(host, 'c0')).toMatchObject({ 'Merged into': '' });
    expect(customerOf(host, 'c2')).toMatchObject({ Contact: 'Typed by hand', Need: 'None' });
  });

  it('what voids or corrects a moved entry goes back with it', () => {
    const host = withIds(team());
    const ask = asking(host);
    ask({ ask: 'log', id: 'entry-001', customer: 'c0', draft: { outcome: 'reached' } });
    ask(MERGE);
    ask({ ask: 'undo', undo: 'entry-001' });
    ask({ ask: 'undo', undo: MERGE.id });
    const journal = recordsIn(host, 'Journal').map((row) => [row['Entry ID'], row['Customer ID']]);
    expect(journal).toContainEqual(['entry-001-x', 'c0']);
  });

  it('a merge of three thousand scattered records takes as many service calls as one of ten', () => {
    const costs = [10, 3_000].map((moved) => {
      const host = scatteredTeam(moved);
      const ask = asking(host);
      host.resetServiceCalls();
      expect(ask(MERGE)).toMatchObject({ outcome: 'done' });
      const merging = host.serviceCalls.total;
      // In a column of plain text, as set-up makes it.
      expect(recordsIn(host, 'Contacts')[0]).toMatchObject({ Phone: '+49 30 111220' });
      host.resetServiceCalls();
      expect(ask({ ask: 'undo', undo: MERGE.id })).toMatchObject({ outcome: 'done' });
      expect(ownersOf(host, 'Journal').filter((id) => id === 'c0')).toHaveLength(moved);
      return { merging, undoing: host.serviceCalls.total };
    });
    console.info(`Merging, and undoing it: ${JSON.stringify(costs)} service calls.`);
    const [few, many] = costs;
    // Activity takes a third line of cells for the thousands of IDs at most.
    expect(many?.merging).toBeLessThanOrEqual((few?.merging ?? 0) + 2);
    expect(many?.undoing).toBeLessThanOrEqual((few?.undoing ?? 0) + 2);
    // Two of them load the code (docs/decisions/0039-load-on-demand.md).
    expect(many?.merging).toBeLessThanOrEqual(64 + 2);
    expect(many?.undoing).toBeLessThanOrEqual(45);
  });

  it('sent again it writes nothing and answers the same', () => {
    const host = team();
    const ask = asking(host);
    ask(MERGE);
    const after = tablesOf(host);
    expect(ask(MERGE)).toMatchObject({ outcome: 'done', again: true });
    expect(tablesOf(host)).toEqual(after);
  });

  it('of two owners one must be chosen, and if Team names managers a manager chooses', () => {
    const host = team();
    host.dialogs.answerer = ({ buttons }) => ({ button: buttons === 'OK' ? 'OK' : 'YES' });
    host.call('menuDigestOn');
    const across = { ...MERGE, keep: 'c1' };
    expect(asking(host)(across)).toMatchObject({ outcome: 'refused', code: 'right' });
    const manager = asking(host, 'owner@team.example');
    expect(manager(across)).toMatchObject({ outcome: 'refused', code: 'input', field: 'owner' });
    expect(manager({ ...across, choices: { owner: 'merged' } })).toMatchObject({ outcome: 'done' });
    expect(customerOf(host, 'c1')).toMatchObject({ Owner: 'ana@team.example' });
  });

  it('a customer is merged into no one who is merged elsewhere, and not into itself', () => {
    const host = team();
    const ask = asking(host);
    ask(MERGE);
    expect(ask({ ...MERGE, id: 'merge-002', keep: 'c4', merge: 'c0' })).toMatchObject({
      code: 'input',
      message: expect.stringContaining('Merge with Customer 2 instead') as string,
    });
    expect(ask({ ...MERGE, id: 'merge-003', merge: 'c2' })).toMatchObject({ code: 'input' });
    expect(ask({ ...MERGE, id: 'merge-004', merge: 'gone' })).toMatchObject({ code: 'gone' });
  });

  it('those who were merged before follow to the new one, so that there is never a chain', () => {
    const host = team();
    const ask = asking(host);
    ask(MERGE);
    ask({ ...MERGE, id: 'merge-002', keep: 'c4', merge: 'c2' });
    expect(['c0', 'c2', 'c4'].map((id) => customerOf(host, id)['Merged into'])).toEqual([
      'c4',
      'c4',
      '',
    ]);
  });

  it('a circle typed by hand ends with the merge', () => {
    const host = team();
    host.person.type(cellUnder(host, 'Merged into', 2), 'c2');
    host.person.type(cellUnder(host, 'Merged into', 4), 'c0');
    expect(asking(host)(MERGE)).toMatchObject({ outcome: 'done' });
    expect(customerOf(host, 'c0')['Merged into']).toBe('c2');
    expect(customerOf(host, 'c2')['Merged into']).toBe('');
  });

  it('compare shows what differs, what moves and whose value counts', () => {
    const host = team();
    const shown = asking(host)({ ask: 'compare', keep: 'c0', merge: 'c2' });
    expect(shown).toMatchObject({
      outcome: 'compared',
      kept: { id: 'c0', name: 'Customer 0' },
      merged: { id: 'c2' },
      moves: [
        { title: 'Journal', count: 1 },
        { title: 'Purchases', count: 1 },
      ],
      asksOwner: false,
      refusal: null,
    });
    const lines = shown['lines'] as readonly Row[];
    expect(lines.map(({ field, side }) => [field, side])).toEqual([
      ['company', 'kept'],
      ['contact', 'kept'],
      ['phone', 'kept'],
      ['email', 'kept'],
    ]);
  });
});
