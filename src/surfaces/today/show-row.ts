/** Selects a customer's row in the sheet, found by ID since rows move. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { Questions } from '../../protocol';
import { missingCustomer, openContext, openTables, refuse, withRefusals } from '../../workbook';

const rowQuestion = v.union([
  v.object({ customer: v.string() }),
  v.object({ row: v.pipe(v.number(), v.integer(), v.minValue(2)) }),
]);

export function answerShowRow(
  question: unknown,
  platform: Platform,
): Questions['show-row']['answer'] {
  const asked = v.parse(rowQuestion, question);
  const context = openContext(platform);
  return withRefusals(context, asked, () => {
    const customers = openTables(context).get('customers');
    const row = 'row' in asked ? asked.row : customers.rowOf(asked.customer);
    if (row === null) return refuse(asked, missingCustomer(context, customers));
    customers.sheet.selectRow(row);
    return { outcome: 'row', row };
  });
}
