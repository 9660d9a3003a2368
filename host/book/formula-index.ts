/** Finds the formulas that read or fill a cell without a loop over all formulas; indexed by column. */
import type { SheetArea } from './a1';
import { overlaps, type FormulaCell } from './formula-cell';

/** Ranges with at most this many rows are indexed row by row. */
const SMALL_RANGE_ROWS = 4;

interface Readers {
  readonly area: SheetArea;
  readonly cells: Set<FormulaCell>;
}

class ColumnEntry {
  readonly anchors = new Map<number, FormulaCell>();
  readonly spills = new Set<FormulaCell>();
  readonly readersByRow = new Map<number, Set<FormulaCell>>();
  readonly wideReaders = new Map<string, Readers>();
}

export class FormulaIndex {
  #columns = new Map<number, ColumnEntry>();

  clear(): void {
    this.#columns.clear();
  }

  formulaAt(sheetId: number, row: number, column: number): FormulaCell | undefined {
    return this.#columns.get(key(sheetId, column))?.anchors.get(row);
  }

  /** The formula of another cell whose array covers this one. */
  spillAt(sheetId: number, row: number, column: number): FormulaCell | undefined {
    const entry = this.#columns.get(key(sheetId, column));
    if (!entry || entry.spills.size === 0) return undefined;
    for (const cell of entry.spills) {
      const { output } = cell;
      const inside = row >= output.row && row < output.row + output.rows;
      if (inside && !(cell.row === row && cell.column === column)) return cell;
    }
    return undefined;
  }

  addFormula(cell: FormulaCell): void {
    this.#entry(cell.sheet.id, cell.column).anchors.set(cell.row, cell);
    cell.reads.forEach((area) => this.addReader(cell, area));
  }

  removeFormula(cell: FormulaCell): void {
    this.#entry(cell.sheet.id, cell.column).anchors.delete(cell.row);
    cell.reads.forEach((area) => this.removeReader(cell, area));
  }

  addSpill(cell: FormulaCell): void {
    this.#each(cell.output, (entry) => entry.spills.add(cell));
  }

  removeSpill(cell: FormulaCell): void {
    this.#each(cell.output, (entry) => entry.spills.delete(cell));
  }

  addReader(cell: FormulaCell, area: SheetArea): void {
    this.#each(area, (entry) => {
      if (area.rows <= SMALL_RANGE_ROWS) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          const cells = entry.readersByRow.get(row);
          if (cells) cells.add(cell);
          else entry.readersByRow.set(row, new Set([cell]));
        }
        return;
      }
      const rows = `${area.row}+${area.rows}`;
      const readers = entry.wideReaders.get(rows);
      if (readers) readers.cells.add(cell);
      else entry.wideReaders.set(rows, { area, cells: new Set([cell]) });
    });
  }

  removeReader(cell: FormulaCell, area: SheetArea): void {
    this.#each(area, (entry) => {
      if (area.rows <= SMALL_RANGE_ROWS) {
        for (let row = area.row; row < area.row + area.rows; row++) {
          const cells = entry.readersByRow.get(row);
          if (cells?.delete(cell) && cells.size === 0) entry.readersByRow.delete(row);
        }
        return;
      }
      const rows = `${area.row}+${area.rows}`;
      const readers = entry.wideReaders.get(rows);
      if (readers?.cells.delete(cell) && readers.cells.size === 0) entry.wideReaders.delete(rows);
    });
  }

  /** Formulas that read part of the area, possibly repeated. */
  *readersOf(area: SheetArea): Generator<FormulaCell> {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const entry = this.#columns.get(key(area.sheetId, column));
      if (!entry) continue;
      for (const { area: read, cells } of entry.wideReaders.values()) {
        if (read.row < area.row + area.rows && area.row < read.row + read.rows) yield* cells;
      }
      yield* someRows(entry.readersByRow, area, (cells) => cells);
    }
  }

  /** Formulas whose result fills part of the area, possibly repeated. */
  *writersOf(area: SheetArea): Generator<FormulaCell> {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const entry = this.#columns.get(key(area.sheetId, column));
      if (!entry) continue;
      for (const cell of entry.spills) if (overlaps(cell.output, area)) yield cell;
      yield* someRows(entry.anchors, area, (cell) => [cell]);
    }
  }

  #entry(sheetId: number, column: number): ColumnEntry {
    const at = key(sheetId, column);
    let entry = this.#columns.get(at);
    if (!entry) this.#columns.set(at, (entry = new ColumnEntry()));
    return entry;
  }

  #each(area: SheetArea, work: (entry: ColumnEntry) => void): void {
    for (let column = area.column; column < area.column + area.columns; column++) {
      work(this.#entry(area.sheetId, column));
    }
  }
}

/** Iterates over the rows of the area or over the indexed rows, whichever are fewer. */
function* someRows<T>(
  byRow: ReadonlyMap<number, T>,
  area: SheetArea,
  cells: (found: T) => Iterable<FormulaCell>,
): Generator<FormulaCell> {
  if (area.rows < byRow.size) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const found = byRow.get(row);
      if (found !== undefined) yield* cells(found);
    }
    return;
  }
  for (const [row, found] of byRow) {
    if (row >= area.row && row < area.row + area.rows) yield* cells(found);
  }
}

/** A sheet has fewer than 20,000 columns. Source: docs/platform.md §2. */
function key(sheetId: number, column: number): number {
  return sheetId * 20_000 + column;
}
