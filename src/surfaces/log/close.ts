/**
 * Ends a deal as won or lost, by one person who sees it (docs/rules.md §1, Closing): an entry keeps the
 * deal's last values, the fields of the deal are emptied, an order becomes a purchase. What was left open is
 * completed later. Also marks a customer as do not contact, which ends no deal.
 */
import * as v from 'valibot';
import { nameOf, stopNoticeIdOf, withoutOldDeal, type Customer, type Day } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  addedRecord,
  authorName,
  commit,
  fieldLabel,
  findTooLong,
  missingCustomer,
  noticeOf,
  openContext,
  questionId,
  openCustomerFile,
  type Context,
  type CustomerFile,
  type RecordChange,
  type RefusalReason,
  type TransactionPlan,
} from '../../workbook';
import {
  planCustomerChange,
  readRowFormulas,
  warningsFor,
  type CustomerChange,
} from './change-customer';
import { changesOfEntry, planEntry } from './log-entry';

const closeQuestion = v.object({
  id: questionId,
  customer: v.string(),
  how: v.picklist(['won', 'lost', 'do-not-contact', 'withdrawn', 'complete']),
  reason: v.optional(v.string(), ''),
  lookAgain: v.optional(v.nullable(v.string()), null),
  oldDeal: v.optional(v.picklist(['empty', 'keep'])),
  purchase: v.optional(
    v.nullable(
      v.object({
        amount: v.nullable(v.pipe(v.number(), v.finite(), v.minValue(0))),
        product: v.optional(v.string(), ''),
      }),
    ),
    null,
  ),
});

type CloseInput = v.InferOutput<typeof closeQuestion>;

export function answerClose(question: unknown, platform: Platform): Questions['close']['answer'] {
  const asked = v.parse(closeQuestion, question);
  const context = openContext(platform);
  return commit(context, asked, { operation: 'close' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const { how } = asked;
    if (how === 'complete') return planCompletion(context, file, asked);
    if (how === 'won' || how === 'lost') return planClosing(context, file, { ...asked, how });
    return planDoNotContact(context, file, { ...asked, how });
  });
}

type Planned = TransactionPlan<object> | RefusalReason;

interface StopInput extends CloseInput {
  readonly how: 'do-not-contact' | 'withdrawn';
}

function planDoNotContact(context: Context, file: CustomerFile, asked: StopInput): Planned {
  const found = file.find(asked.customer);
  if (found === null) return missingCustomer(context, file.customers);
  const { row, record: before } = found;
  const formulas = readRowFormulas(file, row);
  // Whoever contacts the customer again some day has to ask again.
  const consentOn = asked.how === 'withdrawn' ? null : before.consentOn;
  const after = { ...before, doNotContact: true, consentOn };
  const changed = planCustomerChange(context, file, { row, before, after, formulas });
  return (
    refusalFor(context, changed, 'doNotContact') ?? {
      changes:
        changed.change === null
          ? []
          : [changed.change, doNotContactNotice(context, file, asked, before.consentOn)],
      message: context.words.work.closed[asked.how]({ name: nameOf(before) }),
      more: {},
    }
  );
}

function doNotContactNotice(
  context: Context,
  { tables }: CustomerFile,
  { id, customer, how }: StopInput,
  consentOn: Day | null,
): RecordChange {
  const { words, language } = context;
  const day = consentOn === null ? '' : words.dates.full(consentOn);
  const note =
    how === 'withdrawn'
      ? words.work.consentWithdrawn({ day })
      : fieldLabel('customers', 'doNotContact', language);
  const by = authorName(context);
  return noticeOf(context, tables, { id: stopNoticeIdOf(id), customer, by, note, dueBefore: null });
}

interface ClosingInput extends Omit<CloseInput, 'how'> {
  readonly how: 'won' | 'lost';
}

