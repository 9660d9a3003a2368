/** The part of Range that says where it is and how large. RangeLooks, and so Range, extends this. */
import { writeA1, type Area } from '../book';

export class RangePlace {
  readonly #area: Area;

  constructor(area: Area) {
    this.#area = area;
  }

  getRow(): number {
    return this.#area.row;
  }

  getColumn(): number {
    return this.#area.column;
  }

  getRowIndex(): number {
    return this.#area.row;
  }

  getLastRow(): number {
    return this.#area.row + this.#area.rows - 1;
  }

  getLastColumn(): number {
    return this.#area.column + this.#area.columns - 1;
  }

  getNumRows(): number {
    return this.#area.rows;
  }

  getNumColumns(): number {
    return this.#area.columns;
  }

  getHeight(): number {
    return this.#area.rows;
  }

  getWidth(): number {
    return this.#area.columns;
  }

  getA1Notation(): string {
    return writeA1(this.#area);
  }
}
