/** What a person answered when logging, checked by the same limits as cells, as the rules take it. */
import {
  countedEntries,
  kindOfOutcome,
  type Answer,
  type Customer,
  type Day,
  type Entry,
  type TableKey,
} from '../../rules';
import { findTooLong, readTypedDay, type Context, type RefusalReason } from '../../workbook';
import type { AskedDraft } from './questions';

/** What is not told by the draft: who, when, and under which IDs. */
export type EntryMeta = Pick<Answer, 'id' | 'by' | 'corrects' | 'loggedAt'>;

export function readDraft(
  context: Context,
  draft: AskedDraft,
  customer: Customer,
  entries: readonly Entry[],
  frame: EntryMeta,
): Answer | RefusalReason {
  let wrong: RefusalReason | null = null;
  const dayOf = (
    table: TableKey,
    field: string,
    asked: string | null | undefined,
    otherwise: Day | null,
  ): Day | null => {
    if (asked === undefined) return otherwise;
    const read = readTypedDay(context, table, field, asked ?? '');
    if (read === null || typeof read === 'number') return read;
    wrong ??= read;
    return null;
  };
  // A blank event day is today.
  const on = dayOf('journal', 'on', draft.on, context.today) ?? context.today;
  const { note = '', channel = '', nextStep = customer.nextStep, outcome = null } = draft;
  const { satisfaction = null } = draft;
  wrong ??= findTooLong(context, 'journal', { note, nextStep, channel });
  if (satisfaction !== null && ![1, 2, 3, 4, 5].includes(satisfaction)) {
    const say = context.words.work.refusals.satisfaction;
    wrong ??= { code: 'input', field: 'satisfaction', say };
  }
  const { need, intention, stage } = { ...customer, ...given(draft) };
  const plan = standingPlan(customer, entries, on);
  const answer: Answer = {
    ...frame,
    ...{ on, channel, outcome, note, need, intention, stage, nextStep, satisfaction },
    kind: draft.kind ?? kindOfOutcome(outcome),
    expectedClose: dayOf('customers', 'expectedClose', draft.expectedClose, customer.expectedClose),
    plannedFor: dayOf('customers', 'plannedFor', draft.plannedFor, plan),
  };
  return wrong ?? answer;
}

/** Left out means unchanged; null means blank. */
function given({
  need,
  intention,
  stage,
}: AskedDraft): Partial<Pick<Customer, 'need' | 'intention' | 'stage'>> {
  return {
    ...(need === undefined ? {} : { need }),
    ...(intention === undefined ? {} : { intention }),
    ...(stage === undefined ? {} : { stage }),
  };
}

/** A plan after the event day stays; an older one is fulfilled, and what a snooze wrote is no plan. */
function standingPlan(customer: Customer, entries: readonly Entry[], on: Day): Day | null {
  const { plannedFor } = customer;
  if (plannedFor === null || plannedFor <= on) return null;
  const last = [...countedEntries(entries)].reverse().find(({ kind }) => kind !== null);
  const isSnoozed = last?.kind === 'snooze' && last.plannedFor === plannedFor;
  return isSnoozed ? null : plannedFor;
}
