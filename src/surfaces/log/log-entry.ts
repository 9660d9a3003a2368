/**
 * Plans one entry for one customer: its effect, for a preview, and the changes to write. A correction
 * starts from the state before the entry it voids, but keeps what a person has typed since.
 */
import {
  assess,
  isoFromDay,
  journalFields,
  log,
  nameOf,
  replay,
  trackingOf,
  type Customer,
  type Entry,
  type History,
  type Logged,
  type TrackingState,
} from '../../rules';
import { whyText } from '../../language';
import type { Effect } from '../../protocol';
import {
  fieldCell,
  missingCustomer,
  stateBeforeEntry,
  type CustomerFile,
  type Context,
  type CellsByField,
  type RecordChange,
  type RefusalReason,
} from '../../workbook';
import { planCustomerChange, type CustomerChange } from './change-customer';
import type { DraftInput } from './questions';
import { readDraft, type EntryMeta } from './read-draft';

export interface EntryPlan extends Logged {
  readonly row: number;
  readonly before: Customer;
  /** The state before the entry, as if the entry it corrects had not been logged. */
  readonly start: TrackingState;
  readonly name: string;
  readonly effect: Effect;
}

export interface EntryInput {
  /** ID of the customer. */
  readonly customer: string;
  readonly draft: DraftInput;
  readonly meta: EntryMeta;
}

export function planEntry(
  context: Context,
  file: CustomerFile,
  { customer, draft, meta }: EntryInput,
): EntryPlan | RefusalReason {
  const { refusals, warnings } = context.words.work;
  const found = file.find(customer);
  if (found === null) return missingCustomer(context, file.customers);
  const { row, record } = found;
  const counted = file.entriesOf(customer);
  const answer = readDraft(context, { draft, customer: record, entries: counted, meta });
  if ('code' in answer) return answer;
  const past = stateBefore(context, record, counted, meta.corrects);
  if (past === null) return { code: 'gone', message: refusals.noEntry };
  const { policies } = file;
  const logged = log(
    past.before,
    past.history,
    { ...answer, corrects: '' },
    policies.gradePolicy,
    context.today,
  );
  const entry: Entry = { ...logged.entry, corrects: meta.corrects };
  const texts = logged.warnings.map((code) => warnings[code]);
  if (!past.isKept) texts.push(warnings.noRecord);
  const effect = { ...effectOf(context, file, logged.customer, entry), warnings: texts };
  const start = trackingOf(past.before);
  return { ...logged, entry, row, before: record, start, name: nameOf(record), effect };
}

interface StateBefore {
  /** The customer before the entry. */
  readonly before: Customer;
  readonly history: History;
  /** False if the state before a corrected entry is no longer recorded. */
  readonly isKept: boolean;
}

/** Null if the entry to correct is missing or has been voided. */
function stateBefore(
  context: Context,
  record: Customer,
  counted: readonly Entry[],
  corrects: string,
): StateBefore | null {
  if (corrects === '') {
    return {
      before: record,
      history: { start: trackingOf(record), entries: counted },
      isKept: true,
    };
  }
  const at = counted.findIndex(({ id }) => id === corrects);
  if (at < 0) return null;
  const start = stateBeforeEntry(context, corrects);
  const entries = counted.slice(at);
  const without = entries.slice(1);
  const others = counted.filter(({ id }) => id !== corrects);
  if (start === null) {
    const history = { start: trackingOf(record), entries: others };
    return { before: record, history, isKept: false };
  }
  const expected = replay({ start, entries });
  const replayed = replay({ start, entries: without });
  const before = { ...record, ...replaceDerived(trackingOf(record), expected, replayed) };
  const history = { start: trackingOf(before), entries: others };
  return { before, history, isKept: true };
}

/** Replaces fields that equal what the journal led to; the others were typed since, and stay. */
function replaceDerived(
  now: TrackingState,
  expected: TrackingState,
  replayed: TrackingState,
): TrackingState {
  const fields = Object.entries(now).map(([field, value]) => {
    const key = field as keyof TrackingState;
    return [field, (value ?? 0) === (expected[key] ?? 0) ? replayed[key] : value];
  });
  return { ...now, ...(Object.fromEntries(fields) as Partial<TrackingState>) };
}

function effectOf(
  context: Context,
  { policies }: CustomerFile,
  after: Customer,
  entry: Entry,
): Omit<Effect, 'warnings'> {
  const { words, today } = context;
  const assessment = assess(after, policies, today);
  const next = assessment?.next ?? null;
  const gradeBefore = entry.gradeBefore ?? 'U';
  const gradeAfter = assessment?.graded.grade ?? 'U';
  const why = assessment === null ? '' : whyText(assessment, policies.followUpPolicy, words);
  return {
    gradeBefore,
    gradeAfter,
    next: next === null ? null : isoFromDay(next),
    summary: words.work.effect({
      from: gradeBefore,
      to: gradeAfter,
      why,
      next: next === null ? null : words.dates.near(next, today),
    }),
  };
}

/** The journal row and the cells of the customer, in the order in which they are written. */
export function changesOfEntry(
  context: Context,
  file: CustomerFile,
  plan: Pick<EntryPlan, 'entry' | 'customer' | 'before' | 'start' | 'row'>,
  formulas: readonly string[],
): { readonly changes: readonly RecordChange[]; readonly changed: CustomerChange } {
  const { entry, customer: after, before, start, row } = plan;
  const changed = planCustomerChange(context, file, { row, before, after, formulas });
  const added: RecordChange = {
    kind: 'entry',
    table: 'journal',
    id: entry.id,
    after: journalCells(context, entry),
    start,
  };
  return { changes: changed.change === null ? [added] : [added, changed.change], changed };
}

function journalCells({ language }: Context, entry: Entry): CellsByField {
  const fields = Object.keys(journalFields) as (keyof Entry)[];
  return Object.fromEntries(
    fields.map((field) => [field, fieldCell('journal', field, entry[field], language)]),
  );
}
