/** The Settings sheet: a key and its value per row, below the headings. */
import { languageOfLocale } from '../../language';
import {
  languageIn,
  settingsFrom,
  textOf,
  type Cell,
  type LanguageCode,
  type Settings,
} from '../../rules';
import type { Block, SpreadsheetPort } from '../../platform';
import { type CellsChange, cellsChanges, columnRuns, findSheet, type PlacedCell } from '../records';
import { cellWords, RANGE, settingsHeadings, sheetTitle } from '../columns';

/** All settings, found by named range, so that the sheet may be renamed; empty if there are none. */
export function readSettings(spreadsheet: SpreadsheetPort): Settings {
  const named = spreadsheet.namedRange(RANGE.settings);
  return settingsFrom(named ?? findSheet(spreadsheet, 'settings')?.read() ?? []);
}

/** The non-empty lines of a setting. */
export function linesIn(settings: Settings, key: string): readonly string[] {
  return textOf(settings.get(key) ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** True if the setting is “yes” in any language. */
export function saysYes(settings: Settings, key: string): boolean {
  return cellWords().codeOf('yes', textOf(settings.get(key) ?? '').trim()) === 'yes';
}

/** The language that Settings name, else that of the spreadsheet's locale. */
export function fileLanguage(settings: Settings, spreadsheet: SpreadsheetPort): LanguageCode {
  const chosen = languageIn(settings, cellWords());
  return chosen ?? languageOfLocale(spreadsheet.locale());
}

/**
 * Sets values by key; a new key gets a row below the others. Makes the sheet if there is none. Returns
 * the changes.
 */
export function writeSettings(
  spreadsheet: SpreadsheetPort,
  values: ReadonlyMap<string, Cell>,
  language: LanguageCode,
): readonly CellsChange[] {
  const existing = findSheet(spreadsheet, 'settings', language);
  const sheet = existing ?? spreadsheet.insertSheet(sheetTitle('settings', language));
  const rows = existing === null ? [] : existing.read();
  const blocks: Block[] = [];
  if (rows.length === 0) {
    blocks.push({ row: 1, column: 0, cells: [settingsHeadings(language)] });
    sheet.freezeHeading();
  }
  const changed: PlacedCell[] = [];
  const rowOf = new Map(rows.map(([key = ''], at) => [textOf(key).trim(), at + 1]));
  const added: (readonly Cell[])[] = [];
  for (const [key, value] of values) {
    const row = rowOf.get(key);
    // A new row has no day format yet, so a day is written as text.
    if (row === undefined) added.push([key, typeof value === 'object' ? textOf(value) : value]);
    else if (textOf(rows[row - 1]?.[1] ?? '') !== textOf(value)) {
      changed.push({ row, column: 1, cell: value });
    }
  }
  blocks.push(...columnRuns(changed.sort((one, other) => one.row - other.row)));
  if (added.length > 0) {
    blocks.push({ row: Math.max(rows.length, 1) + 1, column: 0, cells: added });
  }
  if (blocks.length === 0) return [];
  sheet.write(blocks);
  return cellsChanges(sheet, blocks, (row, column) => rows[row - 1]?.[column] ?? '');
}
