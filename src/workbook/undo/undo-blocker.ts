/** Why a change cannot be undone, and the sheet where that shows. */
export interface UndoBlocker {
  /**
   * - `gone`: the sheet, row or ID column no longer exists
   * - `changed`: the cells, or what depends on them, were changed since
   * - `used`: other sheets refer to the IDs that were given
   * - `other`: someone else did it, and only that person takes it back
   */
  readonly code: 'gone' | 'changed' | 'used' | 'other';
  readonly sheet: string;
}
