/** Possible duplicates, with the reason in words. */
import { findDuplicates, identitiesIn } from '../../../src/workbook';
import { openTables } from '../../../src/workbook/reading';
import { contextOf, sampleWorkbook } from '../../support/sample-workbook';

const context = contextOf(
  sampleWorkbook({
    sheets: {
      Customers: [
        ['Company', 'Customer ID', 'Phone', 'Owner', 'Remarks'],
        ['Acme Ltd', 'c1', '+49 30 111222', 'Ana', 'likes tea'],
        ['Bolt', 'c2', '', 'Ben', ''],
      ],
    },
  }),
);
const customers = openTables(context).get('customers');
const known = identitiesIn({ ...customers, table: 'customers' });
const nobody = { id: '', company: '', contact: '', phone: '', email: '' };

describe('identitiesIn', () => {
  it('reads the compared fields of every row, blank if they have no column', () => {
    expect(known[0]).toEqual({
      row: 2,
      record: {
        id: 'c1',
        company: 'Acme Ltd',
        contact: '',
        phone: '+49 30 111222',
        email: '',
        owner: 'Ana',
        mergedInto: '',
      },
    });
  });
});

describe('findDuplicates', () => {
  it('names what a new customer has in common with an existing one', () => {
    const matches = findDuplicates(context, { ...nobody, phone: '004930111222' }, known);
    expect(matches.map(({ because }) => because)).toEqual([['Same phone']]);
  });

  it('does not match a customer with itself', () => {
    const own = { ...nobody, id: 'c1', company: 'Acme Ltd' };
    expect(findDuplicates(context, own, known)).toEqual([]);
  });

  it('finds nothing for a customer without any name', () => {
    expect(findDuplicates(context, nobody, known)).toEqual([]);
  });
});
