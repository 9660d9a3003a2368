/**
 * A stage typed into one cell of Customers (docs/rules.md §1, Closing): won or lost ends the deal as the
 * sidebar does, with a review as its entry; another stage typed soon after takes that back. Pasted and
 * filled cells, and edits whose event was lost, are found later by the hourly repair.
 */
import {
  isClosedStage,
  movesCustomer,
  nameOf,
  toldWithout,
  trackingOf,
  type Cell,
  type Customer,
  type Entry,
  type Stage,
  type TrackingState,
} from '../../rules';
import {
  authorName,
  commit,
  ensureRowId,
  newId,
  openCustomerFile,
  recordedWithEntry,
  sameCell,
  stateBeforeEntry,
  voidingId,
  type CellsByField,
  type Context,
  type CustomerFile,
  type RecordChange,
  type TransactionPlan,
} from '../../workbook';
import { readRowFormulas, warningsFor } from './change-customer';
import { changesOfEntry, planEntry } from './log-entry';

/** One cell that a person typed into; `before` is its content until then. */
export interface TypedCell {
  readonly row: number;
  readonly before: string;
}

/** Later, another stage begins the next deal instead of taking the closing back. */
const TAKE_BACK_DAYS = 7;

const NOTHING: TransactionPlan<object> = { changes: [], message: '', more: {} };

/** Shows in a toast what was done, and how to undo it. */
export function onStageTyped(context: Context, { row, before }: TypedCell): void {
  const customer = ensureRowId(context, row);
  if (customer === '') return;
  const id = newId(() => Math.random());
  const done = commit(context, { id }, { operation: 'close', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    const found = file.find(customer);
    // A copied row has the ID of the row it was copied from; a person must sort that out.
    if (found?.row !== row) return NOTHING;
    const { record } = found;
    const was = before === '' ? null : file.reading.vocabulary.codeOf('stage', before);
    if (record.stage === was) return NOTHING;
    if (isClosedStage(record.stage))
      return planTypedClosing(context, file, { id, row, record, was, before });
    return isClosedStage(was) ? planReopening(context, file, { row, record, was }) : NOTHING;
  });
  if (done.outcome !== 'done' || done.message === '') return;
  const { title } = context.words.menu;
  context.platform.screen().toast([done.message, ...done.warnings].join('\n'), title);
}

interface TypedStage {
  readonly row: number;
  /** With the stage that was typed. */
  readonly record: Customer;
  /** The stage before. */
  readonly was: Stage | null;
}

function planTypedClosing(
  context: Context,
  file: CustomerFile,
  { id, row, record, was, before }: TypedStage & { readonly id: string; readonly before: string },
): TransactionPlan<object> {
  const { stage } = record;
  const open: CustomerFile = {
    ...file,
    find: () => ({ row, record: { ...record, stage: was } }),
  };
  const plan = planEntry(context, open, {
    customer: record.id,
    draft: { kind: 'review', stage },
    meta: { id, corrects: '', by: authorName(context), loggedAt: context.author().when },
  });
  if ('code' in plan || !isClosedStage(stage)) return NOTHING;
  const formulas = readRowFormulas(file, row);
  const { changes, changed } = changesOfEntry(context, open, plan, formulas);
  return {
    // The cell holds the new stage already; undoing it brings back what was there before.
    changes: changes.map((change) => withCellBefore(change, 'stage', before)),
    message: context.words.work.closedByTyping[stage]({ name: nameOf(record) }),
    warnings: warningsFor(context, [changed]),
    more: {},
  };
}

function withCellBefore(change: RecordChange, field: string, cell: Cell): RecordChange {
  return change.kind === 'fields' && field in change.after
    ? { ...change, before: { ...change.before, [field]: cell } }
    : change;
}

function planReopening(
  context: Context,
  file: CustomerFile,
  { row, record, was }: TypedStage,
): TransactionPlan<object> {
  const { work } = context.words;
  const name = nameOf(record);
  const closing = lastClosing(file.entriesOf(record.id), was);
  const isRecent =
    closing?.on !== null && closing !== null && context.today - closing.on <= TAKE_BACK_DAYS;
  const recorded = isRecent
    ? recordedWithEntry(context, { entry: closing.id, customer: record.id })
    : null;
  if (closing === null || recorded === null) {
    const cleared = Object.fromEntries(CLOSING_FIELDS.map((field) => [field, '']));
    const change = fieldsChange(file, row, record.id, cleared);
    return { ...NOTHING, changes: change === null ? [] : [change] };
  }
  const { before, after, hasPurchase } = recorded;
  const restored: Record<string, Cell> = {};
  for (const [field, cell] of Object.entries(before)) {
    // What was typed since the closing stays.
    const isUntouched = sameCell(file.customers.cellAt(row, field), after[field] ?? '');
    if (field !== 'stage' && isUntouched) restored[field] = cell;
  }
  const told = toldBeforeClosing(context, file, { closing, record, fields: Object.keys(restored) });
  if (told !== null) restored['told'] = told;
  const change = fieldsChange(file, row, record.id, restored);
  return {
    changes: [voidingEntry(context, closing, record), ...(change === null ? [] : [change])],
    message: hasPurchase ? work.reopenedAfterPurchase({ name }) : work.reopened({ name }),
    more: {},
  };
}

interface TakenBack {
  readonly closing: Entry;
  readonly record: Customer;
  /** The fields that get the content back that they had before the closing. */
  readonly fields: readonly string[];
}

/** The day due before the closing counts again, late or not (docs/rules.md §3); null if it is not known. */
function toldBeforeClosing(
  context: Context,
  { policies }: CustomerFile,
  { closing, record, fields }: TakenBack,
): string | null {
  const start = stateBeforeEntry(context, closing.id);
  if (start === null) return null;
  const given = Object.entries(start).filter(([field]) => fields.includes(field));
  const before: Customer = { ...record, ...(Object.fromEntries(given) as Partial<TrackingState>) };
  return toldWithout(before, closing.dueBefore, policies, context.today);
}

/** What a row keeps of a closing; emptied when the next deal begins. */
const CLOSING_FIELDS = [
  'closedOn',
  'closedStage',
  'closedNeed',
  'closedClose',
  'lostReason',
] as const satisfies readonly (keyof Customer)[];

/** The entry that ended the deal, if no other was logged since. */
function lastClosing(entries: readonly Entry[], stage: Stage | null): Entry | null {
  const last = [...entries].reverse().find(({ kind }) => movesCustomer(kind));
  return last !== undefined && last.stageAfter === stage ? last : null;
}

/** Only the fields that have a column and change; null if there is none. */
function fieldsChange(
  { customers }: CustomerFile,
  row: number,
  id: string,
  cells: CellsByField,
): RecordChange | null {
  const before: Record<string, Cell> = {};
  const after: Record<string, Cell> = {};
  for (const [field, cell] of Object.entries(cells)) {
    const now = customers.cellAt(row, field);
    if (customers.columns[field] === undefined || sameCell(now, cell)) continue;
    before[field] = now;
    after[field] = cell;
  }
  if (Object.keys(after).length === 0) return null;
  return { kind: 'fields', table: 'customers', id, before, after };
}

function voidingEntry(context: Context, closing: Entry, record: Customer): RecordChange {
  const id = voidingId(closing.id);
  const after: CellsByField = {
    id,
    customerId: record.id,
    customer: nameOf(record),
    on: { day: context.today },
    by: authorName(context),
    corrects: closing.id,
    loggedAt: context.author().when,
  };
  return { kind: 'entry', table: 'journal', id, after, start: trackingOf(record) };
}
