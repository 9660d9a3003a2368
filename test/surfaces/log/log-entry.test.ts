/** The plan of one entry: its effect and its changes. */
import type { DraftInput } from '../../../src/surfaces/log/questions';
import { changesOfEntry, planEntry } from '../../../src/surfaces/log/log-entry';
import { openContext, openCustomerFile } from '../../../src/workbook';
import { day } from '../../support/customers';
import { aWorkbook } from '../../support/team-workbook';

function plan(draft: DraftInput, corrects = '') {
  const platform = aWorkbook({
    customers: [{ company: 'Northwind', need: 'none', lastContact: day('2026-11-02') }],
  });
  const context = openContext(platform);
  const file = openCustomerFile(context);
  const meta = { id: 'entry-001', by: 'Ana', corrects, loggedAt: '2026-11-23 08:05' };
  return { context, file, planned: planEntry(context, file, { customer: 'c1', draft, meta }) };
}

describe('planEntry', () => {
  it('planEntry shows the grade before and after, and the next day', () => {
    const draft: DraftInput = { outcome: 'reached', need: 'clear', expectedClose: '2026-12-10' };
    expect(plan(draft).planned).toMatchObject({
      name: 'Northwind',
      effect: { gradeBefore: 'E', gradeAfter: 'A', next: '2026-11-24', warnings: [] },
      entry: { gradeBefore: 'E', gradeAfter: 'A' },
    });
  });

  it('planEntry refuses to correct an entry that the journal does not have', () => {
    expect(plan({ outcome: 'reached' }, 'entry-000').planned).toMatchObject({ code: 'gone' });
  });
});

describe('changesOfEntry', () => {
  it('changesOfEntry writes the journal first, then the customer', () => {
    const { context, file, planned } = plan({ outcome: 'reached' });
    if ('code' in planned) throw new Error(planned.message);
    const { changes } = changesOfEntry(context, file, planned, []);
    expect(changes).toMatchObject([
      { kind: 'entry', table: 'journal', id: 'entry-001' },
      { kind: 'fields', table: 'customers', id: 'c1' },
    ]);
  });
});
