/** What went wrong outside our code, as a code that the language turns into a sentence. */

export type PlatformErrorCode =
  | 'no-spreadsheet'
  | 'no-customers'
  | 'no-storage'
  | 'mail-refused'
  | 'mail-quota'
  | 'write-refused';

/** Cells that could not be written, `row` 1-based and `column` 0-based, with Google's own words. */
export interface RefusedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly reason: string;
}

/** Thrown by adapters only, caught once at the door of the add-on. */
export class PlatformError extends Error {
  readonly code: PlatformErrorCode;
  /** Google's own words. */
  readonly reason: string;
  /** Of blocks written to a sheet: what was refused, everything else having been written. */
  readonly cells: readonly RefusedCells[];

  constructor(code: PlatformErrorCode, reason: string, cells: readonly RefusedCells[] = []) {
    super(`${code}: ${reason}`);
    this.name = 'PlatformError';
    this.code = code;
    this.reason = reason;
    this.cells = cells;
  }
}

/** The words of whatever was thrown: only an Error has any of its own. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
