/**
 * Calculates stale formulas in order of dependency: inputs first, each formula once, and none whose inputs did not
 * change. It does not recurse, so chains can be as long as the sheet.
 */
import type { SheetArea } from './a1';
import { ArrayValue, CIRCULAR, ErrorValue, evaluate, type FormulaAnswer } from '../formula';
import { NotImitated } from '../runtime/google-error';
import type { BookWorld } from './book-world';
import { overlaps, type FormulaCell, type Staleness } from './formula-cell';
import type { FormulaIndex } from './formula-index';
import { placeAnswer } from './spill';

/** A formula calculated more often in one run counts as circular, as arrays that keep displacing each other. */
const RUNS_MAX = 100;
/** Up to this number, looping over the stale formulas is faster than using the index. */
const FEW_WAITING = 32;

export class Recalculation {
  readonly #waiting = new Set<FormulaCell>();
  readonly #tainted = new Set<FormulaCell>();
  readonly #ran = new Set<FormulaCell>();

  constructor(
    private readonly index: FormulaIndex,
    private readonly world: BookWorld,
  ) {}

  get isIdle(): boolean {
    return this.#waiting.size === 0;
  }

  /** Whether any of the cells depends on NOW() or RAND(). */
  isTainted(area: SheetArea): boolean {
    for (const cell of this.#tainted) if (overlaps(cell.output, area)) return true;
    return false;
  }

  forget(cell: FormulaCell): void {
    this.#waiting.delete(cell);
    this.#tainted.delete(cell);
  }

  /** Marks the formulas that read changed cells. */
  touch(area: SheetArea, by?: FormulaCell): void {
    for (const reader of this.index.readersOf(area)) if (reader !== by) this.mark(reader, 'surely');
  }

  mark(cell: FormulaCell, need: Exclude<Staleness, 'none'>): void {
    const known = cell.staleness !== 'none';
    if (cell.staleness !== 'surely') cell.staleness = need;
    if (known) return;
    this.#waiting.add(cell);
    const open = [cell];
    for (let one = open.pop(); one; one = open.pop()) {
      for (const reader of this.index.readersOf(one.output)) {
        if (reader.staleness !== 'none') continue;
        reader.staleness = 'maybe';
        this.#waiting.add(reader);
        open.push(reader);
      }
    }
  }

  run(): void {
    for (const cell of this.#waiting) this.#calculateFrom(cell);
    this.#ran.forEach((cell) => (cell.runs = 0));
    this.#ran.clear();
  }

  #calculateFrom(root: FormulaCell): void {
    const stack = [root];
    for (let cell = stack.at(-1); cell; cell = stack.at(-1)) {
      if (cell.staleness === 'none') {
        stack.pop();
      } else if (!cell.open) {
        cell.open = true;
        this.#pushInputs(cell, stack);
      } else {
        stack.pop();
        cell.open = false;
        this.#calculate(cell);
      }
    }
  }

  /** Pushes the stale inputs of a formula; one that is itself waiting for this formula closes a circle. */
  #pushInputs(cell: FormulaCell, stack: FormulaCell[]): void {
    const path = stack.length;
    for (const area of cell.reads) {
      const inputs =
        this.#waiting.size <= FEW_WAITING
          ? [...this.#waiting].filter((one) => overlaps(one.output, area))
          : this.index.writersOf(area);
      for (const input of inputs) {
        if (input.staleness === 'none') continue;
        if (!input.open) stack.push(input);
        else closeCircle(stack.slice(0, path), input);
      }
    }
  }

  #calculate(cell: FormulaCell): void {
    this.#waiting.delete(cell);
    const idle = cell.staleness === 'maybe' && !cell.circular;
    cell.staleness = 'none';
    if (idle) return;
    this.#ran.add(cell);
    const answer =
      cell.circular || ++cell.runs > RUNS_MAX ? { value: CIRCULAR } : this.#evaluate(cell);
    cell.circular = false;
    for (const area of placeAnswer(cell, answer, this.index)) this.touch(area, cell);
  }

  #evaluate(cell: FormulaCell): FormulaAnswer {
    if (cell.parsed instanceof ErrorValue) return { value: cell.parsed };
    const tainted = cell.volatile || cell.reads.some((area) => this.isTainted(area));
    if (tainted) this.#tainted.add(cell);
    else this.#tainted.delete(cell);
    const { sheet, row, column } = cell;
    this.world.current = cell;
    try {
      const answer = evaluate(cell.parsed, { sheetId: sheet.id, row, column }, this.world);
      return spillsIntoInputs(cell, answer) ? { value: CIRCULAR } : answer;
    } catch (error) {
      if (!(error instanceof NotImitated)) throw error;
      return { value: new ErrorValue('#ERROR!', error.message) };
    }
  }
}

function closeCircle(path: readonly FormulaCell[], start: FormulaCell): void {
  for (const cell of path.slice(path.indexOf(start))) if (cell.open) cell.circular = true;
}

function spillsIntoInputs(cell: FormulaCell, { value }: FormulaAnswer): boolean {
  if (!(value instanceof ArrayValue) || value.rows * value.columns < 2) return false;
  const { rows, columns } = value;
  return cell.reads.some((area) => overlaps(area, { ...cell.output, rows, columns }));
}
