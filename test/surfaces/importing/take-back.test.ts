/** An import over random lists and files: whatever it wrote is taken back, but for what people changed since. */
import * as fc from 'fast-check';
import type { MemoryPlatform } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import {
  answerImportBegin,
  answerImportRows,
  answerImportUndo,
} from '../../../src/surfaces/importing';
import { menuActions } from '../../support/menu-actions';
import { performItem } from '../../../src/surfaces/menu';
import { aWorkbook, columnOf, tableSheet } from '../../support/team-workbook';

const FIELDS = ['id', 'company', 'contact', 'phone', 'email', 'tags', 'industry', 'lastContact'];

const word = fc.constantFrom('', 'Acme', 'Bolt Ltd', 'Crane', '007', '=1+1', 'a@x.example');
const row = fc.record({
  company: fc.constantFrom('', 'Acme', 'Bolt Ltd', 'Crane', 'Dune', 'Elm'),
  contact: fc.constantFrom('', 'Ann', 'Bea', 'Cid'),
  phone: fc.constantFrom('', '0711 12345', '030 77777', '0160 999999'),
  email: fc.constantFrom('', 'a@x.example', 'b@x.example', 'c@x.example'),
  tags: fc.constantFrom('', 'x', 'x, y', 'z'),
  industry: word,
  lastContact: fc.constantFrom(null, 46_300, 46_320),
});
interface Row {
  readonly company: string;
  readonly contact: string;
  readonly phone: string;
  readonly email: string;
  readonly tags: string;
  readonly industry: string;
  readonly lastContact: number | null;
}

const known = fc.constantFrom('fill', 'overwrite', 'skip', 'add');

function cellsOf(one: Row, at: number): readonly Cell[] {
  const day: Cell = one.lastContact === null ? '' : { day: one.lastContact };
  return [
    `f${at}`,
    ...[one.company, one.contact, one.phone, one.email, one.tags, one.industry],
    day,
  ];
}

function importAll(
  platform: MemoryPlatform,
  rows: readonly Row[],
  choice: string,
  size = 3,
): ReturnType<typeof answerImportRows> {
  const id = 'import-001';
  const facts = { id, name: 'a.csv', rows: rows.length, fields: FIELDS };
  answerImportBegin(facts, platform);
  let last: ReturnType<typeof answerImportRows> | null = null;
  for (let from = 0; from < rows.length; from += size) {
    const portion = rows.slice(from, from + size).map((one, at) => ({
      ...{ row: from + at + 2, cells: cellsOf(one, from + at) },
    }));
    const asked = { id, at: from / size, fields: FIELDS, rows: portion, known: choice };
    last = answerImportRows(asked, platform);
  }
  if (last === null) throw new Error('No rows.');
  return last;
}

/** The cells of the customers without blank rows and columns at the end. */
function shown(platform: MemoryPlatform): readonly string[] {
  return tableSheet(platform, 'customers')
    .read()
    .map((cells) => JSON.stringify(cells).replace(/(,"")+\]$/, ']'))
    .filter((line) => line !== '[""]' && line !== '[]');
}

describe('taking an import back', () => {
  it('the list is as it was, for any list, file, choice and portions', () => {
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 5 }),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        known,
        fc.integer({ min: 1, max: 4 }),
        (there, rows, choice, size) => {
          const platform = aWorkbook({ customers: there });
          const before = shown(platform);
          const answer = importAll(platform, rows, choice, size);
          const counts = 'counts' in answer ? Object.values(answer.counts) : [];
          expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length);
          const undone = answerImportUndo({ id: 'import-001' }, platform);
          expect(undone).toMatchObject({ isComplete: true, count: 0 });
          expect(shown(platform)).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('what a person typed since stays, and nothing else does', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), fc.nat(), (rows, place) => {
        const platform = aWorkbook({ customers: [{ company: 'Yard', phone: '089 1111' }] });
        const before = shown(platform);
        importAll(platform, rows, 'fill');
        const sheet = tableSheet(platform, 'customers');
        const added = shown(platform).length - before.length;
        if (added === 0) return;
        const typed = 3 + (place % added);
        const column = columnOf(platform, 'customers', 'note');
        sheet.write([{ row: typed, column, cells: [['Calls back']] }]);
        const worked = shown(platform)[typed - 1];
        const undone = answerImportUndo({ id: 'import-001' }, platform);
        expect(undone).toMatchObject({ isComplete: true, rows: added - 1, count: 1 });
        // A column that the import made stays where it is filled.
        expect(shown(platform).slice(1).sort()).toEqual([...before.slice(1), worked].sort());
      }),
      { numRuns: 40 },
    );
  });

  it('the menu offers the latest import of the user, and takes it back', () => {
    let second = 0;
    const platform = aWorkbook({
      customers: [{ company: 'Yard' }],
      now: () => new Date(Date.UTC(2026, 10, 23, 8, 0, (second += 1))).toISOString(),
    });
    const before = shown(platform);
    importAll(platform, [FRESH, { ...FRESH, company: 'Elm', email: '', phone: '' }], 'fill');
    expect(shown(platform).length).toBe(before.length + 2);
    platform.screen().answerNext(true);
    performItem(platform, menuActions, 'menuUndo');
    expect(platform.screen().shown.at(-1)).toContain('Import of a.csv');
    expect(shown(platform)).toEqual(before);
  });
});

const FRESH: Row = {
  ...{ company: 'Dune', contact: 'Dan', phone: '0711 4444', email: 'd@x.example' },
  ...{ tags: '', industry: 'Tea', lastContact: null },
};
