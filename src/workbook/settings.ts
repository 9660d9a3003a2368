/** The Settings sheet: a key and its value in each row, with a heading above. */
import { settingsFrom, textOf, type Cell, type LanguageCode, type Settings } from '../rules';
import type { Block, SpreadsheetPort } from '../platform';
import { findSheet, sheetsByTitle, type SheetsByTitle } from './read-table';
import { settingsHeadings, sheetTitle } from './words';

/** What stands in Settings; empty when there is no such sheet. */
export function readSettings(sheets: SheetsByTitle): Settings {
  return settingsFrom(findSheet(sheets, 'settings')?.read() ?? []);
}

/** Sets values by key: in place where the key stands, below the last row where it is new. */
export function writeSettings(
  spreadsheet: SpreadsheetPort,
  values: ReadonlyMap<string, Cell>,
  language: LanguageCode,
): void {
  const existing = findSheet(sheetsByTitle(spreadsheet), 'settings');
  const sheet = existing ?? spreadsheet.insertSheet(sheetTitle('settings', language));
  const rows = existing === null ? [] : existing.read();
  const blocks: Block[] = [];
  if (rows.length === 0) {
    blocks.push({ row: 1, column: 0, cells: [settingsHeadings(language)] });
    sheet.freezeHeading();
  }
  const rowOf = new Map(rows.map(([key = ''], at) => [textOf(key).trim(), at + 1]));
  const added: (readonly Cell[])[] = [];
  for (const [key, value] of values) {
    const row = rowOf.get(key);
    const shown = typeof value === 'object' ? textOf(value) : value;
    if (row === undefined) added.push([key, shown]);
    else if (textOf(rows[row - 1]?.[1] ?? '') !== String(shown)) {
      blocks.push({ row, column: 1, cells: [[shown]] });
    }
  }
  if (added.length > 0) {
    blocks.push({ row: Math.max(rows.length, 1) + 1, column: 0, cells: added });
  }
  sheet.write(blocks);
}
