/** The customer's card as data: the fields that it lists line by line. */
import type { CustomerShown } from '../../../src/protocol';
import { answerCustomer } from '../../../src/surfaces/today';
import { aPlatform } from '../../support/contexts';

function fieldsOf(settings: readonly (readonly string[])[] = []): CustomerShown['fields'] {
  const platform = aPlatform({
    sheets: {
      Customers: [
        ['Customer ID', 'Company', 'Owner', 'Address', 'Messenger', 'Industry'],
        ['c1', 'Acme', 'Ana', '1 Harbour Rd', '@acme', 'Boats'],
      ],
      Team: [
        ['Name', 'Email'],
        ['Ana', 'ana@team.example'],
        ['Owen', 'owner@team.example'],
      ],
      Settings: [['Setting', 'Value'], ...settings],
    },
  });
  return (answerCustomer({ ask: 'customer', customer: 'c1' }, platform) as CustomerShown).fields;
}

describe('the fields of a customer’s card', () => {
  it('are those declared as lines of the sidebar, in the order of their declarations', () => {
    expect(fieldsOf()).toEqual([
      { key: 'im', label: 'Messenger', value: '@acme' },
      { key: 'address', label: 'Address', value: '1 Harbour Rd' },
    ]);
  });

  it('mask contact data of other people’s customers where the file asks for it', () => {
    expect(fieldsOf([['team.mask', 'yes']]).map(({ value }) => value)).toEqual(['•••', '•••']);
  });
});
