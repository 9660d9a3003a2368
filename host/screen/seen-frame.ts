/** Everything about a sheet that is not a cell, as the page draws it. */
import {
  cellsOf,
  displayText,
  hiddenByFilter,
  isHidden,
  shownFormat,
  type Book,
  type Sheet,
  type ValidationRule,
} from '../book';
import type { SeenChoice, SeenFrame, SeenGroup } from './wire';

/** Lists longer than this are typed into, not chosen from. */
const LONGEST_LIST = 500;

export function frameOf(book: Book, sheet: Sheet): SeenFrame {
  const { frame, furniture } = sheet;
  const { filter } = furniture;
  return {
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    frozenRows: frame.frozenRows,
    frozenColumns: frame.frozenColumns,
    widths: Object.fromEntries(frame.columnWidths),
    hiddenRows: hiddenLines(sheet),
    hiddenColumns: Array.from({ length: sheet.maxColumns }, (_, at) => at + 1).filter((column) =>
      isHidden(sheet, 'column', column),
    ),
    merges: furniture.merges,
    filter: filter?.area ?? null,
    choices: furniture.validations.flatMap(({ area, rule }): SeenChoice[] => {
      const values = valuesOf(book, rule);
      if (rule.type === 'CHECKBOX') return [{ area, kind: 'checkbox', values: [] }];
      return values === undefined ? [] : [{ area, kind: 'list', values }];
    }),
    groups: groupsOf(sheet),
  };
}

function hiddenLines(sheet: Sheet): number[] {
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

function groupsOf({ furniture }: Sheet): SeenGroup[] {
  const groups = furniture.columnGroups;
  return groups.all().map((group) => {
    const { first, count } = group;
    return { first, count, folded: groups.isFolded(group) };
  });
}

/** Undefined where there is nothing to choose from. */
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
  for (const { row, column } of cellsOf({
    ...source,
    rows: Math.min(source.rows, sheet.maxRows),
  })) {
    const cell = sheet.at(row, column);
    if (cell.value !== '') found.add(displayText(cell.value, shownFormat(cell), book.locale));
    if (found.size > LONGEST_LIST) return undefined;
  }
  return [...found];
}
