/** A promise given in a follow-up (what, and by when): it opens a case (docs/rules.md §7). */
import { promiseDue, caseFields, type Case, type Customer, type Day } from '../../rules';
import {
  addedRecord,
  authorName,
  findTooLong,
  readTypedDay,
  type Context,
  type CustomerFile,
  type RecordChange,
  type RefusalReason,
} from '../../workbook';
import type { DraftInput } from './questions';

export interface PromisePlan {
  /** The case to add. */
  readonly change: RecordChange;
  /** The day of the most pressing open case of the customer, this one included. */
  readonly due: Day | null;
}

export interface PromiseInput {
  readonly draft: DraftInput;
  /** ID of the entry; the case gets one of its own from it. */
  readonly entry: string;
  readonly customer: Customer;
}

/** Null without a promise. Refuses one without words, or with a day that cannot be read. */
export function planPromise(
  context: Context,
  { policies, tables }: CustomerFile,
  { draft, entry, customer }: PromiseInput,
): PromisePlan | RefusalReason | null {
  const promise = draft.promise ?? null;
  if (promise === null) return null;
  const { text } = promise;
  if (text.trim() === '') {
    return { code: 'input', field: 'promise', message: context.words.work.refusals.text };
  }
  const long = findTooLong(context, 'cases', { text });
  if (long !== null) return { ...long, field: 'promise' };
  const promisedFor = readTypedDay(context, 'cases', 'promisedFor', promise.promisedFor ?? '');
  if (typeof promisedFor === 'object' && promisedFor !== null) return promisedFor;
  const opened: Pick<Case, 'kind' | 'opened' | 'promisedFor' | 'text' | 'owner'> = {
    kind: 'promise',
    opened: context.today,
    promisedFor,
    text,
    owner: authorName(context) || customer.owner,
  };
  const id = `${entry}-p`;
  const own = promiseDue([blankCase(opened)], customer.lastTracked, policies.calendar);
  const due = [own, customer.promiseDue].filter((day) => day !== null);
  return {
    change: addedRecord(context, tables.get('cases'), { id, customerId: customer.id, ...opened }),
    due: due.length === 0 ? null : Math.min(...due),
  };
}

function blankCase(facts: Partial<Case>): Case {
  const blank = Object.entries(caseFields).map(([field, { kind }]) => [
    field,
    kind === 'text' ? '' : null,
  ]);
  return { ...(Object.fromEntries(blank) as unknown as Case), ...facts };
}
