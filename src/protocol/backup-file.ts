/** What a backup says of itself in its `manifest.json`; the cells are in files of CSV beside it. */

export interface BackedUpSheet {
  readonly title: string;
  /** The name of its CSV. */
  readonly file: string;
  readonly rows: number;
  readonly columns: number;
  /** Of the CSV in UTF-8. */
  readonly sha256: string;
  /**
   * The kinds of each column's cells from the top, as runs: a letter and how many (`s12n3`). `s` text or blank, `n` number,
   * `b` TRUE or FALSE, `d` the serial of a day, with the time of day as its fraction.
   */
  readonly kinds: readonly string[];
  /** 1-based row and column; the CSV holds what the formula shows. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
}

export interface BackupManifest {
  readonly duebook: 1;
  /** ID of the spreadsheet. */
  readonly id: string;
  /** `2026-11-30 14:05`, in the spreadsheet's zone. */
  readonly made: string;
  readonly zone: string;
  readonly locale: string;
  readonly sheets: readonly BackedUpSheet[];
  /** The document's properties that remember who was erased; nobody can be read from them. */
  readonly erased?: Readonly<Record<string, string>>;
}

/** The list of those who were erased as a file of its own: what the page of privacy hands out. */
export interface ErasedListFile {
  readonly duebook: 1;
  /** `YYYY-MM-DD` */
  readonly made: string;
  readonly erased: NonNullable<BackupManifest['erased']>;
}

export const MANIFEST = 'manifest.json';
