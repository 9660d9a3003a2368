/**
 * Completes rows of Contacts, Journal, Purchases and Cases that people typed: an ID of their own, the customer's ID
 * where a name stands, and the name where only the ID does (docs/product.md "The workbook").
 */
import {
  openCustomerNames,
  textOf,
  type Cell,
  type Customer,
  type CustomerReference,
  type TableKey,
} from '../../rules';
import type { Block } from '../../platform';
import type { Context } from '../context';
import {
  cellsChanges,
  columnRuns,
  newId,
  type PlacedCell,
  type ReadTable,
  type RefusedArea,
  refusalSentences,
  rewritableColumns,
  writeAllowed,
} from '../records';
import { recordOperation, repairOnRecord } from '../undo';

/** The tables whose rows are about a customer. */
export const NAMING_TABLES = ['contacts', 'journal', 'purchases', 'cases'] as const;
export type NamingTable = (typeof NAMING_TABLES)[number];

/** Cells that a person changed just now; rows 1-based, columns 0-based. */
export interface EditedCells {
  /** Title of the sheet; null if unknown. */
  readonly sheet: string | null;
  readonly row: number;
  readonly rows: number;
  /** Any of them if absent. */
  readonly columns?: { readonly first: number; readonly last: number } | undefined;
}

/** A table with only the part of it that naming needs. */
export type NamingRead = Pick<ReadTable<NamingTable>, 'sheet' | 'rows' | 'columns'> & {
  readonly table: NamingTable;
  readonly records: readonly { readonly row: number; readonly record: NamingRecord }[];
};

type NamingRecord = CustomerReference & { readonly id: string };

/**
 * Completes rows that people typed. Call it under the lock. Returns sentences: what could not be written, and which
 * names typed just now fit no customer, or several.
 * @param edited the cells typed just now: a customer named there replaces the ID beside it, which otherwise counts
 */
export function completeRecords(
  context: Context,
  customers: readonly Customer[],
  reads: readonly NamingRead[],
  edited: EditedCells | null,
): readonly string[] {
  const names = openCustomerNames(customers);
  const said: string[] = [];
  for (const read of reads) {
    const { sheet, rows, columns, table } = read;
    const named = columns['customer'];
    const isEdited = openEdited(
      named,
      edited !== null && edited.sheet === sheet.title() ? edited : null,
    );
    const cells: PlacedCell[] = [];
    const give = (row: number, field: string, cell: Cell): void => {
      const column = columns[field];
      if (column !== undefined) cells.push({ row, column, cell });
    };
    for (const { row, record } of read.records) {
      const { id, customer, customerId } = record;
      if (customer === '' && customerId === '') continue;
      const isTyped = customer !== '' && isEdited(row);
      const isOwn = customerId !== '' && customer === names.nameOf(customerId);
      const found = isTyped && !isOwn ? names.resolveName(customer) : names.resolve(record);
      if (isTyped && found.id === null)
        said.push(doubtful(context, customer, names.called(customer)));
      if (found.id !== null && found.id !== customerId) give(row, 'customerId', found.id);
      if (found.id !== null && customer === '') give(row, 'customer', names.nameOf(found.id));
      if (id === '')
        give(
          row,
          'id',
          newId(() => Math.random()),
        );
    }
    const before = (row: number, column: number): Cell => rows[row - 1]?.[column] ?? '';
    said.push(...write(context, table, read, { cells, before }));
  }
  return said;
}

function write(
  context: Context,
  table: TableKey,
  { sheet, columns }: NamingRead,
  {
    cells,
    before,
  }: {
    readonly cells: readonly PlacedCell[];
    readonly before: (row: number, column: number) => Cell;
  },
): readonly string[] {
  if (cells.length === 0) return [];
  const blocks = columnRuns(
    [...cells].sort((one, other) => one.column - other.column || one.row - other.row),
  );
  const overwrites = cells.some(({ row, column }) => textOf(before(row, column)) !== '');
  let refused: readonly RefusedArea[] = [];
  const fill = (): readonly Block[] => {
    const written = writeAllowed(sheet, blocks, rewritableColumns(table, columns));
    refused = written.refused;
    return written.blocks;
  };
  const changesOf = (done: readonly Block[]): ReturnType<typeof cellsChanges> =>
    cellsChanges(sheet, done, before);
  if (overwrites) repairOnRecord(context, 'ids', changesOf(blocks), () => changesOf(fill()));
  else recordOperation(context, 'ids', changesOf(fill()));
  return refusalSentences(refused, context.words);
}

function openEdited(
  named: number | undefined,
  edited: EditedCells | null,
): (row: number) => boolean {
  const { first = 0, last = Infinity } = edited?.columns ?? {};
  const isNamed = edited !== null && named !== undefined && first <= named && named <= last;
  return isNamed ? (row) => row >= edited.row && row < edited.row + edited.rows : () => false;
}

/** A name that no customer has, or several: which, with their owners. */
function doubtful(
  { words }: Context,
  name: string,
  called: readonly Pick<Customer, 'id' | 'owner'>[],
): string {
  const { noCustomer, severalCustomers } = words.menu.naming;
  if (called.length === 0) return noCustomer({ name });
  const items = called.map(({ id, owner }) => (owner === '' ? id : `${id} (${owner})`));
  return severalCustomers({ name, items });
}
