/**
 * Logging a follow-up (docs/rules.md §7): a pure function returns the customer's new state and the row
 * for the tracking journal (追踪志). A preview calls the same function and writes nothing.
 */
import { laterDay, type Day } from '../calendar';
import {
  nameOf,
  type Customer,
  type Entry,
  type EntryKind,
  type Outcome,
  type TrackingKind,
} from '../customers';
import { gradeOn, type GradePolicy } from '../grading';
import { afterClosing, endsDeal, isClosedStage, keptAfter } from './closing';
import { attemptsOf, lastTrackedOf } from './next-day';
import { trackingOf, type TrackingState } from './tracking-state';
import { countedEntries, voidedIn, withoutVoided } from './voided';

/**
 * The input for one entry. Need, close, intention and stage are the values after the contact; for
 * "unchanged" pass the current ones. The caller makes the `id`, so that a request sent twice
 * makes one entry.
 */
export interface Answer {
  readonly id: string;
  /** The day of the contact, today or earlier. */
  readonly on: Day;
  readonly by: string;
  readonly with: string;
  readonly channel: string;
  /**
   * Null for a pure correction, which only voids another entry. A snooze only moves the planned day
   * and is counted. A notice moves nothing.
   */
  readonly kind: EntryKind | null;
  readonly outcome: Outcome | null;
  readonly note: string;
  readonly need: Customer['need'];
  readonly expectedClose: Day | null;
  readonly intention: Customer['intention'];
  readonly stage: Customer['stage'];
  readonly nextStep: string;
  readonly plannedFor: Day | null;
  /** 1–5, or null. */
  readonly satisfaction: number | null;
  /** The day that was due before the entry; null where no one could be late. */
  readonly dueBefore: Day | null;
  /** ID of the entry this one voids, or `''`. */
  readonly corrects: string;
  /** Time of logging, as text. Rows of the journal, not this time, define the order of entries. */
  readonly loggedAt: string;
}

/** `fatigue`: this is at least the 4th contact within 7 days; suggest a review instead. */
export type EntryWarning = 'fatigue';

export interface Logged {
  readonly customer: Customer;
  readonly entry: Entry;
  readonly warnings: readonly EntryWarning[];
}

/** All entries of a customer, and the state before the first one. */
export interface History {
  /** The customer's columns before the first entry. */
  readonly start: TrackingState;
  /** In the order of logging. */
  readonly entries: readonly Entry[];
}

/** This many contacts within `FATIGUE_DAYS` (the day of the entry included) give a warning. */
const FATIGUE_TOUCHES = 4;
const FATIGUE_DAYS = 7;

/** The kind that each outcome implies. */
const KIND_OF_OUTCOME: Readonly<Record<Outcome, TrackingKind>> = {
  reached: 'touch',
  'no-answer': 'attempt',
  'call-back': 'touch',
  'meeting-held': 'touch',
  'quote-sent': 'touch',
  order: 'touch',
  refused: 'touch',
  'left-message': 'attempt',
  'gave-value': 'touch',
  other: 'touch',
  waiting: 'touch',
};

/** The kind of an entry by its outcome; a contact when there is none. */
export function kindOfOutcome(outcome: Outcome | null): TrackingKind {
  return outcome === null ? 'touch' : KIND_OF_OUTCOME[outcome];
}

/**
 * Returns the entry and the customer after it. Writes nothing, so it also makes previews. Five
 * parameters, since each caller has them from a different source.
 */
export function log(
  customer: Customer,
  history: History,
  answer: Answer,
  gradePolicy: GradePolicy,
  today: Day,
): Logged {
  const { id, on, by, channel, kind, outcome, note, satisfaction, nextStep } = answer;
  const { plannedFor, dueBefore, corrects, loggedAt } = answer;
  // A correction undoes its entry first: replay the entries that remain.
  const remaining = withoutVoided(history.entries, voidedIn([...history.entries, answer]));
  const before: Customer =
    corrects === '' ? customer : { ...customer, ...replay({ ...history, entries: remaining }) };
  const answered: Customer = {
    ...before,
    need: answer.need,
    expectedClose: answer.expectedClose,
    intention: answer.intention,
    stage: answer.stage,
  };
  const closes = endsDeal(before.stage, { kind, outcome, stageAfter: answer.stage });
  const entry: Entry = {
    id,
    ...{ customerId: customer.id, customer: nameOf(customer) },
    on,
    by,
    with: answer.with,
    channel,
    kind,
    outcome,
    note,
    needAfter: answer.need,
    closeAfter: answer.expectedClose,
    intentionAfter: answer.intention,
    stageAfter: answer.stage,
    satisfaction,
    nextStep,
    plannedFor,
    gradeBefore: gradeOn(before, today, gradePolicy).grade,
    gradeAfter: gradeOn(
      kind === null ? before : closes ? { ...answered, ...EMPTIED } : answered,
      today,
      gradePolicy,
    ).grade,
    dueBefore,
    corrects,
    loggedAt,
  };
  const previous = [...remaining].reverse().find((each) => movesCustomer(each.kind)) ?? null;
  const tracked = applyEntry(trackingOf(before), entry, previous);
  // An entry dated before the last one leaves newer answers alone, and so ends no deal.
  const hasEnded = closes && !isLate(before, on);
  const after: Customer = {
    ...before,
    ...tracked,
    ...keptAfter(before, tracked, hasEnded),
    lastPurchase: laterDay(before.lastPurchase, hasEnded && answer.stage === 'won' ? on : null),
  };
  const warnings: EntryWarning[] = isTiring(history, entry) ? ['fatigue'] : [];
  return { customer: after, entry, warnings };
}

