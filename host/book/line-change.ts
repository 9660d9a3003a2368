/**
 * Adjusts areas when rows or columns are inserted, deleted or moved. Things that belong to each cell (validations) move
 * with it and may be split; things that are a unit (protections, named ranges) grow and shrink as a whole.
 */
import type { ReferenceChange } from '../formula';
import type { Area } from './a1';

export type Axis = ReferenceChange['axis'];

/** A change of rows or columns ("lines") of one sheet, counted from 1. */
export type LineChange = ReferenceChange;

/** The position of a line after the change; undefined when it is deleted. */
export function movedLine(line: number, change: LineChange): number | undefined {
  switch (change.kind) {
    case 'inserted':
      return line >= change.before ? line + change.count : line;
    case 'deleted':
      if (line < change.first) return line;
      return line < change.first + change.count ? undefined : line - change.count;
    case 'moved': {
      const { first, count, before } = change;
      const within = line >= first && line < first + count;
      if (before > first) {
        if (within) return line + before - count - first;
        return line >= first + count && line < before ? line - count : line;
      }
      if (within) return line - first + before;
      return line >= before && line < first ? line + count : line;
    }
  }
}

/** Adjusts the area as a unit; undefined when all of it is deleted. It only moves along as a whole. */
export function followArea(area: Area, change: LineChange): Area | undefined {
  const { first, length } = stretchOf(area, change.axis);
  const ends = [first, first + length - 1].map((line) => movedLine(line, change));
  if (change.kind === 'inserted') {
    return withStretch(
      area,
      change.axis,
      ends[0] ?? first,
      (ends[1] ?? first) - (ends[0] ?? first) + 1,
    );
  }
  if (change.kind === 'moved') {
    const inside = first >= change.first && first + length <= change.first + change.count;
    if (inside) return withStretch(area, change.axis, ends[0] ?? first, length);
    const around = followArea(area, { ...change, kind: 'inserted' });
    const left = change.first >= change.before ? change.first + change.count : change.first;
    return around && followArea(around, { ...change, kind: 'deleted', first: left });
  }
  const gone =
    Math.min(first + length, change.first + change.count) - Math.max(first, change.first);
  const kept = length - Math.max(0, gone);
  const start = movedLine(first, change) ?? change.first;
  return kept > 0 ? withStretch(area, change.axis, start, kept) : undefined;
}

/** Moves each cell of the area with its line, which may split it. Lines inserted inside belong to it. */
export function followCells(area: Area, change: LineChange): Area[] {
  if (change.kind !== 'moved') {
    const next = followArea(area, change);
    return next ? [next] : [];
  }
  const { first, length } = stretchOf(area, change.axis);
  const lines = Array.from({ length }, (_, at) => movedLine(first + at, change) ?? 0);
  const runs: [first: number, length: number][] = [];
  for (const line of lines.sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === line) last[1]++;
    else runs.push([line, 1]);
  }
  return runs.map(([start, many]) => withStretch(area, change.axis, start, many));
}

function stretchOf(area: Area, axis: Axis): { first: number; length: number } {
  return axis === 'row'
    ? { first: area.row, length: area.rows }
    : { first: area.column, length: area.columns };
}

function withStretch(area: Area, axis: Axis, first: number, length: number): Area {
  return axis === 'row'
    ? { ...area, row: first, rows: length }
    : { ...area, column: first, columns: length };
}
