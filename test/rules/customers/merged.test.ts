import { openMergedInto } from '../../../src/rules';

const list = (intoOf: Readonly<Record<string, string>>) =>
  Object.entries(intoOf).map(([id, mergedInto]) => ({ id, mergedInto }));

function found(intoOf: Readonly<Record<string, string>>): readonly unknown[] {
  const customers = list(intoOf);
  const follow = openMergedInto(customers);
  return customers.map((customer) => {
    const into = follow(customer);
    return into?.code === 'kept' ? into.id : (into?.code ?? null);
  });
}

describe('openMergedInto', () => {
  it('a customer who is not merged leads nowhere else', () => {
    expect(found({ a: '' })).toEqual([null]);
  });

  it('a chain of merges leads to the customer at its end', () => {
    expect(found({ a: 'b', b: 'c', c: '' })).toEqual(['c', 'c', null]);
  });

  it('an ID that is gone is nowhere, also at the end of a chain', () => {
    expect(found({ a: 'b', b: 'gone' })).toEqual(['nowhere', 'nowhere']);
  });

  it('a circle is found from each of its customers and from those who lead into it', () => {
    expect(found({ a: 'b', b: 'c', c: 'b', d: 'd' })).toEqual([
      'circle',
      'circle',
      'circle',
      'circle',
    ]);
  });

  it('names of properties that every object has are no customers', () => {
    expect(found({ a: 'constructor', b: '__proto__' })).toEqual(['nowhere', 'nowhere']);
  });
});
