/** A tab that fills by itself: each row becomes a customer once, whatever people do to the tab. */
import type { MemoryPlatform, MemorySheet } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { readTab } from '../../../src/surfaces/import';
import {
  answerImportIntake,
  answerImportOpen,
  answerImportUndo,
  takeIn,
} from '../../../src/surfaces/importing';
import { aWorkbook, rowsOf, tableSheet, type Fields } from '../../support/team-workbook';

const HEADINGS = ['Timestamp', 'Name', 'E-mail', 'Phone number', 'Message'];
const KEPT = {
  headings: HEADINGS,
  ...{ headingAt: 0, columns: {}, dateOrder: null, likelyOrder: 'dmy', meanings: {} },
};

const TEAM = [
  { name: 'Ana', role: 'seller', capacity: 10 },
  { name: 'Ben', role: 'seller', capacity: 10 },
  { name: 'Cid', role: 'seller', awayFrom: 46_000, awayTo: 47_000 },
  { name: 'Mia', role: 'manager' },
];

interface Opened {
  readonly platform: MemoryPlatform;
  readonly tab: MemorySheet;
  /** Writes rows below the last one. */
  readonly answer: (...rows: readonly Cell[][]) => void;
  readonly hour: () => ReturnType<typeof takeIn>;
  readonly customers: (...fields: string[]) => readonly (readonly string[])[];
}

/** A form whose first answer was there before. */
function aForm(
  owner: 'sheet' | 'turns' | 'load' = 'turns',
  customers: readonly Fields[] = [],
): Opened {
  let minute = 0;
  const platform = aWorkbook({
    ...{ customers, team: TEAM },
    now: () => new Date(Date.UTC(2026, 10, 23, 8, (minute += 1))).toISOString(),
  });
  const tab = platform.spreadsheet().insertSheet('Answers');
  tab.write([{ row: 1, column: 0, cells: [HEADINGS, [day(1), 'Old', 'old@x.example', '', '']] }]);
  const keep = { ...KEPT, owner, rows: 1 };
  answerImportIntake({ id: 'intake-01', gid: tab.gid(), keep }, platform);
  return {
    ...{ platform, tab },
    answer: (...rows) => tab.write([{ row: tab.read().length + 1, column: 0, cells: rows }]),
    hour: () => takeIn(platform, readTab),
    customers: (...fields) => rowsOf(platform, 'customers', fields),
  };
}

const day = (offset: number): Cell => ({ day: 46_345 + offset });

const ANN: Cell[] = [day(2), 'Ann', 'ann@x.example', '0711 123456', 'hello'];
const BEA: Cell[] = [day(2), 'Bea', 'bea@x.example', '', '=1+1'];
const CAL: Cell[] = [day(3), 'Cal', '', '030 7654321', ''];

