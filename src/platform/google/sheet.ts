/** The sheet port over SpreadsheetApp: the content of a sheet. */
import type { Block, SheetCells, SheetPort } from '../spreadsheet';
import type { ZoneDays } from '../zone-days';
import { a1Of } from './a1';
import { cellsOf, valueOf } from './cells';
import { convertRefusal, convertRefusals, type RefusalTable } from './refusal';
import { openSheetLayout } from './sheet-layout';
import { openSheetTags, type SheetTags } from './sheet-tags';
import { writeBlocks } from './write-blocks';
import type { WriteTogether } from './write-together';

type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The size that a sheet is known to have at least. */
interface SheetSize {
  rows: number;
  columns: number;
}

/** What is known of a sheet, so that Google need not be asked. */
export interface KnownSheet {
  readonly title?: string;
  readonly gid?: number;
  /** Of a sheet just made; without it, Google is asked when a write needs to know. */
  readonly size?: Readonly<SheetSize>;
  readonly together?: WriteTogether | undefined;
}

export function openSheet(
  sheet: GoogleSheet,
  parent: GoogleAppsScript.Spreadsheet.Spreadsheet,
  zone: () => ZoneDays,
  known: KnownSheet = {},
): SheetPort {
  // A sheet has at least one cell.
  const room: SheetSize = known.size === undefined ? { rows: 1, columns: 1 } : { ...known.size };
  const port: SheetPort = {
    ...openReads(sheet, zone, room, known),
    ...openWrites(sheet, zone, room, known.together),
    ...openSheetTags(sheet),
    ...openSheetLayout(sheet, parent),
  };
  return convertRefusals(port, REFUSALS);
}

/** Google refuses a viewer, a protected range, and a value that a validation rule rejects. */
const REFUSALS: RefusalTable<SheetPort> = {
  write: 'converts-itself',
  writeTogether: 'converts-itself',
  insertRows: 'convert',
  append: 'convert',
  fill: 'convert',
  writeHeadings: 'convert',
  writeFormula: 'convert',
  writeFormulas: 'convert',
  moveRow: 'convert',
  deleteRows: 'convert',
  deleteColumns: 'convert',
  insertColumnsAfter: 'convert',
  addColumns: 'convert',
  tagColumn: 'convert',
  tagColumns: 'convert',
  untagColumn: 'convert',
  tagSheet: 'convert',
  formatDays: 'convert',
  format: 'convert',
  freezeHeading: 'convert',
  styleHeadings: 'convert',
  unfreeze: 'convert',
  suggest: 'convert',
  setWidths: 'convert',
  setColours: 'convert',
  groupColumns: 'convert',
  foldGroups: 'convert',
  warnBeforeEdit: 'convert',
  addCharts: 'convert',
  note: 'convert',
  hide: 'convert',
  bringToFront: 'convert',
  selectRow: 'never-refused',
};

type SheetReads = Pick<
  SheetCells,
  'title' | 'gid' | 'size' | 'read' | 'readLast' | 'readRows' | 'formulas'
>;

function openReads(
  sheet: GoogleSheet,
  zone: () => ZoneDays,
  room: SheetSize,
  known: KnownSheet,
): SheetReads {
  let { title, gid } = known;
  return {
    title: () => (title ??= sheet.getName()),
    gid: () => (gid ??= sheet.getSheetId()),
    size: () => ({ rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }),
    read: () => {
      const cells = cellsOf(contentOf(sheet), zone);
      // The sheet is at least as large as what was read, which saves asking for its size.
      room.rows = Math.max(room.rows, cells.length);
      room.columns = Math.max(room.columns, cells[0]?.length ?? 0);
      // An empty sheet still has the data range A1.
      return cells.length === 1 && cells[0]?.length === 1 && cells[0][0] === '' ? [] : cells;
    },
    readLast: () => cellsOf([lastRowOf(sheet)], zone)[0] ?? [],
    readRows: (row, count) => {
      if (row + count - 1 > room.rows && row + count - 1 > sheet.getMaxRows()) return [];
      return cellsOf(sheet.getRange(`${row}:${row + count - 1}`).getValues(), zone);
    },
    formulas: (row, count = 1) =>
      row === undefined
        ? sheet.getDataRange().getFormulas()
        : sheet.getRange(`${row}:${row + count - 1}`).getFormulas(),
  };
}

type SheetWrites = Omit<SheetCells, keyof SheetReads | keyof SheetTags>;

function openWrites(
  sheet: GoogleSheet,
  zone: () => ZoneDays,
  room: SheetSize,
  together: WriteTogether = (_sheet, _zone, blocks) => blocks,
): SheetWrites {
  return {
    writeHeadings: (column, headings) => {
      makeRoom(sheet, room, [{ row: 1, column, cells: [headings] }]);
      sheet.getRange(1, column + 1, 1, headings.length).setValues([headings.map(valueOf)]);
    },
    write: (blocks, rewritable = new Set()) => {
      convertRefusal(() => {
        makeRoom(sheet, room, blocks);
      });
      writeBlocks(sheet, zone, blocks, rewritable);
    },
    writeTogether: (blocks, columns) => {
      convertRefusal(() => {
        makeRoom(sheet, room, blocks);
      });
      writeBlocks(sheet, zone, together(sheet, zone, blocks, columns), columns.free);
    },
    insertRows: (row, cells) => {
      sheet.insertRowsAfter(row - 1, cells.length);
      const range = sheet.getRange(row, 1, cells.length, cells[0]?.length ?? 0);
      range.setValues(cells.map((line) => line.map(valueOf)));
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
    deleteRows: (row, count) => {
      sheet.deleteRows(row, count);
    },
    deleteColumns: (column, count) => {
      sheet.deleteColumns(column + 1, count);
    },
    insertColumnsAfter: (column, count) => {
      if (column < 0) sheet.insertColumnsBefore(1, count);
      else sheet.insertColumnsAfter(column + 1, count);
    },
    addColumns: (count) => {
      sheet.insertColumnsAfter(sheet.getMaxColumns(), count);
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

/** The last row with content in one call; two for an empty sheet, where the first one throws. */
function lastRowOf(sheet: GoogleSheet): unknown[] {
  try {
    // As the first row, -1 is the last one that has content (docs/platform.md §7).
    return sheet.getSheetValues(-1, 1, 1, -1)[0] ?? [];
  } catch {
    const rows = sheet.getDataRange().getValues();
    const [line = []] = rows.slice(-1);
    return rows.length === 1 && line.length === 1 && line[0] === '' ? [] : line;
  }
}

/** Adds the rows and columns that the blocks need; asks for the sheet's size only if necessary. */
function makeRoom(sheet: GoogleSheet, room: SheetSize, blocks: readonly Block[]): void {
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
