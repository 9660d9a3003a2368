/** Fields as lines of text: labels and values in the reader's language. */
import { catalogueOf } from '../../../src/language';
import type { CustomerField } from '../../../src/rules';
import { fieldLines } from '../../../src/workbook';
import { aCustomer, day, TODAY } from '../../support/customers';

const FIELDS: readonly CustomerField[] = [
  'industry',
  'renewal',
  'revenue',
  'attempts',
  'stage',
  'doNotContact',
];
const customer = aCustomer({
  industry: 'Fishing boats',
  renewal: day('2027-03-01'),
  revenue: 1234567.5,
  attempts: 0,
  stage: 'negotiating',
  doNotContact: true,
});

describe('fieldLines', () => {
  it('fieldLines shows days, numbers and codes as people read them', () => {
    expect(
      fieldLines(FIELDS, customer, catalogueOf('en'), TODAY).map(({ label, value }) => [
        label,
        value,
      ]),
    ).toEqual([
      ['Industry', 'Fishing boats'],
      ['Renewal', 'Mon, Mar 1, 2027'],
      ['Annual revenue', '1,234,567.5'],
      ['Attempts in a row', '0'],
      ['Stage', 'Negotiating'],
      ['Do not contact', 'Yes'],
    ]);
  });

  it('fieldLines speaks the language that is asked for', () => {
    const zh = catalogueOf('zh');
    expect(fieldLines(['stage'], customer, zh, TODAY)).toEqual([
      { field: 'stage', label: zh.fields.customers.stage, value: zh.choices.stage.negotiating },
    ]);
  });

  it('fieldLines leaves out fields that are blank', () => {
    const blank = aCustomer({ doNotContact: false });
    expect(fieldLines(FIELDS, blank, catalogueOf('en'), TODAY)).toEqual([]);
  });
});
