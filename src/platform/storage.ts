/** Small texts kept with the document, out of sight: ledger, cursors, markers. */

export interface StoragePort {
  /** Null where nothing is kept under the key. */
  get(key: string): string | null;
  /** All that is kept, in one call. */
  all(): Readonly<Record<string, string>>;
  /** Values of at most 9 KB (docs/platform.md §2). */
  set(key: string, value: string): void;
  remove(key: string): void;
}
