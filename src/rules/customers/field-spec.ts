/** What the declaration of a field can say; `fields.ts` declares them. */

import type { Nearest } from '../calendar';

/**
 * How a cell of the field is read.
 * - `text` as typed; `day` a calendar day; `amount` any number; `count` a whole number from 0
 * - `yes` marked or blank (yes / no words, TRUE / FALSE)
 * - the others: one word of a closed list, in any language Duebook speaks
 */
export type FieldKind =
  | 'text'
  | 'day'
  | 'amount'
  | 'count'
  | 'yes'
  | 'need'
  | 'intention'
  | 'stage'
  | 'grade'
  | 'type'
  | 'valueClass'
  | 'entryKind'
  | 'outcome'
  | 'caseKind'
  | 'role'
  | 'language'
  | 'dayKind'
  | 'quickLog'
  | 'measure'
  | 'verdict';

/** The lists beside the gap table in Settings, in this order. */
export const LISTS = ['sources', 'channels'] as const;
export type ListName = (typeof LISTS)[number];

/** What a day may be, seen from today; outside it the cell is a problem and counts as blank. */
export type DayLimit = 'not-future' | 'within-10-years' | 'within-12-months';

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly limit?: DayLimit;
  /** Absent: people fill it. `formula`: a formula column. `duebook`: logging and the hourly job. */
  readonly filledBy?: 'formula' | 'duebook';
  /** A person of Team, by name or address: suggested, never asked for. */
  readonly isColleague?: true;
  /** Of a day: a month or a quarter alone is its last day. Only with `nearest`. */
  readonly takesMonth?: true;
  /** Of a day: where one without a year is looked for, seen from today. */
  readonly nearest?: Nearest;
  /** Of a day: it needs no year, and may be before 1970. */
  readonly isBirthday?: true;
  /** Of a yes: whatever is not a clear no counts as yes, since misreading it would do harm. */
  readonly failsSafe?: true;
  /** Of a text: its column holds text, so that a sheet takes nothing typed there for a number or a formula. */
  readonly keepsText?: true;
  /** Of a text: names another record, so a word for "nothing" is blank. */
  readonly isReference?: true;
  /** Of a text: chosen from a list in Settings that the team extends. */
  readonly list?: ListName;
  /** Only the month of the day counts. */
  readonly isMonth?: true;
  /** Of the column; absent: wide enough for a date. `wide`: names. `widest`: sentences. */
  readonly width?: 'narrow' | 'wide' | 'widest';
}

/**
 * Which Customers sheets set-up gives the column.
 * - `shown`, `folded`: every sheet, also one that the team had before Duebook; a sheet that set-up
 *   makes has it among the first columns, or in the folded group behind them
 * - `shown-if-new`, `folded-if-new`: only a sheet that set-up makes
 * - `on-request`: none. Like any other field it is read once a column has its heading
 */
export type SheetPlace = 'shown' | 'folded' | 'shown-if-new' | 'folded-if-new' | 'on-request';

/**
 * How the sidebar or the email shows a field: `line` as its label and its value, which needs no
 * further code; `drawn` in a place of its own, which does not compile before that place exists.
 */
export type Showing = 'line' | 'drawn';

export interface CustomerFieldSpec extends FieldSpec {
  readonly sheet: SheetPlace;
  /** On the customer's card. */
  readonly sidebar?: Showing;
  /** In the customer's row of the daily digest. */
  readonly mail?: Showing;
  /** Masked for colleagues who may not see how to reach other people's customers. */
  readonly isContactData?: true;
}
