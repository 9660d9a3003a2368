/** A customer’s row gets an ID as soon as it is needed. */
import { PlatformError } from '../../../src/platform';
import type { Cell } from '../../../src/rules';
import { ensureRowId } from '../../../src/workbook';
import { undoLast } from '../../support/undo-last';
import { openActivity } from '../../../src/workbook/undo';
import { TODAY } from '../../support/customers';
import { contextOf, sampleWorkbook, sheetOf } from '../../support/sample-workbook';

const HEADINGS = ['Customer ID', 'Company', 'Added'];

function workbook(...rows: readonly (readonly Cell[])[]) {
  const platform = sampleWorkbook({ sheets: { Customers: [HEADINGS, ...rows] } });
  return { platform, context: contextOf(platform), sheet: sheetOf(platform, 'Customers') };
}

describe('ensureRowId', () => {
  it('ensureRowId returns the ID that a row has', () => {
    const { context, sheet } = workbook(['c1', 'Acme', '']);
    expect(ensureRowId(context, 2)).toBe('c1');
    expect(sheet.read()[1]).toEqual(['c1', 'Acme', '']);
  });

  it('ensureRowId gives a customer without one a new ID and the day of adding, which Undo takes back', () => {
    const { context, sheet, platform } = workbook(['', 'Acme', ''], ['c2', 'Bolt', '']);
    const id = ensureRowId(context, 2);
    expect(id).toMatch(/^[a-z][a-z2-9]{6}$/);
    expect(sheet.read()[1]).toEqual([id, 'Acme', TODAY]);
    expect(ensureRowId(contextOf(platform), 2)).toBe(id);
    expect(undoLast(contextOf(platform)).code).toBe('undone');
    expect(sheet.read()[1]).toEqual(['', 'Acme', '']);
  });

  it('ensureRowId gives no ID to an empty row, the headings or a row below the data', () => {
    const { context, platform } = workbook(['', '', TODAY]);
    expect([2, 1, 99].map((row) => ensureRowId(context, row))).toEqual(['', '', '']);
    expect(openActivity(platform.spreadsheet(), 'en').records()).toEqual([]);
  });

  it('ensureRowId leaves the row to the hourly job while others hold the lock', () => {
    const { context, platform, sheet } = workbook(['', 'Acme', '']);
    expect(platform.lock().hold(0, () => ensureRowId(context, 2))?.value).toBe('');
    expect(sheet.read()[1]?.[0]).toBe('');
  });

  it('ensureRowId returns no ID when Google refuses to write it', () => {
    const { context, sheet, platform } = workbook(['', 'Acme', '']);
    const reason = 'This column is protected.';
    sheet.write = (blocks) => {
      const cells = blocks.map(({ row, column }) => ({ row, column, rows: 1, columns: 1, reason }));
      throw new PlatformError('write-refused', reason, cells);
    };
    expect(ensureRowId(context, 2)).toBe('');
    expect(openActivity(platform.spreadsheet(), 'en').records()).toEqual([]);
  });
});
