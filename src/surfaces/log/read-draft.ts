/** What a person answered when logging, checked by the same limits as cells, as the rules take it. */
import {
  countedEntries,
  customerFields,
  journalFields,
  kindOfOutcome,
  problem,
  readCell,
  type Answer,
  type Customer,
  type Day,
  type Entry,
  type FieldSpec,
} from '../../rules';
import {
  fieldLabel,
  problemSentence,
  readingContext,
  type Desk,
  type Refusing,
} from '../../workbook';
import type { AskedDraft } from './questions';

/** A cell takes 50,000 characters, of which an apostrophe may need one (platform.md §2, §7). */
export const LONGEST_TEXT = 49_999;

/** What is not told by the draft: who, when, and under which IDs. */
export type Frame = Pick<Answer, 'id' | 'by' | 'corrects' | 'loggedAt'>;

export function readDraft(
  desk: Desk,
  draft: AskedDraft,
  customer: Customer,
  entries: readonly Entry[],
  frame: Frame,
): Answer | Refusing {
  let wrong: Refusing | null = null;
  const dayOf = (
    field: string,
    spec: FieldSpec,
    asked: string | null | undefined,
    otherwise: Day | null,
  ): Day | null => {
    if (asked === undefined) return otherwise;
    if (asked === null || asked === '') return null;
    const read = readCell(spec, asked, readingContext(desk));
    if (read.wrong !== undefined) {
      const said = problem(0, field, read.wrong, asked);
      wrong ??= { code: 'input', field, say: problemSentence(said, desk.language) };
    }
    return typeof read.value === 'number' ? read.value : null;
  };
  const { refusals } = desk.words.work;
  const { journal } = desk.words.fields;
  const onSpec = journalFields.on;
  const on = onDay(dayOf('on', onSpec, draft.on, desk.today), desk.today);
  const note = draft.note ?? '';
  const nextStep = draft.nextStep ?? customer.nextStep;
  const channel = draft.channel ?? '';
  for (const [field, text] of Object.entries({ note, nextStep, channel })) {
    if (text.length <= LONGEST_TEXT) continue;
    const label = journal[field as 'note'];
    wrong ??= { code: 'input', field, say: refusals.tooLong({ label, most: LONGEST_TEXT }) };
  }
  const satisfaction = draft.satisfaction ?? null;
  if (satisfaction !== null && ![1, 2, 3, 4, 5].includes(satisfaction)) {
    wrong ??= { code: 'input', field: 'satisfaction', say: refusals.satisfaction };
  }
  const outcome = draft.outcome ?? null;
  const answer: Answer = {
    ...frame,
    on,
    channel,
    kind: draft.kind ?? kindOfOutcome(outcome),
    outcome,
    note,
    need: draft.need === undefined ? customer.need : draft.need,
    expectedClose: dayOf(
      'expectedClose',
      customerFields.expectedClose,
      draft.expectedClose,
      customer.expectedClose,
    ),
    intention: draft.intention === undefined ? customer.intention : draft.intention,
    stage: draft.stage === undefined ? customer.stage : draft.stage,
    nextStep,
    plannedFor: dayOf(
      'plannedFor',
      customerFields.plannedFor,
      draft.plannedFor,
      standingPlan(customer, entries, on),
    ),
    satisfaction,
  };
  return wrong ?? answer;
}

/** A blank event day is today. */
function onDay(on: Day | null, today: Day): Day {
  return on ?? today;
}

/** A plan after the event day stays; an older one is fulfilled, and what a snooze wrote is no plan. */
function standingPlan(customer: Customer, entries: readonly Entry[], on: Day): Day | null {
  const { plannedFor } = customer;
  if (plannedFor === null || plannedFor <= on) return null;
  const last = [...countedEntries(entries)].reverse().find(({ kind }) => kind !== null);
  const isSnoozed = last?.kind === 'snooze' && last.plannedFor === plannedFor;
  return isSnoozed ? null : plannedFor;
}

/** The label of a field of Customers in the file's language. */
export function labelOf(desk: Desk, field: string): string {
  return fieldLabel('customers', field, desk.language);
}