/** What `log` would give for each of several possible answers; takes its parameters. */
export function preview(
  customer: Customer,
  history: History,
  answers: readonly Answer[],
  gradePolicy: GradePolicy,
  today: Day,
): readonly Logged[] {
  return answers.map((answer) => log(customer, history, answer, gradePolicy, today));
}

/** The state after all entries of a journal; voided entries do not count. */
export function replay(history: History): TrackingState {
  let state = history.start;
  let previous: Entry | null = null;
  for (const entry of countedEntries(history.entries)) {
    state = applyEntry(state, entry, previous);
    if (movesCustomer(entry.kind)) previous = entry;
  }
  return state;
}

/**
 * The state after one more entry. An entry older than the last tracked day never moves a day back,
 * nor does it overwrite newer answers.
 *
 * @param previous the entry that counts before it, so that snoozes are counted once a day
 */
export function applyEntry(
  state: TrackingState,
  entry: Entry,
  previous: Entry | null = null,
): TrackingState {
  const { on, kind } = entry;
  if (on === null || !movesCustomer(kind)) return state;
  if (kind === 'snooze') {
    // Snoozed again on the same day, the customer is put off once (docs/rules.md §3).
    const isSameDay = previous?.kind === 'snooze' && previous.on === on;
    const snoozes = isSameDay ? Math.max(state.snoozes ?? 0, 1) : (state.snoozes ?? 0) + 1;
    return { ...state, plannedFor: entry.plannedFor, snoozes };
  }
  const lastContact = kind === 'touch' ? Math.max(state.lastContact ?? on, on) : state.lastContact;
  if (isLate(state, on)) return { ...state, lastContact };
  if (endsDeal(state.stage, entry)) {
    const { gradeAfter: gradeAtLastEntry } = entry;
    return { ...afterClosing(state, entry), lastContact, lastTracked: on, gradeAtLastEntry };
  }
  // Named one by one, in the order of UNTRACKED: spreading takes most of the time of a long journal.
  return {
    need: entry.needAfter,
    expectedClose: entry.closeAfter,
    intention: entry.intentionAfter,
    stage: entry.stageAfter,
    plannedFor: entry.plannedFor,
    waitingUntil: entry.outcome === 'waiting' ? entry.plannedFor : null,
    nextStep: entry.nextStep,
    lastContact,
    lastTracked: on,
    attempts: kind === 'attempt' ? attemptsOf(state) + 1 : 0,
    snoozes: 0,
    gradeAtLastEntry: entry.gradeAfter,
    manualGrade: state.manualGrade,
    // Another stage begins the next deal.
    closedOn: isClosedStage(entry.stageAfter) ? state.closedOn : null,
  };
}

/** False for a pure correction and for a notice: they change nothing of a customer (docs/rules.md, Words). */
export function movesCustomer(kind: EntryKind | null): kind is TrackingKind | 'snooze' {
  return kind !== null && kind !== 'notice';
}

function isLate(state: Pick<TrackingState, 'lastTracked' | 'lastContact'>, on: Day): boolean {
  const lastTracked = lastTrackedOf(state);
  return lastTracked !== null && on < lastTracked;
}

/** What decides the grade once the deal is closed. */
const EMPTIED = { need: null, expectedClose: null, manualGrade: null } as const;

function isTiring(history: History, entry: Entry): boolean {
  const { on } = entry;
  if (entry.kind !== 'touch' || on === null) return false;
  const recent = countedEntries([...history.entries, entry]).filter(
    (other) =>
      other.kind === 'touch' && other.on !== null && other.on <= on && other.on > on - FATIGUE_DAYS,
  );
  return recent.length >= FATIGUE_TOUCHES;
}
