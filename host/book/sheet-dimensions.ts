/** Frozen, hidden and resized rows and columns of a sheet. */
import { movedLine, type Axis, type LineChange } from './line-change';

export interface SheetDimensionsState {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
}

export class SheetDimensions {
  frozenRows = 0;
  frozenColumns = 0;
  /** Rows hidden directly, not those hidden by a collapsed group or the filter. */
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();

  frozen(axis: Axis): number {
    return axis === 'row' ? this.frozenRows : this.frozenColumns;
  }

  follow(change: LineChange): void {
    const { axis } = change;
    const hidden = axis === 'row' ? this.hiddenRows : this.hiddenColumns;
    const sizes = axis === 'row' ? this.rowHeights : this.columnWidths;
    const stillHidden = [...hidden].flatMap((line) => movedLine(line, change) ?? []);
    const stillSized = [...sizes].flatMap(([line, px]): [number, number][] => {
      const to = movedLine(line, change);
      return to === undefined ? [] : [[to, px]];
    });
    hidden.clear();
    stillHidden.forEach((line) => hidden.add(line));
    sizes.clear();
    stillSized.forEach(([line, px]) => sizes.set(line, px));
    const frozen = frozenAfter(this.frozen(axis), change);
    if (axis === 'row') this.frozenRows = frozen;
    else this.frozenColumns = frozen;
  }

  save(): SheetDimensionsState {
    return {
      frozenRows: this.frozenRows,
      frozenColumns: this.frozenColumns,
      hiddenRows: [...this.hiddenRows],
      hiddenColumns: [...this.hiddenColumns],
      columnWidths: [...this.columnWidths],
      rowHeights: [...this.rowHeights],
    };
  }

  load(state: SheetDimensionsState): void {
    this.frozenRows = state.frozenRows;
    this.frozenColumns = state.frozenColumns;
    for (const [places, lines] of [
      [this.hiddenRows, state.hiddenRows],
      [this.hiddenColumns, state.hiddenColumns],
    ] as const) {
      places.clear();
      lines.forEach((line) => places.add(line));
    }
    for (const [sizes, pairs] of [
      [this.columnWidths, state.columnWidths],
      [this.rowHeights, state.rowHeights],
    ] as const) {
      sizes.clear();
      pairs.forEach(([line, px]) => sizes.set(line, px));
    }
  }
}

/** Moving rows or columns does not change the size of the frozen part. */
function frozenAfter(frozen: number, change: LineChange): number {
  if (change.kind === 'inserted') return change.before <= frozen ? frozen + change.count : frozen;
  if (change.kind === 'moved') return frozen;
  const last = Math.min(change.first + change.count - 1, frozen);
  return frozen - Math.max(0, last - change.first + 1);
}
