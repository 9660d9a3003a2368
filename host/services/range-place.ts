/** The part of Range that says where it is and how large. RangeLooks, and so Range, extends this. */
import { writeA1, type Area, type Sheet } from '../book';
import { mismatch } from '../google-error';

export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

const places = new WeakMap<object, Place>();

/** Where the Range lies that a script handed over; Google's sentence for anything else. */
export function placeOf(range: unknown, method: string): Place {
  const place = typeof range === 'object' && range !== null ? places.get(range) : undefined;
  if (!place) throw mismatch(method, [range]);
  return place;
}

export function placeIfRange(object: object): Place | undefined {
  return places.get(object);
}

export class RangePlace {
  readonly #area: Area;

  constructor(sheet: Sheet, area: Area) {
    this.#area = area;
    places.set(this, { sheet, area });
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
