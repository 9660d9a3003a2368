/** Fields of one record given new values: only those that differ, never one that a formula fills. */
import { tableFields, type Cell, type FieldSpec, type TableKey } from '../../rules';
import {
  fieldCell,
  fieldLabel,
  type Context,
  type RecordChange,
  type Records,
  type RefusalReason,
} from '../../workbook';

export type Values = Readonly<Record<string, string | number | boolean | null>>;

export type Changed = { readonly change: RecordChange | null } | RefusalReason;

/** @param formulas of the row; asked for by whoever changes many rows at once */
export function changeRecord(
  context: Context,
  records: Records,
  row: number,
  values: Values,
  formulas: readonly string[] = records.sheet.formulas(row)[0] ?? [],
): Changed {
  const { language, words } = context;
  const { refusals } = words.work;
  const before: Record<string, Cell> = {};
  const after: Record<string, Cell> = {};
  for (const [field, value] of Object.entries(values)) {
    const wanted = fieldCell(records.table, field, value, language);
    const column = records.columns[field];
    const label = fieldLabel(records.table, field, language);
    if (column === undefined) {
      // What Duebook derives it derives again; what a person said must stand somewhere.
      if (wanted === '' || isOurs(records.table, field)) continue;
      return { code: 'column', field, say: refusals.noColumn({ label }) };
    }
    const now = records.cellAt(row, field);
    if (textOfCell(now) === textOfCell(wanted)) continue;
    if ((formulas[column] ?? '') !== '') {
      return { code: 'column', field, say: refusals.formula({ label }) };
    }
    before[field] = now;
    after[field] = wanted;
  }
  const id = records.textAt(row, records.table === 'team' ? 'name' : 'id');
  const isChanged = Object.keys(after).length > 0;
  return {
    change: isChanged ? { kind: 'fields', table: records.table, id, before, after } : null,
  };
}

function isOurs(table: TableKey, field: string): boolean {
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  return specs[field]?.filledBy !== undefined;
}

function textOfCell(cell: Cell): string {
  return String(typeof cell === 'object' ? cell.day : cell);
}
