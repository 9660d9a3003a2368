/** A new record as a change. */
import type { TableKey } from '../../rules';
import type { Context } from '../context';
import { fieldCell, type Records } from '../records';
import { growsSheet, type CellsByField } from './added-rows';
import type { RecordChange } from './record-changes';

/** Values of fields as the rules know them: a day is its number, a choice its code. */
export type FieldValues = Readonly<Record<string, string | number | boolean | null>>;

/** Turns each value into the cell of its field, in the order given. */
export function recordCells(
  { language }: Context,
  table: TableKey,
  values: FieldValues,
): CellsByField {
  const cells = Object.entries(values).map(
    ([field, value]) => [field, fieldCell(table, field, value, language)] as const,
  );
  return Object.fromEntries(cells);
}

/**
 * Adds a record to its sheet. Blank values between are worth giving: without them the row is several blocks,
 * each a call of its own.
 */
export function addedRecord(
  context: Context,
  records: Records,
  values: FieldValues & { readonly id: string },
): Extract<RecordChange, { kind: 'added' }> {
  return {
    kind: 'added',
    table: records.table,
    id: values.id,
    after: recordCells(context, records.table, values),
    grows: growsSheet(records),
  };
}
