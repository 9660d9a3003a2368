/** Numbers for looks, so that a thousand cells of one look carry a number and not a thousand descriptions. */
import { shownFormat, type Cell } from '../book';
import type { CellStyle } from './protocol';

export class StyleTable {
  /** By number; 0 is the look of a cell nobody dressed. */
  readonly all: CellStyle[] = [{}];
  readonly #numbers = new Map<string, number>([['{}', 0]]);
  readonly #byMap = new WeakMap<object, Map<string, number>>();
  readonly #byFormat = new Map<string, number>([['', 0]]);

  /** @param over what lies over the cell's own look, such as a conditional format. */
  numberOf(cell: Readonly<Cell>, over?: CellStyle): number {
    const { looks } = cell;
    const format = shownFormat(cell);
    if (over !== undefined) return this.#number({ ...lookOf(looks, format), ...over });
    const known = looks === undefined ? this.#byFormat : this.#formatsOf(looks);
    let number = known.get(format);
    if (number === undefined) known.set(format, (number = this.#number(lookOf(looks, format))));
    return number;
  }

  #formatsOf(looks: object): Map<string, number> {
    let known = this.#byMap.get(looks);
    if (known === undefined) this.#byMap.set(looks, (known = new Map<string, number>()));
    return known;
  }

  #number(look: CellStyle): number {
    const key = JSON.stringify(look);
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.all.push(look) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }
}

function lookOf(looks: Cell['looks'], format: string): CellStyle {
  const look: Record<string, string | boolean | number> = {};
  looks?.forEach((value, name) => (look[name] = value));
  if (format !== '') look['format'] = format;
  return look;
}
