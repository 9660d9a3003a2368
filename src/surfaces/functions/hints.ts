/** What to type for each kind of argument; the second half of an error message. */
import { catalogueOf, ENGLISH, languageCodes } from '../../language';
import type { FunctionParameter } from './spec';

type Kind = FunctionParameter['kind'];

const HINTS: Readonly<Record<Kind, string>> = {
  need: 'type clear, potential or none',
  stage: 'type new, negotiating, won or lost',
  grade: 'type A, B, C, D, E or U',
  gradeOrDays: 'type a grade from A to E or U, or a number of days from 1 to 730',
  valueClass: 'type key, major or ordinary',
  type: 'type prospect, existing or lost',
  intention: 'type interested, considering, not now or no',
  day: 'give a date, such as 2026-11-21',
  amount: 'give a number',
  text: 'give a text, such as the name of the customer',
  language: `type ${catalogueOf(ENGLISH).or(languageCodes.map((code) => `"${code}"`))}`,
  gaps: 'give the gap table as a range: grades in the first column, days beside them',
  holidays: 'give a column of dates, or the columns date, kind and name of Holidays',
  raw: 'let Duebook write this formula again',
};

export function hintFor(parameter: FunctionParameter): string {
  if (parameter.name === 'today') return 'type DUEBOOK_TODAY, or a date such as 2026-11-21';
  if (parameter.limit === 'not-future') return 'give a date that is not after today';
  if (parameter.limit === 'within-10-years') return 'give a date within the next 10 years';
  return HINTS[parameter.kind];
}
