/** The sheet port over SpreadsheetApp: whole blocks, formulas where they are asked for by name. */
import type { Block, SheetCells, SheetPort } from '../spreadsheet';
import type { Zone } from '../zone-days';
import { a1Of, columnLetters } from './a1';
import { cellsOf, valueOf } from './cells';
import { convertRefusal, convertRefusals, type RefusalTable } from './refusal';
import { openSheetLayout } from './sheet-layout';
import { writeBlocks } from './write-blocks';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Developer metadata that ties a column to its field; DOCUMENT, so that a copy keeps it. */
const FIELD_TAG = 'duebook.field';

/** The same for a whole sheet. */
export const SHEET_TAG = 'duebook.table';

/** Calm, and none of the colours that say something (ux.md, palette); text on it has 14 : 1. */
const HEADING_GROUND = '#e8f0fe';

/** Rows and columns that a sheet is known to have at least. */
export interface Room {
  rows: number;
  columns: number;
}

/** @param room of a sheet just made; without it the sheet is asked when something is written. */
export function openSheet(
  sheet: GoogleSheet,
  parent: GoogleAppsScript.Spreadsheet.Spreadsheet,
  zone: () => Zone,
  room?: Room,
): SheetPort {
  const port: SheetPort = {
    ...openSheetCells(sheet, zone, room),
    ...openSheetLayout(sheet, parent),
  };
  return convertRefusals(port, REFUSALS);
}

/** Google refuses a viewer, a protected range, and a value that a validation rule rejects. */
const REFUSALS: RefusalTable<SheetPort> = {
  write: 'converts-itself',
  append: 'convert',
  fill: 'convert',
  writeHeadings: 'convert',
  writeFormula: 'convert',
  writeFormulas: 'convert',
  moveRow: 'convert',
  deleteRows: 'convert',
  deleteColumns: 'convert',
  tagColumn: 'convert',
  tagColumns: 'convert',
  untagColumn: 'convert',
  tagSheet: 'convert',
  formatDays: 'convert',
  format: 'convert',
  freezeHeading: 'convert',
  unfreeze: 'convert',
  suggest: 'convert',
  setWidths: 'convert',
  setColours: 'convert',
  groupColumns: 'convert',
  foldGroups: 'convert',
  warnBeforeEdit: 'convert',
  note: 'convert',
  hide: 'convert',
  bringToFront: 'never-refused',
  selectRow: 'never-refused',
};

