/** All formulas of the book, with an index by position, inputs and outputs. */
import type { BookWorld } from './book-world';
import { FormulaCell } from './formula-cell';
import { FormulaIndex } from './formula-index';
import type { FormulaText } from './sheet';
import { withdraw } from './spill';
import type { Sheet } from './sheet';

export interface NextPlace {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export class FormulaCells {
  readonly index = new FormulaIndex();
  #all = new Set<FormulaCell>();

  constructor(private readonly world: BookWorld) {}

  all(): ReadonlySet<FormulaCell> {
    return this.#all;
  }

  add(sheet: Sheet, row: number, column: number, text: string): FormulaCell {
    const cell = new FormulaCell(sheet, row, column, text);
    this.#enter(cell);
    return cell;
  }

  remove(cell: FormulaCell): void {
    this.index.removeFormula(cell);
    this.#all.delete(cell);
  }

  /**
   * Gives every formula a new position and text; undefined removes it. Returns the replacement of each formula, which
   * is the same object if neither position nor text changed.
   */
  replaceAll(
    next: (cell: FormulaText) => NextPlace | undefined,
  ): Map<FormulaCell, FormulaCell | undefined> {
    const replaced = new Map<FormulaCell, FormulaCell | undefined>();
    for (const cell of this.#all) {
      const place = next(cell);
      const stays =
        place?.row === cell.row && place.column === cell.column && place.text === cell.text;
      if (!stays) withdraw(cell, this.index);
      replaced.set(cell, stays ? cell : place && this.#placed(cell, place));
    }
    this.index.clear();
    this.#all = new Set();
    for (const cell of replaced.values()) if (cell) this.#enter(cell);
    return replaced;
  }

  #placed({ sheet, text }: FormulaText, place: NextPlace): FormulaCell {
    if (place.text !== text) sheet.putFormulaText(place.row, place.column, place.text);
    return new FormulaCell(sheet, place.row, place.column, place.text);
  }

  #enter(cell: FormulaCell): void {
    cell.bind(
      (reference) => this.world.areaOf(reference, cell.sheet),
      (name) => this.world.areaOfName(name),
    );
    this.index.addFormula(cell);
    if (cell.output.rows * cell.output.columns > 1) this.index.addSpill(cell);
    if (cell.wanted) this.index.addReader(cell, cell.wanted);
    this.#all.add(cell);
  }
}
