/**
 * Formulas as text: written so that every locale of Sheets takes them (arguments separated by `;`,
 * no decimals, no in-row arrays), compared whatever the separators, case, spaces and `$`.
 */

/** 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  const letter = String.fromCharCode(65 + (column % 26));
  return rest === 0 ? letter : columnLetters(rest - 1) + letter;
}

/**
 * A whole column from its heading on. A range that began in row 2 would become one from row 3 when
 * somebody inserts a row under the heading, and each row would show its neighbour's answer.
 */
export function openColumn(column: number): string {
  const letters = columnLetters(column);
  return `${letters}$1:${letters}`;
}

export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

const STRING = /"((?:[^"]|"")*)"/g;

/** The texts in a formula, in order. */
export function stringsIn(formula: string): readonly string[] {
  return [...formula.matchAll(STRING)].map(([, inside = '']) => inside.replace(/""/g, '"'));
}

/** Two formulas are the same when these are; what stands in quotes counts to the letter. */
export function foldFormula(formula: string): string {
  return formula
    .split(/("(?:[^"]|"")*")/)
    .map((part, at) =>
      at % 2 === 1 ? part : part.replace(/[\s$]/g, '').replace(/;/g, ',').toUpperCase(),
    )
    .join('');
}
