/** The refusal for a sheet whose rows cannot be told apart, because the column of their IDs was deleted. */
import type { TableKey } from '../../rules';
import { fieldLabel, type Context, type RefusalReason } from '../../workbook';

export function missingColumn(
  { words, language }: Context,
  table: TableKey,
  field: string,
): RefusalReason {
  const { noColumn } = words.work.refusals;
  const label = fieldLabel(table, field, language);
  return { code: 'column', field, message: noColumn({ label }) };
}
