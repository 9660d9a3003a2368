/** Measure 9: goals of a month, what was done, and whether that keeps pace (docs/figures.md). */
import type { Day, WorkingCalendar } from '../calendar';
import type { Choice, Entry } from '../customers';
import { isWithin, tracks, type MeasuredCustomer, type Money, type Period } from './measured';
import { monthAround, monthOf } from './months';
import { satisfactionIn } from './satisfaction';
import { wonAmountIn } from './won-amount';

export type GoalMeasure = Choice<'measure'>;

/** A line of Goals that can be read. */
export interface Goal {
  /** The line of the sheet. */
  readonly row: number;
  /** Null: the whole team. */
  readonly owner: string | null;
  /** Any day of the month. */
  readonly month: Day;
  readonly measure: GoalMeasure;
  readonly target: number;
}

export type GoalPace = 'ahead' | 'near' | 'behind';

export interface GoalState {
  readonly goal: Goal;
  /** Null where too few answered, or the amounts are in several currencies. */
  readonly actual: number | null;
  /** What the target asks for up to today; null before the first working day, and for satisfaction. */
  readonly expected: number | null;
  readonly pace: GoalPace | null;
}

const AHEAD = 1;
const NEAR = 0.9;

export interface GoalFacts {
  readonly customers: readonly MeasuredCustomer[];
  readonly knowsPurchases: boolean;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  /** Who made an entry; the customer's owner where the entry names no one that is known. */
  readonly doerOf: (entry: Entry, owner: string) => string;
}

/** The goals of this month that count: if two lines have the same owner, month and measure, the lower one. */
export function goalsInForce(
  goals: readonly Goal[],
  today: Day,
): { readonly goals: readonly Goal[]; readonly repeated: readonly Goal[] } {
  const byKey = new Map<string, Goal>();
  const repeated: Goal[] = [];
  for (const goal of [...goals].sort((one, other) => one.row - other.row)) {
    const key = [goal.owner ?? '', monthOf(goal.month), goal.measure].join('\n');
    const known = byKey.get(key);
    if (known !== undefined) repeated.push(known);
    byKey.set(key, goal);
  }
  const thisMonth = monthOf(today);
  return {
    goals: [...byKey.values()].filter(({ month }) => monthOf(month) === thisMonth),
    repeated,
  };
}

/**
 * How far each goal is.
 * @param goals lines of this month
 */
export function goalStates(goals: readonly Goal[], facts: GoalFacts): readonly GoalState[] {
  const { today, calendar } = facts;
  const { from, to } = monthAround(today);
  const past = calendar.count(from, today);
  const all = calendar.count(from, to);
  return goals.map((goal) => {
    const actual = actualOf(goal, { from, to: today }, facts);
    const hasPace = goal.measure !== 'satisfaction' && past > 0 && all > 0;
    const expected = hasPace ? (goal.target * past) / all : null;
    return { goal, actual, expected, pace: paceOf(actual, expected) };
  });
}

/**
 * Whether what was done keeps pace with what was expected by now.
 * @param expected null or 0: there is no pace to keep
 */
export function paceOf(actual: number | null, expected: number | null): GoalPace | null {
  if (actual === null || expected === null || expected <= 0) return null;
  if (actual >= AHEAD * expected) return 'ahead';
  return actual >= NEAR * expected ? 'near' : 'behind';
}

function actualOf(
  { owner, measure }: Goal,
  period: Period,
  { customers, knowsPurchases, today, doerOf }: GoalFacts,
): number | null {
  const own = owner === null ? customers : customers.filter((each) => each.owner === owner);
  switch (measure) {
    case 'entries':
      return entriesIn(
        customers,
        period,
        (entry, of) => owner === null || doerOf(entry, of) === owner,
      );
    case 'new-customers':
      return own.filter(
        ({ customer }) => customer.mergedInto === '' && isWithin(customer.added, period),
      ).length;
    case 'won-amount':
      return onlyAmount(wonAmountIn(own, knowsPurchases, period, today));
    case 'satisfaction':
      return satisfactionIn(own, period).mean;
  }
}

/** Contacts, reviews and attempts. */
function entriesIn(
  customers: readonly MeasuredCustomer[],
  period: Period,
  isTheirs: (entry: Entry, owner: string) => boolean,
): number {
  let count = 0;
  for (const { entries, owner } of customers) {
    for (const entry of entries) {
      if (tracks(entry) && isWithin(entry.on, period) && isTheirs(entry, owner)) count += 1;
    }
  }
  return count;
}

function onlyAmount(amounts: readonly Money[]): number | null {
  if (amounts.length > 1) return null;
  return amounts[0]?.amount ?? 0;
}
