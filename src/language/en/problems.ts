/** What is wrong with a cell or a row, in a sentence, and what to do. */
import { counted } from './counted';
import { fullStop } from './full-stop';
import { list } from './lines';

/** What a problem sentence may name. */
export interface ProblemFacts {
  /** The offending text as typed. */
  readonly text: string;
  /** Label of the field, in the reader's language. */
  readonly label: string;
  /** How many rows share the problem; 1 unless given. */
  readonly count?: number;
  /** The word as which a cell that cannot be read counts, where it does not count as blank. */
  readonly countsAs?: string;
  /** The day that a number would be, as `YYYY-MM-DD`, if it counts time. */
  readonly wouldBe?: string;
  /** The words that the field takes, in the reader's language. */
  readonly allowed?: readonly string[];
}

/** By problem code. */
export const problemsEn = {
  'unknown-word': ({ text, label, allowed = [], countsAs }: ProblemFacts): string =>
    countsAs !== undefined
      ? `${label}: “${text}” is not a clear no, so it counts as ${countsAs}. Use ${list(allowed, 'or')}.`
      : allowed.length === 0
        ? `${label}: “${text}” is not a known word. Choose one from the list.`
        : `${label}: “${text}” is not a known word. Use ${list(allowed, 'or')}.`,
  'not-a-day': ({ text, label, wouldBe }: ProblemFacts): string =>
    wouldBe === undefined
      ? `${label}: “${text}” is not a date. Type it as 2026-11-21.`
      : `${label}: “${text}” is not a date. As a time counted since 1970 it would be ${wouldBe}; type it like that.`,
  'year-assumed': ({ text, label, count = 1 }: ProblemFacts): string =>
    `${label}: ${count === 1 ? `“${text}” has` : `${counted(count, 'date')} such as “${text}” have`} no year, so the nearest one counts. Add the year.`,
  'ambiguous-day': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” can be read two ways. Set which comes first, day or month, or type it as 2026-11-21.`,
  'future-day': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is in the future. Correct it; put planned dates under “Planned for”.`,
  'close-too-far': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is more than 10 years away. Check the year.`,
  'plan-too-far': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is more than 12 months away. Choose an earlier date.`,
  'not-a-number': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is not a valid number here. Type a plain number, without words.`,
  'error-cell': ({ text, label }: ProblemFacts): string =>
    `${label}: the formula in this cell returns ${text}. Fix the formula or type the value.`,
  'repeated-id': ({ text, label }: ProblemFacts): string =>
    `${label}: an earlier row already uses “${text}”. Give this row its own ID, or merge the two rows.`,
  'no-name': ({ text }: ProblemFacts): string =>
    `This row (ID “${text}”) has no name, phone or email of a customer. Add one.`,
  'unknown-owner': ({ text, label, count = 1 }: ProblemFacts): string =>
    `${label}: “${text}” (${counted(count, 'row')}) is not in Team and is not an email address. Add the person to Team, with this spelling under “Also known as”.`,
  'claimed-twice': ({ text, label }: ProblemFacts): string =>
    `${label}: another line of Team has “${text}” too and keeps it. Correct or delete one of the two.`,
  'unknown-customer': ({ text, label }: ProblemFacts): string =>
    `${label}: no customer has “${text}”. Correct it, or add the customer.`,
  'several-customers': ({ text, label }: ProblemFacts): string =>
    `${label}: several customers are called “${text}”. Type the Customer ID of the one you mean instead.`,
  'other-customer': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is not the customer whose ID is in this row; the ID counts. Type the name again, or correct the ID.`,
  'mixed-currencies': ({ text, label }: ProblemFacts): string =>
    `${label}: amounts in different currencies (${text}) cannot be added up. Use one currency.`,
  'no-company': ({ label }: ProblemFacts): string =>
    fullStop(`This deal has no company, so it is not on any list. Fill in ${label}`),
  'out-of-bounds': ({ text, label }: ProblemFacts): string =>
    `${label}: “${text}” is out of range, so the default is used. Correct it in Settings.`,
};
