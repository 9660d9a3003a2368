/** What a merge does with the records of the merged customer. */
import { exactKeys, nameOf, tableFields, type Customer } from '../../rules';
import {
  addedRecord,
  columnRuns,
  fieldLabel,
  newId,
  type Context,
  type FieldValues,
  type MovedChange,
  type PlacedCell,
  type RecordChange,
  type RefusalReason,
  type Tables,
} from '../../workbook';
import { MOVED_TABLES, type MergePair } from './merge-pair';

/**
 * Gives the customer's records without an ID one, as rows typed by hand have none: a record is found by it when
 * the merge is finished or undone. Only blank cells are written.
 */
export function giveMissingIds(tables: Tables, customer: string): void {
  for (const table of MOVED_TABLES) {
    const records = tables.find(table);
    const column = records?.columns['id'];
    if (records === null || column === undefined) continue;
    const cells = records
      .rowsWhere('customerId', customer)
      .filter((row) => records.textAt(row, 'id') === '')
      .map((row): PlacedCell => ({ row, column, cell: newId(() => Math.random()) }));
    if (cells.length === 0) continue;
    records.sheet.write(columnRuns(cells), new Set([column]));
    tables.forget(table);
  }
}

/**
 * The changes that move the merged customer's records to the kept one: one for each table, however many records it has.
 */
export function movedRecords(
  context: Context,
  tables: Tables,
  { kept, merged }: MergePair,
): readonly MovedChange[] | RefusalReason {
  const moved: MovedChange[] = [];
  for (const table of MOVED_TABLES) {
    const records = tables.find(table);
    const rows = records?.rowsWhere('customerId', merged.record.id) ?? [];
    if (records === null || rows.length === 0) continue;
    const { refusals } = context.words.work;
    const labelOf = (field: string): string => fieldLabel(table, field, context.language);
    if (records.columns['id'] === undefined) {
      return { code: 'column', field: 'id', message: refusals.noColumn({ label: labelOf('id') }) };
    }
    const column = records.columns['customerId'] ?? -1;
    const formulas = records.sheet.formulas();
    if (rows.some((row) => (formulas[row - 1]?.[column] ?? '') !== '')) {
      const label = labelOf('customerId');
      return { code: 'column', field: 'customerId', message: refusals.formula({ label }) };
    }
    moved.push({
      kind: 'moved',
      table,
      id: kept.record.id,
      ids: rows.map((row) => records.textAt(row, 'id')),
      before: { customerId: merged.record.id },
      after: { customerId: kept.record.id },
    });
  }
  return moved;
}

const CONTACT_DATA = ['phone', 'email', 'im'] as const;

/** The person and the numbers of the merged customer that the kept one has not, as a line of Contacts. */
export function otherContact(
  context: Context,
  tables: Tables,
  { kept, merged }: MergePair,
  values: Partial<Customer>,
): readonly RecordChange[] {
  const after = { ...kept.record, ...values };
  const [keys, own] = [exactKeys(merged.record), exactKeys(after)];
  const isOther = {
    phone: keys.phone === '' || keys.phone !== own.phone,
    email: keys.email === '' || keys.email !== own.email,
    im: true,
  };
  const others = CONTACT_DATA.flatMap((field) => {
    const value = merged.record[field];
    return value !== '' && value !== after[field] && isOther[field]
      ? [[field, value] as const]
      : [];
  });
  const name = merged.record.contact;
  const isKnown = name === '' || after.contact.includes(name);
  if (others.length === 0 && isKnown) return [];
  const id = newId(() => Math.random());
  // Blank cells between would make it several blocks, each a call of its own.
  const blank = Object.keys(tableFields.contacts).map((field) => [field, ''] as const);
  const facts: FieldValues & { readonly id: string } = {
    ...Object.fromEntries(blank),
    id,
    customerId: kept.record.id,
    customer: nameOf(kept.record),
    name: name === '' ? nameOf(merged.record) : name,
    ...Object.fromEntries(others),
  };
  return [{ ...addedRecord(context, tables.get('contacts'), facts), isPartial: true }];
}
