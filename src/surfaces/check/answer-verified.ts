/** Notes that the data of customers was checked today. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import {
  commit,
  fieldCell,
  fieldLabel,
  missingCustomer,
  openContext,
  questionId,
  type RecordChange,
} from '../../workbook';

const question = v.object({
  id: questionId,
  customers: v.array(v.string()),
});

export function answerVerified(
  asked: unknown,
  platform: Platform,
): Questions['mark-verified']['answer'] {
  const { id, customers } = v.parse(question, asked);
  const context = openContext(platform);
  return commit(context, { id }, { operation: 'verified' }, (tables) => {
    const records = tables.get('customers');
    if (records.columns['id'] === undefined) return missingCustomer(context, records);
    const { work } = context.words;
    if (records.columns['lastVerified'] === undefined) {
      const label = fieldLabel('customers', 'lastVerified', context.language);
      const message = work.refusals.noColumn({ label });
      return { code: 'column', field: 'lastVerified', message };
    }
    const wanted = new Set(customers);
    const today = fieldCell('customers', 'lastVerified', context.today, context.language);
    const changes = records.rows.flatMap((_, at): RecordChange[] => {
      const row = at + 2;
      const customer = records.textAt(row, 'id');
      if (!wanted.delete(customer)) return [];
      const before = { lastVerified: records.cellAt(row, 'lastVerified') };
      const after = { lastVerified: today };
      return [{ kind: 'fields', table: 'customers', id: customer, before, after, isPartial: true }];
    });
    return {
      changes,
      message: work.verified({ count: changes.length }),
      warnings: wanted.size > 0 ? [work.warnings.missing({ count: wanted.size })] : [],
      more: {},
    };
  });
}
