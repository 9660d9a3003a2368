/**
 * Adjusts formulas after a cut and paste, as Sheets does: references that lie entirely within the moved cells follow
 * them, others stay. A formula moved to another sheet still refers to the same cells.
 */
import {
  columnLetters,
  parseFormula,
  writeSheetName,
  type DecimalSign,
  type Reference,
} from '../formula';
import type { Area } from './a1';
import { contains } from './area';
import type { FormulaText } from './sheet';
import type { Sheet } from './sheet';

export interface Cut {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  readonly row: number;
  readonly column: number;
}

/** @param formulas all formulas as they were before the cut. */
export function followCut(formulas: readonly FormulaText[], cut: Cut, decimal: DecimalSign): void {
  const [down, right] = [cut.row - cut.area.row, cut.column - cut.area.column];
  const landing = { ...cut.area, row: cut.row, column: cut.column };
  for (const { sheet, row, column, text } of formulas) {
    const moved = sheet === cut.from && contains(cut.area, row, column);
    // The moved cells have overwritten this formula.
    if (!moved && sheet === cut.to && contains(landing, row, column)) continue;
    const home = moved ? cut.to : sheet;
    const next = cutText(text, { cut, down, right, decimal, before: sheet, home });
    if (next === text) continue;
    home.change(moved ? row + down : row, moved ? column + right : column, { formula: next });
  }
}

interface Writing {
  readonly cut: Cut;
  readonly down: number;
  readonly right: number;
  readonly decimal: DecimalSign;
  /** The formula's sheet before and after. */
  readonly before: Sheet;
  readonly home: Sheet;
}

function cutText(text: string, writing: Writing): string {
  const parsed = parseFormula(text, writing.decimal);
  if (!('tree' in parsed)) return text;
  const references = [...parsed.references].sort((a, b) => b.start - a.start);
  return references.reduce((written, one) => {
    const next = rewritten(one, writing);
    return next === undefined
      ? written
      : written.slice(0, one.start) + next + written.slice(one.end);
  }, text);
}

/** The new text of a reference; undefined when it does not change. */
function rewritten(reference: Reference, writing: Writing): string | undefined {
  const { cut, before, home, down, right } = writing;
  const { from, to } = cut;
  const named = reference.sheet ?? before.name;
  const goes = named.toLowerCase() === from.name.toLowerCase() && liesIn(reference, cut);
  if (!goes && (before === home || reference.sheet !== undefined)) return undefined;
  const target = goes ? to.name : named;
  const prefix =
    reference.sheet === undefined && target === home.name ? '' : `${writeSheetName(target)}!`;
  const corner = ({ row, column, rowFixed, columnFixed }: Reference['first']): string => {
    const [newRow, newColumn] = goes
      ? [row === null ? null : row + down, column === null ? null : column + right]
      : [row, column];
    const letters = newColumn === null ? '' : (columnFixed ? '$' : '') + columnLetters(newColumn);
    return newRow === null ? letters : `${letters}${rowFixed ? '$' : ''}${newRow}`;
  };
  const start = prefix + corner(reference.first);
  return reference.single ? start : `${start}:${corner(reference.last)}`;
}

/** An open end lies within the cut area when that extends to the edge of the sheet. */
function liesIn({ first, last }: Reference, { area, from }: Cut): boolean {
  const rows = [first.row ?? 1, last.row ?? from.maxRows];
  const columns = [first.column ?? 1, last.column ?? from.maxColumns];
  return rows.every((row) => columns.every((column) => contains(area, row, column)));
}
