/**
 * The workbook as a whole: what finding, erasing and backing up need beyond the other ports. Only what is loaded on
 * demand opens it.
 */
import type { Cell } from '../rules/calendar';
import type { Area, SheetPort } from './spreadsheet';

/** Cells from A1 to the last one with content, and of each its formula and its note, `''` where there is none. */
export interface SheetContents {
  readonly cells: readonly (readonly Cell[])[];
  readonly formulas: readonly (readonly string[])[];
  readonly notes: readonly (readonly string[])[];
}

/**
 * The cells and formulas of a sheet for a backup. A day is its serial number in Sheets, whose fraction is the time of
 * day.
 */
export interface ExactContents {
  readonly cells: readonly (readonly (string | number | boolean | { readonly serial: number })[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** A text of the workbook that is in no cell and no title of a tab. */
export interface Label {
  readonly kind: 'range' | 'protection';
  readonly text: string;
  /** Formulas that use the name of a range follow. */
  write(text: string): void;
}

export interface WholeSheet {
  readonly sheet: SheetPort;
  /** Formulas follow. */
  rename(title: string): void;
  /** Takes four calls, however large the sheet is. A note beyond the last cell with content is not among them. */
  contents(): SheetContents;
  /** What a backup needs: days with the time of day, too. Takes three calls. */
  exact(): ExactContents;
  /** Removes the notes of these areas, in two calls. */
  clearNotes(areas: readonly Area[]): void;
}

export interface ArchivePort {
  /** All sheets, in tab order, hidden ones too. */
  sheets(): readonly WholeSheet[];
  /** Names of ranges, and what protections are described by. Takes three calls, and one for each. */
  labels(): readonly Label[];
  /**
   * Copies the file into the current user's Drive; returns the address of the copy. Throws
   * `PlatformError('write-refused')` where Google does not allow it.
   */
  copy(title: string): string;
  /** Files of text as a ZIP archive, in base64. */
  zip(files: readonly { readonly name: string; readonly text: string }[]): string;
  /** SHA-256 of a text in UTF-8, in hexadecimal digits. */
  sha256(text: string): string;
}
