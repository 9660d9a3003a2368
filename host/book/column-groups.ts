/** Groups of adjacent columns, each expanded or collapsed. Groups inside groups are not imitated. */
import type { LineChange } from '../formula';
import { NotImitated } from '../runtime/google-error';
import { movedLine } from './line-change';

export interface ColumnGroup {
  readonly first: number;
  readonly count: number;
  readonly folded: boolean;
}

/** Groups of columns as a saved workbook has them, which may come from a host that nested groups. */
export interface ColumnGroupsState {
  /** Depth by column, for columns in a group. */
  readonly depths: readonly (readonly [column: number, depth: number])[];
  /** Collapsed groups as `depth:first column`. */
  readonly folded: readonly string[];
}

export class ColumnGroups {
  /** By grouped column: whether its group is collapsed. */
  #isFolded = new Map<number, boolean>();

  /** @param by how much deeper the columns lie: 1, and only for columns outside of groups. */
  shift(first: number, count: number, by: number): void {
    for (let column = first; column < first + count; column++) {
      if (by !== 1 || this.#isFolded.has(column)) throw new NotImitated('groups inside groups');
      this.#isFolded.set(column, false);
    }
  }

  all(): ColumnGroup[] {
    const groups: ColumnGroup[] = [];
    for (const column of [...this.#isFolded.keys()].sort((a, b) => a - b)) {
      const folded = this.hides(column);
      const last = groups.at(-1);
      if (last?.folded === folded && last.first + last.count === column) {
        groups[groups.length - 1] = { ...last, count: last.count + 1 };
      } else groups.push({ first: column, count: 1, folded });
    }
    return groups;
  }

  at(column: number): ColumnGroup | undefined {
    return this.all().find(({ first, count }) => column >= first && column < first + count);
  }

  fold({ first, count }: ColumnGroup, folded: boolean): void {
    for (let column = first; column < first + count; column++) this.#isFolded.set(column, folded);
  }

  /** Whether a collapsed group hides the column. */
  hides(column: number): boolean {
    return this.#isFolded.get(column) ?? false;
  }

  follow(change: LineChange): void {
    const moved = new Map<number, boolean>();
    this.#isFolded.forEach((folded, column) => {
      const to = movedLine(column, change);
      if (to !== undefined) moved.set(to, folded);
    });
    if (change.kind === 'inserted' && this.#isFolded.has(change.before - 1)) {
      const folded = this.#isFolded.get(change.before);
      for (let at = 0; folded !== undefined && at < change.count; at++) {
        moved.set(change.before + at, folded);
      }
    }
    this.#isFolded = moved;
  }

  save(): ColumnGroupsState {
    return {
      depths: [...this.#isFolded.keys()].map((column) => [column, 1]),
      folded: this.all().flatMap(({ first, folded }) => (folded ? [`1:${first}`] : [])),
    };
  }

  load({ depths, folded }: ColumnGroupsState): void {
    const depthOf = new Map(depths);
    this.#isFolded = new Map(depths.map(([column]) => [column, false]));
    for (const name of folded) {
      const [depth = 1, first = 0] = name.split(':').map(Number);
      for (let column = first; (depthOf.get(column) ?? 0) >= depth; column++) {
        this.#isFolded.set(column, true);
      }
    }
  }
}
