/**
 * What a customer's owner was told at the end of a day (docs/rules.md §3, Fair start), and its form in a
 * hidden text column.
 */
import type { Day } from '../calendar';
import { choices, firstNameIn, type Stage } from '../customers';
import type { Graded } from '../grading';
import { fnv1a } from './gap';
import type { GapRow } from './policy';

/** The rules that can give the day told; the others are kept apart. */
export const TOLD_RULES = ['planned', 'gap', 'attempt', 'never-tracked'] as const;

export type ToldRule = (typeof TOLD_RULES)[number];

export interface Told {
  /** The due day by rules 1 to 3; null: nothing was told, since the customer was paused. */
  readonly day: Day | null;
  readonly rule: ToldRule;
  /** What the rules alone gave. As long as they still do, nothing has changed. */
  readonly derived: Day;
  /** The due day of a milestone, also of one that begins the next morning. */
  readonly milestone: Day | null;
  /** The last day on which that milestone counts; null: until an entry. */
  readonly milestoneEnds: Day | null;
  /** The column `promiseDue`: the case that was known. */
  readonly promise: Day | null;
  /** The due day by that case, which a snooze puts off. */
  readonly promiseDay: Day | null;
  /** True from the take-over of a customer until it is started (docs/rules.md §3, Fair start). */
  readonly isToStart: boolean;
  readonly grade: GapRow;
  readonly lastTracked: Day | null;
  readonly stage: Stage | null;
  /** A hash of the owner: customers handed over become due anew. */
  readonly owner: number;
  /** The column Snoozes. */
  readonly snoozes: number;
  /** Days on which the customer was put off since the last entry: snoozed, planned or paused when due. */
  readonly putOff: number;
  /** The day for which the customer is in the list of those to start. */
  readonly offeredOn: Day | null;
  /** On how many working days it was in that list. */
  readonly offers: number;
  /** The first working day whose list said that the customer goes to the pool; null: none. */
  readonly warnedOn: Day | null;
}

const GRADES: readonly GapRow[] = ['A', 'B', 'C', 'D', 'E', 'U', 'next-deal-unknown'];

/** One letter per grade; N: next deal unknown. */
const LETTERS = 'ABCDEUN';

const BLANK = '-';

/** The row of the gap table that a grade goes by. A partner is U, but not to be graded either. */
export function gapRowOf({ grade, reason }: Graded): GapRow {
  return reason === 'next-deal-unknown' || reason === 'partner' ? 'next-deal-unknown' : grade;
}

/**
 * A hash of the first name in an owner cell, who owns the customer: naming a colleague beside it does not hand the
 * customer over. Equal for spellings that differ only in case.
 */
export function ownerHash(owner: string): number {
  return fnv1a(firstNameIn(owner).toLowerCase());
}

/** What was told, as text for its column. Equal states have equal texts, so that only changed cells are written. */
export function toldText(told: Told): string {
  const words = [
    told.day,
    told.derived,
    told.rule,
    LETTERS[GRADES.indexOf(told.grade)],
    told.isToStart ? 'start' : null,
    told.lastTracked,
    told.stage,
    told.owner.toString(36),
    told.milestone,
    told.milestoneEnds,
    told.promise,
    told.promiseDay,
    told.snoozes,
    told.putOff,
    told.offeredOn,
    told.offers,
  ];
  const text = words.map((word) => word ?? BLANK).join(' ');
  // Few customers ever have it.
  return told.warnedOn === null ? text : `${text} ${told.warnedOn}`;
}

/** The words of `toldText` in one pattern, which reads a column twice as fast as splitting at the spaces. */
const TOLD_TEXT = new RegExp(
  [
    String.raw`^(\d{1,6}|-) (\d{1,6}) (${TOLD_RULES.join('|')}) ([${LETTERS}]) (\S*)`,
    String.raw`(\d{1,6}|-) (\S*) (\S+) (\d{1,6}|-) (\d{1,6}|-) (\d{1,6}|-) (\d{1,6}|-)`,
    String.raw`(\d{1,6}|-) (\d{1,6}|-) (\d{1,6}|-) (\d{1,6}|-)(?: (\d{1,6}))?$`,
  ].join(' '),
);

/** Reads the text of the column; null if Duebook did not write it: then nothing counts as told. */
export function readTold(text: string): Told | null {
  const words = TOLD_TEXT.exec(text);
  if (words === null) return null;
  const owner = parseInt(words[8] as string, 36);
  if (Number.isNaN(owner)) return null;
  return {
    day: numberOf(words[1]),
    rule: words[3] as ToldRule,
    derived: Number(words[2]),
    milestone: numberOf(words[9]),
    milestoneEnds: numberOf(words[10]),
    promise: numberOf(words[11]),
    promiseDay: numberOf(words[12]),
    isToStart: words[5] === 'start',
    grade: GRADES[LETTERS.indexOf(words[4] as string)] as GapRow,
    lastTracked: numberOf(words[6]),
    stage: words[7] === BLANK ? null : stageOf(words[7] as string),
    owner,
    snoozes: numberOf(words[13]) ?? 0,
    putOff: numberOf(words[14]) ?? 0,
    offeredOn: numberOf(words[15]),
    offers: numberOf(words[16]) ?? 0,
    warnedOn: numberOf(words[17] ?? BLANK),
  };
}

function numberOf(word: string | undefined): number | null {
  return word === BLANK ? null : Number(word);
}

function stageOf(word: string): Stage | null {
  return choices.stage.find((stage) => stage === word) ?? null;
}
