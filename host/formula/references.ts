/**
 * Rewrites formulas after changes of the sheet: rows and columns inserted, deleted or moved, sheets renamed or deleted,
 * formulas copied, another locale. References with and without `$` follow alike, open ends stay open, and a reference
 * to deleted cells becomes #REF!. A text that is not a formula stays as it is.
 */
import { followLines, type LineChange, type LineRange } from './line-change';
import { NotAFormula, tokens, type DecimalSign, type Token } from './lexer';
import { writeReference } from './write-reference';
import type { Corner, Reference } from './tree';

export interface Rewriting {
  readonly decimal: DecimalSign;
  /** The name of the formula's sheet. */
  readonly home: string;
  /** The name of the sheet that changed. */
  readonly sheet: string;
}

export function followChange(text: string, where: Rewriting, change: LineChange): string {
  return rewriteReferences(text, where.decimal, (reference) => {
    if (!isSheet(reference.sheet ?? where.home, where.sheet)) return reference;
    return followed(reference, change);
  });
}

export function followRename(text: string, where: Rewriting, newName: string): string {
  return rewriteReferences(text, where.decimal, (reference) =>
    reference.sheet !== undefined && isSheet(reference.sheet, where.sheet)
      ? { ...reference, sheet: newName }
      : reference,
  );
}

export function followName(text: string, decimal: DecimalSign, old: string, name: string): string {
  const wanted = old.toLowerCase();
  return replaceTokens(text, decimal, (token) =>
    token.type === 'name' && token.name.toLowerCase() === wanted ? name : undefined,
  );
}

export function followSheetDeletion(text: string, where: Rewriting): string {
  return rewriteReferences(text, where.decimal, (reference) =>
    reference.sheet !== undefined && isSheet(reference.sheet, where.sheet) ? undefined : reference,
  );
}

/** The formula after copying it `down` rows and `right` columns; only relative parts of references move. */
export function copiedText(
  text: string,
  decimal: DecimalSign,
  down: number,
  right: number,
): string {
  const move = (corner: Corner): Corner => ({
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row + down,
    column: corner.column === null || corner.columnFixed ? corner.column : corner.column + right,
  });
  return rewriteReferences(text, decimal, (reference) => {
    const [first, last] = [move(reference.first), move(reference.last)];
    const outside = [first.row, first.column, last.row, last.column].some(
      (line) => line !== null && line < 1,
    );
    return outside ? undefined : { ...reference, first, last };
  });
}

/** The same formula with the separators of a locale with another decimal sign. */
export function translated(text: string, from: DecimalSign, to: DecimalSign): string {
  if (from === to) return text;
  const brackets: string[] = [];
  return replaceTokens(text, from, (token) => {
    if (token.type === 'number') return text.slice(token.start, token.end).replace(from, to);
    if (token.type !== 'sign') return undefined;
    if (token.sign === '(' || token.sign === '{') brackets.push(token.sign);
    if (token.sign === ')' || token.sign === '}') brackets.pop();
    if (token.sign === '\\') return ',';
    if (token.sign === ',') return brackets[brackets.length - 1] === '{' ? '\\' : ';';
    return undefined;
  });
}

/** Replaces the references of a formula. @param change returns undefined for a deleted one. */
export function rewriteReferences(
  text: string,
  decimal: DecimalSign,
  change: (reference: Reference) => Reference | undefined,
): string {
  return replaceTokens(text, decimal, (token) => {
    if (token.type !== 'reference') return undefined;
    const next = change(token.reference);
    if (next === token.reference) return undefined;
    return next ? writeReference(next) : '#REF!';
  });
}

function replaceTokens(
  text: string,
  decimal: DecimalSign,
  replacement: (token: Token) => string | undefined,
): string {
  let out = '';
  let copied = 0;
  try {
    for (const token of tokens(text, decimal)) {
      const next = replacement(token);
      if (next === undefined) continue;
      out += text.slice(copied, token.start) + next;
      copied = token.end;
    }
  } catch (error) {
    if (error instanceof NotAFormula) return text;
    throw error;
  }
  return copied === 0 ? text : out + text.slice(copied);
}

function followed(reference: Reference, change: LineChange): Reference | undefined {
  const { axis } = change;
  const [one, other] = [reference.first[axis], reference.last[axis]];
  if (one === null && other === null) return reference;
  const lines: LineRange = [one ?? 1, other ?? Infinity];
  const turned = lines[0] > lines[1];
  const next = followLines(turned ? [lines[1], lines[0]] : lines, change);
  if (!next) return undefined;
  const [first, last] = turned ? [next[1], next[0]] : next;
  if (first === lines[0] && last === lines[1]) return reference;
  return {
    ...reference,
    first: { ...reference.first, [axis]: one === null ? null : first },
    last: { ...reference.last, [axis]: other === null ? null : last },
  };
}

function isSheet(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}
