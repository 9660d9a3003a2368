/** A chart of a sheet: it shows cells and follows them. */
import type { LineChange } from '../formula';
import type { CellArea } from './a1';
import { followArea } from './line-change';

export const CHART_TYPES = ['BAR', 'COLUMN', 'COMBO', 'LINE'] as const;

export type ChartType = (typeof CHART_TYPES)[number];

export type ChartOptionValue =
  | string
  | number
  | boolean
  | null
  | readonly ChartOptionValue[]
  | { readonly [key: string]: ChartOptionValue };

export interface Chart {
  readonly id: number;
  readonly type: ChartType;
  /** On the same sheet, beside one another as columns of one table. */
  readonly ranges: readonly CellArea[];
  /** Rows of headings at the top of the ranges. */
  readonly headers: number;
  /** By name, such as `legend.position` or `width`. */
  readonly options: Readonly<Record<string, ChartOptionValue>>;
  readonly anchor: ChartAnchor;
}

export interface ChartAnchor {
  readonly row: number;
  readonly column: number;
  /** Pixels from the corner of that cell. */
  readonly x: number;
  readonly y: number;
}

/**
 * Moves a chart and the cells that it shows along with a change of rows or columns; null when all of these cells are
 * gone. A chart whose corner was deleted moves to the line that took its place.
 */
export function followChart(chart: Chart, change: LineChange): Chart | null {
  const ranges = chart.ranges.flatMap((area) => followArea(area, change) ?? []);
  if (ranges.length === 0) return null;
  const { row, column } = chart.anchor;
  const corner = followArea({ row, column, rows: 1, columns: 1 }, change) ?? { row, column };
  return { ...chart, ranges, anchor: { ...chart.anchor, row: corner.row, column: corner.column } };
}
