/** The sheet Start here: one screen about the first days, which nothing reads and people may delete. */
import { catalogueOf } from '../../language';
import type { LanguageCode } from '../../rules';
import type { ColumnWidth, SheetPort, SpreadsheetPort } from '../../platform';
import { fieldLabel, sheetTitle, type Change } from '../../workbook';
import type { TablePlan } from './table-plan';

export interface StartPlan {
  readonly title: string;
  /** From row 1 on: what it is about, and what to know. */
  readonly lines: readonly (readonly [string, string])[];
}

/** Sentences run over the blank columns to their right, so their column is no wider than a screen needs. */
const WIDTHS: readonly ColumnWidth[] = [
  { column: 0, columns: 1, px: 220 },
  { column: 1, columns: 1, px: 760 },
];

/** Plans the sheet; null if a sheet of the team has its title. */
export function planStart(
  spreadsheet: SpreadsheetPort,
  tables: readonly TablePlan[],
  language: LanguageCode,
): StartPlan | null {
  const title = sheetTitle('start', language);
  if (spreadsheet.sheetTitled(title) !== null) return null;
  const { start: words, menu, tables: titles } = catalogueOf(language);
  const { items, submenus } = menu;
  const label = (field: string): string => fieldLabel('customers', field, language);
  const path = (...steps: readonly string[]): string => [menu.title, ...steps].join(' → ');
  const customers = tables.find(({ table }) => table === 'customers')?.title ?? titles.customers;
  return {
    title,
    lines: [
      [title, words.what],
      ['', ''],
      [words.day, ''],
      [words.open.name, words.open.text({ path: path(items.open) })],
      [words.log.name, words.log.text({ column: label('log') })],
      [words.mail.name, words.mail.text({ path: path(submenus.digest, items.digestOn) })],
      ['', ''],
      [words.where, ''],
      [customers, words.customers({ items: ['grade', 'nextFollowUp'].map(label) })],
      [titles.team, words.team],
      [titles.holidays, words.holidays],
      [titles.settings, words.settings],
      ['', ''],
      [words.help, ''],
      [items.undo, words.undo({ path: path(items.undo) })],
      [items.help, words.helpAt({ path: path(submenus.workbook, items.help) })],
      [title, words.sheet],
    ],
  };
}

export function startChange({ title, lines }: StartPlan): Change {
  return { kind: 'sheet', sheet: title, after: lines };
}

export function writeStart(open: (title: string) => SheetPort, { title, lines }: StartPlan): void {
  const sheet = open(title);
  sheet.write([{ row: 1, column: 0, cells: lines }]);
  sheet.styleHeadings(0, 2);
  sheet.setWidths(WIDTHS);
}