function openSheetCells(sheet: GoogleSheet, zone: () => Zone, made?: Room): SheetCells {
  // No sheet is smaller than one cell.
  const room = made ?? { rows: 1, columns: 1 };
  return {
    title: () => sheet.getName(),
    gid: () => sheet.getSheetId(),
    read: () => {
      const cells = cellsOf(contentOf(sheet), zone);
      // What was read is there to be written into: no need to ask for the sheet's size.
      room.rows = Math.max(room.rows, cells.length);
      room.columns = Math.max(room.columns, cells[0]?.length ?? 0);
      // An empty sheet still has a data range: A1.
      return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === '' ? [] : cells;
    },
    readRows: (row, count) => {
      if (row + count - 1 > room.rows && row + count - 1 > sheet.getMaxRows()) return [];
      return cellsOf(sheet.getRange(`${row}:${row + count - 1}`).getValues(), zone);
    },
    formulas: (row, count = 1) =>
      row === undefined
        ? sheet.getDataRange().getFormulas()
        : sheet.getRange(`${row}:${row + count - 1}`).getFormulas(),
    fieldTags: () => {
      const tags = new Map<number, string>();
      for (const tag of sheet.createDeveloperMetadataFinder().withKey(FIELD_TAG).find()) {
        const column = tag.getLocation().getColumn();
        const key = tag.getValue();
        if (column !== null && key !== null) tags.set(column.getColumn() - 1, key);
      }
      return tags;
    },
    columnsTagged: (key) =>
      sheet
        .createDeveloperMetadataFinder()
        .withKey(FIELD_TAG)
        .withValue(key)
        .find()
        .flatMap((tag) => {
          const column = tag.getLocation().getColumn();
          return column === null ? [] : [column.getColumn() - 1];
        })
        .sort((one, other) => one - other),
    tagColumn: (column, key) => {
      const letters = columnLetters(column);
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.getRange(`${letters}:${letters}`).addDeveloperMetadata(FIELD_TAG, key, visibility);
    },
    tagColumns: (tags) => {
      if (tags.length === 0) return;
      const whole = tags.map(([column]) => a1Of({ row: 1, column, columns: 1 }));
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      const ranges = sheet.getRangeList(whole).getRanges();
      tags.forEach(([, key], at) => ranges[at]?.addDeveloperMetadata(FIELD_TAG, key, visibility));
    },
    writeHeadings: (column, headings) => {
      makeRoom(sheet, room, [{ row: 1, column, cells: [headings] }]);
      const range = sheet.getRange(1, column + 1, 1, headings.length);
      range.setValues([headings.map(valueOf)]);
      range.setFontWeight('bold').setBackground(HEADING_GROUND);
    },
    untagColumn: (column) => {
      const letters = columnLetters(column);
      for (const tag of sheet.getRange(`${letters}:${letters}`).getDeveloperMetadata()) {
        if (tag.getKey() === FIELD_TAG) tag.remove();
      }
    },
    write: (blocks) => {
      convertRefusal(() => {
        makeRoom(sheet, room, blocks);
      });
      writeBlocks(sheet, blocks);
    },
    append: (cells) => {
      sheet.appendRow(cells.map(valueOf));
    },
    fill: (areas, cell) => {
      if (areas.length > 0) sheet.getRangeList(areas.map(a1Of)).setValue(valueOf(cell));
    },
    writeFormula: (row, column, formula) => {
      sheet.getRange(row, column + 1).setFormula(formula);
    },
    writeFormulas: (row, column, formulas) => {
      sheet.getRange(row, column + 1, 1, formulas.length).setFormulas([[...formulas]]);
    },
    moveRow: (row, to) => {
      // Google counts the place before the row has left its own.
      sheet.moveRows(sheet.getRange(`${row}:${row}`), to > row ? to + 1 : to);
    },
    tagSheet: (key) => {
      const visibility = SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT;
      sheet.addDeveloperMetadata(SHEET_TAG, key, visibility);
    },
    deleteRows: (row, count) => {
      sheet.deleteRows(row, count);
    },
    deleteColumns: (column, count) => {
      sheet.deleteColumns(column + 1, count);
    },
  };
}

/** All that stands in a sheet, in one call; two where there is nothing, which Google refuses. */
function contentOf(sheet: GoogleSheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return sheet.getDataRange().getValues();
  }
}

/** Rows and columns that the blocks need beyond what the sheet has; asked only where not known. */
function makeRoom(sheet: GoogleSheet, room: Room, blocks: readonly Block[]): void {
  let lastRow = 0;
  let lastColumn = 0;
  for (const { row, column, cells } of blocks) {
    lastRow = Math.max(lastRow, row + cells.length - 1);
    lastColumn = Math.max(lastColumn, column + (cells[0]?.length ?? 0));
  }
  if (lastRow > room.rows) {
    room.rows = sheet.getMaxRows();
    if (lastRow > room.rows) sheet.insertRowsAfter(room.rows, lastRow - room.rows);
    room.rows = Math.max(room.rows, lastRow);
  }
  if (lastColumn > room.columns) {
    room.columns = sheet.getMaxColumns();
    if (lastColumn > room.columns) {
      sheet.insertColumnsAfter(room.columns, lastColumn - room.columns);
    }
    room.columns = Math.max(room.columns, lastColumn);
  }
}
