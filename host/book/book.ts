/**
 * The spreadsheet as a plain store, without a word of Google's API. It knows its zone and locale by name, keeps dates
 * as serials, and leaves instants to those who know a clock.
 */
import { GoogleError } from '../runtime/google-error';
import { followSources } from './follow-sources';
import type { LineChange } from './line-change';
import type { DecimalSign } from '../formula';
import type { ScriptFunctions, WallClock } from './book-world';
import { Calculation } from './calculation';
import { openLocale, type Locale } from './locale';
import { MetadataStore } from './metadata';
import { NamedRanges } from './named-ranges';
import { Sheet, type BookRecorder, type CellInput } from './sheet';

/** Cells a spreadsheet may have in all its sheets. Source: platform.md §2. */
export const BOOK_CELLS_MAX = 10_000_000;

export interface BookOptions {
  id: string;
  name: string;
  /** An IANA zone. */
  zone: string;
  /** Such as `en_US`. */
  locale: string;
  /** Whose file it is: an address. Nobody's unless given. */
  owner?: string;
  /** The year that a date typed without one belongs to. */
  thisYear: () => number;
  /** What TODAY() and NOW() read; stands still at 1970 unless given. */
  clock?: WallClock;
}

const STOPPED_CLOCK: WallClock = { instant: () => 0, serial: () => 25_569 };
const NO_FUNCTIONS: ScriptFunctions = {
  has: () => false,
  call: (name) => {
    throw new Error(`no script has ${name}`);
  },
  passBegins: () => undefined,
};

export class Book {
  readonly id: string;
  name: string;
  readonly metadata = new MetadataStore();
  readonly names = new NamedRanges((name) => this.calculation.nameChanged(name));
  readonly clock: WallClock;
  readonly calculation: Calculation = new Calculation(this);
  /** The functions of the script, none until a script is there. */
  functions: ScriptFunctions = NO_FUNCTIONS;
  readonly thisYear: () => number;
  readonly owner: string;
  /** Who may look at the file and not edit it; everyone else edits. */
  readonly viewers = new Map<string, 'commenter' | 'reader'>();
  /** Told before each change, while somebody records. */
  recorder: BookRecorder | undefined;
  active: Sheet;
  #sheets: Sheet[] = [];
  #nextSheetId = 0;
  #zone: string;
  #locale: Locale;

  constructor(options: BookOptions) {
    this.id = options.id;
    this.name = options.name;
    this.owner = options.owner ?? '';
    this.#zone = options.zone;
    this.#locale = openLocale(options.locale);
    this.thisYear = options.thisYear;
    this.clock = options.clock ?? STOPPED_CLOCK;
    this.active = this.insertSheet('Sheet1');
  }

  get zone(): string {
    return this.#zone;
  }

  set zone(zone: string) {
    this.#zone = zone;
    this.calculation.zoneChanged();
  }

  get locale(): Locale {
    return this.#locale;
  }

  /** Formulas are written the new locale's way from now on. */
  set locale(locale: Locale) {
    const before: DecimalSign = this.#locale.decimal === ',' ? ',' : '.';
    this.#locale = locale;
    this.calculation.relocated(before);
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  /** Names of sheets differ regardless of case. */
  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: number): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** @param at how many sheets stand before it; at the end unless given. */
  insertSheet(name: string, at = this.#sheets.length): Sheet {
    this.checkSheetName(name);
    this.recorder?.sheetsChanging();
    // The first sheet of a file is 0, as in Google's; later ones get large numbers there, distinct ones here.
    const id = this.#nextSheetId;
    this.#nextSheetId = id === 0 ? 1_000_001 : id + 1;
    const sheet = new Sheet(this, id, name);
    this.#sheets.splice(at, 0, sheet);
    this.calculation.sheetAdded();
    return sheet;
  }

  /** Of a saved book: a sheet with the number it had, which stands nowhere yet. */
  remadeSheet(id: number, name: string): Sheet {
    this.#nextSheetId = Math.max(this.#nextSheetId, id === 0 ? 1_000_001 : id + 1);
    return new Sheet(this, id, name);
  }

  /** The sheets of a saved book, in order. */
  setSheets(sheets: readonly Sheet[]): void {
    const gone = this.#sheets.filter((sheet) => !sheets.includes(sheet));
    this.#sheets = [...sheets];
    gone.forEach((sheet) => this.calculation.sheetDeleted(sheet));
    this.calculation.sheetAdded();
  }

  /** For the host's own use: a sheet holding these rows, made or filled from the top. */
  addSheet(name: string, rows: readonly (readonly CellInput[])[] = []): Sheet {
    const sheet = this.sheet(name) ?? this.insertSheet(name);
    sheet.fill(rows);
    return sheet;
  }

  deleteSheet(sheet: Sheet): void {
    if (this.#sheets.length === 1) {
      throw new GoogleError("You can't remove all the sheets in a document.");
    }
    this.recorder?.sheetsChanging();
    this.#sheets = this.#sheets.filter((one) => one !== sheet);
    this.metadata.sheetDeleted(sheet.id);
    this.names.sheetDeleted(sheet.id);
    this.calculation.sheetDeleted(sheet);
    if (this.active === sheet && this.#sheets[0]) this.active = this.#sheets[0];
  }

  /** @param position counts from 1. */
  moveSheet(sheet: Sheet, position: number): void {
    this.recorder?.sheetsChanging();
    this.#sheets = this.#sheets.filter((one) => one !== sheet);
    this.#sheets.splice(position - 1, 0, sheet);
  }

  renameSheet(sheet: Sheet, name: string): void {
    if (this.sheet(name) !== sheet) this.checkSheetName(name);
    this.recorder?.sheetsChanging();
    sheet.name = name;
  }

  linesChanged(sheet: Sheet, change: LineChange): void {
    this.metadata.follow(sheet.id, change);
    this.names.follow(sheet.id, change);
    const decimal: DecimalSign = this.#locale.decimal === ',' ? ',' : '.';
    this.#sheets.forEach((one) => followSources(one, sheet, change, decimal));
  }

  checkSheetName(name: string): void {
    if (this.sheet(name)) {
      throw new GoogleError(
        `A sheet with the name "${name}" already exists. Please enter another name.`,
      );
    }
  }

  checkGrowth(cells: number): void {
    const now = this.#sheets.reduce(
      (sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns,
      0,
    );
    if (now + cells <= BOOK_CELLS_MAX) return;
    throw new GoogleError(
      `This action would increase the number of cells in the workbook above the limit of ${BOOK_CELLS_MAX} cells.`,
    );
  }
}
