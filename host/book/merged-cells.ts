/** Cells merged into one: the first keeps its content, the others lose theirs. */
import { GoogleError } from '../runtime/google-error';
import type { CellArea } from './a1';
import { cellsIn, covers } from './area';
import type { Sheet } from './sheet';

const PART_OF_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merges the cells of an area. Merged cells that lie entirely inside become part of the new ones. */
export function mergeCells(sheet: Sheet, area: CellArea): void {
  unmergeCells(sheet, area);
  if (area.rows * area.columns === 1) return;
  for (const { row, column } of cellsIn(area)) {
    if (row === area.row && column === area.column) continue;
    const { value, formula } = sheet.at(row, column);
    if (value !== '' || formula !== '') sheet.change(row, column, { value: '', formula: '' });
  }
  sheet.furniture.merges = [...sheet.furniture.merges, area];
}

export function unmergeCells(sheet: Sheet, area: CellArea): void {
  const { furniture } = sheet;
  const inside = furniture.mergesIn(area);
  if (inside.some((one) => !covers(area, one))) throw new GoogleError(PART_OF_MERGE);
  furniture.merges = furniture.merges.filter((one) => !inside.includes(one));
}
