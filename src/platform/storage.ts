/** The storage port: small texts by key, invisible in the sheet (ledger, cursors, markers). */

export interface StoragePort {
  /** Null when the key has no value. */
  get(key: string): string | null;
  /** All keys and values, in one call. */
  all(): Readonly<Record<string, string>>;
  /** A value may have at most 9 KB (docs/platform.md §2). */
  set(key: string, value: string): void;
  /** Sets several keys in one call; the others stay. */
  setMany(values: Readonly<Record<string, string>>): void;
  remove(key: string): void;
}
