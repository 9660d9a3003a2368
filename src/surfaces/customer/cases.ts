/** Opens and changes cases: complaints, promises, feedback and requests. */
import * as v from 'valibot';
import { choices, lastTrackedOf, nameOf, promiseDue, type Case, type Customer } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  addedRecord,
  commit,
  newId,
  missingCustomer,
  openCustomerFile,
  openContext,
  questionId,
  openRecordReader,
  findTooLong,
  readTypedDay,
  authorName,
  type CustomerFile,
  type FieldValues,
  type Context,
  type RecordChange,
  type Records,
} from '../../workbook';
import { planRecordChange } from './change-record';

const maybeDay = v.optional(v.nullable(v.string()));
const maybeText = v.optional(v.string());

const openQuestion = v.object({
  id: questionId,
  customer: v.string(),
  kind: v.picklist(choices.caseKind),
  text: v.string(),
  promisedFor: maybeDay,
  owner: maybeText,
});

export function answerOpenCase(
  question: unknown,
  platform: Platform,
): Questions['open-case']['answer'] {
  const asked = v.parse(openQuestion, question);
  const context = openContext(platform);
  const { choices: codes, work } = context.words;
  return commit(context, asked, { operation: 'case' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const found = file.find(asked.customer);
    if (found === null) return missingCustomer(context, file.customers);
    const { kind, text, owner = authorName(context) } = asked;
    if (text.trim() === '') return { code: 'input', field: 'text', message: work.refusals.text };
    const long = findTooLong(context, 'cases', { text, owner });
    if (long !== null) return long;
    const promisedFor = readTypedDay(context, 'cases', 'promisedFor', asked.promisedFor ?? '');
    if (typeof promisedFor === 'object' && promisedFor !== null) return promisedFor;
    const id = newId(() => Math.random());
    const customer = nameOf(found.record);
    const ids = { id, customerId: asked.customer };
    const values = { customer, kind, opened: context.today, text, owner, ...ids };
    const added = addedRecord(context, tables.get('cases'), { ...values, promisedFor });
    const others = casesOf(file, asked.customer);
    const opened = { ...BLANK_CASE, ...values, promisedFor };
    const due = promiseDueChange(context, file, found, [
      ...others.map(({ record }) => record),
      opened,
    ]);
    return {
      changes: [added, ...due],
      message: work.caseOpened({ name: nameOf(found.record), kind: codes.caseKind[kind] }),
      more: {},
    };
  });
}

const BLANK_CASE: Case = {
  id: '',
  customerId: '',
  customer: '',
  kind: null,
  opened: null,
  text: '',
  owner: '',
  promisedFor: null,
  told: null,
  closed: null,
  cause: '',
  prevention: '',
  handedTo: '',
};

const changeQuestion = v.object({
  id: questionId,
  case: v.string(),
  promisedFor: maybeDay,
  told: maybeDay,
  closed: maybeDay,
  cause: maybeText,
  prevention: maybeText,
  handedTo: maybeText,
});

export function answerChangeCase(
  question: unknown,
  platform: Platform,
): Questions['change-case']['answer'] {
  const asked = v.parse(changeQuestion, question);
  const context = openContext(platform);
  const { choices: codes, work } = context.words;
  return commit(context, asked, { operation: 'case' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const records = tables.get('cases') as Records<'cases'>;
    const row = records.rowOf(asked.case);
    if (row === null) return { code: 'gone', message: work.refusals.noCase };
    const record = openRecordReader(records, file.reading)(row);
    const { cause, prevention, handedTo, promisedFor, told, closed } = asked;
    const values: Record<string, FieldValues[string]> = {};
    for (const [field, text] of Object.entries({ cause, prevention, handedTo })) {
      if (text === undefined) continue;
      const long = findTooLong(context, 'cases', { [field]: text });
      if (long !== null) return long;
      values[field] = text;
    }
    for (const [field, typed] of Object.entries({ promisedFor, told, closed })) {
      if (typed === undefined) continue;
      const day = readTypedDay(context, 'cases', field, typed ?? '');
      if (typeof day === 'object' && day !== null) return day;
      values[field] = day;
    }
    const after: Case = { ...record, ...values };
    const isClosing = record.closed === null && after.closed !== null;
    if (
      isClosing &&
      after.kind === 'complaint' &&
      (after.cause === '' || after.prevention === '')
    ) {
      const field = after.cause === '' ? 'cause' : 'prevention';
      return { code: 'input', field, message: work.refusals.closing };
    }
    const changed = planRecordChange(context, records, { row, values });
    if ('code' in changed) return changed;
    const found = file.find(record.customerId);
    const others = casesOf(file, record.customerId).filter((each) => each.row !== row);
    const due =
      found === null
        ? []
        : promiseDueChange(context, file, found, [...others.map((each) => each.record), after]);
    const facts = { kind: codes.caseKind[after.kind ?? 'feedback'] };
    return {
      changes: [...(changed.change === null ? [] : [changed.change]), ...due],
      message: isClosing ? work.caseClosed(facts) : work.caseChanged(facts),
      more: {},
    };
  });
}

function casesOf(
  file: CustomerFile,
  customer: string,
): readonly { readonly row: number; readonly record: Case }[] {
  const records = file.tables.get('cases') as Records<'cases'>;
  const read = openRecordReader(records, file.reading);
  return records.rowsWhere('customerId', customer).map((row) => ({ row, record: read(row) }));
}

/** Updates the promised day in Customers; a script's own writes trigger no edit event. */
function promiseDueChange(
  context: Context,
  file: CustomerFile,
  { row, record }: { readonly row: number; readonly record: Customer },
  cases: readonly Case[],
): readonly RecordChange[] {
  const due = promiseDue(cases, lastTrackedOf(record), file.policies.calendar);
  const changed = planRecordChange(context, file.customers, { row, values: { promiseDue: due } });
  return 'code' in changed || changed.change === null ? [] : [changed.change];
}
