/**
 * The spreadsheet port: reads and writes blocks of cells, with days as `Day` and text written
 * literally. Unless stated, a method makes a constant number of service calls for any number of
 * rows.
 */
import type { Cell } from '../rules/calendar';

export interface SpreadsheetPort {
  id(): string;
  url(): string;
  /** IANA name of the spreadsheet's time zone. */
  zone(): string;
  /** Locale such as `en_US` or `zh_CN`. */
  locale(): string;
  /** All sheets, in tab order. */
  sheets(): readonly SheetPort[];
  /** Null when no sheet has the title. Cheaper than `sheets`; each title is looked up once. */
  sheetTitled(title: string): SheetPort | null;
  /**
   * Looks again for titles that were not found. Call it when the lock was given: another run may have made
   * the sheet.
   */
  forgetMissing(): void;
  /** The sheet with this ID (see `gid`), even if renamed; null when it was deleted. */
  sheetNumbered(
    gid: number,
    /** As in `sheetOfRange`. */
    size?: { readonly rows: number; readonly columns: number },
  ): SheetPort | null;
  /** Sheets tagged with a key. The tag survives renaming, and copying the sheet copies it. */
  sheetsTagged(key: string): readonly SheetPort[];
  /** The sheet that the user has open. */
  activeSheet(): SheetPort;
  /** The 1-based row of the cursor in that sheet. */
  activeRow(): number;
  /**
   * Adds an empty sheet as the last tab, or before the last `inFrontOf` tabs. Throws when the title
   * is taken.
   */
  insertSheet(title: string, inFrontOf?: number): SheetPort;
  /** Gives a sheet another title; ports of it that are open may go on with the old one. Throws when the title is taken. */
  renameSheet(title: string, to: string): void;
  /** Deletes a sheet with its content; does nothing when no sheet has the title. */
  deleteSheet(title: string): void;
  /** The cells of a named range; null when there is none, or its cells were deleted. */
  namedRange(name: string): readonly (readonly Cell[])[] | null;
  /** The sheet that a named range is on; null when there is no such range. */
  sheetOfRange(
    name: string,
    /** That the sheet has at least, if known, so that Google need not be asked. */
    size?: { readonly rows: number; readonly columns: number },
  ): SheetPort | null;
  /** Names an area, replacing an existing name. An area without `rows` grows with its sheet. */
  nameRange(name: string, title: string, area: Area): void;
  /** Removes a named range; does nothing when there is none. */
  removeName(name: string): void;
  /** Writes the first cell of a named range; does nothing when there is no such range. */
  writeNamed(name: string, cell: Cell): void;
  /** Commits pending writes; call it before releasing a lock. */
  flush(): void;
}

/** Columns (0-based) whose other cells may be written back as they were read. */
export type RewritableColumns = ReadonlySet<number>;

/** Columns (0-based) whose cells may be written together with those of others. */
export interface TogetherColumns {
  /** Their other cells may be written back as they were read. */
  readonly free: RewritableColumns;
  /** These too, unless they have a link, or words in a format of their own, which would be lost. */
  readonly ifPlain: RewritableColumns;
}

export interface SheetPort extends SheetCells, SheetLayout {}

/** The content of a sheet. */
export interface SheetCells {
  title(): string;
  /** Google's ID of the sheet, as used in links. */
  gid(): number;
  /**
   * All cells from A1 to the last one with content, one array per row, all of equal length; `[]`
   * for an empty sheet. A formula cell gives its result.
   */
  read(): readonly (readonly Cell[])[];
  /** The last row with content, up to the last column with content; `[]` for an empty sheet. */
  readLast(): readonly Cell[];
  /** Whole rows, as wide as the sheet including blank columns; `[]` below the end of the sheet. */
  readRows(row: number, count: number): readonly (readonly Cell[])[];
  /** Rows and columns of the sheet, blank ones included. */
  size(): { readonly rows: number; readonly columns: number };
  /**
   * Formulas as people see them, `''` for cells without one: of `count` whole rows from `row` on,
   * or of the cells that `read` returns.
   */
  formulas(row?: number, count?: number): readonly (readonly string[])[];
  /** Tags of columns, by 0-based column. A tag moves with its column. */
  fieldTags(): ReadonlyMap<number, string>;
  /** The columns with one tag, leftmost first; fewer calls than `fieldTags` when they are few. */
  columnsTagged(key: string): readonly number[];
  tagColumn(column: number, key: string): void;
  /** Tags many columns (0-based), with one call per column and two more. */
  tagColumns(tags: readonly (readonly [column: number, key: string])[]): void;
  /** Removes all tags of a column. */
  untagColumn(column: number): void;
  /**
   * Writes blocks, one call per block. Text is written literally, a day as a serial (see
   * `formatDays`), and `''` clears the cell. The sheet grows as needed. If a block is refused, all
   * cells that can be written are, and then a `PlatformError` with the refused cells is thrown.
   * @param rewritable columns whose other cells may be written back as they are: blocks scattered over
   *   them take a few calls per column, unless the column has a formula
   */
  write(blocks: readonly Block[], rewritable?: RewritableColumns): void;
  /**
   * The same in a number of calls that does not grow with the blocks: they are written together with the cells between
   * them. Blocks of columns where that would lose something take a call each.
   */
  writeTogether(blocks: readonly Block[], columns: TogetherColumns): void;
  /** Inserts rows above a row and writes text into them, whatever the format of the rows around. */
  insertRows(row: number, cells: readonly (readonly string[])[]): void;
  /** Writes a row below the last one with content, in one call; the sheet grows as needed. */
  append(cells: readonly Cell[]): void;
  /** Writes the same content to all cells of these areas. */
  fill(areas: readonly Area[], cell: Cell): void;
  /** Writes headings to row 1, from a 0-based column on. */
  writeHeadings(column: number, headings: readonly string[]): void;
  /** Separate arguments with `;`, which every locale accepts; `column` is 0-based. */
  writeFormula(row: number, column: number, formula: string): void;
  /** Writes formulas to adjacent cells of a row. `''` clears the cell. */
  writeFormulas(row: number, column: number, formulas: readonly string[]): void;
  /** Moves a row with its formats, so that it becomes row `to`; the others keep their order. */
  moveRow(row: number, to: number): void;
  /** Tags the sheet (see `sheetsTagged`). */
  tagSheet(key: string): void;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
  /** Inserts blank columns to the right of a 0-based one, with its formats; -1: to the left of the first. */
  insertColumnsAfter(column: number, count: number): void;
  /** Adds blank columns at the end. */
  addColumns(count: number): void;
}

