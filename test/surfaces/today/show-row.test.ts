/** Selecting a customer's row in the sheet. */
import { answerShowRow } from '../../../src/surfaces/today/show-row';
import { aWorkbook, tableSheet } from '../../support/team-workbook';

const CUSTOMERS = [{ company: 'Northwind' }, { company: 'Southwind' }];

describe('answerShowRow', () => {
  it('answerShowRow selects the row of a customer by ID or by row number', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    expect(answerShowRow({ customer: 'c2' }, platform)).toEqual({ outcome: 'row', row: 3 });
    expect(tableSheet(platform, 'customers').looks.selectedRow).toBe(3);
    expect(answerShowRow({ row: 2 }, platform)).toEqual({ outcome: 'row', row: 2 });
    expect(tableSheet(platform, 'customers').looks.selectedRow).toBe(2);
  });

  it('answerShowRow refuses a customer who is gone, and never selects the heading row', () => {
    const platform = aWorkbook({ customers: CUSTOMERS });
    expect(answerShowRow({ customer: 'c9' }, platform)).toMatchObject({ code: 'gone' });
    expect(() => answerShowRow({ row: 1 }, platform)).toThrow();
  });
});
