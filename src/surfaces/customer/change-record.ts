/** Plans new values for fields of one record: only those that differ, never a cell with a formula. */
import { tableFields, type Cell, type FieldSpec, type TableKey } from '../../rules';
import {
  fieldCell,
  fieldLabel,
  type Context,
  type FieldValues,
  type RecordChange,
  type Records,
  type RefusalReason,
} from '../../workbook';

export type RecordUpdate = { readonly change: RecordChange | null } | RefusalReason;

export interface ChangedFields {
  readonly row: number;
  readonly values: FieldValues;
  /** The formulas of the row by column; read from the sheet if left out, one call per row. */
  readonly formulas?: readonly string[];
}

export function planRecordChange(
  context: Context,
  records: Records,
  { row, values, formulas = records.sheet.formulas(row)[0] ?? [] }: ChangedFields,
): RecordUpdate {
  const { language, words } = context;
  const { refusals } = words.work;
  const before: Record<string, Cell> = {};
  const after: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(values)) {
    const wanted = fieldCell(records.table, field, value, language);
    const column = records.columns[field];
    const label = fieldLabel(records.table, field, language);
    if (column === undefined) {
      // Duebook can derive its own fields again; a person's answer must be saved somewhere.
      if (wanted === '' || isFilledByUs(records.table, field)) continue;
      return { code: 'column', field, message: refusals.noColumn({ label }) };
    }
    const now = records.cellAt(row, field);
    if (textOfCell(now) === textOfCell(wanted)) continue;
    if ((formulas[column] ?? '') !== '') {
      return { code: 'column', field, message: refusals.formula({ label }) };
    }
    before[field] = now;
    after[field] = wanted;
  }
  const id = records.idOf(row);
  const isChanged = Object.keys(after).length > 0;
  return {
    change: isChanged ? { kind: 'fields', table: records.table, id, before, after } : null,
  };
}

function isFilledByUs(table: TableKey, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return specs[field]?.filledBy !== undefined;
}

function textOfCell(cell: Cell): string {
  return String(typeof cell === 'object' ? cell.day : cell);
}
