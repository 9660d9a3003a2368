/**
 * Adjusts areas when rows or columns are inserted, deleted or moved. Things that belong to each cell (validations) move
 * with it and may be split; things that are a unit (protections, named ranges) grow and shrink as a whole.
 */
import { followLines, type Axis, type LineChange } from '../formula';
import type { CellArea } from './a1';
import type { CellGrid } from './cell-grid';

/** The position of a row or column after the change; undefined when it is deleted. */
export function movedLine(line: number, change: LineChange): number | undefined {
  return followLines([line, line], change)?.[0];
}

/**
 * The area after the change, in one piece; undefined when all of it is deleted. The area moves only when all of its
 * lines move.
 */
export function followArea(area: CellArea, change: LineChange): CellArea | undefined {
  const [first, length] = stretchOf(area, change.axis);
  const lines = followLines([first, first + length - 1], change);
  return lines && withStretch(area, change.axis, lines[0], lines[1] - lines[0] + 1);
}

/** Moves each cell of the area with its row or column, which may split the area. Cells inserted inside belong to it. */
export function followCells(area: CellArea, change: LineChange): CellArea[] {
  if (change.kind !== 'moved') {
    const next = followArea(area, change);
    return next ? [next] : [];
  }
  const [first, length] = stretchOf(area, change.axis);
  const lines = Array.from({ length }, (_, at) => movedLine(first + at, change) ?? 0);
  return runsOf(lines).map(([start, many]) => withStretch(area, change.axis, start, many));
}

/** Groups numbers into runs of adjacent ones, in ascending order. */
export function runsOf(numbers: Iterable<number>): [first: number, length: number][] {
  const runs: [first: number, length: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === number) last[1]++;
    else runs.push([number, 1]);
  }
  return runs;
}

/** The cells of adjacent rows or columns of a sheet. */
export function areaOfLines(
  { maxRows, maxColumns }: Pick<CellGrid, 'maxRows' | 'maxColumns'>,
  axis: Axis,
  first: number,
  count: number,
): CellArea {
  return withStretch({ row: 1, column: 1, rows: maxRows, columns: maxColumns }, axis, first, count);
}

function stretchOf(area: CellArea, axis: Axis): [first: number, length: number] {
  return axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
}

function withStretch(area: CellArea, axis: Axis, first: number, length: number): CellArea {
  return axis === 'row'
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length };
}
