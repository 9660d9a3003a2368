/**
 * Groups of rows or columns, nested up to eight levels, each expanded or collapsed. Each line has a depth; a group of
 * depth n is a run of adjacent lines of at least that depth.
 */
import { GoogleError } from '../runtime/google-error';
import { movedLine, type LineChange } from './line-change';

/** The limit of Sheets. */
const DEPTH_MAX = 8;

export interface LineGroup {
  readonly first: number;
  readonly count: number;
  readonly depth: number;
}

export interface LineGroupsState {
  /** Depth by line, for lines in a group. */
  readonly depths: readonly (readonly [line: number, depth: number])[];
  /** Collapsed groups as `depth:first line`. */
  readonly folded: readonly string[];
}

export class LineGroups {
  #depths = new Map<number, number>();
  #folded = new Set<string>();

  depthOf(line: number): number {
    return this.#depths.get(line) ?? 0;
  }

  shift(first: number, count: number, by: number): void {
    for (let line = first; line < first + count; line++) {
      const depth = Math.max(0, this.depthOf(line) + by);
      if (depth > DEPTH_MAX) {
        throw new GoogleError(`The maximum depth of a group is ${DEPTH_MAX}.`);
      }
      if (depth === 0) this.#depths.delete(line);
      else this.#depths.set(line, depth);
    }
    this.#forgetGone();
  }

  /** The group of that depth in which the line lies. */
  at(line: number, depth: number): LineGroup | undefined {
    if (depth < 1 || this.depthOf(line) < depth) return undefined;
    let first = line;
    let last = line;
    while (this.depthOf(first - 1) >= depth) first--;
    while (this.depthOf(last + 1) >= depth) last++;
    return { first, count: last - first + 1, depth };
  }

  /** Outer groups before inner ones. */
  all(): LineGroup[] {
    const found: LineGroup[] = [];
    for (let depth = 1; depth <= DEPTH_MAX; depth++) {
      for (const line of [...this.#depths.keys()].sort((a, b) => a - b)) {
        const group = this.depthOf(line) >= depth ? this.at(line, depth) : undefined;
        if (group?.first === line) found.push(group);
      }
    }
    return found;
  }

  isFolded(group: LineGroup): boolean {
    return this.#folded.has(nameOf(group));
  }

  fold(group: LineGroup, folded: boolean): void {
    if (folded) this.#folded.add(nameOf(group));
    else this.#folded.delete(nameOf(group));
  }

  /** Whether a collapsed group hides the line. */
  hides(line: number): boolean {
    for (let depth = 1; depth <= this.depthOf(line); depth++) {
      const group = this.at(line, depth);
      if (group && this.isFolded(group)) return true;
    }
    return false;
  }

  follow(change: LineChange): void {
    const folded = this.all().filter((group) => this.isFolded(group));
    const inside = change.kind === 'inserted' ? this.#depthBetween(change.before) : 0;
    this.#depths = moved(this.#depths, change);
    if (change.kind === 'inserted' && inside > 0) {
      for (let at = 0; at < change.count; at++) this.#depths.set(change.before + at, inside);
    }
    this.#folded.clear();
    for (const { first, count, depth } of folded) {
      const lines = Array.from({ length: count }, (_, at) => movedLine(first + at, change));
      const left = lines.find((line) => line !== undefined);
      const group = left === undefined ? undefined : this.at(left, depth);
      if (group) this.fold(group, true);
    }
  }

  save(): LineGroupsState {
    return {
      depths: [...this.#depths],
      folded: [...this.#folded],
    };
  }

  load(state: LineGroupsState): void {
    this.#depths = new Map(state.depths);
    this.#folded = new Set(state.folded);
  }

  #depthBetween(before: number): number {
    return Math.min(this.depthOf(before - 1), this.depthOf(before));
  }

  #forgetGone(): void {
    const standing = new Set(this.all().map(nameOf));
    this.#folded.forEach((name) => {
      if (!standing.has(name)) this.#folded.delete(name);
    });
  }
}

function nameOf({ depth, first }: LineGroup): string {
  return `${depth}:${first}`;
}

function moved(depths: ReadonlyMap<number, number>, change: LineChange): Map<number, number> {
  const next = new Map<number, number>();
  depths.forEach((depth, line) => {
    const to = movedLine(line, change);
    if (to !== undefined) next.set(to, depth);
  });
  return next;
}
