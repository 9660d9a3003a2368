import { assessTeam } from '../../../src/workbook/reading/assess-team';
import { day, thePolicies } from '../../support/customers';
import { aFile, overdue, toStart } from '../../support/team-files';

describe('assessTeam', () => {
  it('assessTeam assesses all other customers when one fails, and reports which one', () => {
    const usual = thePolicies();
    const calendar = {
      ...usual.calendar,
      onOrAfter: (): number => {
        throw new Error('a defect');
      },
    };
    const customers = [overdue(), toStart({ added: day('2026-11-20') }), overdue()];
    const file = aFile({ customers, policies: { ...usual, calendar } });
    const { customers: assessed, failures } = assessTeam(file);
    expect(assessed.map(({ row }) => row)).toEqual([2, 4]);
    expect(failures).toEqual([{ row: 3, message: 'a defect' }]);
  });
});
