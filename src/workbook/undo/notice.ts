/**
 * Notices (docs/rules.md, Words): rows of the journal that say what happened to a customer. They track nothing
 * and are not counted; Undo deletes them with the operation that wrote them.
 */
import { journalFields, type Day } from '../../rules';
import type { Context } from '../context';
import type { Tables } from '../records';
import { addedRecord } from './added-record';
import type { RecordChange } from './record-changes';

export interface NoticeFacts {
  readonly id: string;
  /** ID of the customer. */
  readonly customer: string;
  readonly by: string;
  readonly note: string;
  /** The day that was due before; null where no one could be late. */
  readonly dueBefore: Day | null;
}

/** Every field of the journal, in the order of its columns. */
const BLANK = Object.fromEntries(Object.keys(journalFields).map((field) => [field, '']));

export function noticeOf(context: Context, tables: Tables, facts: NoticeFacts): RecordChange {
  const { id, customer, by, note, dueBefore } = facts;
  const values = {
    id,
    customerId: customer,
    on: context.today,
    by,
    kind: 'notice',
    note,
    dueBefore,
    loggedAt: context.author().when,
  };
  // Blank cells between would make it several blocks, each a call of its own.
  return addedRecord(context, tables.get('journal'), { ...BLANK, ...values });
}
