/** The cells of a customer's row that an entry changes. */
import { planCustomerChange, warningsFor } from '../../../src/surfaces/log/change-customer';
import { openContext, openCustomerFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aWorkbook, columnOf, tableSheet } from '../../support/team-workbook';

function planWith({ formula = '', heading = '' }) {
  const platform = aWorkbook({ customers: [{ company: 'Northwind', need: 'clear' }] });
  const sheet = tableSheet(platform, 'customers');
  if (heading !== '') sheet.writeHeadings(columnOf(platform, 'customers', heading), ['Mine']);
  const context = openContext(platform);
  const file = openCustomerFile(context);
  const before = file.at(2);
  const formulas: string[] = [];
  if (formula !== '') formulas[file.customers.columns[formula] ?? 0] = '=1';
  const after = { ...before, nextStep: 'Send offer', plannedFor: day('2026-12-01') };
  const changed = planCustomerChange(context, file, { row: 2, before, after, formulas });
  return { changed, warnings: warningsFor(context, [changed]) };
}

describe('planCustomerChange', () => {
  it('planCustomerChange changes only the cells whose value differs', () => {
    const { changed, warnings } = planWith({});
    expect(changed.change).toMatchObject({
      id: 'c1',
      before: { nextStep: '', plannedFor: '' },
      after: { nextStep: 'Send offer', plannedFor: { day: day('2026-12-01') } },
    });
    expect(warnings).toEqual([]);
  });

  it('planCustomerChange leaves a cell with a formula alone and warns', () => {
    const { changed, warnings } = planWith({ formula: 'plannedFor' });
    expect(changed.computed).toEqual(['plannedFor']);
    expect(changed.change).toMatchObject({ after: { nextStep: 'Send offer' } });
    expect(warnings).toHaveLength(1);
  });
});
