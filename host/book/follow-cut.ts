/**
 * Adjusts formulas after a cut and paste, as Sheets does: references that lie entirely within the moved cells follow
 * them, others stay. A formula moved to another sheet still refers to the same cells.
 */
import { rewriteReferences, type Reference } from '../formula';
import type { CellArea } from './a1';
import { contains } from './area';
import type { FormulaText, Sheet } from './sheet';

export interface Cut {
  readonly from: Sheet;
  readonly area: CellArea;
  readonly to: Sheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Rewrites the formulas that refer to the cut cells.
 * @param formulas all formulas as they were before the cut.
 */
export function followCut(formulas: readonly FormulaText[], cut: Cut): void {
  const { from, area, to } = cut;
  const [down, right] = [cut.row - area.row, cut.column - area.column];
  const landing = { ...area, row: cut.row, column: cut.column };
  for (const { sheet, row, column, text } of formulas) {
    const isMoved = sheet === from && contains(area, row, column);
    // The moved cells have overwritten this formula.
    if (!isMoved && sheet === to && contains(landing, row, column)) continue;
    const home = isMoved ? to : sheet;
    const next = rewriteReferences(text, to.book.locale.decimal, (one) =>
      rewritten(one, cut, sheet, home),
    );
    if (next === text) continue;
    home.change(isMoved ? row + down : row, isMoved ? column + right : column, { formula: next });
  }
}

/** @param before the formula's sheet before the cut. @param home its sheet after it. */
function rewritten(reference: Reference, cut: Cut, before: Sheet, home: Sheet): Reference {
  const { from, to, area } = cut;
  const named = reference.sheet ?? before.name;
  const goes = named.toLowerCase() === from.name.toLowerCase() && liesIn(reference, cut);
  if (!goes && (before === home || reference.sheet !== undefined)) return reference;
  const target = goes ? to.name : named;
  const moved = (corner: Reference['first']): Reference['first'] => ({
    ...corner,
    row: corner.row === null ? null : corner.row + (goes ? cut.row - area.row : 0),
    column: corner.column === null ? null : corner.column + (goes ? cut.column - area.column : 0),
  });
  return {
    ...reference,
    sheet: reference.sheet === undefined && target === home.name ? undefined : target,
    first: moved(reference.first),
    last: moved(reference.last),
  };
}

/** An open end lies within the cut area when that extends to the edge of the sheet. */
function liesIn({ first, last }: Reference, { area, from }: Cut): boolean {
  const rows = [first.row ?? 1, last.row ?? from.maxRows];
  const columns = [first.column ?? 1, last.column ?? from.maxColumns];
  return rows.every((row) => columns.every((column) => contains(area, row, column)));
}
