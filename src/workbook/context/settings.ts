/** The Settings sheet: a key and its value per row, below the headings. */
import { catalogueOf, languageCodes, languageOfLocale } from '../../language';
import {
  languageIn,
  SETTING,
  settingsFrom,
  textOf,
  type Cell,
  type LanguageCode,
  type Settings,
} from '../../rules';
import type { Block, SheetPort, SpreadsheetPort } from '../../platform';
import { type CellsChange, cellsChanges, columnRuns, findSheet, type PlacedCell } from '../records';
import { cellWords, RANGE, settingsHeadings, sheetTitle } from '../columns';

/** All settings, found by named range, so that the sheet may be renamed; empty if there are none. */
export function readSettings(spreadsheet: SpreadsheetPort): Settings {
  const named = spreadsheet.namedRange(RANGE.settings);
  return settingsFrom(named ?? findSheet(spreadsheet, 'settings')?.read() ?? []);
}

export interface SettingsSheet {
  readonly settings: Settings;
  /** The gap table; null if it is not on the sheet, or not exactly once: read its named range. */
  readonly gaps: readonly (readonly Cell[])[] | null;
  /** Where they were read; null if only their named range was. */
  readonly sheet: SheetPort | null;
}

/**
 * Settings and gap table, in one block read where they are as set-up makes them.
 * @param known the sheet, if it was found before
 */
export function readSettingsSheet(
  spreadsheet: SpreadsheetPort,
  known: SheetPort | null = null,
): SettingsSheet {
  const sheet = known ?? spreadsheet.sheetOfRange(RANGE.settings);
  const rows = sheet?.read() ?? [];
  const settings = settingsFrom(rows);
  // Columns inserted in front of them move the named range.
  if (!settings.has(SETTING.fileId)) {
    return known === null
      ? { settings: readSettings(spreadsheet), gaps: null, sheet: null }
      : readSettingsSheet(spreadsheet);
  }
  const columns = gapColumnsIn(rows[0] ?? []);
  const [column] = columns;
  if (column === undefined || columns.length > 1) return { settings, gaps: null, sheet };
  return { settings, gaps: rows.map((line) => line.slice(column, column + GAP_COLUMNS)), sheet };
}

const GAP_COLUMNS = 4;

/** Where headings of a gap table begin, in any language; 0-based. */
function gapColumnsIn(headings: readonly Cell[]): readonly number[] {
  const shown = headings.map((cell) => textOf(cell).trim());
  const wanted = languageCodes.map((code) => {
    const { gap, ordinary, major, key } = catalogueOf(code).settingHeadings;
    return [gap, ordinary, major, key].join('\n');
  });
  return shown.flatMap((_, at) =>
    wanted.includes(shown.slice(at, at + GAP_COLUMNS).join('\n')) ? [at] : [],
  );
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

/** Settings about to be written. */
export interface SettingsWrite {
  readonly changes: () => readonly CellsChange[];
  readonly write: () => void;
}

interface SettingsTarget {
  /** Only Duebook writes these settings: then those that stay as they are may be written, too, which saves calls. */
  readonly areOurs?: boolean;
  /** If it was found before. */
  readonly sheet?: SheetPort | null;
}

/**
 * Sets values by key; a new key gets a row below the others. Makes the sheet if there is none.
 */
export function planSettingsWrite(
  spreadsheet: SpreadsheetPort,
  values: ReadonlyMap<string, Cell>,
  language: LanguageCode,
  { areOurs = false, sheet: found = null }: SettingsTarget = {},
): SettingsWrite {
  const existing = found ?? findSheet(spreadsheet, 'settings', language);
  const sheet = existing ?? spreadsheet.insertSheet(sheetTitle('settings', language));
  const rows = existing === null ? [] : existing.read();
  const blocks: Block[] = [];
  if (rows.length === 0) {
    blocks.push({ row: 1, column: 0, cells: [settingsHeadings(language)] });
    sheet.freezeHeading();
  }
  const known: SettingCell[] = [];
  const rowOf = new Map(rows.map(([key = ''], at) => [textOf(key).trim(), at + 1]));
  const added: (readonly Cell[])[] = [];
  for (const [key, value] of values) {
    const row = rowOf.get(key);
    // A new row has no day format yet, so a day is written as text.
    if (row === undefined) added.push([key, typeof value === 'object' ? textOf(value) : value]);
    else {
      const isChanged = textOf(rows[row - 1]?.[1] ?? '') !== textOf(value);
      if (isChanged || areOurs) known.push({ row, column: 1, cell: value, isChanged });
    }
  }
  blocks.push(...changedRuns(known.sort((one, other) => one.row - other.row)));
  if (added.length > 0) {
    blocks.push({ row: Math.max(rows.length, 1) + 1, column: 0, cells: added });
  }
  return {
    // Asked for when it is wanted: the title of the sheet costs a call.
    changes: () => cellsChanges(sheet, blocks, (row, column) => rows[row - 1]?.[column] ?? ''),
    write: () => {
      if (blocks.length > 0) sheet.write(blocks);
    },
  };
}

interface SettingCell extends PlacedCell {
  readonly isChanged: boolean;
}

/** Runs of neighbours from the first changed cell to the last. @param cells ordered by row */
function changedRuns(cells: readonly SettingCell[]): readonly Block[] {
  return columnRuns(cells).flatMap(({ row, column, cells: run }) => {
    const changed = cells.filter((cell) => cell.isChanged).map((cell) => cell.row - row);
    const inside = changed.filter((at) => at >= 0 && at < run.length);
    const [first] = inside;
    if (first === undefined) return [];
    const last = inside[inside.length - 1] ?? first;
    return [{ row: row + first, column, cells: run.slice(first, last + 1) }];
  });
}

/**
 * Sets values that only Duebook writes by key, as `planSettingsWrite` does. Returns the changes, asked
 * for when they are wanted.
 */
export function writeSettings(
  spreadsheet: SpreadsheetPort,
  values: ReadonlyMap<string, Cell>,
  language: LanguageCode,
  sheet: SheetPort | null = null,
): () => readonly CellsChange[] {
  const plan = planSettingsWrite(spreadsheet, values, language, { areOurs: true, sheet });
  plan.write();
  return plan.changes;
}
