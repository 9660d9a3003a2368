/**
 * Fair start (docs/rules.md §3): the due day by the rules, compared with what was told at the end of the
 * last day, so that no one is late for what they could not know.
 */
import type { Day, WorkingCalendar } from '../calendar';
import type { Customer } from '../customers';
import { candidatesOf, type Candidates } from './candidates';
import {
  hasEntry,
  isByRule2,
  isGradeUnclear,
  isPlannedAhead,
  isSnoozed,
  isStillTakenOver,
  isToldVoid,
  putOffOf,
  type Before,
  type Change,
} from './change';
import type { Candidate, NextDay, NextDayContext, NextReason } from './next-day';
import type { Told } from './told';

export interface DueDay extends NextDay {
  /** To start: no one is late for it (docs/rules.md §5). */
  readonly isToStart: boolean;
  /** To grade, if it is due: by rule 2, and with an unknown grade both today and when told. */
  readonly isToGrade: boolean;
  /** Days in a row on which the customer was put off since the last entry. */
  readonly putOff: number;
  /** The day for which the customer was put into the list of those to start. */
  readonly offeredOn: Day | null;
  /** On how many working days it was in that list. */
  readonly offers: number;
}

/** The due day with what the next `Told` needs. */
export interface Judged extends DueDay {
  readonly isTakenOver: boolean;
  readonly told: Told | null;
  readonly base: BaseDay;
  readonly candidates: Candidates;
  readonly milestone: Milestone | null;
  readonly promise: Candidate | null;
}

export interface BaseDay extends Candidate {
  /** True for the day told, which has come. */
  readonly stays?: boolean;
}

export interface Milestone extends Candidate {
  readonly ends: Day | null;
}

/** The due day from what was told before. Four parameters, since each comes from elsewhere. */
export function judge(
  customer: Customer,
  before: Before,
  context: NextDayContext,
  today: Day,
): Judged {
  const since = customer.since ?? (before === 'first-seen' ? today : null);
  const candidates = candidatesOf(customer, since, context, today);
  const told = before === 'first-seen' ? null : before;
  const change: Change = { customer, before, told, candidates, context, today, since };
  const isTakenOver = isStillTakenOver(change);
  const isUnclear = isGradeUnclear(change);
  const base = isTakenOver ? startDay(change) : fairBase(change, isUnclear);
  const milestone = fairMilestone(change, isTakenOver);
  const promise = fairPromise(change);
  // A planned day that was told and stays is not a day to grade.
  const isToGrade = isUnclear && isByRule2(base.reason) && (told === null || told.grade === 'U');
  const isLenient = isTakenOver || isToGrade;
  const chosen = choose(change, { base, milestone, promise, isTakenOver, isLenient });
  const { day, reason, also } = chosen;
  // Named one by one: spreading an object here takes most of the time of an assessment.
  return {
    day,
    reason,
    also,
    isToStart: isTakenOver && reason.rule !== 'promise',
    isToGrade: isLenient && !isTakenOver && isByRule2(reason),
    putOff: putOffOf(change),
    offeredOn: told?.offeredOn ?? null,
    offers: told?.offers ?? 0,
    isTakenOver,
    told,
    base,
    candidates,
    milestone,
    promise,
  };
}

function startDay({ customer, told, candidates, context, since }: Change): Candidate {
  const { base } = candidates;
  const { calendar } = context;
  const from = Math.max(base.day, since ?? base.day);
  const day = told?.day ?? calendar.onOrAfter(from);
  const { lastContact } = customer;
  return { day: calendar.onOrAfter(day), reason: { rule: 'never-tracked', lastContact } };
}

/** Rules 1 to 3 beside the day told: what has come stays, and what comes nearer comes after today. */
function fairBase(change: Change, isUnclear: boolean): BaseDay {
  const { before, told, candidates, context, today } = change;
  const { base } = candidates;
  const { calendar } = context;
  if (before === null) return base;
  const day = told === null || isToldVoid(change, told, isUnclear) ? null : toldDay(told, calendar);
  if (told !== null && day !== null && day <= today) {
    if (hasEntry(change, told) || isPlannedAhead(change)) {
      return { ...base, day: Math.max(base.day, day) };
    }
    return { day, reason: toldReason(told, base), stays: true };
  }
  // Nothing has changed: also a day that came later, or earlier, than the rules give.
  if (told !== null && day !== null && told.derived === base.day) {
    return day === base.day ? base : { ...base, day };
  }
  if (base.day > today) return base;
  const tomorrow = calendar.add(today, 1);
  return { ...base, day: day === null ? tomorrow : Math.min(day, tomorrow) };
}

