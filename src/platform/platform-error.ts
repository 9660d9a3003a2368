/** Errors of the platform, with a code that `language` turns into a message. */

export type PlatformErrorCode =
  | 'no-spreadsheet'
  | 'no-customers'
  | 'no-storage'
  | 'busy'
  | 'mail-refused'
  | 'mail-quota'
  | 'write-refused'
  /** A file of the project that holds code could not be read or run. */
  | 'not-loaded';

/** Cells that could not be written, with Google's message; `row` is 1-based, `column` 0-based. */
export interface RefusedCells {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly reason: string;
}

/** Thrown by adapters only; caught once, at the entry points of the add-on. */
export class PlatformError extends Error {
  readonly code: PlatformErrorCode;
  /** Google's message. */
  readonly reason: string;
  /** The cells that were refused when writing blocks; all others were written. */
  readonly cells: readonly RefusedCells[];

  constructor(code: PlatformErrorCode, reason: string, cells: readonly RefusedCells[] = []) {
    super(`${code}: ${reason}`);
    this.name = 'PlatformError';
    this.code = code;
    this.reason = reason;
    this.cells = cells;
  }
}

/** The message of anything thrown, whether or not it is an Error. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Does the work; returns what it threw as a sentence, in a list of at most one. */
export function failuresOf(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (cause) {
    return [reasonOf(cause)];
  }
}
