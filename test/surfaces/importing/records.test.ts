/** Contacts, entries, purchases, cases and colleagues of a file: the second time nothing is added, and Undo takes them back. */
import type { MemoryPlatform } from '../../../src/platform/memory';
import type { Cell, RecordTable } from '../../../src/rules';
import {
  answerImportBegin,
  answerImportKnown,
  answerImportOpen,
  answerImportRejected,
  answerImportRows,
  answerImportSheet,
  answerImportUndo,
} from '../../../src/surfaces/importing';
import { aWorkbook, tableSheet } from '../../support/team-workbook';

const CUSTOMERS = [
  { id: 'c1', company: 'Yard' },
  { id: 'c2', company: 'Dune' },
];

interface File {
  readonly fields: readonly string[];
  readonly cells: readonly (readonly Cell[])[];
}

const FILES: Readonly<Record<RecordTable, File>> = {
  contacts: {
    fields: ['customerId', 'name', 'phone', 'id'],
    cells: [
      ['c1', 'Ann', '007', 'i1'],
      ['c2', 'Bea', '=1', 'i2'],
    ],
  },
  journal: {
    fields: ['customerId', 'on', 'kind', 'note', 'id'],
    cells: [
      ['c1', { day: 46_300 }, 'Contact', 'Called', 'i1'],
      ['c1', { day: 46_301 }, 'Contact', 'Called', 'i2'],
    ],
  },
  purchases: {
    fields: ['customerId', 'on', 'amount', 'id'],
    cells: [
      ['c1', { day: 46_300 }, 120, 'i1'],
      ['c2', { day: 46_300 }, 120, 'i2'],
    ],
  },
  cases: {
    fields: ['customerId', 'kind', 'opened', 'text', 'id'],
    cells: [
      ['c1', 'Complaint', { day: 46_300 }, 'Late', 'i1'],
      ['c2', 'Promise', { day: 46_300 }, 'Price', 'i2'],
    ],
  },
  team: {
    fields: ['name', 'email'],
    cells: [
      ['Ann Abel', 'ann@team.example'],
      ['Bea Bruns', 'bea@team.example'],
    ],
  },
};

function importFile(platform: MemoryPlatform, id: string, table: RecordTable): unknown {
  const { fields, cells } = FILES[table];
  answerImportBegin({ id, table, name: 'a.csv', rows: cells.length, fields }, platform);
  const rows = cells.map((line, at) => ({ row: at + 2, cells: line }));
  return answerImportRows({ id, at: 0, fields, rows, known: 'fill' }, platform);
}

const filled = (platform: MemoryPlatform, table: RecordTable): readonly string[] =>
  tableSheet(platform, table)
    .read()
    .map((cells) => JSON.stringify(cells))
    .filter((line) => /[^",[\]]/.test(line));

describe.each(Object.keys(FILES) as RecordTable[])('a file of %s', (table) => {
  it('is written, not written again, and taken back', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    const before = filled(platform, table);
    expect(importFile(platform, 'import-001', table)).toMatchObject({ counts: { added: 2 } });
    expect(filled(platform, table)).toHaveLength(before.length + 2);
    expect(importFile(platform, 'import-002', table)).toMatchObject({
      counts: { added: 0, skipped: 2 },
    });
    answerImportUndo({ id: 'import-001' }, platform);
    expect(filled(platform, table)).toEqual(before);
    // After Undo the same file is new.
    expect(importFile(platform, 'import-003', table)).toMatchObject({ counts: { added: 2 } });
  });
});

describe('what the page of imports asks', () => {
  it('an import that is not complete is offered, with the mapping of its headings', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    const mapping = {
      ...{ table: 'customers', columns: { 3: 'note' }, by: null, dateOrder: 'dmy', headings: 'h1' },
    };
    const facts = { name: 'a.csv', print: 'p1', rows: 3, fields: ['id', 'company'], mapping };
    answerImportBegin({ id: 'import-001', ...facts }, platform);
    const rows = [{ row: 2, cells: ['f1', 'Elm'] }];
    answerImportRows(
      { id: 'import-001', at: 0, fields: ['id', 'company'], rows, known: 'fill' },
      platform,
    );
    const opened = answerImportOpen({}, platform);
    expect(opened).toMatchObject({
      outcome: 'open',
      unfinished: [{ id: 'import-001', print: 'p1', rows: 3, next: 1, counts: { added: 1 } }],
      mappings: { h1: { columns: { 3: 'note' }, dateOrder: 'dmy' } },
    });
  });

  it('of more than 20 mappings the oldest is forgotten', () => {
    let now = 0;
    const platform = aWorkbook({
      customers: CUSTOMERS,
      now: () => new Date(Date.UTC(2026, 10, 23, 8, 0, (now += 1))).toISOString(),
    });
    for (let at = 0; at < 22; at += 1) {
      const headings = `h${at}`;
      const mapping = { table: 'customers', columns: {}, by: null, dateOrder: null, headings };
      const facts = { name: 'a.csv', rows: 1, fields: ['id'], mapping };
      answerImportBegin({ id: `import-1${at}`, ...facts }, platform);
    }
    const opened = answerImportOpen({}, platform);
    const kept = opened.outcome === 'open' ? Object.keys(opened.mappings) : [];
    expect(kept).toHaveLength(20);
    expect(kept).not.toContain('h1');
    expect(kept).toContain('h21');
  });

  it('records and sheets are handed over in slices', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    const first = answerImportKnown({ table: 'customers', from: 0, count: 1 }, platform);
    expect(first).toMatchObject({ isLast: false });
    const second = answerImportKnown({ table: 'customers', from: 1, count: 1 }, platform);
    if (second.outcome !== 'known') throw new Error(second.message);
    expect(second.isLast).toBe(true);
    expect(second.rows[0]?.[second.fields.indexOf('company')]).toBe('Dune');
    expect(second.fields).not.toContain('grade');
    const gid = tableSheet(platform, 'customers').gid();
    const sheet = answerImportSheet({ gid, from: 1, count: 1 }, platform);
    if (sheet.outcome !== 'sheet') throw new Error(sheet.message);
    expect([sheet.isLast, sheet.rows.map(([first]) => first)]).toEqual([false, ['Yard']]);
    expect(answerImportSheet({ gid: 987, from: 0, count: 1 }, platform)).toMatchObject({
      outcome: 'refused',
      code: 'gone',
    });
  });

  it('rejected rows are listed once, however often they are sent, and never over another sheet', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    const own = platform.spreadsheet().insertSheet('Rejected rows');
    own.write([{ row: 1, column: 0, cells: [['mine']] }]);
    const list = (from: number, ...names: string[]): void => {
      const rows = names.map((name) => ({ why: 'No name.', cells: [name, '=1'] }));
      const asked = { id: 'rejected-1', headings: ['Firm', 'Code'], rows, from };
      const answer = answerImportRejected(asked, platform);
      expect(answer).toEqual({ outcome: 'listed', sheet: 'Rejected rows 2' });
    };
    list(0, 'a', 'b');
    list(2, 'c');
    list(2, 'c');
    expect(platform.spreadsheet().sheetTitled('Rejected rows 2')?.read()).toEqual([
      ['Why it was not imported', 'Firm', 'Code'],
      ['No name.', 'a', '=1'],
      ['No name.', 'b', '=1'],
      ['No name.', 'c', '=1'],
    ]);
    expect(own.read()).toEqual([['mine']]);
  });
});
