/** Spreadsheet: the file with its sheets, named ranges, time zone and locale. Source: docs/platform.md §7. */
import { mayEditBook, parseA1, type Sheet } from '../book';
import { GoogleError, mismatch } from '../runtime/google-error';
import { checkArea } from './check-area';
import { GoogleDeveloperMetadataFinder } from './developer-metadata';
import { enumName } from './enumeration';
import type { Execution } from './execution';
import { GoogleProtection } from './formatting/protection';
import { checkName, GoogleNamedRange } from './named-range';
import { placeBehind, rangePlaceOf } from './place-of';
import { GoogleUser } from './session';

export class GoogleSpreadsheet {
  static readonly googleName = 'Spreadsheet';

  constructor(private readonly execution: Execution) {}

  getId(): string {
    return this.execution.state.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.execution.state.book.id}/edit`;
  }

  getSpreadsheetTimeZone(): string {
    return this.execution.state.book.zone;
  }

  getSpreadsheetLocale(): string {
    return this.execution.state.book.locale.id;
  }

  getSheets(): object[] {
    return this.execution.state.book.sheets.map((sheet) => this.#show(sheet));
  }

  getNumSheets(): number {
    return this.execution.state.book.sheets.length;
  }

  getSheetByName(name: unknown): object | null {
    // For a name that no sheet has, Google returns null instead of an error.
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

  /** The new sheet becomes the active one. @param index counts from 0. */
  insertSheet(name: unknown, index: unknown): object {
    if (typeof name !== 'string' || typeof index !== 'number') {
      throw mismatch('SpreadsheetApp.Spreadsheet.insertSheet', [name, index]);
    }
    const { book } = this.execution.state;
    const made = book.insertSheet(name, index);
    // A run without a person, as of a trigger, changes nothing of what anybody sees.
    if (this.execution.screen) book.active = made;
    return this.#show(made);
  }

  deleteSheet(sheet: unknown): void {
    const found = typeof sheet === 'object' && sheet ? placeBehind(sheet)?.sheet : undefined;
    if (!found) throw mismatch('SpreadsheetApp.Spreadsheet.deleteSheet', [sheet]);
    this.execution.state.book.deleteSheet(found);
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

  /** Null for an unknown name and for a name whose cells were all deleted. */
  getRangeByName(name: unknown): object | null {
    const { book } = this.execution.state;
    const place = book.names.find(String(name))?.place;
    const sheet = place ? book.sheetById(place.sheetId) : undefined;
    return place && sheet ? this.execution.google.range(sheet, place) : null;
  }

  getNamedRanges(): GoogleNamedRange[] {
    const { names } = this.execution.state.book;
    return names.all().map(({ name }) => new GoogleNamedRange(this.execution, name));
  }

  /** Of all sheets. */
  getProtections(type: unknown): GoogleProtection[] {
    const wanted = enumName(type);
    return this.execution.state.book.sheets.flatMap((sheet) =>
      sheet.furniture.protections
        .filter(({ area }) => (area === null ? 'SHEET' : 'RANGE') === wanted)
        .map(({ id }) => new GoogleProtection(sheet, id)),
    );
  }

  setNamedRange(name: unknown, range: unknown): void {
    const method = 'SpreadsheetApp.Spreadsheet.setNamedRange';
    if (typeof name !== 'string') throw mismatch(method, [name, range]);
    const { sheet, area } = rangePlaceOf(range, method);
    checkName(name);
    this.execution.state.book.names.set(name, { ...area, sheetId: sheet.id });
  }

  /** Throws for an unknown name. */
  removeNamedRange(name: unknown): void {
    if (!this.execution.state.book.names.remove(String(name))) {
      throw new GoogleError(`The named range ${String(name)} does not exist.`);
    }
  }

  /** The copy is only listed: no one opens it. It goes to the Drive of whoever runs the script. */
  copy(name: unknown): GoogleSpreadsheetCopy {
    if (typeof name !== 'string') throw mismatch('SpreadsheetApp.Spreadsheet.copy', [name]);
    const { copies } = this.execution.state.book;
    if (copies.refusal !== null) throw new GoogleError(copies.refusal);
    copies.made.push({ title: name, by: this.execution.user });
    return new GoogleSpreadsheetCopy(`copy${copies.made.length}`);
  }

  /** Null on a shared drive. */
  getOwner(): GoogleUser | null {
    const { owner, sharing } = this.#shared();
    return sharing.isOwned ? new GoogleUser(owner) : null;
  }

  /** The owner among them. Who may edit through a link or a folder is not told, and a group is one address. */
  getEditors(): GoogleUser[] {
    const { owner, sharing } = this.#shared();
    const all = [...(sharing.isOwned ? [owner] : []), ...sharing.editors];
    return all.map((user) => new GoogleUser(user));
  }

  /** With those who may comment. */
  getViewers(): GoogleUser[] {
    return [...this.#shared().viewers.keys()].map((user) => new GoogleUser(user));
  }

  createDeveloperMetadataFinder(): GoogleDeveloperMetadataFinder {
    return new GoogleDeveloperMetadataFinder(this.execution, { kind: 'spreadsheet' });
  }

  /** @param args title and seconds, which the host ignores. */
  toast(message: unknown, ...args: readonly unknown[]): void {
    if (args.length > 2) throw mismatch('SpreadsheetApp.Spreadsheet.toast', [message, ...args]);
    this.execution.state.toasts.push(String(message));
  }

  /** The book, if the user may know with whom it is shared. */
  #shared(): Execution['state']['book'] {
    const { state, user } = this.execution;
    const { book } = state;
    if (book.sharing.refusal !== null) throw new GoogleError(book.sharing.refusal);
    if (!mayEditBook(book, user)) {
      throw new GoogleError('You do not have permission to perform that action.');
    }
    return book;
  }

  #show(sheet: Sheet): object {
    return this.execution.google.sheet(sheet);
  }
}

/** A copy of the file, of which the script asks only where it is. */
class GoogleSpreadsheetCopy {
  static readonly googleName = 'Spreadsheet';

  constructor(private readonly id: string) {}

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.id}/edit`;
  }
}
