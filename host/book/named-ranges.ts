/**
 * Named ranges. They grow and move with inserted rows and columns, shrink with deleted ones, and are left without a
 * place when everything they named is gone, as in Sheets. Names differ regardless of case.
 */
import type { Area } from './a1';

export interface NamedPlace extends Area {
  sheetId: number;
}

export interface NamedRange {
  name: string;
  /** Null when all of it was deleted (`#REF!`). */
  place: NamedPlace | null;
}

type Axis = 'rows' | 'columns';

export class NamedRanges {
  #byName = new Map<string, NamedRange>();

  /** @param onChange hears of a name that came, went or was given another place by hand. */
  constructor(private readonly onChange: (name: string) => void = () => undefined) {}

  all(): readonly NamedRange[] {
    return [...this.#byName.values()];
  }

  find(name: string): NamedRange | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  set(name: string, place: NamedPlace): void {
    this.#byName.set(name.toLowerCase(), { name, place });
    this.onChange(name);
  }

  remove(name: string): boolean {
    const removed = this.#byName.delete(name.toLowerCase());
    if (removed) this.onChange(name);
    return removed;
  }

  inserted(sheetId: number, axis: Axis, before: number, count: number): void {
    this.#each(sheetId, axis, (first, length) => {
      if (before <= first) return [first + count, length];
      return before < first + length ? [first, length + count] : [first, length];
    });
  }

  deleted(sheetId: number, axis: Axis, from: number, count: number): void {
    this.#each(sheetId, axis, (first, length) => {
      const gone = Math.min(first + length, from + count) - Math.max(first, from);
      const before = Math.max(0, Math.min(first, from + count) - from);
      return [first - before, length - Math.max(0, gone)];
    });
  }

  sheetDeleted(sheetId: number): void {
    this.#byName.forEach((range) => {
      if (range.place?.sheetId === sheetId) range.place = null;
    });
  }

  #each(
    sheetId: number,
    axis: Axis,
    move: (first: number, length: number) => [number, number],
  ): void {
    this.#byName.forEach((range) => {
      const { place } = range;
      if (!place || place.sheetId !== sheetId) return;
      const start = axis === 'rows' ? 'row' : 'column';
      const [first, length] = move(place[start], place[axis]);
      range.place = length > 0 ? { ...place, [start]: first, [axis]: length } : null;
    });
  }
}