/** A day that was declared off since moves forward; a promised day does not. */
function toldDay(told: Told, calendar: WorkingCalendar): Day | null {
  return told.day === null || told.rule === 'planned' ? told.day : calendar.onOrAfter(told.day);
}

/** The rule itself where it still gives that day, else what was told. */
function toldReason(told: Told, base: Candidate): NextReason {
  const isSame = told.derived === base.day && told.rule === base.reason.rule;
  return isSame ? base.reason : { rule: 'told', by: told.rule, grade: told.grade };
}

/** A milestone beside the one told, as `fairBase`; a snooze and an entry end it, and so does its lapse. */
function fairMilestone(change: Change, isTakenOver: boolean): Milestone | null {
  const { before, told, candidates, context, today } = change;
  if (isSnoozed(candidates)) return null;
  const first = candidates.milestones[0] ?? null;
  if (before === null) return first;
  const isVoid = told === null || hasEntry(change, told) || (told.isToStart && !isTakenOver);
  const was = isVoid ? null : told.milestone;
  const hasLapsed = (told?.milestoneEnds ?? today) < today;
  if (told !== null && was !== null && !hasLapsed && was <= today) {
    const same = candidates.milestones.find(({ ends }) => ends === told.milestoneEnds);
    const reason = same?.reason ?? { rule: 'told', by: 'milestone', grade: told.grade };
    return { day: was, ends: told.milestoneEnds, reason };
  }
  if (first === null || first.day > today) return first;
  const tomorrow = context.calendar.add(today, 1);
  const day = was === null || hasLapsed ? tomorrow : Math.min(was, tomorrow);
  return { ...first, day };
}

/**
 * A case is due as it says, also one opened today or moved to another day. A snooze puts off the cases
 * known before its day; then, and after an entry, the day told counts as for `fairBase`.
 */
function fairPromise(change: Change): Candidate | null {
  const { customer, told, candidates, context, today } = change;
  const { promise, base } = candidates;
  if (promise === null) return null;
  const isSame = told === null || told.promise === customer.promiseDue;
  const isSnoozedNow = isSnoozed(candidates) && (customer.snoozes ?? 0) > (told?.snoozes ?? 0);
  if (isSame && isSnoozedNow) return { ...promise, day: Math.max(promise.day, base.day) };
  const was = isSame ? (told?.promiseDay ?? null) : null;
  if (told === null || was === null) return promise;
  if (!hasEntry(change, told)) return { ...promise, day: was };
  if (was <= today) return { ...promise, day: Math.max(promise.day, was) };
  const { calendar } = context;
  return promise.day > today ? promise : { ...promise, day: Math.min(was, calendar.add(today, 1)) };
}

interface Choice extends Pick<Judged, 'base' | 'milestone' | 'promise' | 'isTakenOver'> {
  /** To start or to grade: no one is late for the base day. */
  readonly isLenient: boolean;
}

/**
 * The earliest day; on the same day the base rule is the reason. Where no one can be late for the base
 * day, a case that has come is not hidden behind it, nor a milestone behind a grade that is not known.
 */
function choose(
  { candidates, today }: Change,
  { base, milestone, promise, isTakenOver, isLenient }: Choice,
): NextDay {
  const { pausedBy } = candidates;
  if (pausedBy !== null) {
    const paused: NextReason = { rule: 'paused', because: pausedBy };
    return promise === null
      ? { day: null, reason: paused, also: [] }
      : { day: promise.day, reason: promise.reason, also: [paused] };
  }
  if (promise === null && candidates.milestones.length === 0 && milestone === null) {
    return { day: base.day, reason: base.reason, also: [] };
  }
  const yields = (other: Candidate): boolean =>
    isLenient && other.day <= today && !(isTakenOver && other === milestone);
  const later = candidates.milestones.filter((each) => each.reason !== milestone?.reason);
  // The sort is stable, so on equal days the base rule stays first and is the reason.
  const found = [base, promise, milestone]
    .filter((each) => each !== null)
    .sort((one, other) => one.day - other.day);
  const [first = base] = found;
  const winner = found.find((each) => each !== base && yields(each)) ?? first;
  const also = [...found, ...(isSnoozed(candidates) ? [] : later)]
    .filter((each) => each !== winner)
    .sort((one, other) => one.day - other.day);
  return { day: winner.day, reason: winner.reason, also: also.map(({ reason }) => reason) };
}
