/** What went wrong outside our code, as a code that the language turns into a sentence. */

export type PlatformErrorCode =
  | 'no-spreadsheet'
  | 'no-customers'
  | 'no-storage'
  | 'mail-refused'
  | 'mail-quota'
  | 'write-refused';

/** Thrown by adapters only, caught once at the door of the add-on. */
export class PlatformError extends Error {
  readonly code: PlatformErrorCode;
  /** Google's own words. */
  readonly reason: string;

  constructor(code: PlatformErrorCode, reason: string) {
    super(`${code}: ${reason}`);
    this.name = 'PlatformError';
    this.code = code;
    this.reason = reason;
  }
}

/** The words of whatever was thrown: only an Error has any of its own. */
export function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
