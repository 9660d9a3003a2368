/** Columns are found by tag, else by heading, and never by position. */
import { findColumns } from '../../../src/workbook';

const words = {
  company: ['Company', '公司', 'Account'],
  contact: ['Contact', '联系人', 'Name'],
  owner: ['Owner', '负责人'],
};
const noTags = () => new Map<number, string>();
const tagged = (column: number, key: string) => () => new Map([[column, key]]);

describe('findColumns', () => {
  it('findColumns finds a field by any of its headings, whatever the case, width and spaces', () => {
    const found = findColumns(['ＯＷＮＥＲ ', '公司', 'remarks'], noTags, words);
    expect(found.columns).toEqual({ owner: 0, company: 1 });
    expect(found.unused).toEqual([2]);
  });

  it('findColumns follows a tagged column that was renamed to an unknown word', () => {
    const found = findColumns(['Our client', 'Owner'], tagged(0, 'company'), words);
    expect(found.columns).toEqual({ company: 0, owner: 1 });
    expect(found.mapping.get('company')).toBe('Our client');
  });

  it('findColumns follows the heading when a tagged column is renamed to another field', () => {
    const found = findColumns(['Contact', 'Company'], tagged(0, 'company'), words);
    expect(found.columns).toEqual({ contact: 0, company: 1 });
  });

  it('findColumns ignores a tag on a column whose heading was cleared', () => {
    const found = findColumns(['', 'Owner'], tagged(0, 'company'), words);
    expect(found.columns).toEqual({ owner: 1 });
  });

  it('findColumns prefers the better name when two columns match one field', () => {
    expect(findColumns(['Account', 'Company'], noTags, words).columns).toEqual({ company: 1 });
    expect(findColumns(['Company', 'Account'], noTags, words).columns).toEqual({ company: 0 });
  });

  it('findColumns prefers the tagged column when two have the same heading', () => {
    const found = findColumns(['Owner', 'Owner'], tagged(1, 'owner'), words);
    expect(found.columns).toEqual({ owner: 1 });
    expect(found.unused).toEqual([0]);
  });

  it('findColumns reads no tags when the headings are unambiguous', () => {
    const noAsking = () => {
      throw new Error('asked');
    };
    expect(findColumns(['Owner', '', '公司'], noAsking, words).columns).toEqual({
      owner: 0,
      company: 2,
    });
  });

  it('findColumns ignores the tag of a field that no longer exists', () => {
    expect(findColumns(['Fax'], tagged(0, 'fax'), words).columns).toEqual({});
  });
});
