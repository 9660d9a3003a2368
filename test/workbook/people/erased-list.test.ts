/** The list of those who were erased, as a document's properties hold it. */
import { contactMarks, customerMarks, openErased, type ErasedMarks } from '../../../src/rules';
import { erasedIn, erasedValues } from '../../../src/workbook';

const markOf = (id: string): string =>
  customerMarks('salt', { id, company: '', contact: '', phone: '', email: '' })[0] ?? '';

const manyMarks = (count: number): ErasedMarks => ({
  salt: 'salt',
  marks: Array.from({ length: count }, (_, at) => markOf(`c${at}`)),
});

describe('the list of those who were erased', () => {
  it('is read as it was written, in values that a property holds', () => {
    const list = manyMarks(2_500);
    const values = erasedValues(list, {});
    expect(Object.values(values).every((value) => value.length < 9_000)).toBe(true);
    const read = erasedIn(values);
    expect(read.salt).toBe('salt');
    expect(new Set(read.marks)).toEqual(new Set(list.marks));
  });

  it('forgets the oldest beyond 10,000, and empties values that are no longer used', () => {
    const list = manyMarks(12_000);
    const kept = erasedIn(erasedValues(list, {})).marks;
    expect(kept.length).toBeGreaterThan(10_000);
    expect(kept.length).toBeLessThan(12_000);
    expect(kept[kept.length - 1]).toBe(list.marks[11_999]);
    const before = erasedValues(list, {});
    const after = { ...before, ...erasedValues({ salt: 'salt', marks: [] }, before) };
    expect(erasedIn(after).marks).toEqual([]);
  });

  it('knows whom it has, by the salt of its own workbook', () => {
    const marks = [
      markOf('c1'),
      ...contactMarks('salt', { id: '', customerId: 'c2', name: ' ZOË  Habermann' }),
    ];
    const here = openErased({ salt: 'salt', marks });
    expect([here.hasId('c1'), here.hasId('c2'), here.hasId('')]).toEqual([true, false, false]);
    expect(here.hasContact('c2', 'Zoë habermann')).toBe(true);
    expect(here.hasContact('c1', 'Zoë Habermann')).toBe(false);
    expect(openErased({ salt: 'other', marks }).hasId('c1')).toBe(false);
    expect(openErased({ salt: '', marks: [] }).hasId('c1')).toBe(false);
  });
});
