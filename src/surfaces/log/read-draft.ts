/** Turns the answers of the log form into the input of the rules, within the limits of cells. */
import {
  countedEntries,
  endsDeal,
  kindOfOutcome,
  movesCustomer,
  readTold,
  type Answer,
  type Customer,
  type Day,
  type Entry,
  type TableKey,
} from '../../rules';
import { findTooLong, readTypedDay, type Context, type RefusalReason } from '../../workbook';
import type { DraftInput } from './questions';

/** What the draft does not contain: the author, the time, and the IDs. */
export type EntryMeta = Pick<Answer, 'id' | 'by' | 'corrects' | 'loggedAt'>;

/** An answer without what the rules know of the customer. */
export type DraftAnswer = Omit<Answer, 'dueBefore'>;

export interface DraftOfCustomer {
  readonly draft: DraftInput;
  readonly customer: Customer;
  /** The customer's entries that count, oldest first. */
  readonly entries: readonly Entry[];
  readonly meta: EntryMeta;
}

/** Refuses with the first answer that is invalid. */
export function readDraft(
  context: Context,
  { draft, customer, entries, meta }: DraftOfCustomer,
): DraftAnswer | RefusalReason {
  let wrong: RefusalReason | null = null;
  const dayOf = (
    table: TableKey,
    field: string,
    asked: string | null | undefined,
    fallback: Day | null,
  ): Day | null => {
    if (asked === undefined) return fallback;
    const read = readTypedDay(context, table, field, asked ?? '');
    if (read === null || typeof read === 'number') return read;
    wrong ??= read;
    return null;
  };
  // A blank day of the event means today.
  const on = dayOf('journal', 'on', draft.on, context.today) ?? context.today;
  const { note = '', channel = '', nextStep = customer.nextStep, outcome = null } = draft;
  const { satisfaction = null, with: spokenWith = '' } = draft;
  wrong ??= findTooLong(context, 'journal', { note, nextStep, channel, with: spokenWith });
  if (satisfaction !== null && ![1, 2, 3, 4, 5].includes(satisfaction)) {
    wrong ??= {
      code: 'input',
      field: 'satisfaction',
      message: context.words.work.refusals.satisfaction,
    };
  }
  const { need, intention, stage } = { ...customer, ...answeredFields(draft) };
  const kind = draft.kind ?? kindOfOutcome(outcome);
  // A planned day of the deal that ends is over with it, unless it was typed today.
  const ends = endsDeal(customer.stage, { kind, stageAfter: stage, outcome });
  const plan = ends
    ? planTypedOn(context.today, customer, entries)
    : planAfter(customer, entries, on);
  const answer: DraftAnswer = {
    ...meta,
    on,
    with: spokenWith,
    channel,
    outcome,
    note,
    need,
    intention,
    stage,
    nextStep,
    satisfaction,
    kind,
    expectedClose: dayOf('customers', 'expectedClose', draft.expectedClose, customer.expectedClose),
    plannedFor: dayOf('customers', 'plannedFor', draft.plannedFor, plan),
  };
  if (outcome === 'waiting' && answer.plannedFor === null) {
    wrong ??= {
      code: 'input',
      field: 'plannedFor',
      message: context.words.work.refusals.waiting,
    };
  }
  return wrong ?? answer;
}

/** The fields that were answered; undefined means unchanged, null means blank. */
function answeredFields({
  need,
  intention,
  stage,
}: DraftInput): Partial<Pick<Customer, 'need' | 'intention' | 'stage'>> {
  return {
    ...(need === undefined ? {} : { need }),
    ...(intention === undefined ? {} : { intention }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** A day ahead that was planned in the sheet since the end of the last day; null also where that is not known. */
function planTypedOn(
  today: Day,
  { plannedFor, told }: Customer,
  entries: readonly Entry[],
): Day | null {
  const before = readTold(told);
  if (plannedFor === null || plannedFor <= today || before === null) return null;
  const isOld =
    before.rule === 'planned' && (before.derived === plannedFor || before.day === plannedFor);
  const isLogged = countedEntries(entries).some((entry) => entry.plannedFor === plannedFor);
  return isOld || isLogged ? null : plannedFor;
}

/** The planned day that stays: one after the event that was not set by a snooze. */
function planAfter(customer: Customer, entries: readonly Entry[], on: Day): Day | null {
  const { plannedFor } = customer;
  if (plannedFor === null || plannedFor <= on) return null;
  const last = [...countedEntries(entries)].reverse().find(({ kind }) => movesCustomer(kind));
  const isSnoozed = last?.kind === 'snooze' && last.plannedFor === plannedFor;
  return isSnoozed ? null : plannedFor;
}
