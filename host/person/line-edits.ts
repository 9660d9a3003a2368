/**
 * What a person does to rows and columns: insert, delete, move, hide, freeze, sort, filter. None of it is an edit event.
 * Source: platform.md §3.1, §3.3.
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
  type Sheet,
} from '../book';
import type { Desk, EditReport } from './desk';
import { EditRefused } from './edit-refused';

export interface LineEdits {
  /** @param side of the line named, whose formats the new lines take; before it unless given. */
  insertRows(sheet: string, row: number, count?: number, side?: 'above' | 'below'): EditReport;
  insertColumns(sheet: string, column: number, count?: number, side?: 'left' | 'right'): EditReport;
  deleteRows(sheet: string, first: number, count?: number): EditReport;
  deleteColumns(sheet: string, first: number, count?: number): EditReport;
  /** @param before counts as it was before the move. */
  moveRows(sheet: string, first: number, count: number, before: number): EditReport;
  moveColumns(sheet: string, first: number, count: number, before: number): EditReport;
  hide(sheet: string, axis: Axis, first: number, count?: number): EditReport;
  show(sheet: string, axis: Axis, first: number, count?: number): EditReport;
  freeze(sheet: string, rows: number, columns: number): EditReport;
  /** Folds or unfolds the column group in which the column lies. */
  fold(sheet: string, column: number, folded: boolean): EditReport;
  /** Data > Sort sheet: all rows but the frozen ones. */
  sortSheet(sheet: string, column: number, ascending?: boolean): EditReport;
  /** Data > Create a filter. */
  createFilter(a1: string): EditReport;
  /** Unticks texts in the menu of a heading. */
  filterOut(sheet: string, column: number, hidden: readonly string[]): EditReport;
  removeFilter(sheet: string): EditReport;
  merge(a1: string): EditReport;
  unmerge(a1: string): EditReport;
}

export function openLineEdits(desk: Desk): LineEdits {
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
    });
  };
  const onLines = (
    name: string,
    axis: Axis,
    first: number,
    count: number,
    work: (sheet: Sheet) => void,
  ): EditReport => {
    const sheet = desk.sheet(name);
    const area = areaOfLines(sheet, axis, first, count);
    return desk.edit(sheet, area, () => {
      work(sheet);
    });
  };
  const remove = (name: string, axis: Axis, first: number, count: number): EditReport =>
    onLines(name, axis, first, count, (sheet) => {
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
    onLines(name, axis, first, count, (sheet) => {
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
    onLines(name, axis, first, count, ({ frame }) => {
      const lines = axis === 'row' ? frame.hiddenRows : frame.hiddenColumns;
      for (let line = first; line < first + count; line++) {
        if (hidden) lines.add(line);
        else lines.delete(line);
      }
    });
  const onFilter = (name: string, work: (sheet: Sheet) => void): EditReport => {
    const sheet = desk.sheet(name);
    return desk.edit(sheet, sheet.furniture.filter?.area, () => {
      if (!sheet.furniture.filter) throw new EditRefused('There is no filter.');
      work(sheet);
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
      });
    },

    fold: (name, column, folded) =>
      onLines(name, 'column', column, 1, ({ furniture }) => {
        const groups = furniture.columnGroups;
        const group = groups.at(column, Math.max(1, groups.depthOf(column)));
        if (!group) throw new EditRefused('There is no group.');
        groups.fold(group, folded);
      }),

    sortSheet(name, column, ascending = true) {
      const sheet = desk.sheet(name);
      const row = sheet.frame.frozenRows + 1;
      const rows = Math.max(1, sheet.lastRow() - row + 1);
      const area = { row, column: 1, rows, columns: sheet.maxColumns };
      return desk.edit(sheet, area, () => {
        if (sheet.furniture.merges.some((merged) => overlap(merged, area))) {
          throw new EditRefused('Unmerge the cells before sorting them.');
        }
        sortArea(sheet, area, column, ascending);
      });
    },

    createFilter(a1) {
      const { sheet, area } = desk.spot(a1);
      return desk.edit(sheet, area, () => {
        if (sheet.furniture.filter) throw new EditRefused('This sheet has a filter already.');
        sheet.furniture.filter = { area, criteria: new Map() };
      });
    },

    filterOut: (name, column, hiddenValues) =>
      onFilter(name, ({ furniture }) => {
        furniture.filter?.criteria.set(column, { hiddenValues });
      }),
    removeFilter: (name) =>
      onFilter(name, ({ furniture }) => {
        furniture.filter = null;
      }),

    merge(a1) {
      const { sheet, area } = desk.spot(a1);
      return desk.edit(sheet, area, () => {
        mergeCells(sheet, area);
      });
    },

    unmerge(a1) {
      const { sheet, area } = desk.spot(a1);
      return desk.edit(sheet, area, () => {
        unmergeCells(sheet, area);
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