function planClosing(context: Context, file: CustomerFile, asked: ClosingInput): Planned {
  const { id, customer, how, reason, lookAgain, purchase } = asked;
  const { work } = context.words;
  const found = file.find(customer);
  if (found === null) return missingCustomer(context, file.customers);
  if (how === 'lost' && reason.trim() === '') {
    return { code: 'input', field: 'reason', message: work.refusals.reason };
  }
  const long = findTooLong(context, 'customers', { lostReason: reason });
  if (long !== null) return { ...long, field: 'reason' };
  const plan = planEntry(context, file, {
    customer,
    draft: {
      outcome: how === 'won' ? 'order' : 'refused',
      stage: how,
      note: how === 'lost' ? reason : '',
      plannedFor: how === 'lost' ? lookAgain : null,
    },
    meta: { id, corrects: '', by: authorName(context), loggedAt: context.author().when },
  });
  if ('code' in plan) {
    return plan.field === 'plannedFor' ? { ...plan, field: 'lookAgain' } : plan;
  }
  const after = { ...plan.customer, lostReason: how === 'lost' ? reason : '' };
  const formulas = readRowFormulas(file, plan.row);
  const { changes, changed } = changesOfEntry(
    context,
    file,
    { ...plan, customer: after },
    formulas,
  );
  const refusal =
    refusalFor(context, changed, 'stage') ??
    (how === 'lost' ? refusalFor(context, changed, 'lostReason') : null);
  if (refusal !== null) return refusal;
  const paid =
    how === 'won' && purchase !== null
      ? [purchaseOf(context, file, { ...purchase, id, customer: after, on: context.today })]
      : [];
  const { name } = plan;
  return {
    changes: [...changes, ...paid],
    message: work.closed[how]({ name }),
    warnings: warningsFor(context, [changed]),
    more: {},
  };
}

/** Null if the field can be written: it has a column, and no formula of the team fills it. */
function refusalFor(
  context: Context,
  { unwritten, computed }: CustomerChange,
  field: string,
): RefusalReason | null {
  const { refusals } = context.words.work;
  const label = fieldLabel('customers', field, context.language);
  if (unwritten.includes(field)) {
    return { code: 'column', field, message: refusals.noColumn({ label }) };
  }
  return computed.includes(field)
    ? { code: 'column', field, message: refusals.formula({ label }) }
    : null;
}

/** Answers what a closing left open; what no longer fits the row is not written. */
function planCompletion(context: Context, file: CustomerFile, asked: CloseInput): Planned {
  const { id, customer, reason, purchase, oldDeal } = asked;
  const found = file.find(customer);
  if (found === null) return missingCustomer(context, file.customers);
  const long = findTooLong(context, 'customers', { lostReason: reason });
  if (long !== null) return { ...long, field: 'reason' };
  const { row, record: before } = found;
  const { stage, lostReason, lastPurchase } = before;
  const isBought = stage === 'won' && purchase !== null;
  const on = Math.min(before.closedOn ?? context.today, context.today);
  const answered = {
    ...before,
    lostReason: stage === 'lost' ? reason.trim() || lostReason : lostReason,
    lastPurchase: isBought ? Math.max(lastPurchase ?? on, on) : lastPurchase,
  };
  const after = oldDeal === undefined ? answered : withoutOldDeal(answered, oldDeal);
  const formulas = readRowFormulas(file, row);
  const changed = planCustomerChange(context, file, { row, before, after, formulas });
  const paid = isBought
    ? [purchaseOf(context, file, { ...purchase, id, customer: after, on })]
    : [];
  return {
    changes: [...(changed.change === null ? [] : [changed.change]), ...paid],
    message: context.words.work.closed.complete({ name: nameOf(before) }),
    warnings: warningsFor(context, [changed]),
    more: {},
  };
}

interface PurchaseInput {
  /** ID of the question. */
  readonly id: string;
  readonly customer: Customer;
  readonly on: Day;
  /** Null: the question for the amount is waived. */
  readonly amount: number | null;
  readonly product: string;
}

function purchaseOf(
  context: Context,
  { tables }: CustomerFile,
  { id: question, customer, on, amount, product }: PurchaseInput,
): RecordChange {
  const id = `${question}-p`;
  const { id: customerId, currency } = customer;
  const sale = { customer: nameOf(customer), on, product, amount, profit: null, currency };
  const values = { ...sale, id, customerId };
  return addedRecord(context, tables.get('purchases'), values);
}
