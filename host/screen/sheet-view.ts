/** Everything about a sheet that the page draws besides cells. */
import { drawChart } from '../charts/draw-chart';
import {
  cellsIn,
  displayText,
  hiddenByFilter,
  shownFormat,
  type Book,
  type Sheet,
  type ValidationRule,
} from '../book';
import type { ChoiceView, SheetView } from './protocol';

/** A longer list gets no drop-down on the page; its cells can only be typed into. */
const CHOICES_MAX = 500;

export function sheetView(book: Book, sheet: Sheet): SheetView {
  const { frame, furniture } = sheet;
  const { filter } = furniture;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozenRows: frame.frozenRows,
    frozenColumns: frame.frozenColumns,
    widths: Object.fromEntries(frame.columnWidths),
    hiddenRows: hiddenRows(sheet),
    hiddenColumns: Array.from({ length: sheet.maxColumns }, (_, at) => at + 1).filter(
      (column) => frame.hiddenColumns.has(column) || furniture.columnGroups.hides(column),
    ),
    merges: furniture.merges,
    filter: filter?.area ?? null,
    choices: furniture.validations.flatMap(({ area, rule }): ChoiceView[] => {
      const values = valuesOf(book, rule);
      if (rule.type === 'CHECKBOX') return [{ area, kind: 'checkbox', values: [] }];
      return values === undefined ? [] : [{ area, kind: 'list', values }];
    }),
    groups: furniture.columnGroups.all(),
    charts: furniture.charts.map((chart) => ({
      ...chart.anchor,
      ...drawChart(book, sheet, chart),
    })),
  };
}

function hiddenRows(sheet: Sheet): number[] {
  const { frame, furniture } = sheet;
  const rows = new Set(frame.hiddenRows);
  const { filter } = furniture;
  if (filter && filter.criteria.size > 0) {
    for (let row = filter.area.row; row < filter.area.row + filter.area.rows; row++) {
      if (hiddenByFilter(sheet, row)) rows.add(row);
    }
  }
  return [...rows].sort((a, b) => a - b);
}

/** The values of a drop-down; undefined when the rule has none. */
function valuesOf(
  book: Book,
  { type, values, showDropdown }: ValidationRule,
): string[] | undefined {
  if (!showDropdown) return undefined;
  if (type === 'VALUE_IN_LIST') return values.map(String);
  const [source] = values;
  if (type !== 'VALUE_IN_RANGE' || typeof source !== 'object') return undefined;
  const sheet = book.sheetById(source.sheetId);
  if (sheet === undefined) return undefined;
  const found = new Set<string>();
  for (const { row, column } of cellsIn({
    ...source,
    rows: Math.min(source.rows, sheet.maxRows),
  })) {
    const cell = sheet.at(row, column);
    if (cell.value !== '') found.add(displayText(cell.value, shownFormat(cell), book.locale));
    if (found.size > CHOICES_MAX) return undefined;
  }
  return [...found];
}
