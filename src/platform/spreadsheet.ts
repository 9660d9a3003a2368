/**
 * The team's spreadsheet as Duebook needs it: whole blocks in and out, days as days, text that can
 * never become a formula. Every method is a constant number of service calls, whatever the rows.
 */
import type { Cell } from '../rules/calendar';

export interface SpreadsheetPort {
  id(): string;
  url(): string;
  /** IANA name of the zone in which the sheet's dates are meant. */
  zone(): string;
  /** Such as `en_US` or `zh_CN`. */
  locale(): string;
  /** All sheets, in the order of their tabs. */
  sheets(): readonly SheetPort[];
  /** Null where no sheet has the title; a title is looked up once, `sheets` asks every tab. */
  sheetTitled(title: string): SheetPort | null;
  /** The sheet of a number (see `gid`), whatever it is called by now; null where it is gone. */
  sheetNumbered(gid: number): SheetPort | null;
  /** Sheets tied to a key, which stays with a sheet that is renamed, and comes along in its copy. */
  sheetsTagged(key: string): readonly SheetPort[];
  /** The sheet the person looks at. */
  activeSheet(): SheetPort;
  /** The row of it in which the cursor stands; 1 is the first. */
  activeRow(): number;
  /**
   * A new empty sheet behind the others, or in front of so many of the last tabs; fails when the
   * title is taken.
   */
  insertSheet(title: string, inFrontOf?: number): SheetPort;
  /** Takes a sheet away with all that stands in it; nothing where there is none of that title. */
  deleteSheet(title: string): void;
  /** The cells of a named range; null where there is none or it has lost its cells. */
  namedRange(name: string): readonly (readonly Cell[])[] | null;
  /** Names cells, anew where the name is taken; an open area grows with its sheet. */
  nameRange(name: string, title: string, area: Area): void;
  /** Writes one cell into the first cell of a named range that exists. */
  writeNamed(name: string, cell: Cell): void;
  /** Commits what was written; call it before a lock is given back. */
  flush(): void;
}

export interface SheetPort extends SheetCells, SheetLayout {}

/** What stands in a sheet. */
export interface SheetCells {
  title(): string;
  /** Google's number of the tab, as links name it. */
  gid(): number;
  /**
   * Everything from A1 to the last cell with content, one array per row, all of one length; `[]`
   * for an empty sheet. Formula cells answer what they show.
   */
  read(): readonly (readonly Cell[])[];
  /** Whole rows as wide as the sheet, trailing blanks among them; `[]` below the sheet's end. */
  readRows(row: number, count: number): readonly (readonly Cell[])[];
  /**
   * Formulas as people see them, `''` where none stands: of these rows as wide as the sheet, or of
   * everything that `read` answers.
   */
  formulas(row?: number, count?: number): readonly (readonly string[])[];
  /** Stable keys tied to columns, which follow a column that is moved: 0-based column to key. */
  fieldTags(): ReadonlyMap<number, string>;
  /** The columns tied to one key, leftmost first: fewer calls than all tags where few are tied. */
  columnsTagged(key: string): readonly number[];
  tagColumn(column: number, key: string): void;
  /** The same for many columns (0-based), a call each and two for all. */
  tagColumns(tags: readonly (readonly [column: number, key: string])[]): void;
  /** Takes every key off a column. */
  untagColumn(column: number): void;
  /**
   * Writes blocks; `row` is the sheet's row number (1 = first), `column` 0-based. Text stays text
   * to the letter, a day is written as a serial (see `formatDays`), `''` clears. The sheet grows as
   * needed. One call a block, whatever its size; of one that is refused all cells are written that
   * can be, and a `PlatformError` that names the others is thrown at the end.
   */
  write(blocks: readonly Block[]): void;
  /** Writes one row below the last content, in one call; the sheet grows as needed. */
  append(cells: readonly Cell[]): void;
  /** Writes one cell's content into many places, in a constant number of calls. */
  fill(areas: readonly Area[], cell: Cell): void;
  /** Writes row 1 from a column (0-based) on, and makes it look like headings. */
  writeHeadings(column: number, headings: readonly string[]): void;
  /** `;` between arguments, which every locale takes; `column` 0-based. */
  writeFormula(row: number, column: number, formula: string): void;
  /** Neighbouring cells of a row at once; what stands in them goes, also where '' is written. */
  writeFormulas(row: number, column: number, formulas: readonly string[]): void;
  /** The row, with its formats, becomes the row `to`; the others keep their order. */
  moveRow(row: number, to: number): void;
  /** Ties the whole sheet to a key (see `sheetsTagged`). */
  tagSheet(key: string): void;
  deleteRows(row: number, count: number): void;
  deleteColumns(column: number, count: number): void;
}

/** How days are shown; the serial beneath is the same in every locale. */
export const DAY_FORMAT = 'yyyy-mm-dd';

/** How a sheet looks and what it warns of. Nothing here ever refuses what a person types. */
export interface SheetLayout {
  /** Shows these columns (0-based) as plain days from row 2 down. */
  formatDays(columns: readonly number[]): void;
  /** Shows numbers of these areas by one pattern, in a constant number of calls. */
  format(areas: readonly Area[], pattern: string): void;
  freezeHeading(): void;
  /** How many rows stand still above. */
  frozenRows(): number;
  /** Gives rows back their freedom. */
  unfreeze(): void;
  /**
   * Offers words or days in neighbouring columns from row 2 down, and warns of others; null offers
   * nothing. A constant number of calls, however many the columns.
   */
  suggest(column: number, suggestions: readonly (Suggestion | null)[]): void;
  /** Widths in pixels of neighbouring columns; a call for each. */
  setWidths(widths: readonly ColumnWidth[]): void;
  /** Colours cells of the area from row 2 down; rules that others made stay. */
  setColours(colours: readonly ColourRule[]): void;
  /** Neighbouring columns that one click shows or hides, from the sheet's first groups on. */
  groupColumns(column: number, count: number): void;
  foldGroups(): void;
  /** Asks before somebody edits these cells; never forbids it. */
  warnBeforeEdit(area: Area, description: string): void;
  /** What is said beside a cell; `''` takes it away. */
  note(row: number, column: number, text: string): void;
  hide(): void;
  /** The person looks at this sheet from now on. */
  bringToFront(): void;
  /** The same, with this row selected. */
  selectRow(row: number): void;
}

/** `row` 1-based, `column` 0-based; without `rows` it reaches to the end of the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows?: number;
  readonly columns: number;
}

/** `column` 0-based. */
export interface ColumnWidth {
  readonly column: number;
  readonly columns: number;
  readonly px: number;
}

export interface Suggestion {
  readonly kind: 'words' | 'day' | 'column';
  /** Words to choose from; only of that kind. */
  readonly words?: readonly string[];
  /** The column whose cells are offered, from row 2 down; only of that kind. */
  readonly from?: { readonly title: string; readonly column: number };
  /** Said beside the cell. */
  readonly help: string;
}

/** Colours a row's cell while the formula, relative to the first row of the area, is true. */
export interface ColourRule {
  readonly area: Area;
  readonly formula: string;
  readonly background: string;
  readonly text: string;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}
