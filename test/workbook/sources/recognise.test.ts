import {
  recognise,
  sourceOf,
  unusedHeadings,
  type Overrides,
} from '../../../src/workbook/sources/recognise';

const ROWS = [
  ['Company', 'Venue', 'Grade', 'Rating'],
  ['Acme', 'Acme Ltd', 'A', 'hot'],
];

const recognised = (overrides: Overrides = []) => {
  const found = recognise('customers', ROWS, overrides);
  if ('code' in found) throw new Error(found.code);
  return found;
};

describe('recognise', () => {
  it('recognise finds the columns of fields and leaves formula columns out', () => {
    const { fields } = recognised();
    expect(fields.get('company')?.map(({ column }) => column)).toEqual([0]);
    expect(fields.has('grade')).toBe(false);
  });

  it('recognise reads a field from the heading that the person named', () => {
    const { fields, mapped } = recognised([['company', 'venue']]);
    expect(fields.get('company')?.map(({ text }) => text)).toEqual(['Venue']);
    expect([...mapped]).toEqual(['company']);
  });

  it('recognise reads a field from the column that the person pointed at, and leaves one out', () => {
    const { fields, headings } = recognised([
      ['company', 1],
      ['', 0],
    ]);
    expect(fields.get('company')?.map(({ column }) => column)).toEqual([1]);
    expect(headings.map(({ column }) => column)).toEqual([1, 2, 3]);
  });

  it('recognise takes the heading row that the person chose, though it names no field', () => {
    const found = recognise('customers', [['Foo', 'Bar'], ...ROWS], [['company', 1]], 0);
    expect(found).toMatchObject({ headingAt: 0, headings: [{ text: 'Foo' }, { text: 'Bar' }] });
  });

  it.each<[string, Overrides]>([
    ['no-such-field', [['shoe size', 'Venue']]],
    ['no-such-heading', [['company', 'Shoe']]],
  ])('recognise refuses a mapping with %s', (code, overrides) => {
    expect(recognise('customers', ROWS, overrides)).toMatchObject({ code });
  });

  it('recognise refuses a table without known headings and names its first row', () => {
    expect(
      recognise(
        'customers',
        [
          ['', ''],
          ['Foo', 'Bar'],
        ],
        [],
      ),
    ).toEqual({
      code: 'no-usable-heading',
      table: 'customers',
      headings: ['Foo', 'Bar'],
    });
  });
});

describe('unusedHeadings', () => {
  it('unusedHeadings lists headings that no source reads, in the order of the file', () => {
    const { headings } = recognised();
    const [company] = headings;
    if (company === undefined) throw new Error('There is no heading.');
    expect(unusedHeadings(headings, [sourceOf(company)])).toEqual(['Venue', 'Grade', 'Rating']);
  });
});
