/** The Settings sheet: a key and its value in each row, with a heading above. */
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
import { type CellsChange, cellsChanges, findSheet } from '../records';
import { cellWords, RANGE, settingsHeadings, sheetTitle } from '../columns';

/** What stands in Settings, whatever the sheet is called by now; empty when there is none. */
export function readSettings(spreadsheet: SpreadsheetPort): Settings {
  const named = spreadsheet.namedRange(RANGE.settings);
  return settingsFrom(named ?? findSheet(spreadsheet, 'settings')?.read() ?? []);
}

/** What stands in a setting, line by line, the empty ones left out. */
export function linesIn(settings: Settings, key: string): readonly string[] {
  return textOf(settings.get(key) ?? '')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

/** True where the setting says yes, in any language; blank and anything else is no. */
export function saysYes(settings: Settings, key: string): boolean {
  return cellWords().codeOf('yes', textOf(settings.get(key) ?? '').trim()) === 'yes';
}

/** The language that Settings name, else that of the spreadsheet's locale. */
export function languageOf(settings: Settings, spreadsheet: SpreadsheetPort): LanguageCode {
  const chosen = languageIn(settings, cellWords());
  return chosen ?? languageOfLocale(spreadsheet.locale());
}

/**
 * Sets values by key: in place where the key stands, below the last row where it is new. Answers
 * what was changed.
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
  const changed = new Map<number, Cell>();
  const rowOf = new Map(rows.map(([key = ''], at) => [textOf(key).trim(), at + 1]));
  const added: (readonly Cell[])[] = [];
  for (const [key, value] of values) {
    const row = rowOf.get(key);
    // A cell of a new row wears no day format yet: there a day is written as people read it.
    if (row === undefined) added.push([key, typeof value === 'object' ? textOf(value) : value]);
    else if (textOf(rows[row - 1]?.[1] ?? '') !== textOf(value)) changed.set(row, value);
  }
  blocks.push(...runsOf(changed));
  if (added.length > 0) {
    blocks.push({ row: Math.max(rows.length, 1) + 1, column: 0, cells: added });
  }
  if (blocks.length === 0) return [];
  sheet.write(blocks);
  return cellsChanges(sheet, blocks, (row, column) => rows[row - 1]?.[column] ?? '');
}

/** Values in rows that stand together as one block: each block is a service call or two. */
function runsOf(values: ReadonlyMap<number, Cell>): readonly Block[] {
  const runs: { row: number; column: number; cells: Cell[][] }[] = [];
  for (const [row, value] of [...values].sort(([one], [other]) => one - other)) {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.row + last.cells.length === row) last.cells.push([value]);
    else runs.push({ row, column: 1, cells: [[value]] });
  }
  return runs;
}
