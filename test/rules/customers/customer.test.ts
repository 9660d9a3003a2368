/** Which rows are customers, and their names (docs/rules.md §1 and §8). */
import { isEmptyRow, nameOf } from '../../../src/rules';
import { aCustomer } from '../../support/customers';

const nobody = aCustomer({ id: '', company: '' });

describe('isEmptyRow', () => {
  it('is true for a remark typed below the table', () => {
    expect(isEmptyRow({ ...nobody, ...{ tags: 'call them all', need: 'clear' } })).toBe(true);
  });

  it.each(['id', 'company', 'contact', 'phone', 'email'] as const)(
    'is false for a row that has only %s',
    (field) => {
      expect(isEmptyRow({ ...nobody, [field]: 'x' })).toBe(false);
    },
  );
});

describe('nameOf', () => {
  it('is the company, else contact, email, phone, ID', () => {
    const named = {
      id: 'C-1',
      company: 'Brightwater',
      contact: 'Ada',
      phone: '1',
      email: 'a@b.cc',
    };
    const names = (['company', 'contact', 'email', 'phone', 'id'] as const).map((field, at, all) =>
      nameOf(all.slice(0, at).reduce((customer, gone) => ({ ...customer, [gone]: '' }), named)),
    );
    expect(names).toEqual(['Brightwater', 'Ada', 'a@b.cc', '1', 'C-1']);
    expect(nameOf(nobody)).toBe('');
  });
});
