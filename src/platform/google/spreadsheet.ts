/** The spreadsheet port over SpreadsheetApp: whole blocks, dates turned into days at this edge. */
import type { Cell } from '../../rules/calendar';
import { isDateCell } from '../../rules/calendar';
import { literalText } from '../literal-text';
import { PlatformError } from '../platform-error';
import type { Block, SheetPort, SpreadsheetPort } from '../spreadsheet';
import type { Zone } from '../zone-days';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;
type GoogleSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Developer metadata that ties a column to its field; DOCUMENT, so that a copy keeps it. */
const FIELD_TAG = 'duebook.field';

/** How days are shown; the serial beneath is the same in every locale. */
const DAY_FORMAT = 'yyyy-mm-dd';

/** Throws `PlatformError('no-spreadsheet')` where the script has none, as some triggers do. */
export function openGoogleSpreadsheet(zone: () => Zone): SpreadsheetPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet() as GoogleSpreadsheet | null;
  if (spreadsheet === null) {
    throw new PlatformError('no-spreadsheet', 'SpreadsheetApp.getActiveSpreadsheet() is null');
  }
  const byTitle = new Map<string, SheetPort | null>();
  return {
    id: () => spreadsheet.getId(),
    url: () => spreadsheet.getUrl(),
    zone: () => spreadsheet.getSpreadsheetTimeZone(),
    locale: () => spreadsheet.getSpreadsheetLocale(),
    sheets: () => spreadsheet.getSheets().map((sheet) => openSheet(sheet, zone)),
    sheetTitled: (title) => {
      const known = byTitle.get(title);
      if (known !== undefined) return known;
      const found = spreadsheet.getSheetByName(title);
      const sheet = found === null ? null : openSheet(found, zone);
      byTitle.set(title, sheet);
      return sheet;
    },
    insertSheet: (title) => {
      const made = taken(() => spreadsheet.insertSheet(title, spreadsheet.getNumSheets()));
      const sheet = openSheet(made, zone);
      byTitle.set(title, sheet);
      return sheet;
    },
    namedRange: (name) => {
      const range = spreadsheet.getRangeByName(name);
      return range === null ? null : cellsOf(range.getValues(), zone);
    },
    flush: () => {
      SpreadsheetApp.flush();
    },
  };
}

function openSheet(sheet: GoogleSheet, zone: () => Zone): SheetPort {
  return {
    title: () => sheet.getName(),
    gid: () => sheet.getSheetId(),
    read: () => {
      const cells = cellsOf(sheet.getDataRange().getValues(), zone);
      // An empty sheet still has a data range: A1.
      return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === '' ? [] : cells;
    },
    fieldTags: () => {
      const tags = new Map<number, string>();
      for (const tag of sheet.createDeveloperMetadataFinder().withKey(FIELD_TAG).find()) {
        const column = tag.getLocation().getColumn();
        const key = tag.getValue();
        if (column !== null && key !== null) tags.set(column.getColumn() - 1, key);
      }
      return tags;
    },
    tagColumn: (column, key) => {
      const letters = columnLetters(column);
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(FIELD_TAG, key, visibility);
    },
    write: (blocks) => {
      makeRoom(sheet, blocks);
      for (const { row, column, cells } of blocks) {
        const width = cells[0]?.length ?? 0;
        if (width === 0) continue;
        const values = cells.map((line) => line.map(valueOf));
        taken(() => sheet.getRange(row, column + 1, cells.length, width).setValues(values));
      }
    },
    formatDays: (columns) => {
      for (const column of columns) {
        const letters = columnLetters(column);
        sheet.getRange(`${letters}2:${letters}`).setNumberFormat(DAY_FORMAT);
      }
    },
    freezeHeading: () => {
      sheet.setFrozenRows(1);
    },
  };
}

/** Rows and columns that the blocks need beyond what the sheet has. */
function makeRoom(sheet: GoogleSheet, blocks: readonly Block[]): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column, cells } of blocks) {
    lastRow = Math.max(lastRow, row + cells.length - 1);
    lastColumn = Math.max(lastColumn, column + (cells[0]?.length ?? 0));
  }
  const rows = sheet.getMaxRows();
  const columns = sheet.getMaxColumns();
  if (lastRow > rows) sheet.insertRowsAfter(rows, lastRow - rows);
  if (lastColumn > columns) sheet.insertColumnsAfter(columns, lastColumn - columns);
}

/** `getValues` is typed as any; what it can hold is listed in its reference. */
function cellsOf(values: readonly (readonly unknown[])[], zone: () => Zone): Cell[][] {
  return values.map((line) =>
    line.map((value): Cell => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
      }
      // Not instanceof: the Date may be of another realm.
      return Object.prototype.toString.call(value) === '[object Date]'
        ? { day: zone().dayOf((value as Date).getTime()) }
        : '';
    }),
  );
}

function valueOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return literalText(cell);
  return isDateCell(cell) ? cell.day : cell;
}

/** 0 → A, 26 → AA. */
function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/** What Google refuses becomes a code; its own words are kept. */
function taken<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError('write-refused', reason);
  }
}
