/**
 * How large a file may be. Every reader checks these bounds while it reads, before it takes the memory, so that no file
 * can exhaust it or keep its reader busy for ever.
 */
import { RefusedFile, type RefusalCode, type RefusalFacts } from './refused-file';

export const BOUNDS = {
  /** Rows of a table, headings and blank ones included. */
  rows: 1_000_000,
  columns: 500,
  /** Cells of a table, up to the last filled one of each row. */
  cells: 5_000_000,
  /** Bytes, unzipped. */
  bytes: 300_000_000,
  /** Characters of all cells together: an xlsx file stores a text once, however many cells show it. */
  characters: 100_000_000,
  /** Characters of one row of a CSV file. A cell of a spreadsheet has 50,000 at most (docs/platform.md §2). */
  rowCharacters: 1_000_000,
  /** Seconds of computing that reading a file may take. */
  seconds: 60,
} as const;

/** Cells, tags or lines between two pauses: a slow computer takes a twentieth of a second for them. */
export const SLICE_STEPS = 4_000;

/** Lets a page draw and take presses before the reading goes on. */
export type Pause = () => Promise<void>;

/**
 * Counts what the reader of one file takes, throws a `RefusedFile` that says which bound was passed, and pauses after
 * each slice of the work.
 */
export class ReadingBounds {
  #cells = 0;
  #listed = 0;
  #characters = 0;
  #bytes = 0;
  #steps = 0;
  #nextCheck = STEPS_BETWEEN_CHECKS;
  #sliceEnd = SLICE_STEPS;
  readonly #began: number;

  /**
   * @param name the file as typed
   * @param seconds of computing since any moment
   * @param pause waited for after each slice; none for who may be kept busy
   */
  constructor(
    private readonly name: string,
    private readonly seconds: () => number,
    private readonly pause: Pause | null = null,
  ) {
    this.#began = seconds();
  }

  /** How many more bytes may be unzipped. */
  get bytesLeft(): number {
    return BOUNDS.bytes - this.#bytes;
  }

  addBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > BOUNDS.bytes) this.refuseBytes();
  }

  refuseBytes(): never {
    this.#refuse('bytes', { most: BOUNDS.bytes / 1_000_000 });
  }

  /** @param row counted from 1 */
  checkRow(row: number): void {
    if (row > BOUNDS.rows) {
      this.#refuse('rows', { most: BOUNDS.rows });
    }
  }

  /** @param column counted from 1 */
  checkColumn(column: number): void {
    if (column > BOUNDS.columns) {
      this.#refuse('columns', { most: BOUNDS.columns });
    }
  }

  addCells(count: number): void {
    this.#cells += count;
    if (this.#cells > BOUNDS.cells) {
      this.#refuse('cells', { most: BOUNDS.cells });
    }
  }

  /** @param row counted from 1 */
  addRow(row: number, cells: readonly string[]): void {
    this.checkRow(row);
    this.checkColumn(cells.length);
    this.addCells(cells.length);
    for (const cell of cells) this.addCharacters(cell.length);
  }

  /** The rows counted so far are read once more. */
  forgetRows(): void {
    this.#cells = 0;
    this.#characters = 0;
  }

  /** Bounds for a sample that is read besides the file. */
  apart(): ReadingBounds {
    return new ReadingBounds(this.name, this.seconds, this.pause);
  }

  /** Counts texts and formats that cells refer to: as many of them would take as much memory as the cells. */
  addListed(): void {
    this.#listed += 1;
    if (this.#listed > BOUNDS.cells) {
      this.#refuse('listed', { most: BOUNDS.cells });
    }
  }

  addCharacters(count: number): void {
    this.#characters += count;
    if (this.#characters > BOUNDS.characters) {
      this.#refuse('characters', { most: BOUNDS.characters });
    }
  }

  /** @param row counted from 1 */
  refuseRow(row: number): never {
    this.#refuse('row-characters', { most: BOUNDS.rowCharacters, row });
  }

  /**
   * To be called in every loop over something of the file. True when a slice is over, so `rest` is due.
   *
   * @param count of steps at once, such as the cells of a row
   */
  step(count = 1): boolean {
    this.#steps += count;
    if (this.#steps >= this.#nextCheck) {
      this.#nextCheck = this.#steps + STEPS_BETWEEN_CHECKS;
      this.checkTime();
    }
    return this.pause !== null && this.#steps >= this.#sliceEnd;
  }

  /** Waits for the pause between two slices. */
  async rest(): Promise<void> {
    this.#sliceEnd = this.#steps + SLICE_STEPS;
    await this.pause?.();
  }

  checkTime(): void {
    if (this.seconds() - this.#began > BOUNDS.seconds) {
      this.#refuse('seconds', { most: BOUNDS.seconds });
    }
  }

  #refuse(code: RefusalCode, facts: RefusalFacts): never {
    throw new RefusedFile(code, { ...facts, name: this.name });
  }
}

/** Asking for the time used takes longer than a step. */
const STEPS_BETWEEN_CHECKS = 4096;
