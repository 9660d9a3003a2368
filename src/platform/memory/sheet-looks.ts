/** The layout part of the sheet port in memory; records calls for tests to inspect. */
import type { Area, ChartSpec, ColourRule, SheetLayout, Suggestion } from '../spreadsheet';

export interface SheetLooks {
  readonly formats: { readonly area: Area; readonly pattern: string }[];
  readonly suggestions: Map<number, Suggestion>;
  readonly groups: { readonly column: number; readonly count: number; isFolded: boolean }[];
  readonly charts: ChartSpec[];
  readonly warnings: { readonly area: Area; readonly description: string }[];
  readonly dayColumns: Set<number>;
  /** Columns whose first cell is formatted as a heading. */
  readonly headings: Set<number>;
  /** Widths in pixels, by column, where one was set. */
  readonly widths: Map<number, number>;
  /** Keyed by `row,column`. */
  readonly notes: Map<string, string>;
  colours: readonly ColourRule[];
  frozen: number;
  frozenColumns: number;
  isHidden: boolean;
  /** Whether the sheet was ever brought to the front. */
  isInFront: boolean;
  /** Null when no row was selected. */
  selectedRow: number | null;
}

export function newLooks(): SheetLooks {
  return {
    formats: [],
    suggestions: new Map(),
    groups: [],
    charts: [],
    warnings: [],
    dayColumns: new Set(),
    headings: new Set(),
    widths: new Map(),
    notes: new Map(),
    colours: [],
    frozen: 0,
    frozenColumns: 0,
    isHidden: false,
    isInFront: false,
    selectedRow: null,
  };
}

/** Number formats that show a serial as a day. */
const DAY_PATTERN = /y/;

export function openMemoryLayout(looks: SheetLooks): SheetLayout {
  return {
    formatDays: (columns) => {
      for (const column of columns) looks.dayColumns.add(column);
    },
    format: (areas, pattern) => {
      for (const area of areas) {
        looks.formats.push({ area, pattern });
        if (!DAY_PATTERN.test(pattern) || area.rows !== undefined) continue;
        for (let at = 0; at < area.columns; at += 1) looks.dayColumns.add(area.column + at);
      }
    },
    chartCount: () => looks.charts.length,
    chartCorners: () => looks.charts.map(({ area: { row, column } }) => ({ row, column })),
    addCharts: (charts) => {
      looks.charts.push(...charts);
    },
    freezeHeading: (columns = 0) => {
      looks.frozen = 1;
      looks.frozenColumns = columns;
    },
    styleHeadings: (column, count) => {
      for (let at = 0; at < count; at += 1) looks.headings.add(column + at);
    },
    frozenRows: () => looks.frozen,
    unfreeze: () => {
      looks.frozen = 0;
    },
    suggest: (column, suggestions) => {
      suggestions.forEach((suggestion, at) => {
        if (suggestion === null) looks.suggestions.delete(column + at);
        else looks.suggestions.set(column + at, suggestion);
      });
    },
    setWidths: (widths) => {
      for (const { column, columns, px } of widths) {
        for (let at = 0; at < columns; at += 1) looks.widths.set(column + at, px);
      }
    },
    setColours: (colours) => {
      const ours = new Set(colours.map(({ formula }) => formula));
      looks.colours = [...looks.colours.filter(({ formula }) => !ours.has(formula)), ...colours];
    },
    groupColumns: (column, count) => {
      looks.groups.push({ column, count, isFolded: false });
    },
    foldGroups: () => {
      for (const group of looks.groups) group.isFolded = true;
    },
    warnBeforeEdit: (area, description) => {
      looks.warnings.push({ area, description });
    },
    note: (row, column, text) => {
      if (text === '') looks.notes.delete(`${row},${column}`);
      else looks.notes.set(`${row},${column}`, text);
    },
    hide: () => {
      looks.isHidden = true;
    },
    bringToFront: () => {
      looks.isInFront = true;
    },
    selectRow: (row) => {
      looks.isInFront = true;
      looks.selectedRow = row;
    },
  };
}
