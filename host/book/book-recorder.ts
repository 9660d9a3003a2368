/** Who wants to know of a change before it happens, to be able to take it back. */
import type { Sheet } from './sheet';

export interface BookRecorder {
  cellChanging(sheet: Sheet, row: number, column: number): void;
  /** Rows, columns or sheets are about to come, go or move. */
  structureChanging(): void;
}
