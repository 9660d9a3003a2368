/** Adding a customer over a workbook in memory. */
import { answerAdd } from '../../../src/surfaces/customer/add';
import { aWorkbook, rowsOf } from '../../support/team-workbook';

const NEW = { company: 'Northwind', email: 'jo@northwind.example', expectedClose: '2027-01-20' };
const add = (platform: ReturnType<typeof aWorkbook>, question: object = {}) =>
  answerAdd({ id: 'adding-01', customer: NEW, ...question }, platform);

describe('answerAdd', () => {
  it('answerAdd adds a row with an ID and the day of today', () => {
    const platform = aWorkbook();
    const answer = add(platform);
    expect(answer).toMatchObject({ outcome: 'done', customer: expect.any(String) as string });
    const fields = ['id', 'company', 'expectedClose', 'added'];
    expect(rowsOf(platform, 'customers', fields)).toEqual([
      ['customer' in answer ? answer.customer : '', 'Northwind', '2027-01-20', '2026-11-23'],
    ]);
  });

  it('answerAdd refuses a similar customer and names it, unless it is added anyway', () => {
    const platform = aWorkbook({ customers: [{ company: 'North', email: NEW.email }] });
    expect(add(platform)).toMatchObject({
      code: 'duplicate',
      duplicates: [{ id: 'c1', name: 'North' }],
    });
    expect(add(platform, { anyway: true })).toMatchObject({ outcome: 'done' });
    expect(rowsOf(platform, 'customers', ['company'])).toHaveLength(2);
  });

  it.each([
    ['company', { company: ' ' }],
    ['company', { company: 'x'.repeat(50_001) }],
    ['expectedClose', { company: 'Northwind', expectedClose: 'soon' }],
  ])('answerAdd refuses an invalid %s by its field', (field, customer) => {
    expect(add(aWorkbook(), { customer })).toMatchObject({ code: 'input', field });
  });
});
