/** Numbers the distinct cell styles, so that a thousand cells of one style share a description. */
import { shownFormat, type BookCell } from '../book';
import type { CellStyle } from './protocol';

export class StyleTable {
  /** By number; 0 is an unstyled cell. */
  readonly all: CellStyle[] = [{}];
  readonly #numbers = new Map<string, number>([['{}', 0]]);
  readonly #byMap = new WeakMap<object, Map<string, number>>();
  readonly #byFormat = new Map<string, number>([['', 0]]);

  /** @param over takes precedence over the cell's own style, as a conditional format does. */
  numberOf(cell: Readonly<BookCell>, over?: CellStyle): number {
    const { looks } = cell;
    const format = shownFormat(cell);
    if (over !== undefined) return this.#number({ ...cellStyle(looks, format), ...over });
    const known = looks === undefined ? this.#byFormat : this.#formatsOf(looks);
    let number = known.get(format);
    if (number === undefined) known.set(format, (number = this.#number(cellStyle(looks, format))));
    return number;
  }

  #formatsOf(looks: object): Map<string, number> {
    let known = this.#byMap.get(looks);
    if (known === undefined) this.#byMap.set(looks, (known = new Map<string, number>()));
    return known;
  }

  #number(style: CellStyle): number {
    const key = JSON.stringify(style);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.all.push(style) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

function cellStyle(looks: BookCell['looks'], format: string): CellStyle {
  return { ...Object.fromEntries(looks ?? []), ...(format !== '' && { format }) };
}
