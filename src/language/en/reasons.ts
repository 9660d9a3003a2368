/**
 * Why a customer has its grade, by reason code of `docs/rules.md` §1, and why its next day is what it is
 * (§3): short enough for a cell and an email row.
 */
import { fullStop } from './full-stop';
import { choicesEn } from './choices';
import { counted } from './counted';

type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'U';
type ValueClass = 'key' | 'major' | 'ordinary';

/** The limits behind a grade, in months: settings, so that a reason never names a stale number. */
export interface GradeMonths {
  readonly monthsA: number;
  readonly monthsB: number;
  readonly monthsC: number;
  readonly slipMonths: number;
}

export interface ToldBy {
  readonly by: 'planned' | 'gap' | 'attempt' | 'never-tracked' | 'milestone';
}

export interface OtherGrade {
  readonly phrase: string;
  readonly grade: Grade;
}

const everyDays = (days: number): string => (days === 1 ? 'every day' : `every ${days} days`);

export const gradeReasonsEn = {
  manual: (): string => 'Set by hand',
  partner: (): string => 'Partner: no grade',
  'no-chance': (): string => 'Deal lost',
  'no-need': (): string => 'No need',
  'potential-need': (): string => 'Potential need only',
  'next-deal-unknown': (): string => 'Won; no next deal yet',
  'no-close-date': (): string => 'Clear need, but no expected close',
  'slipped-long': (months: GradeMonths): string =>
    `Expected close passed more than ${counted(months.slipMonths, 'month')} ago`,
  'closes-within-1-month': (months: GradeMonths): string =>
    `Closes within ${counted(months.monthsA, 'month')}`,
  slipped: (): string => 'Expected close has just passed',
  'closes-within-3-months': (months: GradeMonths): string =>
    `Closes within ${counted(months.monthsB, 'month')}`,
  'closes-within-6-months': (months: GradeMonths): string =>
    `Closes within ${counted(months.monthsC, 'month')}`,
  'closes-later': (months: GradeMonths): string =>
    `Closes in more than ${counted(months.monthsC, 'month')}`,
  'need-unknown': (): string => 'Need unknown',
};

export const whyEn = {
  planned: (): string => 'Planned follow-up',
  waiting: (): string => 'Waiting for them until this day',
  /** Null: the gap that is exceeded is not the grade's. */
  'beyond-gap': (facts: { readonly grade: Grade | null }): string =>
    facts.grade === null || facts.grade === 'U'
      ? 'Planned later than the usual gap'
      : `Planned later than grade ${facts.grade} requires`,
  grade: (facts: {
    readonly grade: Grade;
    readonly gapDays: number;
    readonly valueClass: ValueClass | null;
    /** Grade U because the next deal after a won one is unknown. */
    readonly nextDealUnknown?: boolean;
  }): string => {
    const head =
      facts.grade !== 'U'
        ? `Grade ${facts.grade}`
        : facts.nextDealUnknown === true
          ? 'No next deal yet'
          : 'To grade';
    const customer =
      facts.valueClass === 'key'
        ? ', key customer'
        : facts.valueClass === 'major'
          ? ', major customer'
          : '';
    return `${head}${customer}: ${everyDays(facts.gapDays)}`;
  },
  type: (facts: {
    readonly type: 'prospect' | 'existing' | 'lost' | 'partner';
    readonly gapDays: number;
  }): string => `${choicesEn.type[facts.type]}: ${everyDays(facts.gapDays)}`,
  intention: (facts: {
    readonly intention: 'interested' | 'considering' | 'not-now' | 'no';
    readonly gapDays: number;
  }): string => `${choicesEn.intention[facts.intention]}: ${everyDays(facts.gapDays)}`,
  attempt: (facts: { readonly workingDays: number }): string =>
    `No answer yet: try again after ${counted(facts.workingDays, 'working day')}`,
  'never-tracked': (): string => 'First contact',
  /** @param day of the last contact, before Duebook */
  'taken-over': ({ day }: { readonly day: string }): string =>
    `Last contact ${day}, nothing logged since`,
  /** A day that had come and was shown before an edit: it stays. */
  told: ({ by }: ToldBy): string =>
    by === 'planned'
      ? 'Already planned for this day before the last change'
      : by === 'milestone'
        ? 'Birthday, renewal or festival that came before the last change'
        : 'Already due before the last change',
  /** The phrase names a grade that is no longer today's. */
  now: ({ phrase, grade }: OtherGrade): string => `${phrase} (now ${grade})`,
  /** The grade that gave the day is no longer today's. */
  was: ({ phrase, grade }: OtherGrade): string => `${phrase} (was ${grade} then)`,
  becomes: ({ phrase, grade, day }: OtherGrade & { readonly day: string }): string =>
    `${phrase} (becomes ${grade} on ${day})`,
  promise: (): string => 'Open complaint or promise',
  birthday: (): string => 'Birthday',
  renewal: (): string => 'Renewal due',
  purchase: (facts: { readonly days: number }): string =>
    `${counted(facts.days, 'day')} after the last purchase`,
  festival: (facts: { readonly name: string }): string => `Festival: ${facts.name}`,
  'do-not-contact': (): string => 'Paused: do not contact',
  archived: (): string => 'Paused: archived',
  merged: (): string => 'Paused: merged into another customer',
  /** @param day on which anyone may take the customer, unless an entry is made */
  toPool: ({ why, day }: { readonly why: string; readonly day: string }): string =>
    `${fullStop(why)} Goes to the pool on ${day} unless you log an entry`,
  /** The rule that won, and the others beside it. */
  also: (winner: string, others: readonly string[]): string =>
    others.length === 0 ? winner : `${winner}; also: ${others.join('; ')}`,
};
