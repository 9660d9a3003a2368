/**
 * Logging from a phone, where Sheets has no menu and no sidebar: a choice in the quick-log column
 * becomes one entry or one snooze, and the cell is cleared. A refused choice stays for the hourly job.
 */
import { nameOf } from '../../rules';
import type { Platform } from '../../platform';
import {
  commit,
  customersSheet,
  findColumns,
  headingTexts,
  headingWords,
  isSetUp,
  newId,
  openColumnTags,
  openCustomerFile,
  openContext,
  openRecords,
  sheetTitles,
  type CustomerFile,
  type Context,
  type RecordChange,
} from '../../workbook';
import { readRowFormulas } from './change-customer';
import { changesOfEntry, planEntry } from './log-entry';
import type { DraftInput } from './questions';
import { planSnooze } from './snooze';
import { onStageTyped, type TypedCell } from './typed-stage';

type QuickLogCode = keyof Context['words']['choices']['quickLog'];

/** The columns of an edit, 0-based. */
export interface EditedColumns {
  /** Title of the sheet; null if Google does not provide it. */
  readonly sheet: string | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Given when a person typed into a single cell. */
  readonly typed?: TypedCell;
}

/**
 * An edit of the quick-log column starts a scan of all of it, since earlier events may have been lost. A
 * stage typed into a cell may end a deal.
 */
export function onPhoneEdit(
  platform: Platform,
  { sheet, firstColumn, lastColumn, typed }: EditedColumns,
): void {
  const context = openContext(platform);
  const customers = customersSheet(context);
  if (customers === null) return;
  const isOtherSheet =
    sheet !== null && !sheetTitles('customers').includes(sheet) && sheet !== customers.title();
  if (isOtherSheet) return;
  const [headings = []] = customers.readRows(1, 1);
  const tags = openColumnTags(() => platform.storage(), customers);
  const { columns } = findColumns(
    headings,
    () => tags.read(headingTexts(headings)),
    headingWords('customers'),
  );
  const at = columns['log'];
  if (at !== undefined && at >= firstColumn && at <= lastColumn)
    scanPhoneLog(platform, context, true);
  const isSetUpHere = isSetUp(context.settings);
  if (typed !== undefined && columns['stage'] === firstColumn && isSetUpHere)
    onStageTyped(context, typed);
}

/**
 * Logs every choice in the column. The entry, what it changes of the customer and the clearing of the
 * cell are one transaction: a choice found while the transaction is not complete belongs to its entry,
 * and a choice in a cell that was cleared is a new one (docs/decisions/0023-a-run-may-die-anywhere.md).
 * @param isEditor true if the current user made the choice; the hourly job runs as its creator, so
 *   there the owner of the customer counts as the author
 */
export function scanPhoneLog(platform: Platform, context: Context, isEditor = false): void {
  const found = openRecords(context, 'customers');
  const hasChoice = found?.rows.some((_, at) => found.textAt(at + 2, 'log') !== '') === true;
  if (!hasChoice) return;
  const random = (): number => Math.random();
  const options = { operation: 'log', isTraced: true, isAfterOpen: true, until: 'work' } as const;
  commit(context, { id: newId(random) }, options, (tables) => {
    const file = openCustomerFile(context, tables);
    const choices = choicesIn(file);
    // Read at once, so that the calls do not grow with the rows.
    const all = choices.length > 1 ? file.customers.sheet.formulas() : null;
    const who = isEditor ? context.author().who : '';
    const planned = choices.flatMap(({ row, quick }) => {
      const formulas = all === null ? readRowFormulas(file, row) : (all[row - 1] ?? []);
      const changes = planQuickLog(context, file, { row, quick, id: newId(random), who, formulas });
      return changes === null ? [] : [{ row, changes: [...changes, clearing(file, row)] }];
    });
    return {
      changes: planned.flatMap(({ changes }) => changes),
      message: context.words.and(planned.map(({ row }) => nameOf(file.at(row)))),
      more: {},
    };
  });
}

interface Choice {
  readonly row: number;
  readonly quick: QuickLogCode;
}

function choicesIn({ customers, reading: { vocabulary } }: CustomerFile): readonly Choice[] {
  return customers.rows.flatMap((_, at) => {
    const row = at + 2;
    const word = customers.textAt(row, 'log');
    const quick = word === '' ? null : vocabulary.codeOf('quickLog', word);
    // A copied row has the ID of the row it was copied from; a person must sort that out.
    if (quick === null || customers.rowOf(customers.textAt(row, 'id')) !== row) return [];
    return [{ row, quick }];
  });
}

/** Clears the cell of the choice. */
function clearing({ customers }: CustomerFile, row: number): RecordChange {
  return {
    kind: 'fields',
    table: 'customers',
    id: customers.textAt(row, 'id'),
    before: { log: customers.cellAt(row, 'log') },
    after: { log: '' },
    isConsumed: true,
  };
}

interface QuickLogInput extends Choice {
  /** ID of the new entry. */
  readonly id: string;
  /** `''`: the owner of the customer. */
  readonly who: string;
  /** Formulas of the row, by column. */
  readonly formulas: readonly string[];
}

/** Null if refused: the cell is kept. */
function planQuickLog(
  context: Context,
  file: CustomerFile,
  { row, quick, id, who, formulas }: QuickLogInput,
): readonly RecordChange[] | null {
  const { work, choices } = context.words;
  const record = file.at(row);
  const by = work.byPhone(who === '' ? record.owner : who);
  const customer = record.id;
  if (quick === 'snooze-day' || quick === 'snooze-week') {
    const length = quick === 'snooze-day' ? 'day' : 'week';
    const reason = choices.quickLog[quick];
    const planned = planSnooze(context, file, { id, customer, length, reason, by, formulas });
    return 'code' in planned ? null : planned.changes;
  }
  const draft = quickLogDraft(context, quick);
  const meta = { id, by, corrects: '', loggedAt: context.author().when };
  const plan = planEntry(context, file, { customer, draft, meta });
  return 'code' in plan ? null : changesOfEntry(context, file, plan, formulas).changes;
}

function quickLogDraft(
  { words: { work } }: Context,
  quick: Exclude<QuickLogCode, 'snooze-day' | 'snooze-week'>,
): DraftInput {
  const { called, messaged, met } = work.quickChannels;
  const drafts: Readonly<Record<typeof quick, DraftInput>> = {
    called: { channel: called, outcome: 'reached' },
    messaged: { channel: messaged, kind: 'touch' },
    met: { channel: met, outcome: 'meeting-held' },
    reviewed: { kind: 'review' },
    'no-answer': { channel: called, outcome: 'no-answer' },
    won: { outcome: 'order', stage: 'won' },
    lost: { outcome: 'refused', stage: 'lost' },
  };
  return drafts[quick];
}
