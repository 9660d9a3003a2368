/**
 * Plans one entry for one customer: its effect, for a preview, and the changes to write. A correction
 * starts from the state before the entry it voids, but keeps what a person has typed since.
 */
import {
  assess,
  dueBeforeOf,
  gradeOn,
  isoFromDay,
  journalFields,
  log,
  nameOf,
  replay,
  toldWithout,
  trackingOf,
  type Customer,
  type Day,
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
import { planCases } from './opened-cases';
import type { DraftInput } from './questions';
import { readDraft, type EntryMeta } from './read-draft';

export interface EntryPlan extends Logged {
  readonly row: number;
  readonly before: Customer;
  /** The state before the entry, as if the entry it corrects had not been logged. */
  readonly start: TrackingState;
  /** Cases that the entry opens. */
  readonly opened: readonly RecordChange[];
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
  { customer: id, draft, meta }: EntryInput,
): EntryPlan | RefusalReason {
  const { refusals, warnings } = context.words.work;
  const found = file.find(id);
  if (found === null) return missingCustomer(context, file.customers);
  const { row, record } = found;
  const counted = file.entriesOf(id);
  const answer = readDraft(context, { draft, customer: record, entries: counted, meta });
  if ('code' in answer) return answer;
  const past = stateBefore(context, file, { record, counted, corrects: meta.corrects });
  if (past === null) return { code: 'gone', message: refusals.noEntry };
  const { policies } = file;
  const logged = log(
    past.before,
    past.history,
    { ...answer, corrects: '', dueBefore: past.dueBefore },
    policies.gradePolicy,
    context.today,
  );
  const answered = withAnswers(context, logged, draft, file);
  const { customer } = answered;
  const entry: Entry = { ...answered.entry, corrects: meta.corrects };
  const cases = planCases(context, file, { draft, entry: meta.id, customer });
  if ('code' in cases) return cases;
  const after = { ...customer, promiseDue: cases.due };
  const texts = logged.warnings.map((code) => warnings[code]);
  if (!past.isKept) texts.push(warnings.noRecord);
  const said = effectOf(context, file, after, entry);
  if (said.next !== null && said.next <= isoFromDay(context.today)) texts.push(warnings.stillDue);
  const effect = { ...said, warnings: texts };
  const start = trackingOf(past.before);
  const opened = cases.changes;
  const planned = { ...logged, customer: after, entry, row, before: record, start, opened };
  return { ...planned, name: nameOf(record), effect };
}

/** What was answered besides: that the grade typed by hand counts no more, and that material may be sent. */
function withAnswers(
  { words, today }: Context,
  { customer: before, entry }: Logged,
  { usesDerivedGrade = false, maySend = false }: DraftInput,
  { policies }: CustomerFile,
): Pick<Logged, 'customer' | 'entry'> {
  const consentOn = maySend ? (before.consentOn ?? entry.on) : before.consentOn;
  const sentences = [entry.note, maySend ? words.work.maySend : ''];
  const note = sentences.filter((sentence) => sentence !== '').join(' ');
  const customer = { ...before, consentOn };
  if (!usesDerivedGrade) return { customer, entry: { ...entry, note } };
  const derived = { ...customer, manualGrade: null };
  const { grade } = gradeOn(derived, today, policies.gradePolicy);
  return {
    customer: { ...derived, gradeAtLastEntry: grade },
    entry: { ...entry, note, gradeAfter: grade },
  };
}

interface StateBefore {
  /** The customer before the entry. */
  readonly before: Customer;
  readonly history: History;
  /** The day due before the entry; null where no one could be late. */
  readonly dueBefore: Day | null;
  /** False if the state before a corrected entry is no longer recorded. */
  readonly isKept: boolean;
}

interface CorrectedEntry {
  readonly record: Customer;
  readonly counted: readonly Entry[];
  /** ID of the entry to correct; `''` for none. */
  readonly corrects: string;
}

/** Null if the entry to correct is missing or has been voided. */
function stateBefore(
  context: Context,
  { policies }: CustomerFile,
  { record, counted, corrects }: CorrectedEntry,
): StateBefore | null {
  const { today } = context;
  if (corrects === '') {
    const assessment = assess(record, policies, today);
    return {
      before: record,
      history: { start: trackingOf(record), entries: counted },
      dueBefore: assessment === null ? null : dueBeforeOf(assessment),
      isKept: true,
    };
  }
  const at = counted.findIndex(({ id }) => id === corrects);
  const corrected = counted[at];
  if (corrected === undefined) return null;
  const { dueBefore } = corrected;
  const start = stateBeforeEntry(context, corrects);
  const entries = counted.slice(at);
  const without = entries.slice(1);
  const others = counted.filter(({ id }) => id !== corrects);
  if (start === null) {
    const history = { start: trackingOf(record), entries: others };
    return { before: record, history, dueBefore, isKept: false };
  }
  const expected = replay({ start, entries });
  const replayed = replay({ start, entries: without });
  const tracked = { ...record, ...replaceDerived(trackingOf(record), expected, replayed) };
  // The day due before the entry counts again, late or not (docs/rules.md §3, Fair start).
  const told = toldWithout(tracked, dueBefore, policies, today);
  const before = { ...tracked, told };
  const history = { start: trackingOf(before), entries: others };
  return { before, history, dueBefore, isKept: true };
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
