/** Frozen, hidden and resized rows and columns of a sheet. */
import type { Axis, LineChange } from '../formula';
import { movedLine } from './line-change';

export interface SheetDimensionsState {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly columnWidths: readonly (readonly [number, number])[];
}

export class SheetDimensions {
  frozenRows = 0;
  frozenColumns = 0;
  /** Rows hidden directly, not those hidden by the filter. */
  hiddenRows = new Set<number>();
  /** Columns hidden directly, not those hidden by a collapsed group. */
  hiddenColumns = new Set<number>();
  /** In pixels, by column. */
  columnWidths = new Map<number, number>();

  frozen(axis: Axis): number {
    return axis === 'row' ? this.frozenRows : this.frozenColumns;
  }

  follow(change: LineChange): void {
    const frozen = frozenAfter(this.frozen(change.axis), change);
    if (change.axis === 'row') {
      this.frozenRows = frozen;
      this.hiddenRows = moved(this.hiddenRows, change);
      return;
    }
    this.frozenColumns = frozen;
    this.hiddenColumns = moved(this.hiddenColumns, change);
    const widths = new Map<number, number>();
    this.columnWidths.forEach((px, column) => {
      const to = movedLine(column, change);
      if (to !== undefined) widths.set(to, px);
    });
    this.columnWidths = widths;
  }

  save(): SheetDimensionsState {
    const { frozenRows, frozenColumns, hiddenRows, hiddenColumns, columnWidths } = this;
    return {
      frozenRows,
      frozenColumns,
      hiddenRows: [...hiddenRows],
      hiddenColumns: [...hiddenColumns],
      columnWidths: [...columnWidths],
    };
  }

  load(state: SheetDimensionsState): void {
    this.frozenRows = state.frozenRows;
    this.frozenColumns = state.frozenColumns;
    this.hiddenRows = new Set(state.hiddenRows);
    this.hiddenColumns = new Set(state.hiddenColumns);
    this.columnWidths = new Map(state.columnWidths);
  }
}

function moved(lines: ReadonlySet<number>, change: LineChange): Set<number> {
  return new Set([...lines].flatMap((line) => movedLine(line, change) ?? []));
}

/** Moving rows or columns does not change the size of the frozen part. */
function frozenAfter(frozen: number, change: LineChange): number {
  if (change.kind === 'inserted') return change.before <= frozen ? frozen + change.count : frozen;
  if (change.kind === 'moved') return frozen;
  const last = Math.min(change.first + change.count - 1, frozen);
  return frozen - Math.max(0, last - change.first + 1);
}
