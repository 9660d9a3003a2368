/** The range of an edit event. Reading its corners is not counted as a service call. Source: docs/platform.md §3.3. */
import type { CellArea, Sheet } from '../book';
import type { Execution } from './execution';
import { GoogleRange } from './range';

export class GoogleEventRange extends GoogleRange {
  readonly #corners: CellArea;

  constructor(execution: Execution, sheet: Sheet, area: CellArea) {
    super(execution, sheet, area);
    this.#corners = area;
  }

  get rowStart(): number {
    return this.#corners.row;
  }

  get rowEnd(): number {
    return this.#corners.row + this.#corners.rows - 1;
  }

  get columnStart(): number {
    return this.#corners.column;
  }

  get columnEnd(): number {
    return this.#corners.column + this.#corners.columns - 1;
  }
}
