/** The sheet port over SpreadsheetApp: the content of a sheet. */
import type { Block, SheetCells, SheetPort } from '../spreadsheet';
import type { Zone } from '../zone-days';
import { a1Of, columnLetters } from './a1';
import { cellsOf, valueOf } from './cells';
import { convertRefusal, convertRefusals, type RefusalTable } from './refusal';
import { openSheetLayout } from './sheet-layout';
import { writeBlocks } from './write-blocks';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Developer metadata key for the field of a column; visibility DOCUMENT, so that copies keep it.
 */
const FIELD_TAG = 'duebook.field';

/** Developer metadata key for the table of a sheet. */
export const SHEET_TAG = 'duebook.table';

/**
 * A neutral colour outside the palette of meanings (docs/product.md "Colours"); contrast with text is 14 : 1.
 */
const HEADING_BACKGROUND = '#e8f0fe';

/** The size that a sheet is known to have at least. */
export interface Room {
  rows: number;
  columns: number;
}

/** @param room size of a sheet just made; without it, Google is asked when a write needs to know */
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
  // A sheet has at least one cell.
  const room = made ?? { rows: 1, columns: 1 };
  return {
    title: () => sheet.getName(),
    gid: () => sheet.getSheetId(),
    read: () => {
      const cells = cellsOf(contentOf(sheet), zone);
      // The sheet is at least as large as what was read, which saves asking for its size.
      room.rows = Math.max(room.rows, cells.length);
      room.columns = Math.max(room.columns, cells[0]?.length ?? 0);
      // An empty sheet still has the data range A1.
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
      range.setFontWeight('bold').setBackground(HEADING_BACKGROUND);
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
      // Google counts the target row as if the row were still in its old place.
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

/** The content of a sheet in one call; two for an empty sheet, where the first one throws. */
function contentOf(sheet: GoogleSheet): unknown[][] {
  try {
    return sheet.getSheetValues(1, 1, -1, -1);
  } catch {
    return sheet.getDataRange().getValues();
  }
}

/** Adds the rows and columns that the blocks need; asks for the sheet's size only if necessary. */
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
