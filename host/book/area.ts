/** Operations on rectangles of cells: contents, intersection and difference. */
import type { CellArea } from './a1';

export function contains(area: CellArea, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

export function overlap(a: CellArea, b: CellArea): CellArea | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Whether all of `inner` lies in `outer`. */
export function covers(outer: CellArea, inner: CellArea): boolean {
  const common = overlap(outer, inner);
  return common !== undefined && common.rows === inner.rows && common.columns === inner.columns;
}

/** The parts of `area` outside `hole`: above, below, left and right of it. */
export function cutOut(area: CellArea, hole: CellArea): CellArea[] {
  const common = overlap(area, hole);
  if (!common) return [area];
  const below = common.row + common.rows;
  const right = common.column + common.columns;
  const sides: CellArea[] = [
    { ...area, rows: common.row - area.row },
    { ...area, row: below, rows: area.row + area.rows - below },
    { ...common, column: area.column, columns: common.column - area.column },
    { ...common, column: right, columns: area.column + area.columns - right },
  ];
  return sides.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

/** The cells of an area, row by row. */
export function* cellsIn(area: CellArea): Generator<{ row: number; column: number }> {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      yield { row, column };
    }
  }
}
