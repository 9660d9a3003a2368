/** Somebody who was erased is known again in other spellings, and by the marks of earlier versions. */
import {
  contactMarks,
  customerMarks,
  foldWord,
  marksWithout,
  openErased,
  openRecordImport,
  withList,
  type ErasedMarks,
  type NamedCustomer,
} from '../../../src/rules';
import { fnv1a } from '../../../src/rules/follow-ups';

const SALT = 'salt';

const erasedContact = (name: string): ErasedMarks => ({
  salt: SALT,
  marks: contactMarks(SALT, { id: '', customerId: 'c1', name }),
});

/** The mark of a contact as 0.3.0 wrote it before names were compared in plain form. */
const olderList = (name: string): ErasedMarks => ({
  salt: SALT,
  marks: [fnv1a(`${SALT}\nc1\n${foldWord(name)}`).toString(36)],
});

const customer = (some: Partial<NamedCustomer>): NamedCustomer => ({
  ...{ id: '', company: '', contact: '', phone: '', email: '' },
  ...some,
});

const erasedCustomer = (some: Partial<NamedCustomer>): ErasedMarks => ({
  salt: SALT,
  marks: customerMarks(SALT, customer(some)),
});

describe('a contact who was erased', () => {
  it.each([
    ['易文瑜', '易文瑜先生'],
    ['易文瑜先生', '易文瑜'],
    ['易文瑜', '易 文瑜'],
    ['Anna Berger', 'Mr. Anna Berger'],
    ['Dr. Anna Berger', 'Berger, Anna'],
    ['Anna Berger', 'Ａｎｎａ　Ｂｅｒｇｅｒ'],
    ['Zoë Habermann', 'ZOE HABERMANN'],
    ['王经理', '王'],
    ['Berger', 'Herr Berger'],
  ])('as %s is known as %s', (erased, back) => {
    expect(openErased(erasedContact(erased)).hasContact('c1', back)).toBe(true);
  });

  it.each([
    ['王经理', '王总'],
    ['Herr Berger', 'Frau Berger'],
    ['易文瑜', '易文'],
    ['Anna Berger', 'Anna Bergerin'],
    ['Anna Berger', ''],
  ])('as %s does not hold %s', (erased, other) => {
    expect(openErased(erasedContact(erased)).hasContact('c1', other)).toBe(false);
    expect(openErased(erasedContact(erased)).hasContact('c2', erased)).toBe(false);
  });

  it.each([
    ['易文瑜', '易文瑜先生'],
    ['Zoë Habermann', 'Frau Zoë Habermann'],
    ['Anna Berger', 'Berger, Anna'],
    ['先生', '先生'],
    ['Mr. Anna Berger', 'Mr. Anna Berger'],
  ])('under a mark of before is known, too: %s as %s', (erased, back) => {
    expect(openErased(olderList(erased)).hasContact('c1', back)).toBe(true);
    const contact = { id: '', customerId: 'c1', name: back };
    expect(marksWithout(olderList(erased), [], [contact])).toEqual([]);
  });

  it('holds nobody any more once let back under another spelling', () => {
    const list = erasedContact('王经理');
    const contact = { id: '', customerId: 'c1', name: '王' };
    expect(marksWithout(list, [], [contact])).toHaveLength(1);
    const left = marksWithout(list, [], [{ ...contact, name: '王经理' }]);
    expect(left).toEqual([]);
  });
});

describe('a customer who was erased', () => {
  it.each([
    [{ contact: '易文瑜' }, { contact: '易文瑜先生' }],
    [{ company: '易文瑜' }, { contact: '易文瑜先生' }],
    [
      { company: 'Quill Ltd', contact: 'Anna Berger', phone: '+49 711 5550188' },
      { company: 'QUILL', contact: 'Berger, Anna', phone: '0049 711 5550188' },
    ],
    [{ contact: 'Anna Berger', email: 'a@berger.example' }, { contact: 'Mr. Anna Berger' }],
  ])('with %j is known with %j under another ID', (erased, back) => {
    const people = openErased(erasedCustomer({ id: 'c1', ...erased }));
    expect(people.hasCustomer(customer({ id: 'c9', ...back }))).toBe(true);
  });

  it.each([
    [
      { contact: '王伟', phone: '0711 5550188' },
      { contact: '王伟', phone: '0711 5550199' },
    ],
    [{ company: 'Quill', contact: 'Anna Berger' }, { company: 'Quill' }],
    [
      { company: 'Quill', contact: 'Anna Berger' },
      { company: 'Quill', contact: 'Eva Lang' },
    ],
    [{ contact: 'Anna Berger' }, {}],
  ])('with %j does not hold %j', (erased, other) => {
    const people = openErased(erasedCustomer({ id: 'c1', ...erased }));
    expect(people.hasCustomer(customer({ id: 'c9', ...other }))).toBe(false);
    expect(people.hasCustomer(customer({ id: 'c1', ...other }))).toBe(true);
  });

  it('holds entries that an old file has of it, so that no list of rejected rows shows them', () => {
    const erased = openErased(erasedCustomer({ id: 'c1', contact: 'Anna' }));
    const row = (customerId: string) => ({ row: 2, cells: { customerId, note: 'Secret' } });
    const { take } = openRecordImport('journal', [], new Set(['c2']), erased);
    expect(take(row('c1'))).toEqual({ kind: 'rejected', why: 'erased' });
    expect(take(row('c3'))).toEqual({ kind: 'rejected', why: 'no-customer' });
  });
});

describe('the list of another workbook', () => {
  const ofFile = { salt: 'file', marks: customerMarks('file', customer({ id: 'c1' })) };

  it('is taken over by a copy that has none, and knows the same people beside its own', () => {
    expect(withList({ salt: '', marks: [] }, ofFile)).toEqual(ofFile);
    const both = withList(erasedCustomer({ id: 'c2' }), ofFile);
    const people = openErased(both);
    expect(['c1', 'c2', 'c3'].map((id) => people.hasId(id))).toEqual([true, true, false]);
    expect(withList(both, ofFile)).toEqual(both);
    // And back into the workbook that it came from.
    expect(openErased(withList(ofFile, both)).hasId('c2')).toBe(true);
    expect(withList(ofFile, both).marks).toHaveLength(2);
  });

  it('loses those who may come back, whichever list knew them', () => {
    const both = withList(erasedCustomer({ id: 'c2' }), ofFile);
    const left = { ...both, marks: marksWithout(both, [customer({ id: 'c1' })], []) };
    const people = openErased(left);
    expect(['c1', 'c2'].map((id) => people.hasId(id))).toEqual([false, true]);
  });
});
