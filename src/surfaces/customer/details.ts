/** What the customer view changes besides the log: details of the customer, further people, purchases. */
import * as v from 'valibot';
import { choices, nameOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  addedRecord,
  commit,
  findTooLong,
  missingCustomer,
  newId,
  openContext,
  questionId,
  openCustomerFile,
  readTypedDay,
  type FieldValues,
} from '../../workbook';
import { planRecordChange } from './change-record';

const maybeText = v.optional(v.string());
const amount = v.pipe(v.number(), v.finite(), v.minValue(0));

/** The stages of a deal that is open; a closing does more than change a cell. */
const OPEN_STAGES = ['new', 'negotiating'] as const;

const changeQuestion = v.object({
  id: questionId,
  customer: v.string(),
  values: v.object({
    need: v.optional(v.nullable(v.picklist(choices.need))),
    expectedClose: v.optional(v.nullable(v.string())),
    stage: v.optional(v.nullable(v.picklist(OPEN_STAGES))),
    intention: v.optional(v.nullable(v.picklist(choices.intention))),
    potentialValue: v.optional(v.nullable(amount)),
    tags: maybeText,
  }),
});

export function answerChangeCustomer(
  question: unknown,
  platform: Platform,
): Questions['change-customer']['answer'] {
  const { values: typed, ...asked } = v.parse(changeQuestion, question);
  const context = openContext(platform);
  return commit(context, asked, { operation: 'details' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const found = file.find(asked.customer);
    if (found === null) return missingCustomer(context, file.customers);
    const { expectedClose, ...others } = typed;
    const long = findTooLong(context, 'customers', { tags: typed.tags ?? '' });
    if (long !== null) return long;
    const values: Record<string, FieldValues[string]> = {};
    for (const [field, value] of Object.entries(others)) {
      if (value !== undefined) values[field] = value;
    }
    if (expectedClose !== undefined) {
      const day = readTypedDay(context, 'customers', 'expectedClose', expectedClose ?? '');
      if (typeof day === 'object' && day !== null) return day;
      values['expectedClose'] = day;
    }
    const planned = planRecordChange(context, file.customers, { row: found.row, values });
    if ('code' in planned) return planned;
    return {
      changes: planned.change === null ? [] : [planned.change],
      message: context.words.work.closed.complete({ name: nameOf(found.record) }),
      more: {},
    };
  });
}

const contactQuestion = v.object({
  id: questionId,
  customer: v.string(),
  person: v.object({
    name: v.string(),
    role: v.optional(v.string(), ''),
    phone: v.optional(v.string(), ''),
    email: v.optional(v.string(), ''),
    im: v.optional(v.string(), ''),
  }),
});

export function answerAddContact(
  question: unknown,
  platform: Platform,
): Questions['add-contact']['answer'] {
  const asked = v.parse(contactQuestion, question);
  const context = openContext(platform);
  const { work } = context.words;
  return commit(context, asked, { operation: 'details' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const { customer, person } = asked;
    const found = file.find(customer);
    if (found === null) return missingCustomer(context, file.customers);
    if (person.name.trim() === '') {
      return { code: 'input', field: 'name', message: work.refusals.text };
    }
    const long = findTooLong(context, 'contacts', person);
    if (long !== null) return long;
    const id = newId(() => Math.random());
    const whose = { customer: nameOf(found.record), birthday: null, note: '' };
    const values = { ...whose, ...person, id, customerId: customer };
    return {
      changes: [addedRecord(context, file.tables.get('contacts'), values)],
      message: work.added({ name: person.name.trim() }),
      more: {},
    };
  });
}

const purchaseQuestion = v.object({
  id: questionId,
  customer: v.string(),
  purchase: v.object({ on: maybeText, amount, product: v.optional(v.string(), '') }),
});

export function answerAddPurchase(
  question: unknown,
  platform: Platform,
): Questions['add-purchase']['answer'] {
  const asked = v.parse(purchaseQuestion, question);
  const context = openContext(platform);
  return commit(context, asked, { operation: 'details' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const found = file.find(asked.customer);
    if (found === null) return missingCustomer(context, file.customers);
    const { purchase } = asked;
    const long = findTooLong(context, 'purchases', { product: purchase.product });
    if (long !== null) return long;
    const typed = readTypedDay(context, 'purchases', 'on', purchase.on ?? '');
    if (typeof typed === 'object' && typed !== null) return typed;
    const on = typed ?? context.today;
    const { row, record } = found;
    const { id: customerId, currency, lastPurchase } = record;
    const ids = { id: `${asked.id}-p`, customerId };
    const values = { customer: nameOf(record), ...purchase, on, profit: null, currency, ...ids };
    // The hourly job derives it again; until then the rules see the purchase.
    const derived = planRecordChange(context, file.customers, {
      row,
      values: { lastPurchase: Math.max(lastPurchase ?? on, on) },
    });
    return {
      changes: [
        addedRecord(context, file.tables.get('purchases'), values),
        ...('code' in derived || derived.change === null ? [] : [derived.change]),
      ],
      message: context.words.work.added({ name: context.words.work.purchase }),
      more: {},
    };
  });
}
