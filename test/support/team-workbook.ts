/** A set-up workbook in memory, filled and read by field instead of by column. */
import { menuActions } from './menu-actions';
import type { MemoryPlatform, MemorySheet } from '../../src/platform/memory';
import { textOf, type TableKey } from '../../src/rules';
import { performItem } from '../../src/surfaces/menu';
import { fieldCell, fieldLabel, readSheetHead, sheetTitle } from '../../src/workbook';
import { aPlatform } from './contexts';

type Value = string | number | boolean | null;
export type Fields = Readonly<Record<string, Value>>;

export interface WorkbookFacts {
  readonly customers?: readonly Fields[];
  readonly team?: readonly Fields[];
  readonly journal?: readonly Fields[];
  readonly cases?: readonly Fields[];
  readonly goals?: readonly Fields[];
  readonly settings?: Readonly<Record<string, string>>;
  /** `2026-11-23T08:05:00Z`, a Monday, unless given. */
  readonly now?: () => string;
}

/** Customers get the IDs `c1`, `c2` … unless given; days are integers as in the rules. */
export function aWorkbook(facts: WorkbookFacts = {}): MemoryPlatform {
  const { now = () => '2026-11-23T08:05:00Z' } = facts;
  const platform = aPlatform({ answers: [true, false], now });
  performItem(platform, menuActions, 'menuSetUp');
  fill(
    platform,
    'customers',
    (facts.customers ?? []).map((it, at) => ({ id: `c${at + 1}`, ...it })),
  );
  fill(platform, 'team', facts.team ?? []);
  fill(platform, 'journal', facts.journal ?? []);
  fill(platform, 'cases', facts.cases ?? []);
  fill(platform, 'goals', facts.goals ?? []);
  const settings = tableSheet(platform, 'settings');
  for (const [key, value] of Object.entries(facts.settings ?? {})) {
    const at = settings.read().findIndex(([cell = '']) => textOf(cell) === key);
    settings.write([{ row: at + 1, column: 1, cells: [[value]] }]);
  }
  return platform;
}

export function tableSheet(platform: MemoryPlatform, table: TableKey | 'settings'): MemorySheet {
  const sheet = platform.spreadsheet().sheetTitled(sheetTitle(table, 'en'));
  if (sheet === null) throw new Error(`There is no sheet for ${table}.`);
  return sheet;
}

/** 0-based. */
export function columnOf(platform: MemoryPlatform, table: TableKey, field: string): number {
  const column = readSheetHead(tableSheet(platform, table), table).columns[field];
  if (column === undefined) throw new Error(`${table} has no column for ${field}.`);
  return column;
}

/** Gives the sheet a column that comes on request. */
function addColumn(sheet: MemorySheet, table: TableKey, field: string): void {
  const { columns, headings } = readSheetHead(sheet, table);
  if (columns[field] !== undefined) return;
  sheet.writeHeadings(headings.length, [fieldLabel(table, field, 'en')]);
  sheet.tagColumn(headings.length, field);
}

/** Writes records from row 2 down. */
export function fill(platform: MemoryPlatform, table: TableKey, records: readonly Fields[]): void {
  const sheet = tableSheet(platform, table);
  records.forEach((record, at) => {
    for (const [field, value] of Object.entries(record)) {
      addColumn(sheet, table, field);
      const column = columnOf(platform, table, field);
      sheet.write([{ row: at + 2, column, cells: [[fieldCell(table, field, value, 'en')]] }]);
    }
  });
}

/** The given fields of every row as text, blank rows left out; days as `YYYY-MM-DD`. */
export function rowsOf(
  platform: MemoryPlatform,
  table: TableKey,
  fields: readonly string[],
): readonly (readonly string[])[] {
  const columns = fields.map((field) => columnOf(platform, table, field));
  return tableSheet(platform, table)
    .read()
    .slice(1)
    .map((line) => columns.map((column) => textOf(line[column] ?? '')))
    .filter((line) => line.some((text) => text !== ''));
}
