/**
 * Logging from a phone, where no menu and no side panel exist: a choice in the quick-log column
 * becomes an entry or a snooze and is cleared. What is refused stays for the hourly job.
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
import { formulasOf } from './change-customer';
import { changesFor, planEntry } from './log-entry';
import type { AskedDraft } from './questions';
import type { EntryMeta } from './read-draft';
import { planSnooze } from './snooze';

type Quick = keyof Context['words']['choices']['quickLog'];

/** The same answer for the same customer within so many minutes is one (docs/product.md "Phones"). */
const ONE_ANSWER_MINUTES = 10;
const DAY_MINUTES = 1440;

/** Where somebody typed; columns 0-based. */
export interface EditedColumns {
  /** Null where Google does not say. */
  readonly sheet: string | null;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An edit only gives the hint: which cell it was, and whether others were lost, the scan finds out. */
export function onPhoneEdit(
  platform: Platform,
  { sheet, firstColumn, lastColumn }: EditedColumns,
): void {
  const context = openContext(platform);
  const customers = customersSheet(context);
  if (customers === null) return;
  const isElsewhere =
    sheet !== null && !sheetTitles('customers').includes(sheet) && sheet !== customers.title();
  if (isElsewhere) return;
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
 * Looks through the whole column, so that a lost event costs nothing but time.
 * @param isThere whether whoever answered is the one at work; the job works for whoever made it
 */
export function scanPhoneLog(platform: Platform, context: Context, isThere = false): void {
  const looked = openRecords(context, 'customers');
  const isAnswered = looked?.rows.some((_, at) => looked.textAt(at + 2, 'log') !== '') === true;
  if (!isAnswered) return;
  const random = (): number => Math.random();
  commit(context, { id: newId(random) }, { operation: 'log', isTraced: true }, (tables) => {
    const file = openCustomerFile(context, tables);
    const { customers, reading: reading } = file;
    const changes: RecordChange[] = [];
    const done: number[] = [];
    const names: string[] = [];
    customers.rows.forEach((_, at) => {
      const row = at + 2;
      const quick = quickOf(reading.vocabulary, customers.textAt(row, 'log'));
      const id = customers.textAt(row, 'id');
      // A copied row with its ID is the older row's customer: that is for a person to sort out.
      if (quick === null || customers.rowOf(id) !== row) return;
      const planned = changesOf(context, file, row, quick, {
        id: newId(random),
        who: isThere ? context.author().who : '',
      });
      if (planned === null) return;
      changes.push(...planned);
      done.push(row);
      names.push(nameOf(file.at(row)));
    });
    const column = customers.columns['log'] ?? 0;
    return {
      changes,
      say: context.words.and(names),
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

function quickOf(vocabulary: Vocabulary, word: string): Quick | null {
  return word === '' ? null : vocabulary.codeOf('quickLog', word);
}

/** Null: refused, and left as it stands. Empty: said already, so only the cell is cleared. */
function changesOf(
  context: Context,
  file: CustomerFile,
  row: number,
  quick: Quick,
  { id, who }: { readonly id: string; readonly who: string },
): readonly RecordChange[] | null {
  const { work, choices } = context.words;
  const record = file.at(row);
  const { when } = context.author();
  const by = work.byPhone(who === '' ? record.owner : who);
  if (quick === 'snooze-day' || quick === 'snooze-week') {
    const length = quick === 'snooze-day' ? 'day' : 'week';
    const reason = choices.quickLog[quick];
    if (
      isSaid(file, context, record.id, (entry) => entry.kind === 'snooze' && entry.note === reason)
    ) {
      return [];
    }
    const planned = planSnooze(context, file, { id, customer: record.id, length, reason }, by);
    return 'code' in planned ? null : planned.changes;
  }
  const frame: EntryMeta = { id, by, corrects: '', loggedAt: when };
  const told = planEntry(context, file, record.id, draftOf(context, quick), frame);
  if ('code' in told) return null;
  const { kind, channel, outcome } = told.entry;
  const isSame = (entry: Entry): boolean =>
    entry.kind === kind && entry.channel === channel && entry.outcome === outcome;
  if (isSaid(file, context, record.id, isSame)) return [];
  return changesFor(context, file, told, formulasOf(file, row)).changes;
}

function draftOf(
  { words: { work } }: Context,
  quick: Exclude<Quick, 'snooze-day' | 'snooze-week'>,
): AskedDraft {
  const { called, messaged, met } = work.quickChannels;
  const drafts: Readonly<Record<typeof quick, AskedDraft>> = {
    called: { channel: called, outcome: 'reached' },
    messaged: { channel: messaged, kind: 'touch' },
    met: { channel: met, outcome: 'meeting-held' },
    reviewed: { kind: 'review' },
    'no-answer': { channel: called, outcome: 'no-answer' },
  };
  return drafts[quick];
}

/** Whether such an entry was logged from a phone in the last minutes. */
function isSaid(
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
    return ago >= 0 && ago <= ONE_ANSWER_MINUTES;
  });
}
