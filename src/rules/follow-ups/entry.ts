/**
 * Logging a follow-up (docs/rules.md §7): the same pure function answers the customer's new state and
 * the row of the tracking journal (追踪志); a preview is the same call, not written.
 */
import type { Day } from '../calendar';
import type { Customer, Entry, EntryKind, Outcome, TrackingKind } from '../customers';
import { gradeOn, type GradePolicy } from '../grading';
import { attemptsOf, lastTrackedOf } from './next-day';

/** The part of a customer that entries move; the rest of the row is never theirs to touch. */
export type TrackingState = Pick<
  Customer,
  | 'need'
  | 'expectedClose'
  | 'intention'
  | 'stage'
  | 'plannedFor'
  | 'nextStep'
  | 'lastContact'
  | 'lastTracked'
  | 'attempts'
  | 'snoozes'
  | 'gradeAtLastEntry'
>;

/**
 * What a person answers when logging. Need, close, intention and stage are the values after the
 * contact: "unchanged" repeats the present one. `id` is made by the caller, so that a call sent
 * twice is one entry.
 */
export interface Answer {
  readonly id: string;
  /** The event day, today or earlier. */
  readonly on: Day;
  readonly by: string;
  readonly channel: string;
  /**
   * Null for a mere correction: it voids, and tracks nothing itself. A snooze moves the planned day
   * and is counted, no more.
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
  /** ID of the entry that this one voids, or `''`. */
  readonly corrects: string;
  /** When it was typed, as text; the order in the journal, not this, is the order of logging. */
  readonly loggedAt: string;
}

/** `fatigue`: the 4th touch within 7 days; a review would be kinder. */
export type EntryWarning = 'fatigue';

export interface Logged {
  readonly customer: Customer;
  readonly entry: Entry;
  readonly warnings: readonly EntryWarning[];
}

/** All that was logged for one customer, and the state before the first entry. */
export interface History {
  /** The columns as they stood when Duebook took the customer over. */
  readonly start: TrackingState;
  /** In the order of logging. */
  readonly entries: readonly Entry[];
}

/** The 4th touch within an entry's day and the 6 before it warns. */
const FATIGUE_TOUCHES = 4;
const FATIGUE_DAYS = 7;

/** What a kind of entry is, when only its outcome was given. */
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
};

/** Touch, review or attempt, from the outcome; a touch where nothing else is said. */
export function kindOfOutcome(outcome: Outcome | null): TrackingKind {
  return outcome === null ? 'touch' : KIND_OF_OUTCOME[outcome];
}

/** The entry and the state after it; nothing is written, so this is also the preview. */
export function log(
  customer: Customer,
  history: History,
  answer: Answer,
  gradePolicy: GradePolicy,
  today: Day,
): Logged {
  const { id, on, by, channel, kind, outcome, note, satisfaction, nextStep } = answer;
  const { plannedFor, corrects, loggedAt } = answer;
  // A correction takes its entry back first: the state is told anew from what remains.
  const remaining = standing(history.entries, voidedIn([...history.entries, answer]));
  const before: Customer =
    corrects === '' ? customer : { ...customer, ...replay({ ...history, entries: remaining }) };
  const answered: Customer = {
    ...before,
    need: answer.need,
    expectedClose: answer.expectedClose,
    intention: answer.intention,
    stage: answer.stage,
  };
  const entry: Entry = {
    id,
    customerId: customer.id,
    on,
    by,
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
    gradeAfter: gradeOn(kind === null ? before : answered, today, gradePolicy).grade,
    corrects,
    loggedAt,
  };
  const after = { ...before, ...applyEntry(trackingOf(before), entry) };
  const warnings: EntryWarning[] = isTiring(history, entry) ? ['fatigue'] : [];
  return { customer: after, entry, warnings };
}

/** What each answer would do, before any is chosen. */
export function preview(
  customer: Customer,
  history: History,
  answers: readonly Answer[],
  gradePolicy: GradePolicy,
  today: Day,
): readonly Logged[] {
  return answers.map((answer) => log(customer, history, answer, gradePolicy, today));
}

/** The state that a journal leads to; voided entries do not count. */
export function replay(history: History): TrackingState {
  return countedEntries(history.entries).reduce(applyEntry, history.start);
}

/** Entries that count, in the order of logging: those that no later entry has voided. */
export function countedEntries(entries: readonly Entry[]): readonly Entry[] {
  return standing(entries, voidedIn(entries));
}

function standing(entries: readonly Entry[], voided: ReadonlySet<string>): readonly Entry[] {
  return voided.size === 0 ? entries : entries.filter((entry) => !voided.has(entry.id));
}

/**
 * IDs of voided entries. Where a correction is taken back by a mere row, what it had voided counts
 * again; where it is corrected in its turn, not: the newest stands in the place of both.
 */
function voidedIn(
  entries: readonly Pick<Entry, 'id' | 'corrects' | 'kind'>[],
): ReadonlySet<string> {
  const isReplaced = new Map<string, boolean>();
  for (const { id, corrects, kind } of [...entries].reverse()) {
    const fate = isReplaced.get(id);
    if (corrects !== '' && fate !== false && !isReplaced.has(corrects)) {
      isReplaced.set(corrects, fate ?? kind !== null);
    }
  }
  return new Set(isReplaced.keys());
}

/** The tracking part of a customer. */
export function trackingOf(customer: TrackingState): TrackingState {
  const { need, expectedClose, intention, stage, plannedFor, nextStep } = customer;
  const { lastContact, lastTracked, attempts, snoozes, gradeAtLastEntry } = customer;
  return {
    need,
    expectedClose,
    intention,
    stage,
    plannedFor,
    nextStep,
    lastContact,
    lastTracked,
    attempts,
    snoozes,
    gradeAtLastEntry,
  };
}

/**
 * One entry more. An entry older than what was tracked last joins the journal and moves nothing
 * back: neither the days nor the answers given since.
 */
export function applyEntry(state: TrackingState, entry: Entry): TrackingState {
  const { on, kind } = entry;
  if (on === null || kind === null) return state;
  if (kind === 'snooze') {
    return { ...state, plannedFor: entry.plannedFor, snoozes: (state.snoozes ?? 0) + 1 };
  }
  const lastTracked = lastTrackedOf(state);
  const lastContact = kind === 'touch' ? Math.max(state.lastContact ?? on, on) : state.lastContact;
  if (lastTracked !== null && on < lastTracked) return { ...state, lastContact };
  return {
    need: entry.needAfter,
    expectedClose: entry.closeAfter,
    intention: entry.intentionAfter,
    stage: entry.stageAfter,
    plannedFor: entry.plannedFor,
    nextStep: entry.nextStep,
    lastContact,
    lastTracked: on,
    attempts: kind === 'attempt' ? attemptsOf(state) + 1 : 0,
    snoozes: 0,
    gradeAtLastEntry: entry.gradeAfter,
  };
}

function isTiring(history: History, entry: Entry): boolean {
  const { on } = entry;
  if (entry.kind !== 'touch' || on === null) return false;
  const recent = countedEntries([...history.entries, entry]).filter(
    (other) =>
      other.kind === 'touch' && other.on !== null && other.on <= on && other.on > on - FATIGUE_DAYS,
  );
  return recent.length >= FATIGUE_TOUCHES;
}
