/** Why a change cannot be undone, and the sheet where that shows. */
export interface UndoBlocker {
  /**
   * - `gone`: the sheet, row or ID column no longer exists
   * - `changed`: the cells, or what depends on them, were changed since
   * - `used`: other sheets refer to the IDs that were given
   */
  readonly code: 'gone' | 'changed' | 'used';
  readonly sheet: string;
}
