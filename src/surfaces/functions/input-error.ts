/**
 * Error messages of custom functions, shown in the cell: one sentence that says what is wrong and what to
 * type.
 */
import { isDateCell, isoFromDay } from '../../rules';

/** A wrong argument; the only error that custom functions throw on purpose. */
export class FunctionInputError extends Error {}

/** Characters of a cell that a message quotes. */
const LONGEST_QUOTE = 60;

/** The argument cannot be read; the message quotes the cell and gives the hint. */
export function unreadable(
  of: string,
  argument: string,
  cell: unknown,
  hint: string,
): FunctionInputError {
  return new FunctionInputError(
    `${of}: ${argument} is ${quote(cell)}, which cannot be used; ${hint}.`,
  );
}

export function missing(of: string, argument: string, hint: string): FunctionInputError {
  return new FunctionInputError(`${of}: ${argument} is missing; ${hint}.`);
}

export function blankArgument(of: string, argument: string, hint: string): FunctionInputError {
  return new FunctionInputError(`${of}: ${argument} is blank; ${hint}.`);
}

export function tooMany(of: string, given: number, most: number): FunctionInputError {
  return new FunctionInputError(
    `${of}: ${given} arguments were given, but it takes at most ${most}; remove the last ones.`,
  );
}

export function unevenColumns(
  of: string,
  one: { readonly name: string; readonly rows: number },
  other: { readonly name: string; readonly rows: number },
): FunctionInputError {
  return new FunctionInputError(
    `${of}: ${one.name} has ${rows(one.rows)} and ${other.name} has ${rows(other.rows)}; ` +
      'give columns of the same height.',
  );
}

export function tooWide(of: string, argument: string, columns: number): FunctionInputError {
  return new FunctionInputError(
    `${of}: ${argument} is ${columns} columns wide; give one cell or one column.`,
  );
}

/** The content as the reader would recognise it, cut short; never throws. */
function quote(cell: unknown): string {
  if (typeof cell === 'string') {
    return `“${cell.length > LONGEST_QUOTE ? `${cell.slice(0, LONGEST_QUOTE - 1)}…` : cell}”`;
  }
  if (typeof cell === 'number' || typeof cell === 'bigint') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (isDateCell(cell)) return isoFromDay(cell.day);
  return Array.isArray(cell) ? 'a range' : 'no text, number or date';
}

function rows(count: number): string {
  return count === 1 ? '1 row' : `${count} rows`;
}
