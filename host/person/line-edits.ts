/**
 * A user's edits of rows and columns: insert, delete, move, hide, freeze, sort, filter. They fire
 * no edit events. Source: docs/platform.md §3.1, §3.3.
 */
import {
  areaOfLines,
  covers,
  inheritLines,
  mergeCells,
  overlap,
  sortArea,
  unmergeCells,
  type CellArea,
  type Axis,
  type Sheet,
} from '../book';
import { editArea, editSheet, type EditContext, type EditReport } from './edit-context';
import { EditRefused } from './edit-refused';

export interface LineEdits {
  /** The new rows take the formats of `row`. @param side where to insert; above unless given. */
  insertRows(sheet: string, row: number, count?: number, side?: 'above' | 'below'): EditReport;
  insertColumns(sheet: string, column: number, count?: number, side?: 'left' | 'right'): EditReport;
  deleteRows(sheet: string, first: number, count?: number): EditReport;
  deleteColumns(sheet: string, first: number, count?: number): EditReport;
  /** @param before position in the numbering before the move. */
  moveRows(sheet: string, first: number, count: number, before: number): EditReport;
  moveColumns(sheet: string, first: number, count: number, before: number): EditReport;
  hide(sheet: string, axis: Axis, first: number, count?: number): EditReport;
  show(sheet: string, axis: Axis, first: number, count?: number): EditReport;
  freeze(sheet: string, rows: number, columns: number): EditReport;
  /** Collapses or expands the group of columns that contains `column`. */
  fold(sheet: string, column: number, folded: boolean): EditReport;
  /** Data > Sort sheet: all rows but the frozen ones. */
  sortSheet(sheet: string, column: number, ascending?: boolean): EditReport;
  /** Data > Create a filter. */
  createFilter(a1: string): EditReport;
  /** Unticks texts in the filter menu of a column. */
  filterOut(sheet: string, column: number, hidden: readonly string[]): EditReport;
  removeFilter(sheet: string): EditReport;
  merge(a1: string): EditReport;
  unmerge(a1: string): EditReport;
}

export function openLineEdits(context: EditContext): LineEdits {
  const rows = (sheet: string, first: number, count: number): Lines => ({
    sheet,
    axis: 'row',
    first,
    count,
  });
  const columns = (sheet: string, first: number, count: number): Lines => ({
    sheet,
    axis: 'column',
    first,
    count,
  });
  return {
    insertRows: (sheet, row, count = 1, side = 'above') =>
      insertLines(context, rows(sheet, row, count), side === 'below'),
    insertColumns: (sheet, column, count = 1, side = 'left') =>
      insertLines(context, columns(sheet, column, count), side === 'right'),
    deleteRows: (sheet, first, count = 1) => deleteLines(context, rows(sheet, first, count)),
    deleteColumns: (sheet, first, count = 1) => deleteLines(context, columns(sheet, first, count)),
    moveRows: (sheet, first, count, before) =>
      moveLines(context, rows(sheet, first, count), before),
    moveColumns: (sheet, first, count, before) =>
      moveLines(context, columns(sheet, first, count), before),
    hide: (sheet, axis, first, count = 1) =>
      setHidden(context, { sheet, axis, first, count }, true),
    show: (sheet, axis, first, count = 1) =>
      setHidden(context, { sheet, axis, first, count }, false),
    fold: (sheet, column, folded) => setFolded(context, columns(sheet, column, 1), folded),

    freeze: (name, frozenRows, frozenColumns) =>
      editSheet(context, name, ({ frame }) => {
        Object.assign(frame, { frozenRows, frozenColumns });
      }),

    sortSheet(name, column, ascending = true) {
      const sheet = context.sheet(name);
      const row = sheet.frame.frozenRows + 1;
      const height = Math.max(1, sheet.lastRow() - row + 1);
      const area = { row, column: 1, rows: height, columns: sheet.maxColumns };
      return context.edit(sheet, area, () => {
        if (sheet.furniture.merges.some((merged) => overlap(merged, area))) {
          throw new EditRefused('Unmerge the cells before sorting them.');
        }
        sortArea(sheet, area, column, ascending);
      });
    },

    createFilter: (a1) =>
      editArea(context, a1, ({ furniture }, area) => {
        if (furniture.filter) throw new EditRefused('This sheet already has a filter.');
        furniture.filter = { area, criteria: new Map() };
      }),
    filterOut: (name, column, hiddenValues) =>
      editFilter(context, name, ({ furniture }) => {
        furniture.filter?.criteria.set(column, { hiddenValues });
      }),
    removeFilter: (name) =>
      editFilter(context, name, ({ furniture }) => {
        furniture.filter = null;
      }),

    merge: (a1) => editArea(context, a1, mergeCells),
    unmerge: (a1) => editArea(context, a1, unmergeCells),
  };
}

