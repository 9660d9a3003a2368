/** What is said of a row is said with the words of the file. */
import { keptColumns, openTypedText } from '../../../../host/cli/digest/file-rows';

const file = {
  rows: [
    ['Company', 'Planned for', 'Code'],
    ['Acme', '12/26/2030', '007'],
    ['Bolt', '2030-12-27', '008'],
  ],
  lines: [3, 4, 6],
  encoding: 'UTF-8',
  separator: ',',
  sheets: [],
  notes: [],
} as const;

const imported = {
  headingAt: 0,
  rows: 2,
  mapping: { company: 'Company', plannedFor: 'Planned for' },
  unmapped: ['Code'],
  folded: null,
  problems: [],
  recordOf: [0, 3, 4, 6],
  notes: [],
  people: {},
};

const problem = {
  row: 4,
  field: 'plannedFor',
  code: 'plan-too-far',
  text: '2030-12-26',
  sentence: 'Planned for: “2030-12-26” is too far.',
};

describe('openTypedText', () => {
  it('a problem of a day names it as typed', () => {
    expect(openTypedText(imported, file)(problem)).toEqual({
      ...problem,
      text: '12/26/2030',
      sentence: 'Planned for: “12/26/2030” is too far.',
    });
  });

  it('a problem of another table, or of a text, stays as it is', () => {
    const typed = openTypedText(imported, file);
    const others = [
      { ...problem, table: 'journal' },
      { ...problem, text: 'soon' },
    ];
    expect(others.map(typed)).toEqual(others);
  });
});

describe('keptColumns', () => {
  it('a column that was not imported is kept beside its own customer, below title rows', () => {
    const kept = keptColumns(imported, file);
    expect(kept?.headings).toEqual(['Code']);
    expect([2, 3].map((row) => kept?.cellsAt(row))).toEqual([['007'], ['008']]);
  });
});
