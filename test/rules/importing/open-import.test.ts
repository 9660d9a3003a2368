/** Rows of a file beside the customers that are there: examples, then what holds for any file. */
import { fc } from '../../support/laws';
import {
  fateCounts,
  openImport,
  type FieldCells,
  type ImportPolicy,
  type KnownRow,
  type RowFate,
} from '../../../src/rules';
import { cellWords } from '../../../src/workbook';

const reading = { vocabulary: cellWords(), today: 46_349, dateOrder: null };

const FILL: ImportPolicy = { known: 'fill', mayReplace: [] };
const OVERWRITE: ImportPolicy = { known: 'overwrite', mayReplace: [] };

function fatesOf(
  known: readonly KnownRow[],
  rows: readonly FieldCells[],
  policy: ImportPolicy = FILL,
): readonly RowFate[] {
  const open = openImport(known, policy, reading);
  return rows.map((cells, at) => open.take({ row: at + 2, cells }));
}

const ACME: KnownRow = {
  id: 'a1',
  cells: { id: 'a1', company: 'Acme Ltd', email: 'ann@acme.example', phone: '', owner: 'Mia' },
};

const fateOf = (known: FieldCells, row: FieldCells, policy?: ImportPolicy): RowFate =>
  fatesOf(
    [{ id: 'k1', cells: { id: 'k1', company: 'Acme', ...known } }],
    [{ id: 'x1', company: 'Acme', ...row }],
    policy,
  )[0] as RowFate;

describe('openImport', () => {
  it('a row with a known email address fills the blank cells of its customer and no others', () => {
    const row = {
      id: 'x',
      company: 'Acme Limited',
      email: 'Ann@acme.example',
      phone: '0711 12345',
    };
    expect(fatesOf([ACME], [row])).toEqual([
      {
        kind: 'filled',
        id: 'a1',
        changes: [{ field: 'phone', before: '', after: '0711 12345' }],
      },
    ]);
  });

  it('a row whose ID another customer has is added under another ID', () => {
    const row = { id: 'a1', company: 'Birch', email: 'bob@birch.example' };
    expect(fatesOf([ACME], [row])).toMatchObject([{ kind: 'added', id: 'a1-2' }]);
  });

  it('colleagues of one company with different names are two customers', () => {
    const known = { id: 'k', cells: { id: 'k', company: 'Acme', contact: 'Ann' } };
    const rows = [
      { id: 'x', company: 'Acme', contact: 'Bob' },
      { id: 'y', company: 'ACME', contact: 'ann', phone: '1234567' },
    ];
    expect(fatesOf([known], rows)).toMatchObject([{ kind: 'added' }, { kind: 'filled', id: 'k' }]);
  });

  it('a row that fits two customers is added, since it fits neither for certain', () => {
    const known = ['Ann', 'Bob'].map((contact) => ({
      id: contact,
      cells: { id: contact, company: 'Acme', contact },
    }));
    expect(fatesOf(known, [{ id: 'x', company: 'Acme' }])).toMatchObject([{ kind: 'added' }]);
  });

  it('a row that is twice in a file becomes one customer', () => {
    const row = { id: 'x', company: 'Acme', email: 'a@acme.example' };
    expect(fatesOf([], [row, { ...row, id: 'y', phone: '1234567' }])).toMatchObject([
      { kind: 'added', id: 'x' },
      { kind: 'filled', id: 'x' },
    ]);
  });

  it('a row goes to the customer into whom its own was merged', () => {
    const merged = { id: 'm', cells: { id: 'm', email: 'old@acme.example', mergedInto: 'a1' } };
    const row = { id: 'x', email: 'old@acme.example', phone: '1234567' };
    expect(fatesOf([ACME, merged], [row])).toMatchObject([{ kind: 'filled', id: 'a1' }]);
  });

  it('a form of address does not make a second person of one phone number', () => {
    const phone = '13912345678';
    const filled = (contact: string, other: string): string =>
      fateOf({ contact, phone }, { company: '', contact: other, phone, email: 'a@b.example' }).kind;
    expect(filled('易文瑜', '易文瑜先生')).toBe('filled');
    expect(filled('Dr. Eva Braun', 'Eva Braun')).toBe('filled');
    // Nearly one name is for a person to judge.
    expect(filled('陶秀芳', '陶秀方')).toBe('added');
    expect(filled('王总', '王经理')).toBe('added');
    expect(filled('易文瑜先生', '易文瑜女士')).toBe('added');
  });

  it('a row without name, phone and email address is rejected', () => {
    expect(fatesOf([], [{ id: 'x', need: 'Clear' }, { company: 'No ID' }])).toEqual([
      { kind: 'rejected', why: 'nameless' },
      { kind: 'rejected', why: 'nameless' },
    ]);
  });

  it.each([
    ['a later last contact', { lastContact: { day: 46_010 } }, { lastContact: { day: 46_020 } }, 1],
    [
      'an earlier last contact',
      { lastContact: { day: 46_020 } },
      { lastContact: { day: 46_010 } },
      0,
    ],
    ['an unreadable last contact', { lastContact: { day: 46_020 } }, { lastContact: 'soon' }, 0],
    ['an earlier day of adding', { added: { day: 46_020 } }, { added: { day: 46_010 } }, 1],
    ['a later day of adding', { added: { day: 46_010 } }, { added: { day: 46_020 } }, 0],
    ['another owner', { owner: 'Mia' }, { owner: 'Ben' }, 0],
    ['another name', { contact: 'Ann' }, { contact: 'ann' }, 1],
    ['the same need in another language', { need: 'Clear' }, { need: '明确' }, 0],
    ['a word that is no need', { need: 'Clear' }, { need: 'blue' }, 0],
    ['a blank cell', { note: 'x' }, { note: '' }, 0],
    ['what Duebook fills', { attempts: 1 }, { attempts: 2 }, 0],
    ['do not contact switched off', { doNotContact: 'Yes' }, { doNotContact: 'No' }, 0],
    ['do not contact switched on', { doNotContact: 'No' }, { doNotContact: 'Yes' }, 1],
  ])('%s, when the file may overwrite: %j and %j change %i cells', (_, known, row, count) => {
    const fate = fateOf(known, row, OVERWRITE);
    expect('changes' in fate ? fate.changes.length : 0).toBe(count);
  });

  it('another owner is taken if a person said so', () => {
    const policy = { ...OVERWRITE, mayReplace: ['owner'] };
    expect(fateOf({ owner: 'Mia' }, { owner: 'Ben' }, policy)).toMatchObject({
      kind: 'overwritten',
      changes: [{ field: 'owner', before: 'Mia', after: 'Ben' }],
    });
  });

  it('tags of the file join those that are there', () => {
    expect(fateOf({ tags: 'vip, tea' }, { tags: 'Tea；fair' }, OVERWRITE)).toMatchObject({
      changes: [{ after: 'vip, tea, fair' }],
    });
  });

  it('do not contact is switched on by a file that fills blank cells only', () => {
    const fate = fateOf({ doNotContact: 'No' }, { doNotContact: 'Yes' });
    expect(fate).toMatchObject({ kind: 'overwritten' });
  });
});