/** Adjacent rows or columns of a sheet, counted from 1. */
interface Lines {
  readonly sheet: string;
  readonly axis: Axis;
  readonly first: number;
  readonly count: number;
}

/** @param isAfter inserts after line `first` instead of before it; either way that line's formats are taken. */
function insertLines(
  context: EditContext,
  { sheet: name, axis, first: line, count }: Lines,
  isAfter: boolean,
): EditReport {
  const sheet = context.sheet(name);
  return context.edit(sheet, undefined, () => {
    const first = isAfter ? line + 1 : line;
    sheet.insertLines(axis, first, count);
    inheritLines(sheet, { axis, first, count, from: isAfter ? line : line + count });
  });
}

function deleteLines(context: EditContext, lines: Lines): EditReport {
  const { axis, first, count } = lines;
  return editLines(context, lines, (sheet) => {
    const [all, frozen] = [sheet.sizeOf(axis), sheet.frame.frozen(axis)];
    if (count >= all || (first > frozen && count >= all - frozen)) {
      throw new EditRefused(`You can't delete all the ${axis}s that are not frozen.`);
    }
    sheet.deleteLines(axis, first, count);
  });
}

function moveLines(context: EditContext, lines: Lines, before: number): EditReport {
  const { axis, first, count } = lines;
  return editLines(context, lines, (sheet) => {
    if (before >= first && before <= first + count) return;
    const moved = checkedArea(sheet, lines);
    if (sheet.furniture.mergesIn(moved).some((merged) => !covers(moved, merged))) {
      throw new EditRefused('Unmerge the cells before moving part of them.');
    }
    sheet.moveLines(axis, first, count, before);
  });
}

function setHidden(context: EditContext, lines: Lines, hidden: boolean): EditReport {
  return editLines(context, lines, ({ frame }) => {
    const hiddenLines = lines.axis === 'row' ? frame.hiddenRows : frame.hiddenColumns;
    for (let line = lines.first; line < lines.first + lines.count; line++) {
      if (hidden) hiddenLines.add(line);
      else hiddenLines.delete(line);
    }
  });
}

function setFolded(context: EditContext, lines: Lines, folded: boolean): EditReport {
  return editLines(context, lines, ({ furniture: { columnGroups } }) => {
    const group = columnGroups.at(lines.first);
    if (!group) throw new EditRefused('This column is not in a group.');
    columnGroups.fold(group, folded);
  });
}

function editLines(context: EditContext, lines: Lines, work: (sheet: Sheet) => void): EditReport {
  const sheet = context.sheet(lines.sheet);
  return context.edit(sheet, checkedArea(sheet, lines), () => {
    work(sheet);
  });
}

function editFilter(context: EditContext, name: string, work: (sheet: Sheet) => void): EditReport {
  const sheet = context.sheet(name);
  return context.edit(sheet, sheet.furniture.filter?.area, () => {
    if (!sheet.furniture.filter) throw new EditRefused('This sheet has no filter.');
    work(sheet);
  });
}

function checkedArea(sheet: Sheet, { axis, first, count }: Lines): CellArea {
  if (first < 1 || count < 1 || first + count - 1 > sheet.sizeOf(axis)) {
    throw new EditRefused(`There is no such ${axis}.`);
  }
  return areaOfLines(sheet, axis, first, count);
}
