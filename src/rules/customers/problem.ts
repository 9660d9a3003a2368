/**
 * Bad data is a value (docs/rules.md §8): what is wrong, where, and the text that caused it. The cell
 * counts as blank, the row takes part with what can be read, other rows are never affected.
 */

export type ProblemCode =
  /** A word that is in no list of the field. */
  | 'unknown-word'
  /** Text, or a number out of range, where a day should be. */
  | 'not-a-day'
  /** Day and month could change places and nothing says which is which. */
  | 'ambiguous-day'
  /** An event day after today. */
  | 'future-day'
  /** An expected close more than 10 years ahead; one long past is `slipped-long`, not a problem. */
  | 'close-too-far'
  /** A planned day more than 12 months ahead. */
  | 'plan-too-far'
  /** Text, or a negative count, where a number should be. */
  | 'not-a-number'
  /** A formula in the cell gave an error such as #REF!. */
  | 'error-cell'
  /** An ID that an earlier row has already. */
  | 'repeated-id'
  /** A row with an ID but without a name, phone or address. */
  | 'no-name'
  /** An owner that is neither an address nor known in Team; once per owner, `count` rows. */
  | 'unknown-owner'
  /** A record of Journal, Purchases or Cases that belongs to no customer. */
  | 'unknown-customer'
  /** Amounts in several currencies are not added up. */
  | 'mixed-currencies'
  /** A deal that cannot be folded, since it names no company. */
  | 'no-company'
  /** A setting outside its bounds; the default counts. */
  | 'out-of-bounds';

export interface Problem {
  /** Row of the sheet, the heading row being 1; 0 when the problem is not about one row. */
  readonly row: number;
  /** Key of the field. */
  readonly field: string;
  readonly code: ProblemCode;
  /** The offending text as typed, cut to 200 characters. */
  readonly text: string;
  /** The sheet, when it is not Customers. */
  readonly table?: string;
  /** How many rows share it, where one problem stands for many. */
  readonly count?: number;
}

/** Longest offending text that a problem carries; a cell may hold 50,000 characters. */
const LONGEST_TEXT = 200;

export function problem(
  row: number,
  field: string,
  code: ProblemCode,
  text: string,
  facts: { readonly table?: string; readonly count?: number } = {},
): Problem {
  // Never half an emoji: a lone surrogate cannot be sent in a mail.
  const start = text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '');
  const cut = text.length > LONGEST_TEXT ? `${start}…` : text;
  return { row, field, code, text: cut, ...facts };
}
