/**
 * Named ranges. As in Sheets they adjust to inserted and deleted rows and columns, and have no area left when all their
 * cells are deleted. Names ignore case.
 */
import type { SheetArea } from './a1';
import type { LineChange } from '../formula';
import { followArea } from './line-change';

export interface NamedRange {
  name: string;
  /** Null when all cells were deleted (`#REF!`). */
  place: SheetArea | null;
}

export class NamedRanges {
  #byName = new Map<string, NamedRange>();

  /** @param onChange called when a name is added, removed or set to another range. */
  constructor(
    private readonly onChange: (name: string) => void = () => undefined,
    private readonly onRename: (old: string, name: string) => void = () => undefined,
  ) {}

  all(): readonly NamedRange[] {
    return [...this.#byName.values()];
  }

  find(name: string): NamedRange | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  set(name: string, place: SheetArea): void {
    this.#byName.set(name.toLowerCase(), { name, place });
    this.onChange(name);
  }

  /** Formulas that use the name follow. */
  rename(old: string, name: string): void {
    const place = this.find(old)?.place ?? null;
    this.#byName.delete(old.toLowerCase());
    this.#byName.set(name.toLowerCase(), { name, place });
    this.onRename(old, name);
  }

  /** Returns whether there was such a name. */
  remove(name: string): boolean {
    const removed = this.#byName.delete(name.toLowerCase());
    if (removed) this.onChange(name);
    return removed;
  }

  follow(sheetId: number, change: LineChange): void {
    this.#byName.forEach((range) => {
      const { place } = range;
      if (place?.sheetId !== sheetId) return;
      const area = followArea(place, change);
      range.place = area ? { ...area, sheetId } : null;
    });
  }

  sheetDeleted(sheetId: number): void {
    this.#byName.forEach((range) => {
      if (range.place?.sheetId === sheetId) range.place = null;
    });
  }

  load(ranges: readonly NamedRange[]): void {
    const before = [...this.#byName.values()];
    this.#byName = new Map(ranges.map((one) => [one.name.toLowerCase(), { ...one }]));
    new Set([...before, ...ranges].map(({ name }) => name)).forEach((name) => this.onChange(name));
  }
}
