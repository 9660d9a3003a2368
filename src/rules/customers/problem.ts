/**
 * Bad data does not throw; it is returned as a `Problem` (docs/rules.md §8): what is wrong, where, and
 * the text at fault. The cell counts as blank; the rest of the row and all other rows are
 * unaffected.
 */

export type ProblemCode =
  /** A word that is not in the choice list of the field. */
  | 'unknown-word'
  /** Not a day: text, or a number out of range. */
  | 'not-a-day'
  /** Day and month could be swapped, and the date order is unknown. */
  | 'ambiguous-day'
  /** A day of an event in the future. */
  | 'future-day'
  /** An expected close more than 10 years ahead. */
  | 'close-too-far'
  /** A planned day more than 12 months ahead. */
  | 'plan-too-far'
  /** Not a number, or a negative or fractional count. */
  | 'not-a-number'
  /** A day without a year, for which the nearest was taken; once per column, with a `count`. */
  | 'year-assumed'
  /** A formula error such as #REF!. */
  | 'error-cell'
  /** An ID that an earlier row has. */
  | 'repeated-id'
  /** A row with an ID, but without name, phone or email. */
  | 'no-name'
  /**
   * An owner that is neither an email address nor in Team; once per owner, with a `count` of rows.
   */
  | 'unknown-owner'
  /** A line of Team with an Email, a name or a further spelling that another line has. */
  | 'claimed-twice'
  /** A row of Contacts, Journal, Purchases or Cases whose customer does not exist. */
  | 'unknown-customer'
  /** A customer's name that several customers have. */
  | 'several-customers'
  /** A customer's name beside the ID of another one; the ID counts. */
  | 'other-customer'
  /** Amounts in several currencies, which are not added up. */
  | 'mixed-currencies'
  /** A deal without a company, which is left out. */
  | 'no-company'
  /** A setting outside its bounds; the default applies. */
  | 'out-of-bounds';

export interface Problem {
  /** Row number, the heading row being 1; 0 when the problem is not in a single row. */
  readonly row: number;
  /** Key of the field. */
  readonly field: string;
  readonly code: ProblemCode;
  /** The offending text as typed, cut to 200 characters. */
  readonly text: string;
  /** Key of the sheet; absent for Customers. */
  readonly table?: string;
  /** How many rows have this problem, when it is reported once for all of them. */
  readonly count?: number;
}

/** Longer text is cut; a cell may hold 50,000 characters. */
const LONGEST_TEXT = 200;

/**
 * Makes a problem; `text` is cut to 200 characters. The four facts of nearly every problem are
 * positional, in the order in which they are read: row, field, what is wrong, text.
 */
export function problem(
  row: number,
  field: string,
  code: ProblemCode,
  text: string,
  facts: { readonly table?: string; readonly count?: number } = {},
): Problem {
  // Do not cut an emoji in half: email cannot carry a lone surrogate.
  const start = text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '');
  const cut = text.length > LONGEST_TEXT ? `${start}…` : text;
  return { row, field, code, text: cut, ...facts };
}

/** Problems of the rows of a table; days without a year are one per column, with the number of rows. */
export function oncePerColumn(problems: readonly Problem[]): readonly Problem[] {
  const counts = new Map<string, number>();
  for (const { code, field } of problems) {
    if (code === 'year-assumed') counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  if (counts.size === 0) return problems;
  return problems.flatMap((each) => {
    if (each.code !== 'year-assumed') return [each];
    const count = counts.get(each.field);
    counts.delete(each.field);
    return count === undefined ? [] : [{ ...each, count }];
  });
}
