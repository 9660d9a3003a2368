/**
 * Formulas as text. They are written so that every locale of Sheets accepts them (arguments separated
 * by `;`, no decimals, no in-row arrays) and compared without separators, case, spaces and `$`.
 */
import { columnLetters } from '../../platform';

/**
 * A column from its heading down. A range from row 2 would turn into one from row 3 when a row is
 * inserted below the heading, and each row would then show its neighbour's result.
 */
export function openColumn(column: number): string {
  const letters = columnLetters(column);
  return `${letters}$1:${letters}`;
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

const STRING = /"((?:[^"]|"")*)"/g;

/** The string literals of a formula, in order. */
export function stringsIn(formula: string): readonly string[] {
  return [...formula.matchAll(STRING)].map(([, inside = '']) => inside.replace(/""/g, '"'));
}

/** A normal form for comparing formulas; string literals are kept as they are. */
export function foldFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase(),
    )
    .join('');
}
