/**
 * A user's edits of rows and columns: insert, delete, move, hide, freeze, sort, filter. They fire no edit events.
 * Source: docs/platform.md §3.1, §3.3.
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
import { CellEdits } from './cell-edits';
import type { EditReport } from './edit-context';
import { EditRefused } from './edit-refused';

/** Adjacent rows or columns of a sheet, counted from 1. */
export interface Lines {
  readonly sheet: string;
  readonly axis: Axis;
  readonly first: number;
  /** 1 unless given. */
  readonly count?: number;
}

/**
 * A user's edits of rows and columns. Sheets are given by their name, ranges in A1 notation with or without a sheet.
 */
export class LineEdits extends CellEdits {
  /** Inserts before the first line, or after it. The new lines take its formats. */
  insertLines(
    { sheet: name, axis, first, count = 1 }: Lines,
    side: 'before' | 'after' = 'before',
  ): EditReport {
    const sheet = this.context.sheet(name);
    return this.context.edit(sheet, undefined, () => {
      const at = side === 'after' ? first + 1 : first;
      sheet.insertLines(axis, at, count);
      inheritLines(sheet, { axis, first: at, count, from: side === 'after' ? first : at + count });
    });
  }

  deleteLines(lines: Lines): EditReport {
    return this.#editLines(lines, (sheet, { axis, first, count }) => {
      const [all, frozen] = [sheet.sizeOf(axis), sheet.frame.frozen(axis)];
      if (count >= all || (first > frozen && count >= all - frozen)) {
        throw new EditRefused(`You can't delete all the ${axis}s that are not frozen.`);
      }
      sheet.deleteLines(axis, first, count);
    });
  }

  /** @param before position in the numbering before the move. */
  moveLines(lines: Lines, before: number): EditReport {
    return this.#editLines(lines, (sheet, { axis, first, count }, moved) => {
      if (before >= first && before <= first + count) return;
      if (sheet.furniture.mergesIn(moved).some((merged) => !covers(moved, merged))) {
        throw new EditRefused('Unmerge the cells before moving part of them.');
      }
      sheet.moveLines(axis, first, count, before);
    });
  }

  hide(lines: Lines): EditReport {
    return this.#editLines(lines, (sheet, given) => {
      eachHidden(sheet, given, (hidden, line) => hidden.add(line));
    });
  }

  show(lines: Lines): EditReport {
    return this.#editLines(lines, (sheet, given) => {
      eachHidden(sheet, given, (hidden, line) => hidden.delete(line));
    });
  }

  /** Collapses or expands the group of columns that contains `column`. */
  fold(sheet: string, column: number, folded: boolean): EditReport {
    return this.#editLines({ sheet, axis: 'column', first: column }, ({ furniture }) => {
      const group = furniture.columnGroups.at(column);
      if (!group) throw new EditRefused('This column is not in a group.');
      furniture.columnGroups.fold(group, folded);
    });
  }

  freeze(sheet: string, frozenRows: number, frozenColumns: number): EditReport {
    return this.context.editSheet(sheet, ({ frame }) => {
      Object.assign(frame, { frozenRows, frozenColumns });
    });
  }

  /** Data > Sort sheet: all rows but the frozen ones. */
  sortSheet(name: string, column: number, ascending = true): EditReport {
    const sheet = this.context.sheet(name);
    const row = sheet.frame.frozenRows + 1;
    const height = Math.max(1, sheet.lastRow() - row + 1);
    const area = areaOfLines(sheet, 'row', row, height);
    return this.context.edit(sheet, area, () => {
      if (sheet.furniture.merges.some((merged) => overlap(merged, area))) {
        throw new EditRefused('Unmerge the cells before sorting them.');
      }
      sortArea(sheet, area, column, ascending);
    });
  }

  /** Data > Create a filter. */
  createFilter(a1: string): EditReport {
    return this.context.editArea(a1, ({ furniture }, area) => {
      if (furniture.filter) throw new EditRefused('This sheet already has a filter.');
      furniture.filter = { area, criteria: new Map() };
    });
  }

  /** Unticks texts in the filter menu of a column. */
  filterOut(sheet: string, column: number, hiddenValues: readonly string[]): EditReport {
    return this.#editFilter(sheet, ({ furniture }) => {
      furniture.filter?.criteria.set(column, { hiddenValues });
    });
  }

  removeFilter(sheet: string): EditReport {
    return this.#editFilter(sheet, ({ furniture }) => {
      furniture.filter = null;
    });
  }

  merge(a1: string): EditReport {
    return this.context.editArea(a1, mergeCells);
  }

  unmerge(a1: string): EditReport {
    return this.context.editArea(a1, unmergeCells);
  }

  /** @param work is also given the cells of the lines. */
  #editLines(
    { sheet: name, axis, first, count = 1 }: Lines,
    work: (sheet: Sheet, lines: Required<Lines>, area: CellArea) => void,
  ): EditReport {
    const sheet = this.context.sheet(name);
    if (first < 1 || count < 1 || first + count - 1 > sheet.sizeOf(axis)) {
      throw new EditRefused(`There is no such ${axis}.`);
    }
    const area = areaOfLines(sheet, axis, first, count);
    const lines = { sheet: name, axis, first, count };
    return this.context.edit(sheet, area, () => work(sheet, lines, area));
  }

  #editFilter(name: string, work: (sheet: Sheet) => void): EditReport {
    const sheet = this.context.sheet(name);
    return this.context.edit(sheet, sheet.furniture.filter?.area, () => {
      if (!sheet.furniture.filter) throw new EditRefused('This sheet has no filter.');
      work(sheet);
    });
  }
}

function eachHidden(
  { frame }: Sheet,
  { axis, first, count }: Required<Lines>,
  change: (hidden: Set<number>, line: number) => void,
): void {
  const hidden = axis === 'row' ? frame.hiddenRows : frame.hiddenColumns;
  for (let line = first; line < first + count; line++) change(hidden, line);
}
