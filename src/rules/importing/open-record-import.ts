/**
 * What becomes of each row of a file of contacts, entries, purchases, cases or colleagues: a new record, or one that is
 * there already and stays as it is. Nothing of a record is overwritten: an entry is a fact (docs/rules.md §9).
 */
import { isBlankCell, type Cell } from '../calendar';
import { foldWord, textOf } from '../customers';
import { NOBODY_ERASED, type ErasedPeople } from './erased-people';
import type { ImportedRow, KnownRow, OpenImport, RowFate } from './open-import';

/** The tables besides customers that a file can be written into. */
export type RecordTable = 'contacts' | 'journal' | 'purchases' | 'cases' | 'team';

interface Identity {
  /** Equal in two rows of one record. */
  readonly same: readonly string[];
  /** Blank in no row. */
  readonly needed: string;
  /** Where a sheet keeps the ID of a record. */
  readonly key: string;
}

export const RECORD_IDENTITY: Readonly<Record<RecordTable, Identity>> = {
  contacts: { same: ['customerId', 'name', 'phone', 'email'], needed: 'customerId', key: 'id' },
  journal: {
    same: ['customerId', 'on', 'by', 'channel', 'kind', 'outcome', 'note'],
    ...{ needed: 'customerId', key: 'id' },
  },
  purchases: {
    same: ['customerId', 'on', 'product', 'amount'],
    ...{ needed: 'customerId', key: 'id' },
  },
  cases: { same: ['customerId', 'kind', 'opened', 'text'], needed: 'customerId', key: 'id' },
  team: { same: ['name'], needed: 'name', key: 'name' },
};

/** The field in which the rows of a table have their ID; customers have `id`. */
export function keyFieldOf(table: RecordTable | 'customers'): string {
  return table === 'customers' ? 'id' : RECORD_IDENTITY[table].key;
}

/** What makes a row the one it is, as text: two rows with the same are one record. */
export function recordKey(table: RecordTable, cells: ImportedRow['cells']): string {
  return JSON.stringify(RECORD_IDENTITY[table].same.map((field) => plain(cells[field] ?? '')));
}

/**
 * Opens an import of other records, which takes the rows of the file one by one.
 * @param customers the IDs of the customers that are there; null: not checked, since rows of this table belong to no
 * customer
 * @param erased as `openImport` takes it; records of an erased customer are held with it
 */
export function openRecordImport(
  table: RecordTable,
  known: readonly KnownRow[],
  customers: ReadonlySet<string> | null,
  erased: ErasedPeople = NOBODY_ERASED,
): OpenImport {
  const { needed, key } = RECORD_IDENTITY[table];
  const byKey = new Map(known.map(({ id, cells }) => [recordKey(table, cells), id]));
  const ids = new Set(known.map(({ id }) => id));
  const take = ({ cells }: ImportedRow): RowFate => {
    const owner = textOf(cells[needed] ?? '').trim();
    if (owner === '')
      return { kind: 'rejected', why: customers === null ? 'nameless' : 'no-customer' };
    if (customers?.has(owner) === false) {
      return { kind: 'rejected', why: erased.hasId(owner) ? 'erased' : 'no-customer' };
    }
    const mark = recordKey(table, cells);
    const there = byKey.get(mark);
    if (there !== undefined) return { kind: 'skipped', id: there };
    const own = textOf(cells[key] ?? '').trim();
    const isErased =
      table === 'contacts' &&
      (erased.hasId(own) || erased.hasContact(owner, textOf(cells['name'] ?? '')));
    if (isErased) return { kind: 'rejected', why: 'erased' };
    let id = own;
    for (let attempt = 2; key === 'id' && ids.has(id); attempt += 1) id = `${own}-${attempt}`;
    if (id === '') return { kind: 'rejected', why: 'nameless' };
    ids.add(id);
    byKey.set(mark, id);
    return { kind: 'added', id, cells: { ...cells, [key]: id } };
  };
  return { take };
}

/** A day is its number, whatever the format of the cell, and a word is the same in any case. */
function plain(cell: Cell): string {
  if (isBlankCell(cell)) return '';
  return typeof cell === 'object' ? String(cell.day) : foldWord(textOf(cell));
}
