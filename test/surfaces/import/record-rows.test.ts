import { openCustomerFinder } from '../../../src/surfaces/import/record-rows';

const customer = (id: string, facts: { email?: string; company?: string; contact?: string }) => ({
  id,
  email: '',
  company: '',
  contact: '',
  ...facts,
});

describe('openCustomerFinder', () => {
  const find = openCustomerFinder(
    [
      customer('C-1', { email: 'ana@example.com', company: 'Acme', contact: 'Kim' }),
      customer('C-2', { company: 'Birch', contact: 'Kim' }),
      customer('C-3', { company: 'ana@example.com' }),
      customer('', { company: 'No ID' }),
    ],
    { lee: 'C-2', 'both of them': '', acme: 'C-2' },
  );

  it.each([
    ['C-2', 'C-2'],
    ['ANA@example.com', 'C-1'],
    ['acme', 'C-1'],
    ['Lee', 'C-2'],
  ])(
    'openCustomerFinder finds %s as %s, by ID, email, company, contact, then other people',
    (text, id) => {
      expect(find(text)).toBe(id);
    },
  );

  it.each(['Kim', 'both of them', 'No ID', 'Nowhere', ''])(
    'openCustomerFinder finds no customer for “%s”',
    (text) => {
      expect(find(text)).toBeNull();
    },
  );
});
