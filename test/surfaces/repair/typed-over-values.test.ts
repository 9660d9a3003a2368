/** What people type over values in formula columns (docs/product.md "Formula columns"). */
import { openContext } from '../../../src/workbook';
import { repairWorkbook } from '../../../src/surfaces/repair/repair-workbook';
import { day } from '../../support/customers';
import { aWorkbook, columnOf, rowsOf, tableSheet } from '../../support/team-workbook';
import { undoLast } from '../../support/undo-last';

/** A workbook whose formula columns hold values, as those of more than 10,000 customers do. */
function filled() {
  const platform = aWorkbook({ customers: [{ company: 'Acme', need: 'clear' }] });
  repairWorkbook(openContext(platform), 'hour', { formulasUpTo: 0 });
  return platform;
}

/** Types into one cell of row 2 and tells of it as an edit does. */
function typeInto(
  platform: ReturnType<typeof filled>,
  field: string,
  cell: string | { day: number },
) {
  const column = columnOf(platform, 'customers', field);
  tableSheet(platform, 'customers').write([{ row: 2, column, cells: [[cell]] }]);
  const columns = { first: column, last: column };
  return repairWorkbook(openContext(platform), { row: 2, count: 1, columns, isTyped: true });
}

const plannedIn = (platform: ReturnType<typeof filled>) =>
  rowsOf(platform, 'customers', ['plannedFor'])[0]?.[0] ?? '';

describe('a formula column that holds values', () => {
  it.each([
    ['a date', { day: day('2026-12-24') }],
    ['the text of a date', '2026-12-24'],
  ])('%s typed into Next follow-up becomes the planned day, and a sentence says so', (_, cell) => {
    const platform = filled();
    const { messages } = typeInto(platform, 'nextFollowUp', cell);
    expect(plannedIn(platform)).toBe('2026-12-24');
    expect(messages.join()).toContain('was taken as the planned day');
    repairWorkbook(openContext(platform), 'hour', { formulasUpTo: 0 });
    expect(rowsOf(platform, 'customers', ['nextFollowUp', 'plannedFor'])).toEqual([
      ['2026-12-24', '2026-12-24'],
    ]);
  });

  it('the planned day that was there before comes back by Undo', () => {
    const platform = filled();
    typeInto(platform, 'nextFollowUp', { day: day('2026-12-10') });
    typeInto(platform, 'nextFollowUp', { day: day('2026-12-24') });
    expect(undoLast(openContext(platform))).toMatchObject({ code: 'undone' });
    expect(plannedIn(platform)).toBe('2026-12-10');
  });

  it.each([
    ['grade', 'B'],
    ['nextFollowUp', 'soon'],
  ])('who types into %s what is no day is told that it is replaced', (field, text) => {
    const platform = filled();
    const { messages } = typeInto(platform, field, text);
    expect(messages.join()).toContain('what is typed there is replaced');
    expect(plannedIn(platform)).toBe('');
  });

  it('an edit of other columns says nothing', () => {
    const platform = filled();
    expect(typeInto(platform, 'nextStep', 'call').messages).toEqual([]);
  });
});
