/**
 * What a customer's owner was told at the end of a day (docs/rules.md §3, Fair start), and its form in a
 * hidden text column.
 */
import type { Day } from '../calendar';
import { choices, type Stage } from '../customers';
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
  /** A hash of the owner cell: customers handed over become due anew. */
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

/** The row of the gap table that a grade goes by. */
export function gapRowOf({ grade, reason }: Graded): GapRow {
  return reason === 'next-deal-unknown' ? reason : grade;
}

/** Equal for spellings that differ in case only. */
export function ownerHash(owner: string): number {
  return fnv1a(owner.trim().toLowerCase());
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

/** Null for a text that Duebook did not write: then nothing counts as told. */
export function readTold(text: string): Told | null {
  const words = text.split(' ');
  if (words.length !== WORDS) return null;
  const at = (place: number): string => words[place] as string;
  const numbers = NUMBERS.map((place) => numberIn(at(place)));
  if (numbers.some(Number.isNaN)) return null;
  const [day, derived, lastTracked, milestone, milestoneEnds, ...others] = numbers;
  const [promise, promiseDay, snoozes, putOff, offeredOn, offers] = others;
  const rule = TOLD_RULES.find((each) => each === at(2));
  const grade = at(3).length === 1 ? GRADES[LETTERS.indexOf(at(3))] : undefined;
  const stage = choices.stage.find((each) => each === at(6)) ?? null;
  const owner = parseInt(at(7), 36);
  if (rule === undefined || grade === undefined || Number.isNaN(owner)) return null;
  if (derived === undefined || derived === null) return null;
  return {
    day: day ?? null,
    rule,
    derived,
    milestone: milestone ?? null,
    milestoneEnds: milestoneEnds ?? null,
    promise: promise ?? null,
    promiseDay: promiseDay ?? null,
    isToStart: at(4) === 'start',
    grade,
    lastTracked: lastTracked ?? null,
    stage,
    owner,
    snoozes: snoozes ?? 0,
    putOff: putOff ?? 0,
    offeredOn: offeredOn ?? null,
    offers: offers ?? 0,
  };
}

const WORDS = 16;

/** The places of numbers in the text: those of the day, of tracking, of milestones and of counts. */
const NUMBERS = [0, 1, 5, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** Null for a blank, NaN for anything but a number from 0 to six digits. */
function numberIn(word: string): number | null {
  if (word === BLANK) return null;
  return /^\d{1,6}$/.test(word) ? Number(word) : NaN;
}
