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
 * A hash of the name that owns the customer, the first in the cell: to name a colleague beside it hands
 * nothing over. Equal for spellings that differ in case only.
 */
export function ownerHash(owner: string): number {
  return fnv1a(firstNameIn(owner).toLowerCase());
}

/** Equal states have equal texts, so that only changed cells are written. */
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
  return words.map((word) => word ?? BLANK).join(' ');
}

/**
 * Null for a text that Duebook did not write: then nothing counts as told. It runs for every customer of a
 * column, so it makes no arrays but one.
 */
export function readTold(text: string): Told | null {
  const words = text.split(' ');
  if (words.length !== WORDS) return null;
  let isWrong = false;
  const numberAt = (place: number): number | null => {
    const word = words[place] as string;
    if (word === BLANK) return null;
    const value = Number(word);
    if (word === '' || !(value >= 0 && value < BEYOND) || value % 1 !== 0) isWrong = true;
    return value;
  };
  const grade = words[3]?.length === 1 ? GRADES[LETTERS.indexOf(words[3])] : undefined;
  const rule = words[2] as ToldRule;
  const derived = numberAt(1);
  const told: Told = {
    day: numberAt(0),
    rule,
    derived: derived ?? 0,
    milestone: numberAt(8),
    milestoneEnds: numberAt(9),
    promise: numberAt(10),
    promiseDay: numberAt(11),
    isToStart: words[4] === 'start',
    grade: grade ?? 'U',
    lastTracked: numberAt(5),
    stage: words[6] === BLANK ? null : stageOf(words[6] as string),
    owner: parseInt(words[7] as string, 36),
    snoozes: numberAt(12) ?? 0,
    putOff: numberAt(13) ?? 0,
    offeredOn: numberAt(14),
    offers: numberAt(15) ?? 0,
  };
  const isKnown = grade !== undefined && derived !== null && TOLD_RULES.includes(rule);
  return isWrong || !isKnown || Number.isNaN(told.owner) ? null : told;
}

const WORDS = 16;

/** More than any day and any count. */
const BEYOND = 1_000_000;

function stageOf(word: string): Stage | null {
  return choices.stage.find((stage) => stage === word) ?? null;
}
