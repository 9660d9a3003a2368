/** Where a customer stands in the sheet at this moment: found by ID, and selected there. */
import * as v from 'valibot';
import type { Platform } from '../../platform';
import type { DoorTalk } from '../../wire';
import { nobodyThere, openDesk, openTables, refuse, sayingWhy } from '../../workbook';

const rowQuestion = v.union([
  v.object({ customer: v.string() }),
  v.object({ row: v.pipe(v.number(), v.integer(), v.minValue(2)) }),
]);

export function answerShowRow(
  question: unknown,
  platform: Platform,
): DoorTalk['show-row']['answer'] {
  const asked = v.parse(rowQuestion, question);
  const desk = openDesk(platform);
  return sayingWhy(desk, asked, () => {
    const customers = openTables(desk).get('customers');
    const row = 'row' in asked ? asked.row : customers.rowOf(asked.customer);
    if (row === null) return refuse(asked, nobodyThere(desk, customers));
    customers.sheet.selectRow(row);
    return { outcome: 'row', row };
  });
}
