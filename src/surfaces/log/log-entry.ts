/**
 * One entry for one customer: what it would do (a preview), and the changes that do it. A correction
 * tells the state anew from before the entry it voids; what a person has typed since stays.
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
import { changeCustomer, type CustomerChange } from './change-customer';
import type { AskedDraft } from './questions';
import { readDraft, type EntryMeta } from './read-draft';

export interface EntryPlan extends Logged {
  readonly row: number;
  readonly before: Customer;
  /** The state that the entry found: without the entry it corrects. */
  readonly start: TrackingState;
  readonly name: string;
  readonly effect: Effect;
}

export function planEntry(
  context: Context,
  file: CustomerFile,
  customer: string,
  draft: AskedDraft,
  frame: EntryMeta,
): EntryPlan | RefusalReason {
  const { refusals, warnings } = context.words.work;
  const found = file.find(customer);
  if (found === null) return missingCustomer(context, file.customers);
  const { row, record } = found;
  const counted = file.entriesOf(customer);
  const answer = readDraft(context, draft, record, counted, frame);
  if ('code' in answer) return answer;
  const past = pastOf(context, record, counted, frame.corrects);
  if (past === null) return { code: 'gone', say: refusals.noEntry };
  const { policies } = file;
  const told = log(
    past.before,
    past.history,
    { ...answer, corrects: '' },
    policies.gradePolicy,
    context.today,
  );
  const entry: Entry = { ...told.entry, corrects: frame.corrects };
  const said = [
    ...told.warnings.map((code) => warnings[code]),
    ...(past.isKept ? [] : [warnings.noRecord]),
  ];
  const effect = effectOf(context, file, told.customer, entry, said);
  const start = trackingOf(past.before);
  return { ...told, entry, row, before: record, start, name: nameOf(record), effect };
}

interface Past {
  /** The customer as the entry finds it. */
  readonly before: Customer;
  readonly history: History;
  /** Whether what stood before a corrected entry is still known. */
  readonly isKept: boolean;
}

/** Null where the entry to correct is not among those that count. */
function pastOf(
  context: Context,
  record: Customer,
  counted: readonly Entry[],
  corrects: string,
): Past | null {
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
  if (start === null) {
    const history = {
      start: trackingOf(record),
      entries: counted.filter(({ id }) => id !== corrects),
    };
    return { before: record, history, isKept: false };
  }
  const expected = replay({ start, entries });
  const told = replay({ start, entries: without });
  const before = { ...record, ...unlessTyped(trackingOf(record), expected, told) };
  const history = {
    start: trackingOf(before),
    entries: counted.filter(({ id }) => id !== corrects),
  };
  return { before, history, isKept: true };
}

/** Fields that say what the journal led to are told anew; others were typed since, and stay. */
function unlessTyped(
  now: TrackingState,
  expected: TrackingState,
  told: TrackingState,
): TrackingState {
  const fields = Object.entries(now).map(([field, value]) => {
    const key = field as keyof TrackingState;
    return [field, (value ?? 0) === (expected[key] ?? 0) ? told[key] : value];
  });
  return { ...now, ...(Object.fromEntries(fields) as Partial<TrackingState>) };
}

function effectOf(
  context: Context,
  { policies }: CustomerFile,
  after: Customer,
  entry: Entry,
  warnings: readonly string[],
): Effect {
  const { words, today } = context;
  const said = assess(after, policies, today);
  const next = said?.next ?? null;
  const gradeBefore = entry.gradeBefore ?? 'U';
  const gradeAfter = said?.graded.grade ?? 'U';
  const why = said === null ? '' : whyText(said, policies.followUpPolicy, words);
  return {
    gradeBefore,
    gradeAfter,
    next: next === null ? null : isoFromDay(next),
    say: words.work.effect({
      ...{ from: gradeBefore, to: gradeAfter, why },
      next: next === null ? null : words.dates.near(next, today),
    }),
    warnings,
  };
}

/** The journal row and the cells of the customer, in the order in which they are written. */
export function changesFor(
  context: Context,
  file: CustomerFile,
  told: Pick<EntryPlan, 'entry' | 'customer' | 'before' | 'start' | 'row'>,
  formulas: readonly string[],
): { readonly changes: readonly RecordChange[]; readonly changed: CustomerChange } {
  const { entry, customer, before, start, row } = told;
  const changed = changeCustomer(context, file, row, customer, before, formulas);
  const added: RecordChange = {
    ...{ kind: 'entry', table: 'journal', id: entry.id },
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
