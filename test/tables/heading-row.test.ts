import {
  claimHeadings,
  findHeadingRow,
  type Heading,
} from '../../src/tables';

const spellings = { company: ['Company', 'Account'], email: ['Email', 'E-mail'] };

const heading = (text: string, column: number, isFilled = true): Heading => ({
  column,
  text,
  folded: text.toLowerCase(),
  isFilled,
});

describe('findHeadingRow', () => {
  it('findHeadingRow skips lines of title above the headings', () => {
    const rows = [['Customers of the north'], [''], ['Company', 'Email'], ['Acme', '']];
    const table = findHeadingRow(rows, [spellings], []);
    expect(table?.headingAt).toBe(2);
    expect(table?.records).toEqual([['Acme', '']]);
    expect(table?.headings.map(({ text, isFilled }) => [text, isFilled])).toEqual([
      ['Company', true],
      ['Email', false],
    ]);
  });

  it('findHeadingRow prefers the row with a heading that the person named', () => {
    const rows = [['Company', 'Email'], ['Firm'], ['Acme']];
    expect(findHeadingRow(rows, [spellings], ['firm'])?.headingAt).toBe(1);
  });

  it('findHeadingRow is null when no row has a known heading', () => {
    expect(findHeadingRow([['Foo'], ['Bar']], [spellings], [])).toBeNull();
  });

  it('findHeadingRow looks at the first 25 rows only', () => {
    const above = (count: number) => [...Array.from({ length: count }, () => ['']), ['Company']];
    expect(findHeadingRow(above(24), [spellings], [])?.headingAt).toBe(24);
    expect(findHeadingRow(above(25), [spellings], [])).toBeNull();
  });
});

describe('claimHeadings', () => {
  it('claimHeadings ranks a field’s headings by its list, filled columns first', () => {
    const headings = [heading('Account', 0), heading('Company', 1, false)];
    const claimed = claimHeadings(headings, spellings).get('company');
    expect(claimed?.map(({ text }) => text)).toEqual(['Account', 'Company']);
  });

  it('claimHeadings gives a heading that fits two fields to the one listed first', () => {
    const claimed = claimHeadings([heading('Name', 0)], { contact: ['Name'], company: ['Name'] });
    expect([...claimed.keys()]).toEqual(['contact']);
  });
});
