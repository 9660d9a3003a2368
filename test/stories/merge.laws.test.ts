/**
 * Merging in workbooks drawn at random: while nobody has worked on what it moved, undoing a merge leaves the workbook as
 * one in which nobody merged, whatever happened to other customers in between.
 */
import type { Host } from '../../host';
import { fc, isThorough } from '../support/laws';
import { hostsOf } from '../support/story-host';
import { asking, cellUnder, fillTeam, recordsIn, type Row } from '../support/team-host';

const open = hostsOf('Europe/Berlin');

const CUSTOMERS = 8;
const TABLES: Readonly<Record<string, readonly string[]>> = {
  Customers: [],
  Journal: [
    ...['Entry ID', 'Customer ID', 'Date', 'By', 'Channel', 'Kind', 'Outcome', 'Note'],
    ...['Need after', 'Grade before', 'Grade after', 'Was due', 'Corrects entry', 'Logged at'],
  ],
  Purchases: ['Purchase ID', 'Customer ID', 'Date', 'Product', 'Amount'],
  Contacts: ['Contact ID', 'Customer ID', 'Name', 'Role', 'Phone', 'Email'],
  Cases: ['Case ID', 'Customer ID', 'Kind', 'Title', 'Opened', 'Due', 'Status', 'Owner'],
};

/** What the cells of a new record are, besides its ID and its customer. */
const CELLS: Readonly<Record<string, readonly string[]>> = {
  Journal: ['2026-11-18', 'Ana', 'Phone', 'Contact', 'Reached', 'a note'],
  Purchases: ['2026-05-01', 'Tea', '10'],
  Contacts: ['Zoe', 'Buyer', '', 'zoe@client.example'],
  Cases: ['Promise', 'Send samples', '2026-11-16', '2026-12-01', 'Open', 'Ana'],
};

/** What merging weighs against each other; blank, equal and different on both sides. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  Contact: ['', 'Ann Abel', 'Ben Ball'],
  Phone: ['', '+49 30 5551', '+49 30 5552'],
  Email: ['', 'info@one.example', 'info@two.example'],
  Need: ['', 'Clear', 'None'],
  Stage: ['', 'New', 'Offer'],
  'Our remarks': ['', 'likes tea'],
  'Next step': ['', 'call'],
};

const customer = fc.integer({ min: 0, max: CUSTOMERS - 1 });
const world = fc.record({
  values: fc.array(
    fc.record({
      row: customer,
      cell: fc.constantFrom(
        ...Object.entries(VALUES).flatMap(([heading, all]) => all.map((one) => [heading, one])),
      ),
    }),
    { maxLength: 24 },
  ),
  records: fc.array(fc.record({ table: fc.constantFrom(...Object.keys(CELLS)), of: customer }), {
    maxLength: 24,
  }),
  /** All of one seller: who may merge those of two is another story. */
  merges: fc.array(fc.record({ keep: customer, merge: customer }), { minLength: 1, maxLength: 3 }),
  remarks: fc.array(customer, { maxLength: 3 }),
  logged: fc.array(customer, { maxLength: 2 }),
});

type World = typeof world extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function filled({ values, records }: World): Host {
  const host = fillTeam(open(), CUSTOMERS);
  for (const [table, headings] of Object.entries(TABLES)) {
    const rows = records.flatMap(({ table: of, of: owner }, at) =>
      of === table ? [[`r${at}`, `c${owner}`, ...(CELLS[table] ?? [])]] : [],
    );
    if (headings.length > 0) host.book.addSheet(table, [headings, ...rows]);
  }
  for (let row = 2; row < CUSTOMERS + 2; row += 1) {
    host.person.type(cellUnder(host, 'Owner', row), 'ana@team.example');
  }
  for (const { row, cell } of values) {
    host.person.type(cellUnder(host, cell[0] ?? '', row + 2), cell[1] ?? '');
  }
  return host;
}

/** Work on customers that no merge touches, and in a column of the team's own. */
function work(host: Host, { remarks, logged, merges }: World): void {
  const touched = new Set(merges.flatMap(({ keep, merge }) => [keep, merge]));
  logged
    .filter((at) => !touched.has(at))
    .forEach((at, place) => {
      const draft = { outcome: 'reached', note: 'in between', need: 'none' };
      asking(host)({ ask: 'log', id: `between-${place}`, customer: `c${at}`, draft });
    });
  for (const at of remarks) {
    host.person.type(cellUnder(host, 'Our remarks', at + 2), 'typed in between');
  }
}

/** Rows by table and ID, without when they were logged. */
function recordsOf(host: Host): Readonly<Record<string, Readonly<Record<string, Row>>>> {
  return Object.fromEntries(
    Object.keys(TABLES).map((table) => [
      table,
      Object.fromEntries(
        recordsIn(host, table)
          .filter((row) => Object.values(row).some((cell) => cell !== ''))
          .map(({ 'Logged at': _, ...row }) => [String(Object.values(row)[0]), row]),
      ),
    ]),
  );
}

describe('merging in any workbook', () => {
  it('undoing each merge, the last one first, leaves what there would be without them', () => {
    let merged = 0;
    let moved = 0;
    const law = fc.property(world, (drawn) => {
      const host = filled(drawn);
      const ask = asking(host);
      const done = drawn.merges.flatMap(({ keep, merge }, at) => {
        const id = `merge-00${at}`;
        const answer = ask({ ask: 'merge', id, keep: `c${keep}`, merge: `c${merge}` });
        if (answer['outcome'] !== 'done') return [];
        moved += Number(/with (\d+) record/.exec(String(answer['message']))?.[1] ?? 0);
        return [id];
      });
      merged += done.length;
      work(host, drawn);
      for (const id of [...done].reverse()) {
        expect(ask({ ask: 'undo', undo: id })).toMatchObject({ outcome: 'done', warnings: [] });
      }
      const other = filled(drawn);
      work(other, drawn);
      expect(recordsOf(host)).toEqual(recordsOf(other));
    });
    fc.assert(law, { numRuns: isThorough ? 200 : 6 });
    // Neither merges that were all refused nor customers without records would show anything.
    expect(merged).toBeGreaterThan(1);
    expect(moved).toBeGreaterThan(0);
  });
});