/** The number format for days; the serial in the cell is the same in every locale. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** The number format in which everything typed is text. */
export const PLAIN_TEXT = '@';

/** Formatting, validation and warnings. Nothing here prevents people from typing what they want. */
export interface SheetLayout {
  /** Formats these columns (0-based) as days, from row 2 down. */
  formatDays(columns: readonly number[]): void;
  /** Sets the number format of these areas. */
  format(areas: readonly Area[], pattern: string): void;
  /** Freezes row 1, and the first columns if wanted. */
  freezeHeading(columns?: number): void;
  /** Formats cells of row 1 as headings, from a 0-based column on. */
  styleHeadings(column: number, count: number): void;
  /** Number of frozen rows at the top. */
  frozenRows(): number;
  /** Unfreezes all rows. */
  unfreeze(): void;
  /**
   * Sets the validation of adjacent columns from row 2 down: offers words or days, and warns about
   * other values. Null removes it. The number of calls does not depend on the number of columns.
   */
  suggest(column: number, suggestions: readonly (Suggestion | null)[]): void;
  /** Sets column widths in pixels, one call per item. */
  setWidths(widths: readonly ColumnWidth[]): void;
  /** Replaces our conditional formats with the same formulas; those of other people stay. */
  setColours(colours: readonly ColourRule[]): void;
  /** Groups adjacent columns, so that one click shows or hides them. */
  groupColumns(column: number, count: number): void;
  /** Collapses all column groups. */
  foldGroups(): void;
  /** Makes Sheets ask for confirmation before an edit of these cells; does not forbid it. */
  warnBeforeEdit(area: Area, description: string): void;
  chartCount(): number;
  /** The first cell, 1-based row and 0-based column, of what each chart of the sheet shows. */
  chartCorners(): readonly Pick<Area, 'row' | 'column'>[];
  addCharts(charts: readonly ChartSpec[]): void;
  /** Sets the note of a cell; `''` removes it. */
  note(row: number, column: number, text: string): void;
  hide(): void;
  /** Makes this the open sheet. */
  bringToFront(): void;
  /** Makes this the open sheet and selects the row. */
  selectRow(row: number): void;
}

/** `row` is 1-based, `column` 0-based. Without `rows`, down to the end of the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns: number;
}

/** `column` is 0-based. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly px: number;
}

/** The validation of a column: what it offers. */
export interface Suggestion {
  readonly kind: 'words' | 'day' | 'column';
  /** Words to choose from, for the kind `words`. */
  readonly words?: readonly string[];
  /** The column whose values are offered, from row 2 down, for the kind `column`. */
  readonly from?: { readonly title: string; readonly column: number };
  /** Help text shown at the cell. */
  readonly help: string;
}

/** A conditional format; the formula is relative to the first row of the area. */
export interface ColourRule {
  readonly area: Area;
  readonly formula: string;
  readonly background: string;
  readonly text: string;
}

/** A chart over a table: its first column names the places of the axis, each other column is a series. */
export interface ChartSpec {
  readonly kind: 'column' | 'combo';
  /** With one row of headings. */
  readonly area: Required<Area>;
  /** Where its upper left corner is; `column` is 0-based. */
  readonly at: Pick<Area, 'row' | 'column'>;
  readonly width: number;
  readonly height: number;
  readonly colours: readonly string[];
  /** The series drawn as a line, 0-based; for `combo`. */
  readonly line?: number;
}

/** Cells to write; `row` is 1-based, `column` 0-based. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}
