/**
 * Logging from a phone, where Sheets has no menu and no sidebar: a choice in the quick-log column
 * becomes an entry or a snooze, and the cell is cleared. A refused choice stays for the hourly job.
 */
import { dayFromIso, nameOf, textOf, type Cell, type Entry, type Vocabulary } from '../../rules';
import type { Platform } from '../../platform';
import {
  commit,
  customersSheet,
  findColumns,
  headingWords,
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

type QuickLogCode = keyof Context['words']['choices']['quickLog'];

/** Two equal choices for one customer within this time count once (docs/product.md "Phones"). */
const REPEAT_MINUTES = 10;
const DAY_MINUTES = 1440;

/** The columns of an edit, 0-based. */
export interface EditedColumns {
  /** Title of the sheet; null if Google does not provide it. */
  readonly sheet: string | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An edit of the column starts a scan of all of it, since earlier events may have been lost. */
export function onPhoneEdit(
  platform: Platform,
  { sheet, firstColumn, lastColumn }: EditedColumns,
): void {
  const context = openContext(platform);
  const customers = customersSheet(context);
  if (customers === null) return;
  const isOtherSheet =
    sheet !== null && !sheetTitles('customers').includes(sheet) && sheet !== customers.title();
  if (isOtherSheet) return;
  const [headings = []] = customers.readRows(1, 1);
  const shown = headings.map((cell: Cell) => textOf(cell).trim());
  while (shown.length > 0 && shown[shown.length - 1] === '') shown.pop();
  const tags = openColumnTags(() => platform.storage(), customers);
  const { columns } = findColumns(headings, () => tags.read(shown), headingWords('customers'));
  const at = columns['log'];
  if (at !== undefined && at >= firstColumn && at <= lastColumn)
    scanPhoneLog(platform, context, true);
}

/**
 * Logs every choice in the column.
 * @param isEditor true if the current user made the choice; the hourly job runs as its creator, so
 *   there the owner of the customer counts as the author
 */
export function scanPhoneLog(platform: Platform, context: Context, isEditor = false): void {
  const found = openRecords(context, 'customers');
  const hasChoice = found?.rows.some((_, at) => found.textAt(at + 2, 'log') !== '') === true;
  if (!hasChoice) return;
  const random = (): number => Math.random();
  commit(context, { id: newId(random) }, { operation: 'log', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    const { customers, reading } = file;
    const changes: RecordChange[] = [];
    const done: number[] = [];
    const names: string[] = [];
    customers.rows.forEach((_, at) => {
      const row = at + 2;
      const quick = quickLogCode(reading.vocabulary, customers.textAt(row, 'log'));
      const id = customers.textAt(row, 'id');
      // A copied row has the ID of the row it was copied from; a person must sort that out.
      if (quick === null || customers.rowOf(id) !== row) return;
      const planned = planQuickLog(context, file, {
        row,
        quick,
        id: newId(random),
        who: isEditor ? context.author().who : '',
      });
      if (planned === null) return;
      changes.push(...planned);
      done.push(row);
      names.push(nameOf(file.at(row)));
    });
    const column = customers.columns['log'] ?? 0;
    return {
      changes,
      message: context.words.and(names),
      more: {},
      afterwards: () => {
        customers.sheet.fill(
          done.map((row) => ({ row, column, rows: 1, columns: 1 })),
          '',
        );
      },
    };
  });
}

function quickLogCode(vocabulary: Vocabulary, word: string): QuickLogCode | null {
  return word === '' ? null : vocabulary.codeOf('quickLog', word);
}

interface QuickLogInput {
  readonly row: number;
  readonly quick: QuickLogCode;
  /** ID of the new entry. */
  readonly id: string;
  /** `''`: the owner of the customer. */
  readonly who: string;
}

/** Null if refused: the cell is kept. Empty if logged before: the cell is only cleared. */
function planQuickLog(
  context: Context,
  file: CustomerFile,
  { row, quick, id, who }: QuickLogInput,
): readonly RecordChange[] | null {
  const { work, choices } = context.words;
  const record = file.at(row);
  const { when } = context.author();
  const by = work.byPhone(who === '' ? record.owner : who);
  if (quick === 'snooze-day' || quick === 'snooze-week') {
    const length = quick === 'snooze-day' ? 'day' : 'week';
    const reason = choices.quickLog[quick];
    const isSame = ({ kind, note }: Entry): boolean => kind === 'snooze' && note === reason;
    if (isLoggedAlready(file, context, record.id, isSame)) return [];
    const planned = planSnooze(context, file, { id, customer: record.id, length, reason }, by);
    return 'code' in planned ? null : planned.changes;
  }
  const plan = planEntry(context, file, {
    customer: record.id,
    draft: quickLogDraft(context, quick),
    meta: { id, by, corrects: '', loggedAt: when },
  });
  if ('code' in plan) return null;
  const { kind, channel, outcome } = plan.entry;
  const isSame = (entry: Entry): boolean =>
    entry.kind === kind && entry.channel === channel && entry.outcome === outcome;
  if (isLoggedAlready(file, context, record.id, isSame)) return [];
  return changesOfEntry(context, file, plan, readRowFormulas(file, row)).changes;
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
  };
  return drafts[quick];
}

/** Whether the same entry has been logged from a phone in the last minutes. */
function isLoggedAlready(
  file: CustomerFile,
  { today, wall, words }: Context,
  customer: string,
  isSame: (entry: Entry) => boolean,
): boolean {
  const now = today * DAY_MINUTES + wall.hour * 60 + wall.minute;
  return file.entriesOf(customer).some((entry) => {
    const [, iso = '', hour, minute] = /^(\S+) (\d\d):(\d\d)$/.exec(entry.loggedAt) ?? [];
    const day = dayFromIso(iso);
    const isByPhone = entry.by.endsWith(words.work.byPhone(''));
    if (day === null || !isByPhone || !isSame(entry)) return false;
    const ago = now - (day * DAY_MINUTES + Number(hour) * 60 + Number(minute));
    return ago >= 0 && ago <= REPEAT_MINUTES;
  });
}
