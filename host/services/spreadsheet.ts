/** Spreadsheet: the file as a whole, its sheets, names, zone and locale. Source: docs/platform.md §7. */
import { copyName, duplicateSheet, openLocale, parseA1, type Sheet } from '../book';
import { GoogleError, mismatch } from '../google-error';
import { isZone } from '../zone';
import { checkArea } from './check-area';
import { addMetadata } from './developer-metadata';
import { GoogleDeveloperMetadataFinder } from './metadata-finder';
import { protectionsOf, type GoogleProtection } from './furniture/protection';
import { GoogleNamedRange, namedRange } from './named-range';
import { placeOf } from './range-place';
import { GoogleSheet } from './sheet';
import { SpreadsheetView } from './spreadsheet-view';

export class GoogleSpreadsheet extends SpreadsheetView {
  static readonly googleName = 'Spreadsheet';

  getId(): string {
    return this.execution.state.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.execution.state.book.id}/edit`;
  }

  getName(): string {
    return this.execution.state.book.name;
  }

  rename(name: unknown): void {
    this.execution.state.book.name = String(name);
  }

  getSpreadsheetTimeZone(): string {
    return this.execution.state.book.zone;
  }

  setSpreadsheetTimeZone(zone: unknown): void {
    if (typeof zone !== 'string' || !isZone(zone))
      throw new GoogleError(`Invalid argument: ${String(zone)}`);
    this.execution.state.book.zone = zone;
  }

  getSpreadsheetLocale(): string {
    return this.execution.state.book.locale.id;
  }

  setSpreadsheetLocale(locale: unknown): void {
    if (typeof locale !== 'string') {
      throw mismatch('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale]);
    }
    this.execution.state.book.locale = openLocale(locale);
  }

  getSheets(): object[] {
    return this.execution.state.book.sheets.map((sheet) => this.#show(sheet));
  }

  getNumSheets(): number {
    return this.execution.state.book.sheets.length;
  }

  getSheetByName(name: unknown): object | null {
    // Null, not an error, is what Google answers for a name that is none.
    const sheet = typeof name === 'string' ? this.execution.state.book.sheet(name) : undefined;
    return sheet && sheet.name === name ? this.#show(sheet) : null;
  }

  getSheetById(id: unknown): object | null {
    const sheet = typeof id === 'number' ? this.execution.state.book.sheetById(id) : undefined;
    return sheet ? this.#show(sheet) : null;
  }

  getActiveSheet(): object {
    return this.#show(this.execution.state.book.active);
  }

  setActiveSheet(sheet: unknown): object {
    const found = this.#bookSheet('setActiveSheet', sheet);
    this.execution.state.book.active = found;
    return this.#show(found);
  }

  /** `()`, `(name)`, `(index)` or `(name, index)`; the new sheet becomes the active one. */
  insertSheet(...args: readonly unknown[]): object {
    const { book } = this.execution.state;
    const named = args.find((one) => typeof one === 'string');
    const index = args.find((one) => typeof one === 'number');
    if (args.length > 2 || args.some((one) => one !== named && one !== index)) {
      throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', args);
    }
    const at = index ?? book.sheets.indexOf(book.active) + 1;
    book.active = book.insertSheet(named ?? this.#freeName(), at);
    return this.#show(book.active);
  }

  deleteSheet(sheet: unknown): void {
    this.execution.state.book.deleteSheet(this.#bookSheet('deleteSheet', sheet));
  }

  moveActiveSheet(position: unknown): void {
    if (typeof position !== 'number') {
      throw mismatch('SpreadsheetApp.Spreadsheet.moveActiveSheet', [position]);
    }
    const { book } = this.execution.state;
    book.moveSheet(book.active, position);
  }

  /** A1 notation, with or without a sheet, or the name of a named range. */
  getRange(a1: unknown): object {
    const { book } = this.execution.state;
    if (typeof a1 !== 'string') throw mismatch('SpreadsheetApp.Spreadsheet.getRange', [a1]);
    const sheetOf = (name?: string): Sheet => {
      const sheet = name === undefined ? book.active : book.sheet(name);
      if (!sheet) throw new GoogleError('Range not found');
      return sheet;
    };
    const reference = parseA1(a1, (name) => {
      const { maxRows: rows, maxColumns: columns } = sheetOf(name);
      return { rows, columns };
    });
    if (!reference) {
      const named = this.getRangeByName(a1);
      if (!named) throw new GoogleError('Range not found');
      return named;
    }
    const sheet = sheetOf(reference.sheetName);
    checkArea(sheet, reference.area);
    return this.execution.google.range(sheet, reference.area, reference.whole);
  }

  getRangeByName(name: unknown): object | null {
    const named = this.execution.state.book.names.find(String(name));
    return named ? namedRange(this.execution, named) : null;
  }

  getNamedRanges(): GoogleNamedRange[] {
    const { names } = this.execution.state.book;
    return names.all().map((named) => new GoogleNamedRange(this.execution, named));
  }

  setNamedRange(name: unknown, range: unknown): void {
    const method = 'SpreadsheetApp.Spreadsheet.setNamedRange';
    if (typeof name !== 'string') throw mismatch(method, [name, range]);
    const { sheet, area } = placeOf(range, method);
    if (!/^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
      throw new GoogleError('The name of the named range is invalid.');
    }
    this.execution.state.book.names.set(name, { ...area, sheetId: sheet.id });
  }

  removeNamedRange(name: unknown): void {
    if (!this.execution.state.book.names.remove(String(name))) {
      throw new GoogleError(`The named range "${String(name)}" does not exist.`);
    }
  }

  addDeveloperMetadata(...args: readonly unknown[]): this {
    const place = { type: 'SPREADSHEET' } as const;
    addMetadata(this.execution, 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata', place, args);
    return this;
  }

  /** What stands on the spreadsheet itself. */
  getDeveloperMetadata(): object[] {
    const all = this.createDeveloperMetadataFinder().find();
    return all.filter((one) => one.getLocation().getLocationType().name() === 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder {
    return new GoogleDeveloperMetadataFinder(this.execution, { kind: 'spreadsheet' });
  }

  getProtections(type: unknown): GoogleProtection[] {
    const method = 'SpreadsheetApp.Spreadsheet.getProtections';
    return this.execution.state.book.sheets.flatMap((sheet) =>
      protectionsOf(this.execution, sheet, method, type),
    );
  }

  /** Beside the active sheet; the copy becomes active. */
  duplicateActiveSheet(): object {
    const { book } = this.execution.state;
    const at = book.sheets.indexOf(book.active) + 1;
    book.active = duplicateSheet(book, book.active, copyName(book, book.active.name), at);
    return this.#show(book.active);
  }

  #show(sheet: Sheet): object {
    return this.execution.google.sheet(sheet);
  }

  #bookSheet(method: string, sheet: unknown): Sheet {
    const found =
      sheet instanceof GoogleSheet
        ? this.execution.state.book.sheetById(sheet.getSheetId())
        : undefined;
    if (!found) throw mismatch(`SpreadsheetApp.Spreadsheet.${method}`, [sheet]);
    return found;
  }

  #freeName(): string {
    const { book } = this.execution.state;
    let number = book.sheets.length + 1;
    while (book.sheet(`Sheet${number}`)) number++;
    return `Sheet${number}`;
  }
}
