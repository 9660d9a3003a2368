/** Planned changes to the fields of one record. */
import { planRecordChange } from '../../../src/surfaces/customer/change-record';
import { openContext, openCustomerFile, type FieldValues } from '../../../src/workbook';
import { aWorkbook } from '../../support/team-workbook';

function plan(values: FieldValues, formulaIn = '') {
  const platform = aWorkbook({ customers: [{ company: 'Northwind', owner: 'Ana' }] });
  const context = openContext(platform);
  const { customers } = openCustomerFile(context);
  const formulas: string[] = [];
  if (formulaIn !== '') formulas[customers.columns[formulaIn] ?? 0] = '=1';
  return planRecordChange(context, customers, { row: 2, values, formulas });
}

describe('planRecordChange', () => {
  it('planRecordChange changes only the fields whose value differs', () => {
    expect(plan({ company: 'Northwind', owner: 'Ben' })).toEqual({
      change: {
        kind: 'fields',
        table: 'customers',
        id: 'c1',
        before: { owner: 'Ana' },
        after: { owner: 'Ben' },
      },
    });
  });

  it('planRecordChange plans nothing if no value differs', () => {
    expect(plan({ owner: 'Ana' })).toEqual({ change: null });
  });

  it('planRecordChange refuses to overwrite a formula', () => {
    expect(plan({ owner: 'Ben' }, 'owner')).toMatchObject({ code: 'column', field: 'owner' });
  });
});
