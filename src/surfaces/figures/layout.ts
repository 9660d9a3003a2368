/**
 * Where each block of the dashboard is. Every block has a fixed rectangle, so that charts never lose their cells and a
 * refresh overwrites nothing but its own; what does not fit is counted in the last row.
 */
import type { Catalogue } from '../../language';
import type { Area, ChartSpec } from '../../platform';
import type { DashboardFigures } from '../../rules';
import type { Block, BlockCell } from './block';
import { BLOCKS } from './blocks';
import { fittingLines, openTableCells, TITLE_MARK } from './table-cells';

/** As many as the widest block, that of the team. */
export const DASHBOARD_COLUMNS = 12;

/** Rows of each block's table, without title, note and headings. */
const ROWS: Readonly<Record<string, number>> = {
  headline: 8,
  dueLoad: 14,
  gradeMix: 6,
  migration: 7,
  conversion: 12,
  forecast: 8,
  service: 4,
  satisfaction: 13,
  lostReasons: 9,
  goals: 20,
  owners: 60,
};

/** Title, note and headings above the table, and a blank row below it. */
const ABOVE = 3;
const BELOW = 1;
/** The line that says of which day the figures are, and a blank row. */
const TOP = 2;

/** 0-based: a column right of the widest table that has a chart. */
const CHART_COLUMN = 8;
const CHART_WIDTH = 480;
/** Google's height of a row. */
const ROW_PX = 21;
const BLUE = '#1a73e8';
const GREY = '#9aa0a6';
const GREEN = '#188038';

interface ChartPlan extends Pick<ChartSpec, 'kind' | 'colours' | 'line'> {
  readonly columns: number;
  /** As many rows of the sheet as the chart is high; its block has at least as many below its note. */
  readonly high: number;
}

const CHARTS: Readonly<Record<string, ChartPlan>> = {
  dueLoad: { kind: 'combo', columns: 4, colours: [BLUE, GREY, GREEN], line: 2, high: 15 },
  gradeMix: { kind: 'column', columns: 2, colours: [BLUE], high: 12 },
  forecast: { kind: 'column', columns: 3, colours: [GREY, BLUE], high: 12 },
  service: { kind: 'column', columns: 3, colours: [BLUE, GREEN], high: 12 },
};

interface Place {
  readonly block: Block;
  /** The row of the title, 1-based. */
  readonly row: number;
  readonly rows: number;
}

const PLACES: readonly Place[] = placesOf(BLOCKS);

function placesOf(blocks: readonly Block[]): readonly Place[] {
  let row = 1 + TOP;
  return blocks.map((block) => {
    const rows = ROWS[block.key] ?? 0;
    const place = { block, row, rows };
    row += ABOVE + Math.max(rows, (CHARTS[block.key]?.high ?? 0) - 1) + BELOW;
    return place;
  });
}

export const DASHBOARD_ROWS: number = PLACES.reduce(
  (last, { row, rows }) => Math.max(last, row + ABOVE + rows - 1),
  0,
);

export interface DashboardFacts {
  readonly figures: DashboardFigures;
  readonly words: Catalogue;
  /** The first line. */
  readonly asOf: string;
}

/** All cells of the dashboard, row by row, each as wide as `DASHBOARD_COLUMNS`. */
export function dashboardCells({
  figures,
  words: catalogue,
  asOf,
}: DashboardFacts): readonly (readonly BlockCell[])[] {
  const size = { rows: DASHBOARD_ROWS, columns: DASHBOARD_COLUMNS };
  const { cells, put } = openTableCells<BlockCell>(size, '');
  put(1, 0, [asOf]);
  const { figures: words, commandLine } = catalogue;
  for (const { block, row, rows } of PLACES) {
    const shown = block.compose({ figures, words, more: commandLine.figures, catalogue });
    put(row, 0, [`${TITLE_MARK}${shown.title}`]);
    put(row + 1, 0, [shown.note]);
    put(row + 2, 0, shown.head);
    fittingLines(shown.rows, rows).forEach((line, at) => {
      put(row + ABOVE + at, 0, line);
    });
  }
  return cells;
}

/** The charts beside their blocks; the ranges never change. */
export const DASHBOARD_CHARTS: readonly ChartSpec[] = PLACES.flatMap(({ block, row, rows }) => {
  const plan = CHARTS[block.key];
  if (plan === undefined) return [];
  const { columns, high, ...looks } = plan;
  return [
    {
      ...looks,
      area: { row: row + ABOVE - 1, column: 0, rows: rows + 1, columns },
      at: { row: row + ABOVE - 1, column: CHART_COLUMN },
      width: CHART_WIDTH,
      height: high * ROW_PX,
    },
  ];
});

/** Columns of shares, 0-based; the other blocks have them as text beside numbers. */
const SHARE_COLUMNS: Readonly<Record<string, readonly number[]>> = {
  gradeMix: [2],
  conversion: [3],
  service: [1, 2],
};

export const SHARE_AREAS: readonly Required<Area>[] = PLACES.flatMap(({ block, row, rows }) =>
  (SHARE_COLUMNS[block.key] ?? []).map((column) => ({
    row: row + ABOVE,
    column,
    rows,
    columns: 1,
  })),
);