const word = fc.constantFrom('', 'Acme', 'Birch Ltd', 'Ann', 'Bob', '0711 1234567', 'x@a.example');
const row = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  company: word,
  contact: word,
  phone: word,
  email: word,
  lastContact: fc.constantFrom<FieldCells[string]>('', { day: 46_005 }, { day: 46_009 }, 'soon'),
  doNotContact: fc.constantFrom('', 'Yes', 'No'),
});
const knownRows = fc
  .uniqueArray(row, { selector: ({ id }) => id })
  .map((rows) => rows.map((cells) => ({ id: cells.id, cells })));
const policies = fc.constantFrom<ImportPolicy>(
  FILL,
  OVERWRITE,
  { known: 'skip', mayReplace: [] },
  { known: 'add', mayReplace: [] },
);

describe('any file', () => {
  it('as many rows are added, filled, overwritten, skipped and rejected as were read', () => {
    fc.assert(
      fc.property(knownRows, fc.array(row), policies, (known, rows, policy) => {
        const counts = fateCounts(fatesOf(known, rows, policy));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
      }),
    );
  });

  it('no cell becomes blank, no last contact moves back, no one who must not be contacted may be', () => {
    fc.assert(
      fc.property(knownRows, fc.array(row), policies, (known, rows, policy) => {
        for (const fate of fatesOf(known, rows, policy)) {
          if (!('changes' in fate)) continue;
          for (const { field, before, after } of fate.changes) {
            expect(after).not.toBe('');
            if (field === 'doNotContact') expect([before, after]).not.toEqual(['Yes', 'No']);
            if (typeof before === 'object')
              expect((after as { day: number }).day).toBeGreaterThan(before.day);
          }
        }
      }),
    );
  });

  it('no two rows get the same ID', () => {
    fc.assert(
      fc.property(knownRows, fc.array(row), policies, (known, rows, policy) => {
        const added = fatesOf(known, rows, policy).flatMap((fate) =>
          fate.kind === 'added' ? [fate.id] : [],
        );
        const ids = [...known.map(({ id }) => id), ...added];
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