describe('a tab that is taken in', () => {
  it('new rows become customers with a source and an owner by turns; those from before do not', () => {
    const { answer, hour, customers } = aForm();
    expect(hour()).toEqual({ isChanged: false, troubles: [] });
    answer(ANN, BEA, CAL);
    expect(hour()).toEqual({ isChanged: true, troubles: [] });
    expect(customers('contact', 'email', 'source', 'owner')).toEqual([
      ['Ann', 'ann@x.example', 'Answers', 'Ana'],
      ['Bea', 'bea@x.example', 'Answers', 'Ben'],
      ['Cal', '', 'Answers', 'Ana'],
    ]);
    expect(hour()).toEqual({ isChanged: false, troubles: [] });
    answer([day(4), 'Dee', 'dee@x.example', '', '']);
    hour();
    expect(customers('contact', 'owner')[3]).toEqual(['Dee', 'Ben']);
  });

  it('by load, whoever has least to do for what they can do gets the next', () => {
    const busy = [1, 2, 3].map((at) => ({ company: `Firm ${at}`, owner: 'Ana', need: 'clear' }));
    const { answer, hour, customers } = aForm('load', busy);
    answer(ANN, BEA);
    hour();
    expect(customers('contact', 'owner').slice(3)).toEqual([
      ['Ann', 'Ben'],
      ['Bea', 'Ben'],
    ]);
  });

  it('no row comes in twice after sorting, inserting, editing, copying or moving a column', () => {
    const { tab, answer, hour, customers } = aForm();
    answer(ANN, BEA, CAL);
    hour();
    const [, ...rows] = tab.read();
    // Sorted, one with another phone number, one twice, and the messages in front.
    const edited = [
      rows[3],
      rows[1]?.map((cell, at) => (at === 3 ? '0711 99' : cell)),
      rows[2],
      rows[2],
      rows[0],
    ];
    const moved = [HEADINGS, ...edited].map((row = []) => [row[4] ?? '', ...row.slice(0, 4)]);
    tab.write([{ row: 1, column: 0, cells: moved }]);
    expect(hour().isChanged).toBe(false);
    expect(customers('contact')).toHaveLength(3);
    // The same person on another day is no edit.
    answer(['again', day(9), 'Ann', 'ann@x.example', '0711 123456']);
    expect(hour().isChanged).toBe(true);
    expect(customers('contact')).toHaveLength(3);
  });

  it('a row of a customer who is there is noted, planned for today and overwrites nothing', () => {
    const known = { contact: 'Ann Abel', email: 'ann@x.example', owner: 'Ben', plannedFor: 46_400 };
    const off = { contact: 'Bea', email: 'bea@x.example', doNotContact: true };
    const { platform, answer, hour, customers } = aForm('turns', [known, off]);
    answer(ANN, BEA);
    hour();
    expect(customers('contact', 'phone', 'owner', 'plannedFor', 'doNotContact')).toEqual([
      ['Ann Abel', '0711 123456', 'Ben', '2026-11-23', ''],
      ['Bea', '', '', '', 'Yes'],
    ]);
    const journal = rowsOf(platform, 'journal', ['customerId', 'by', 'kind', 'note']);
    expect(journal.map(([id, by, kind]) => [id, by, kind])).toEqual([
      ['c1', 'Ben', 'Notice'],
      ['c2', '', 'Notice'],
    ]);
    expect(journal[0]?.[3]).toContain('hello');
    hour();
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(2);
  });

  it('a row that names no one is told once, and taken when it was corrected', () => {
    const { platform, tab, answer, hour, customers } = aForm();
    answer([day(2), '', '', '', 'no name'], ANN);
    hour();
    hour();
    const told = platform.spreadsheet().sheetTitled('Rejected rows')?.read();
    expect(told?.map(([why, , name, , , message]) => [why, name, message])).toEqual([
      ['Why it was not imported', 'Name', 'Message'],
      ['No company, contact, phone or email. Add one.', '', 'no name'],
    ]);
    tab.write([{ row: 3, column: 1, cells: [['Zoe']] }]);
    hour();
    expect(customers('contact')).toEqual([['Ann'], ['Zoe']]);
    const opened = answerImportOpen({}, platform);
    expect(opened).toMatchObject({ intakes: [{ title: 'Answers', added: 2, rejected: 1 }] });
  });

  it('rows that are not there yet wait, and a lost column is told once and does no harm', () => {
    const { tab, answer, hour, customers } = aForm();
    answer([day(2), 'Ann', 'Loading...', '', '']);
    expect(hour().isChanged).toBe(false);
    tab.write([{ row: 3, column: 2, cells: [['ann@x.example']] }]);
    expect(hour().isChanged).toBe(true);
    tab.write([{ row: 1, column: 2, cells: [['Address']] }]);
    answer(BEA);
    expect(hour()).toEqual({
      isChanged: false,
      troubles: [expect.stringContaining('the column “E-mail” is gone')],
    });
    expect(hour().troubles).toEqual([]);
    tab.write([{ row: 1, column: 2, cells: [['E-mail']] }]);
    expect(hour().isChanged).toBe(true);
    expect(customers('email')).toEqual([['ann@x.example'], ['bea@x.example']]);
  });

  it('is taken back with its entries, and does not come in again', () => {
    const known = { contact: 'Ann', email: 'ann@x.example', plannedFor: 46_400 };
    const { platform, answer, hour, customers } = aForm('turns', [known]);
    const before = JSON.stringify(tableSheet(platform, 'customers').read()[1]);
    answer(ANN, BEA);
    hour();
    const run = Object.keys(platform.storage().all()).find((key) =>
      /^import\.intake.*[^e]$/.test(key),
    );
    const id = run?.slice('import.'.length) ?? '';
    expect(answerImportUndo({ id }, platform)).toMatchObject({
      isComplete: true,
      rows: 2,
      count: 0,
    });
    expect(customers('contact')).toEqual([['Ann']]);
    expect(JSON.stringify(tableSheet(platform, 'customers').read()[1])).toBe(before);
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
    expect(hour().isChanged).toBe(false);
  });

  it('a stopped tab is left alone, and Duebook’s own sheets are refused', () => {
    const { platform, tab, answer, hour, customers } = aForm();
    const stop = answerImportIntake({ id: 'intake-02', gid: tab.gid(), keep: null }, platform);
    expect(stop).toEqual({ outcome: 'intake', message: '“Answers” is no longer taken in.' });
    answer(ANN);
    hour();
    expect(customers('contact')).toEqual([]);
    const keep = { ...KEPT, owner: 'turns', rows: 0 };
    const gid = tableSheet(platform, 'journal').gid();
    expect(answerImportIntake({ id: 'intake-03', gid, keep }, platform)).toMatchObject({
      outcome: 'refused',
    });
  });
});
