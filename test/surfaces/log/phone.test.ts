/** The quick-log column of phones over a workbook in memory. */
import { onPhoneEdit, scanPhoneLog } from '../../../src/surfaces/log/phone';
import { catalogueOf } from '../../../src/language';
import { assessTeam, openContext, readTeamFile } from '../../../src/workbook';
import { PlatformError } from '../../../src/platform';
import { breakable } from '../../support/breakable';
import { aWorkbook, columnOf, fill, rowsOf, tableSheet } from '../../support/team-workbook';

const { entryKind, outcome } = catalogueOf('en').choices;
const ROW = { company: 'Northwind', owner: 'Ana' };
const scan = (platform: ReturnType<typeof aWorkbook>) =>
  scanPhoneLog(platform, openContext(platform));

describe('scanPhoneLog', () => {
  it.each([
    ['called', [entryKind.touch, outcome.reached]],
    ['no-answer', [entryKind.attempt, outcome['no-answer']]],
    ['reviewed', [entryKind.review, '']],
    ['won', [entryKind.touch, outcome.order]],
    ['lost', [entryKind.touch, outcome.refused]],
    ['snooze-week', [entryKind.snooze, '']],
  ])('logs the choice “%s” for the owner and clears the cell', (log, entry) => {
    const platform = aWorkbook({ customers: [{ ...ROW, log }] });
    scan(platform);
    expect(rowsOf(platform, 'journal', ['kind', 'outcome'])).toEqual([entry]);
    expect(rowsOf(platform, 'journal', ['by'])[0]?.[0]).toContain('Ana');
    expect(rowsOf(platform, 'customers', ['log'])).toEqual([]);
  });

  it('ends a deal with the choice “Won”, and leaves the amount to be completed', () => {
    const deal = { need: 'clear', expectedClose: 46_400, stage: 'negotiating', plannedFor: 46_390 };
    const platform = aWorkbook({ customers: [{ ...ROW, ...deal, log: 'won' }] });
    scan(platform);
    const fields = ['need', 'expectedClose', 'plannedFor', 'stage', 'closedOn'];
    expect(rowsOf(platform, 'customers', fields)).toEqual([['', '', '', 'Won', '2026-11-23']]);
    const file = readTeamFile(platform, 46_349);
    expect(assessTeam(file).customers.map(({ toComplete }) => toComplete)).toEqual([['amount']]);
  });

  it('logs the same choice again once the cell was cleared, also in the same minute', () => {
    const platform = aWorkbook({ customers: [ROW] });
    const entriesAfterChoice = () => {
      fill(platform, 'customers', [{ log: 'called' }]);
      scan(platform);
      return rowsOf(platform, 'journal', ['id']).length;
    };
    expect([entriesAfterChoice(), entriesAfterChoice()]).toEqual([1, 2]);
    expect(rowsOf(platform, 'customers', ['log'])).toEqual([]);
  });

  it('leaves a choice whose entry is begun until Google lets it be completed', () => {
    const platform = aWorkbook({ customers: [ROW] });
    const customers = tableSheet(platform, 'customers');
    const { write } = customers;
    const refuse = () => {
      throw new PlatformError('write-refused', 'This range is protected.');
    };
    fill(platform, 'customers', [{ log: 'called' }]);
    // Journal and Activity are appended to, so this is the first cell of the customer.
    const dying = breakable(platform, Infinity, 'write').platform;
    expect(() => {
      scanPhoneLog(dying, openContext(dying));
    }).toThrow('killed');
    Object.assign(customers, { write: refuse });
    scan(platform);
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
    expect(rowsOf(platform, 'customers', ['log'])).toEqual([['Called']]);
    Object.assign(customers, { write });
    scan(platform);
    expect(rowsOf(platform, 'journal', ['id'])).toHaveLength(1);
    expect(rowsOf(platform, 'customers', ['log'])).toEqual([]);
  });

  it('leaves a copied row, whose ID belongs to the row above, to a person', () => {
    const platform = aWorkbook({ customers: [ROW, { ...ROW, id: 'c1', log: 'called' }] });
    scan(platform);
    expect(rowsOf(platform, 'journal', ['id'])).toEqual([]);
    expect(rowsOf(platform, 'customers', ['log'])).toHaveLength(1);
  });

  it('leaves a word that is no choice', () => {
    const platform = aWorkbook({ customers: [{ ...ROW, log: 'perhaps' }] });
    scan(platform);
    expect(rowsOf(platform, 'customers', ['log'])).toEqual([['perhaps']]);
  });
});

describe('onPhoneEdit', () => {
  const entriesAfterEdit = (sheet: string | null, offset: number) => {
    const platform = aWorkbook({ customers: [{ ...ROW, log: 'called' }] });
    const column = columnOf(platform, 'customers', 'log') + offset;
    onPhoneEdit(platform, { sheet, firstColumn: column, lastColumn: column });
    return rowsOf(platform, 'journal', ['id']).length;
  };

  it('scans only after an edit of the quick-log column', () => {
    expect([-1, 0, 1].map((offset) => entriesAfterEdit('Customers', offset))).toEqual([0, 1, 0]);
  });

  it('scans when Google does not provide the sheet, but not for another sheet', () => {
    expect(entriesAfterEdit(null, 0)).toBe(1);
    expect(entriesAfterEdit('Team', 0)).toBe(0);
  });
});
