/**
 * Changing records once and whole: found by ID under the lock, told to Activity, written in few
 * calls. The same question sent again writes nothing and answers what it answered; what Google
 * refuses leaves nothing behind. No dialog and no toast in here: they would drop the lock.
 */
import { PlatformError } from '../platform';
import type { Done, Match, Refusal, RefusalCode } from '../wire';
import { LONGEST_RUN_MS, openActivity, type Activity, type Amended, type Deed } from './activity';
import { openTables } from './customer-file';
import type { Desk } from './desk';
import type { Records } from './records';
import {
  lackOf,
  takeBackRecords,
  writeChanges,
  type RecordChange,
  type Tables,
} from './record-changes';
import { fieldLabel } from './words';

/** How long a person waits for others to finish. */
const LOCK_WAIT_MS = 8_000;

/** What is to be written and answered; without changes nothing is written. */
export interface Planned<A extends object> {
  readonly changes: readonly RecordChange[];
  readonly say: string;
  readonly warnings?: readonly string[];
  readonly more: A;
  /** What belongs to it but is nothing to undo; still under the lock. */
  readonly afterwards?: () => void;
  /** The question was carried out before, as its own traces show. */
  readonly again?: true;
}

export interface Refusing {
  readonly code: RefusalCode;
  readonly say: string;
  readonly field?: string;
  readonly duplicates?: readonly Match[];
}

export type Answer<A extends object> = (Done & A) | Refusal;

export function refuse(sent: unknown, refusing: Refusing): Refusal {
  return { outcome: 'refused', ...refusing, sent };
}

/** Why nobody has that ID: the customer went, or with its column every ID did. */
export function nobodyThere(
  { words, language }: Desk,
  { columns }: Pick<Records, 'columns'>,
): Refusing {
  const { gone, noColumn } = words.work.refusals;
  if (columns['id'] !== undefined) return { code: 'gone', say: gone };
  const label = fieldLabel('customers', 'id', language);
  return { code: 'column', field: 'id', say: noColumn({ label }) };
}

/**
 * @param plan reads and decides, under the lock; asked once
 * @param isTraced whether the plan itself finds the traces of a question sent before, as an entry
 *   does in the journal; else Activity is looked through
 */
export function amend<A extends object>(
  desk: Desk,
  question: { readonly id: string },
  deed: Deed,
  isTraced: boolean,
  plan: (tables: Tables) => Planned<A> | Refusing,
): Answer<A> {
  return locked(desk, question, () => {
    const { spreadsheet, language } = desk;
    const activity = openActivity(spreadsheet, language);
    const tables = openTables(desk);
    const before = isTraced ? null : answeredBefore<A>(desk, activity, question.id, tables);
    if (before !== null) return before;
    const planned = plan(tables);
    if ('code' in planned) return refuse(question, planned);
    const { changes, say, warnings = [], more, afterwards } = planned;
    const done: Done & A = {
      ...{ outcome: 'done' as const, say, undo: question.id, again: planned.again === true },
      ...{ warnings, ...more },
    };
    if (planned.again === true) {
      return answeredBefore<A>(desk, activity, question.id, tables) ?? done;
    }
    if (changes.length === 0) {
      afterwards?.();
      return done;
    }
    const lacking = lackOf(changes, tables);
    if (lacking !== null) {
      const label = fieldLabel(lacking.table, lacking.field, language);
      const noColumn = desk.words.work.refusals.noColumn({ label });
      return refuse(question, { code: 'column', field: lacking.field, say: noColumn });
    }
    const amended: Amended = { id: question.id, answer: done, records: changes };
    activity.tell(deed, amended, desk.author());
    try {
      writeChanges(changes, tables);
    } catch (cause) {
      forget(desk, amended);
      throw cause;
    }
    afterwards?.();
    return done;
  });
}

/** Waits for the lock, and turns what the world outside refuses into a sentence. */
export function locked<A>(desk: Desk, question: unknown, work: () => A): A | Refusal {
  return sayingWhy(desk, question, () => {
    const held = desk.platform.lock().hold(LOCK_WAIT_MS, work);
    return held === null
      ? refuse(question, { code: 'busy', say: desk.words.menu.needs.busy })
      : held.value;
  });
}

export function sayingWhy<A>(desk: Desk, question: unknown, work: () => A): A | Refusal {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    const { needs } = desk.words.menu;
    const { code, reason } = cause;
    if (code === 'no-customers') return refuse(question, { code: 'set-up', say: needs.setUp });
    const say = code === 'write-refused' ? needs.refused({ reason }) : needs.failed({ reason });
    return refuse(question, { code: 'google', say });
  }
}

/** The answer given before; what broke off on the way is finished by asking again. */
function answeredBefore<A extends object>(
  desk: Desk,
  activity: Activity,
  id: string,
  tables: Tables,
): (Done & A) | null {
  const told = activity.records().filter((each) => each.amended !== null);
  const record = told.find((each) => each.amended?.id === id);
  const amended = record?.amended ?? null;
  if (record === undefined || amended === null) return null;
  const { state, at } = record;
  const isFresh = desk.platform.clock().now() - at < LONGEST_RUN_MS;
  // What others have built on was finished: their own writing would have found it so.
  const isLast = record === told[told.length - 1];
  if (state === 'done' && isFresh && isLast) writeChanges(amended.records, tables);
  return { ...(amended.answer as Done & A), again: true };
}

/** What was refused in the middle leaves nothing behind, and may be sent again. */
function forget(desk: Desk, amended: Amended): void {
  const { spreadsheet, language } = desk;
  try {
    takeBackRecords(amended.records, openTables(desk), null);
  } catch (cause) {
    // What may not be written now was not written before.
    if (!(cause instanceof PlatformError)) throw cause;
  }
  const activity = openActivity(spreadsheet, language);
  const record = activity.records().find(({ amended: told }) => told?.id === amended.id);
  if (record === undefined) return;
  const { deed, at, changes } = record;
  activity.update(record.row, 'undone', { deed, at, changes, amended: { ...amended, id: '' } });
}
