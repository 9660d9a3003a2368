/**
 * Records that a merge gives to another customer: named by their IDs in one change, since thousands of changes of
 * one cell each would fill Activity.
 */
import { textOf, type TableKey } from '../../rules';
import type { Records } from '../records';
import type { CellsByField } from './added-rows';
import type { RecordWrites } from './record-writes';

export interface MovedChange {
  readonly kind: 'moved';
  readonly table: TableKey;
  /** The customer who gets them. */
  readonly id: string;
  /** IDs of the records. */
  readonly ids: readonly string[];
  /** `customerId` alone, as is `after`. */
  readonly before: CellsByField;
  readonly after: CellsByField;
}

/**
 * Moves records to another customer, if they are still where they were; what someone deleted or moved elsewhere is
 * left.
 */
export function moveRecords(
  writes: RecordWrites,
  records: Records,
  { ids, before, after }: MovedChange,
): void {
  moveWhere(writes, records, { from: before, to: after }, namedIn(ids, ['id']));
}

/** Moves records back, and with them what was written about them since: a correction, or an entry that voids one. */
export function moveRecordsBack(
  writes: RecordWrites,
  records: Records,
  { ids, before, after }: MovedChange,
): void {
  moveWhere(writes, records, { from: after, to: before }, namedIn(ids, ['id', 'corrects']));
}

type Names = (records: Records, row: number) => boolean;

function namedIn(ids: readonly string[], fields: readonly string[]): Names {
  const known = new Set(ids);
  return (records, row) => fields.some((field) => known.has(records.textAt(row, field)));
}

function moveWhere(
  writes: RecordWrites,
  records: Records,
  { from, to }: { readonly from: CellsByField; readonly to: CellsByField },
  isNamed: Names,
): void {
  for (const row of records.rowsWhere('customerId', textOf(from['customerId'] ?? ''))) {
    if (!isNamed(records, row)) continue;
    // Spaces around an ID do not count, and the whole cell is replaced.
    writes.changeRow(records, row, { customerId: records.cellAt(row, 'customerId') }, to);
  }
}
