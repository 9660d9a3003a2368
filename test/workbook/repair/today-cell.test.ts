/** The cell with today’s date is written once a day. */
import { openMemorySpreadsheet } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { readSettings, updateTodayCell } from '../../../src/workbook';
import { day } from '../../support/customers';

const today = day('2026-11-23');

function settingsWith(cell: Cell) {
  const spreadsheet = openMemorySpreadsheet({
    sheets: {
      Settings: [
        ['Setting', 'Value'],
        ['today', cell],
      ],
    },
  });
  spreadsheet.nameRange('DUEBOOK_TODAY', 'Settings', { row: 2, column: 1, rows: 1, columns: 1 });
  return spreadsheet;
}

describe('updateTodayCell', () => {
  it.each<[string, Cell]>([
    ['another day', { day: today - 1 }],
    ['nothing', ''],
    ['text', 'tomorrow'],
  ])('updateTodayCell writes today over %s', (_, cell) => {
    const spreadsheet = settingsWith(cell);
    expect(updateTodayCell(spreadsheet, readSettings(spreadsheet), today)).toBe(true);
    expect(spreadsheet.namedRange('DUEBOOK_TODAY')).toEqual([[today]]);
  });

  it.each<[string, Cell]>([
    ['a date', { day: today }],
    ['a number', today],
    ['text', '2026-11-23'],
  ])(
    'updateTodayCell does not recalculate the sheet when the cell holds today as %s',
    (_, cell) => {
      const spreadsheet = settingsWith(cell);
      spreadsheet.writeNamed = () => {
        throw new Error('written');
      };
      expect(updateTodayCell(spreadsheet, new Map([['today', cell]]), today)).toBe(false);
    },
  );
});
