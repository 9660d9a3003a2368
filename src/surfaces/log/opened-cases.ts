/** Cases that a follow-up opens (docs/rules.md §6, §7): a promise (what, and by when), a feature request. */
import {
  promiseDue,
  caseFields,
  earlierDay,
  nameOf,
  type Case,
  type Customer,
  type Day,
} from '../../rules';
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

export interface OpenedCases {
  /** The cases to add. */
  readonly changes: readonly RecordChange[];
  /** The day of the most pressing open case of the customer, these included. */
  readonly due: Day | null;
}

export interface CasesInput {
  readonly draft: DraftInput;
  /** ID of the entry; the cases get theirs from it. */
  readonly entry: string;
  readonly customer: Customer;
}

type NewCase = Pick<Case, 'kind' | 'opened' | 'promisedFor' | 'text' | 'owner'>;

/** Refuses a promise without words or with a day that cannot be read, and texts that no cell holds. */
export function planCases(
  context: Context,
  file: CustomerFile,
  { draft, entry, customer }: CasesInput,
): OpenedCases | RefusalReason {
  const changes: RecordChange[] = [];
  let due = customer.promiseDue;
  const open = (field: 'promise' | 'wish', text: string, promisedFor: Day | null): void => {
    const opened: NewCase = {
      kind: field,
      opened: context.today,
      promisedFor,
      text,
      owner: authorName(context) || customer.owner,
    };
    const id = `${entry}-${field.charAt(0)}`;
    const cases = file.tables.get('cases');
    const named = { customer: nameOf(customer), ...opened, id, customerId: customer.id };
    changes.push(addedRecord(context, cases, named));
    const own = promiseDue([blankCase(opened)], customer.lastTracked, file.policies.calendar);
    due = earlierDay(due, own);
  };
  const { promise = null, wish = '' } = draft;
  if (promise !== null) {
    const refusal = refusalOf(context, 'promise', promise.text);
    if (refusal !== null) return refusal;
    const promisedFor = readTypedDay(context, 'cases', 'promisedFor', promise.promisedFor ?? '');
    if (typeof promisedFor === 'object' && promisedFor !== null) return promisedFor;
    open('promise', promise.text, promisedFor);
  }
  if (wish.trim() !== '') {
    const refusal = refusalOf(context, 'wish', wish);
    if (refusal !== null) return refusal;
    open('wish', wish, null);
  }
  return { changes, due };
}

function refusalOf(
  context: Context,
  field: 'promise' | 'wish',
  text: string,
): RefusalReason | null {
  const { refusals } = context.words.work;
  if (text.trim() === '') return { code: 'input', field, message: refusals.text };
  const long = findTooLong(context, 'cases', { text });
  return long === null ? null : { ...long, field };
}

function blankCase(facts: Partial<Case>): Case {
  const blank = Object.entries(caseFields).map(([field, { kind }]) => [
    field,
    kind === 'text' ? '' : null,
  ]);
  return { ...(Object.fromEntries(blank) as unknown as Case), ...facts };
}
