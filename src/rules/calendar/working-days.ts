/**
 * Working days (docs/rules.md §4). A table of prefix sums makes counting and moving take one or two
 * look-ups, however far apart the days are. It grows on demand, so that a single formula cell only
 * pays for a few months.
 */
import { civilFromDay, dayFromCivil, weekdayOf, type Day } from './day';

/** The working week and the special days of the Holidays sheet. */
export interface WorkingDayPolicy {
  /** Working weekdays, 1 = Monday … 7 = Sunday. An empty list means Monday to Friday. */
  readonly week: readonly number[];
  /** Days off, on any weekday. */
  readonly off: readonly Day[];
  /** Make-up days (调休): worked on any weekday. They override `off`. */
  readonly work: readonly Day[];
  /**
   * The last day the table covers: 31 December of the last year that has a row of any kind. Null
   * when the table is empty.
   */
  readonly through: Day | null;
}

export const MONDAY_TO_FRIDAY: readonly number[] = [1, 2, 3, 4, 5];

/** Monday to Friday without holidays: the default of custom functions. */
export const PLAIN_WEEK: WorkingDayPolicy = {
  week: MONDAY_TO_FRIDAY,
  off: [],
  work: [],
  through: null,
};

export interface WorkingCalendar {
  isWorking(day: Day): boolean;
  /** The day itself if it is a working day, else the last working day before it. */
  onOrBefore(day: Day): Day;
  /** The day itself if it is a working day, else the first working day after it. */
  onOrAfter(day: Day): Day;
  /**
   * The n-th working day after the day, or before it if negative; `add(day, 0)` is the day itself.
   */
  add(day: Day, workingDays: number): Day;
  /** Working days from `from` to `to`, both included; negative when `to` is earlier. */
  count(from: Day, to: Day): number;
  /** Working days after `from` up to and including `to`; 0 when `to` is not later. */
  countAfter(from: Day, to: Day): number;
  /** True for a day after the end of the Holidays table (`holidays-end`). */
  isBeyondTable(day: Day): boolean;
}

/** 31 December of the year of the latest of these days; null when there are none. */
export function tableEnd(days: readonly Day[]): Day | null {
  let last: Day | null = null;
  for (const day of days) if (last === null || day > last) last = day;
  return last === null ? null : dayFromCivil(civilFromDay(last).year, 12, 31);
}

/** The table first covers this many days around the first day asked for, then doubles. */
const FIRST_REACH_DAYS = 64;

/** After this many days without a working day, the policy is taken to have none at all. */
const LONGEST_CLOSURE_DAYS = 3660;

export function openCalendar(policy: WorkingDayPolicy): WorkingCalendar {
  const { reach, workingBefore, dayReaching } = openPrefixSums(isWorkingIn(policy));

  const isWorking = (day: Day): boolean => {
    reach(day, day);
    return workingBefore(day + 1) > workingBefore(day);
  };

  const walk = (day: Day, step: 1 | -1): Day => {
    let at = day;
    while (!isWorking(at)) {
      at += step;
      if (Math.abs(at - day) > LONGEST_CLOSURE_DAYS) {
        throw new Error('A calendar without working days cannot be used.');
      }
    }
    return at;
  };

  const add = (day: Day, workingDays: number): Day => {
    if (workingDays === 0) return day;
    const forward = workingDays > 0;
    // Two calendar days per working day is a good first guess for any usual week.
    let span = Math.abs(workingDays) * 2 + 14;
    for (;;) {
      const far = forward ? day + span : day - span;
      reach(Math.min(day, far), Math.max(day, far) + 1);
      const found = forward
        ? workingBefore(far + 1) - workingBefore(day + 1) >= workingDays
        : workingBefore(day) - workingBefore(far) >= -workingDays;
      if (found) break;
      if (span > Math.abs(workingDays) * 20 + LONGEST_CLOSURE_DAYS) {
        throw new Error('A calendar without working days cannot be used.');
      }
      span *= 2;
    }
    const target = forward
      ? workingBefore(day + 1) + workingDays
      : workingBefore(day) + workingDays + 1;
    return dayReaching(target);
  };

  const countAfter = (from: Day, to: Day): number => {
    if (to <= from) return 0;
    reach(from + 1, to + 1);
    return workingBefore(to + 1) - workingBefore(from + 1);
  };

  return {
    isWorking,
    onOrBefore: (day) => walk(day, -1),
    onOrAfter: (day) => walk(day, 1),
    add,
    // Subtracted from 0, because negating 0 would give -0.
    count: (from, to) => (to < from ? 0 - countAfter(to - 1, from) : countAfter(from - 1, to)),
    countAfter,
    isBeyondTable: (day) => policy.through !== null && day > policy.through,
  };
}

function isWorkingIn(policy: WorkingDayPolicy): (day: Day) => boolean {
  const week: boolean[] = [false, false, false, false, false, false, false, false];
  for (const weekday of policy.week.length === 0 ? MONDAY_TO_FRIDAY : policy.week) {
    week[weekday] = true;
  }
  const special = new Map<Day, boolean>();
  for (const day of policy.off) special.set(day, false);
  for (const day of policy.work) special.set(day, true);
  return (day) => {
    const marked = special.size === 0 ? undefined : special.get(day);
    return marked ?? week[weekdayOf(day)] === true;
  };
}

interface PrefixSums {
  /** Makes the table cover these days; call it before the other two. */
  readonly reach: (from: Day, to: Day) => void;
  /** Number of working days before `day`, counted from the first day of the table. */
  readonly workingBefore: (day: Day) => number;
  /** The first day with this many working days from the start of the table, itself included. */
  readonly dayReaching: (workingDays: number) => Day;
}

function openPrefixSums(isWorking: (day: Day) => boolean): PrefixSums {
  // before[i] = working days among the first i days from `first`; one more entry than days.
  let first: Day = 0;
  let before: number[] = [0];
  return {
    reach: (from, to) => {
      const isLaid = before.length > 1;
      const end = first + before.length - 1;
      if (isLaid && from >= first && to < end) return;
      const spread = Math.max(FIRST_REACH_DAYS, before.length);
      const nextFirst = isLaid && from >= first ? first : from - spread;
      const nextEnd = isLaid && to < end ? end : to + spread;
      const table: number[] = new Array<number>(nextEnd - nextFirst + 1);
      table[0] = 0;
      let sum = 0;
      for (let day = nextFirst; day < nextEnd; day += 1) {
        if (isWorking(day)) sum += 1;
        table[day - nextFirst + 1] = sum;
      }
      first = nextFirst;
      before = table;
    },
    workingBefore: (day) => before[day - first] as number,
    dayReaching: (workingDays) => first + lowestIndexAtLeast(before, workingDays) - 1,
  };
}

/** Smallest index whose prefix sum reaches the target; the sums never fall. */
function lowestIndexAtLeast(sums: readonly number[], target: number): number {
  let low = 0;
  let high = sums.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sums[middle] as number) >= target) high = middle;
    else low = middle + 1;
  }
  return low;
}
