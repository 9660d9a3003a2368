/**
 * A user's edits of rows and columns: insert, delete, move, hide, freeze, sort, filter. They fire change triggers but
 * no edit events. Source: platform.md §3.1, §3.3.
 */
import {
  covers,
  inheritLines,
  mergeCells,
  overlap,
  sortArea,
  unmergeCells,
  type Area,
  type Axis,
  type LineGroup,
  type Sheet,
  type SortKey,
} from '../book';
import type { ChangeType } from './edit-events';
import type { EditContext, EditReport } from './edit-context';
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
  fold(sheet: string, axis: Axis, line: number, folded: boolean): EditReport;
  /** Data > Sort range. Columns count from 1 in the sheet. */
  sortRange(a1: string, keys: readonly SortKey[]): EditReport;
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

export function openLineEdits(desk: EditContext): LineEdits {
  const insert = (
    name: string,
    axis: Axis,
    line: number,
    count: number,
    behind: boolean,
  ): EditReport => {
    const sheet = desk.sheet(name);
    return desk.edit(sheet, undefined, () => {
      const first = behind ? line + 1 : line;
      if (axis === 'row') sheet.insertRows(first, count);
      else sheet.insertColumns(first, count);
      inheritLines(sheet, axis, first, count, behind ? line : line + count);
      return { change: axis === 'row' ? 'INSERT_ROW' : 'INSERT_COLUMN' };
    });
  };
  const onLines = (
    name: string,
    axis: Axis,
    first: number,
    count: number,
    change: ChangeType,
    work: (sheet: Sheet) => void,
  ): EditReport => {
    const sheet = desk.sheet(name);
    const area = areaOfLines(sheet, axis, first, count);
    return desk.edit(sheet, area, () => {
      work(sheet);
      return { change };
    });
  };
  const remove = (name: string, axis: Axis, first: number, count: number): EditReport =>
    onLines(name, axis, first, count, axis === 'row' ? 'REMOVE_ROW' : 'REMOVE_COLUMN', (sheet) => {
      const [all, frozen] = [sizeOf(sheet, axis), sheet.frame.frozen(axis)];
      if (count >= all || (first > frozen && count >= all - frozen)) {
        throw new EditRefused(`You can't delete all the ${axis}s that are not frozen.`);
      }
      if (axis === 'row') sheet.deleteRows(first, count);
      else sheet.deleteColumns(first, count);
    });
  const move = (
    name: string,
    axis: Axis,
    first: number,
    count: number,
    before: number,
  ): EditReport =>
    onLines(name, axis, first, count, 'OTHER', (sheet) => {
      if (before >= first && before <= first + count) return;
      const moved = areaOfLines(sheet, axis, first, count);
      if (sheet.furniture.mergesIn(moved).some((merged) => !covers(moved, merged))) {
        throw new EditRefused(`Unmerge the cells before moving part of them.`);
      }
      if (axis === 'row') sheet.moveRows(first, count, before);
      else sheet.moveColumns(first, count, before);
    });
  const setHidden = (
    name: string,
    axis: Axis,
    first: number,
    count: number,
    hidden: boolean,
  ): EditReport =>
    onLines(name, axis, first, count, 'OTHER', ({ frame }) => {
      const lines = axis === 'row' ? frame.hiddenRows : frame.hiddenColumns;
      for (let line = first; line < first + count; line++) {
        if (hidden) lines.add(line);
        else lines.delete(line);
      }
    });
  const sort = (sheet: Sheet, area: Area, keys: readonly SortKey[]): EditReport =>
    desk.edit(sheet, area, () => {
      if (sheet.furniture.merges.some((merged) => overlap(merged, area))) {
        throw new EditRefused('Unmerge the cells before sorting them.');
      }
      sortArea(sheet, area, keys);
      return { change: 'OTHER' };
    });
  const onFilter = (name: string, work: (sheet: Sheet) => void): EditReport => {
    const sheet = desk.sheet(name);
    return desk.edit(sheet, sheet.furniture.filter?.area, () => {
      if (!sheet.furniture.filter) throw new EditRefused('This sheet has no filter.');
      work(sheet);
      return { change: 'OTHER' };
    });
  };

  return {
    insertRows: (sheet, row, count = 1, side = 'above') =>
      insert(sheet, 'row', row, count, side === 'below'),
    insertColumns: (sheet, column, count = 1, side = 'left') =>
      insert(sheet, 'column', column, count, side === 'right'),
    deleteRows: (sheet, first, count = 1) => remove(sheet, 'row', first, count),
    deleteColumns: (sheet, first, count = 1) => remove(sheet, 'column', first, count),
    moveRows: (sheet, first, count, before) => move(sheet, 'row', first, count, before),
    moveColumns: (sheet, first, count, before) => move(sheet, 'column', first, count, before),
    hide: (sheet, axis, first, count = 1) => setHidden(sheet, axis, first, count, true),
    show: (sheet, axis, first, count = 1) => setHidden(sheet, axis, first, count, false),

    freeze(name, rows, columns) {
      const sheet = desk.sheet(name);
      return desk.edit(sheet, undefined, () => {
        Object.assign(sheet.frame, { frozenRows: rows, frozenColumns: columns });
        return { change: 'OTHER' };
      });
    },

    fold: (name, axis, line, folded) =>
      onLines(name, axis, line, 1, 'OTHER', ({ furniture }) => {
        const groups = axis === 'row' ? furniture.rowGroups : furniture.columnGroups;
        const group: LineGroup | undefined = groups.at(line, Math.max(1, groups.depthOf(line)));
        if (!group) throw new EditRefused(`This ${axis} is not in a group.`);
        groups.fold(group, folded);
      }),

    sortRange(a1, keys) {
      const { sheet, area } = desk.locate(a1);
      return sort(sheet, area, keys);
    },

    sortSheet(name, column, ascending = true) {
      const sheet = desk.sheet(name);
      const row = sheet.frame.frozenRows + 1;
      const rows = Math.max(1, sheet.lastRow() - row + 1);
      const area = { row, column: 1, rows, columns: sheet.maxColumns };
      return sort(sheet, area, [{ column, ascending }]);
    },

    createFilter(a1) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        if (sheet.furniture.filter) throw new EditRefused('This sheet already has a filter.');
        sheet.furniture.filter = { area, criteria: new Map() };
        return { change: 'OTHER' };
      });
    },

    filterOut: (name, column, hiddenValues) =>
      onFilter(name, ({ furniture }) => {
        furniture.filter?.criteria.set(column, { hiddenValues, condition: null });
      }),
    removeFilter: (name) =>
      onFilter(name, ({ furniture }) => {
        furniture.filter = null;
      }),

    merge(a1) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        mergeCells(sheet, area);
        return { change: 'OTHER' };
      });
    },

    unmerge(a1) {
      const { sheet, area } = desk.locate(a1);
      return desk.edit(sheet, area, () => {
        unmergeCells(sheet, area);
        return { change: 'OTHER' };
      });
    },
  };
}

function sizeOf(sheet: Sheet, axis: Axis): number {
  return axis === 'row' ? sheet.maxRows : sheet.maxColumns;
}

function areaOfLines(sheet: Sheet, axis: Axis, first: number, count: number): Area {
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, axis)) {
    throw new EditRefused(`There is no such ${axis}.`);
  }
  return axis === 'row'
    ? { row: first, column: 1, rows: count, columns: sheet.maxColumns }
    : { row: 1, column: first, rows: sheet.maxRows, columns: count };
}
