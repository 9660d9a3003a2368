/** Collects cells written since the last recalculation and merges adjacent ones, so that a block counts as one edit. */
import type { SheetArea } from './a1';
import { runsOf } from './line-change';

export class PendingEdits {
  /** Rows by sheet and column. */
  #rows = new Map<number, Map<number, Set<number>>>();
  #areas: SheetArea[] = [];

  get isEmpty(): boolean {
    return this.#rows.size === 0 && this.#areas.length === 0;
  }

  note(sheetId: number, row: number, column: number): void {
    let columns = this.#rows.get(sheetId);
    if (!columns) this.#rows.set(sheetId, (columns = new Map<number, Set<number>>()));
    const rows = columns.get(column);
    if (rows) rows.add(row);
    else columns.set(column, new Set([row]));
  }

  noteAreas(areas: readonly SheetArea[]): void {
    this.#areas.push(...areas);
  }

  /** Returns the collected areas and clears them. */
  take(): SheetArea[] {
    const areas = this.#areas;
    for (const [sheetId, columns] of this.#rows) {
      for (const [column, rows] of columns) {
        for (const [row, count] of runsOf(rows)) {
          areas.push({ sheetId, row, rows: count, column, columns: 1 });
        }
      }
    }
    this.#rows = new Map();
    this.#areas = [];
    return areas;
  }
}
