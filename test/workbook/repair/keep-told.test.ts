/** From which day a workbook that the command filled counts its customers as known. */
import { openMemoryPlatform } from '../../../src/platform/memory';
import type { Cell } from '../../../src/rules';
import { openContext, takeOverOn } from '../../../src/workbook';
import { day } from '../../support/customers';

const on = (iso: string): Cell => ({ day: day(iso) });
const CUSTOMERS = [
  ['Customer ID', 'Company'],
  ['C1', 'Northwind'],
];

/** The day found, and how often the sheet of customers was read whole. */
function takenOver(sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>) {
  const platform = openMemoryPlatform({ now: () => Date.UTC(2026, 10, 23), sheets });
  const context = openContext(platform);
  let reads = 0;
  const sheetTitled = (title: string) => {
    const sheet = context.spreadsheet.sheetTitled(title);
    if (sheet === null || title !== 'Customers') return sheet;
    return { ...sheet, read: () => ((reads += 1), sheet.read()) };
  };
  const spreadsheet = { ...context.spreadsheet, sheetTitled };
  const counting = { ...platform, spreadsheet: () => spreadsheet };
  const found = takeOverOn({ ...context, platform: counting, spreadsheet }, null);
  return { found, reads };
}

describe('takeOverOn', () => {
  it('a workbook without a journal or days of first sight names no day, and no customer is read for it', () => {
    expect(takenOver({ Customers: CUSTOMERS })).toEqual({ found: null, reads: 0 });
  });

  it('a workbook with a journal takes over on the day of its first entry', () => {
    const Journal = [
      ['Customer ID', 'Date', 'Kind'],
      ['C1', on('2026-11-18'), 'Contact'],
    ];
    const { found, reads } = takenOver({ Customers: CUSTOMERS, Journal });
    expect(found).toEqual({ day: day('2026-11-18'), source: 'journal' });
    expect(reads).toBeGreaterThan(0);
  });
});
