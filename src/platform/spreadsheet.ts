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
  /** Null where no sheet has the title; a title is looked up once. */
  sheetTitled(title: string): SheetPort | null;
  /** A new empty sheet behind the others; fails when the title is taken. */
  insertSheet(title: string): SheetPort;
  /** The cells of a named range; null where there is none or it has lost its cells. */
  namedRange(name: string): readonly (readonly Cell[])[] | null;
  /** Commits what was written; call it before a lock is given back. */
  flush(): void;
}

export interface SheetPort {
  title(): string;
  /** Google's number of the tab, as links name it. */
  gid(): number;
  /**
   * Everything from A1 to the last cell with content, one array per row, all of one length; `[]`
   * for an empty sheet. Formula cells answer what they show.
   */
  read(): readonly (readonly Cell[])[];
  /** Stable keys tied to columns, which follow a column that is moved: 0-based column to key. */
  fieldTags(): ReadonlyMap<number, string>;
  tagColumn(column: number, key: string): void;
  /**
   * Writes blocks; `row` is the sheet's row number (1 = first), `column` 0-based. Text stays text
   * to the letter, a day is written as a serial (see `formatDays`), `''` clears. The sheet grows as
   * needed. One call a block, whatever its size.
   */
  write(blocks: readonly Block[]): void;
  /** Shows these columns (0-based) as plain days from row 2 down. */
  formatDays(columns: readonly number[]): void;
  freezeHeading(): void;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly Cell[])[];
}
