/**
 * A spreadsheet as a plain data store, independent of Google's API. Dates are stored as serial numbers in the book's
 * time zone.
 */
import { GoogleError } from '../runtime/google-error';
import { followSources } from './follow-sources';
import type { LineChange } from '../formula';
import { openWallZone, serialToWall, wallToSerial } from '../time/zone';
import type { ScriptFunctions } from './book-world';
import { Calculation } from './calculation';
import { openLocale, type Locale } from './locale';
import { MetadataStore } from './metadata';
import { NamedRanges } from './named-ranges';
import { Sheet, type BookRecorder, type CellInput } from './sheet';

/** The limit for all sheets together. Source: docs/platform.md §2. */
export const BOOK_CELLS_MAX = 10_000_000;

export interface BookOptions {
  id: string;
  name: string;
  /** An IANA zone. */
  zone: string;
  /** Such as `en_US`. */
  locale: string;
  /** The owner's address; none unless given. */
  owner?: string;
  /** The clock, in epoch milliseconds. */
  now: () => number;
}

export class Book {
  /** Copies of the file that a script made, and Google's sentence if none may be made. */
  readonly copies: { made: { title: string; by: string }[]; refusal: string | null } = {
    made: [],
    refusal: null,
  };
  /**
   * With whom the file is shared to edit, besides its owner; whether it has an owner, as on a shared drive it has none;
   * and Google's sentence if it does not tell.
   */
  readonly sharing: { readonly editors: Set<string>; isOwned: boolean; refusal: string | null } = {
    editors: new Set(),
    isOwned: true,
    refusal: null,
  };
  readonly id: string;
  name: string;
  readonly metadata = new MetadataStore();
  readonly names = new NamedRanges(
    (name) => this.calculation.nameChanged(name),
    (old, name) => this.calculation.nameRenamed(old, name),
  );
  /** The clock, in epoch milliseconds. */
  readonly now: () => number;
  readonly calculation: Calculation = new Calculation(this);
  /** The functions of the script; none until a script is loaded. */
  functions: ScriptFunctions | undefined;
  readonly owner: string;
  /** Users who may view the file but not edit it; everyone else may edit. */
  readonly viewers = new Map<string, 'commenter' | 'reader'>();
  /** Notified before each change, for undo. */
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
    this.now = options.now;
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

  /** Rewrites all formulas with the new locale's separators. */
  set locale(locale: Locale) {
    const before = this.#locale.decimal;
    this.#locale = locale;
    this.calculation.relocated(before);
  }

  /** The instant of a date in a cell, in epoch milliseconds. */
  instantOf(serial: number): number {
    return openWallZone(this.#zone).instantOf(serialToWall(serial));
  }

  /** The date in a cell for an instant: days since 1899-12-30 on the book's wall clock. */
  serialOf(instantMs: number): number {
    return wallToSerial(openWallZone(this.#zone).wallOf(instantMs));
  }

  nowSerial(): number {
    return this.serialOf(this.now());
  }

  thisYear(): number {
    return new Date(serialToWall(this.nowSerial())).getUTCFullYear();
  }

  get sheets(): readonly Sheet[] {
    return this.#sheets;
  }

  /** Finds a sheet by name, ignoring case. */
  sheet(name: string): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: number): Sheet | undefined {
    return this.#sheets.find((sheet) => sheet.id === id);
  }

  /** @param at index of the new sheet; at the end unless given. */
  insertSheet(name: string, at = this.#sheets.length): Sheet {
    this.checkSheetName(name);
    this.recorder?.sheetsChanging();
    // As in Google Sheets, the first sheet has ID 0 and later ones have large IDs.
    const id = this.#nextSheetId;
    this.#nextSheetId = id === 0 ? 1_000_001 : id + 1;
    const sheet = new Sheet(this, id, name);
    this.#sheets.splice(at, 0, sheet);
    this.calculation.sheetAdded();
    return sheet;
  }

  /** Recreates a sheet of a saved book with its ID; `setSheets` then adds it. */
  remadeSheet(id: number, name: string): Sheet {
    this.#nextSheetId = Math.max(this.#nextSheetId, id === 0 ? 1_000_001 : id + 1);
    return new Sheet(this, id, name);
  }

  /** Replaces all sheets, in order. */
  setSheets(sheets: readonly Sheet[]): void {
    const gone = this.#sheets.filter((sheet) => !sheets.includes(sheet));
    this.#sheets = [...sheets];
    gone.forEach((sheet) => this.calculation.sheetDeleted(sheet));
    this.calculation.sheetAdded();
  }

  /** For tests and scenarios: creates the sheet if necessary and fills it from the first row. */
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

  /** @param position from 1. */
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
    this.#sheets.forEach((one) => followSources(one, sheet, change));
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
