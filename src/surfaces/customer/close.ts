/** Marks a customer as won, as lost with a reason, or as do not contact. */
import * as v from 'valibot';
import { nameOf } from '../../rules';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  missingCustomer,
  openCustomerFile,
  openContext,
  findTooLong,
} from '../../workbook';
import { planRecordChange, type FieldValues } from './change-record';
import { questionId } from './question-id';

const closeQuestion = v.object({
  id: questionId,
  customer: v.string(),
  how: v.picklist(['won', 'lost', 'do-not-contact']),
  reason: v.optional(v.string(), ''),
});

export function answerClose(question: unknown, platform: Platform): Questions['close']['answer'] {
  const asked = v.parse(closeQuestion, question);
  const context = openContext(platform);
  const { work } = context.words;
  const { how, reason } = asked;
  return commit(context, asked, { operation: 'close' }, (tables) => {
    const file = openCustomerFile(context, tables);
    const found = file.find(asked.customer);
    if (found === null) return missingCustomer(context, file.customers);
    if (how === 'lost' && reason.trim() === '') {
      return { code: 'input', field: 'reason', message: work.refusals.reason };
    }
    const long = findTooLong(context, 'customers', { lostReason: reason });
    if (long !== null) return { ...long, field: 'reason' };
    // An adopted sheet may lack this column, which no calculation needs.
    const closedOn = file.customers.columns['closedOn'] === undefined ? null : context.today;
    const values: FieldValues =
      how === 'do-not-contact'
        ? { doNotContact: true }
        : { stage: how, closedOn, ...(how === 'lost' ? { lostReason: reason } : {}) };
    const changed = planRecordChange(context, file.customers, { row: found.row, values });
    if ('code' in changed) return changed;
    return {
      changes: changed.change === null ? [] : [changed.change],
      message: work.closed[how]({ name: nameOf(found.record) }),
      more: {},
    };
  });
}
