/**
 * The tables and policies for working on single customers. Each sheet is read once, and only the
 * requested rows are turned into records.
 */
import {
  countedEntries,
  customerFields,
  isBlankCell,
  knowsPurchases,
  policiesFrom,
  readCell,
  takeOverIn,
  type Customer,
  type Day,
  type Entry,
  type Policies,
  type ReadingContext,
  type TableKey,
} from '../../rules';
import { PlatformError } from '../../platform';
import { type Context, readingContext } from '../context';
import { RANGE } from '../columns';
import {
  openRecordReader,
  openRecords,
  readTable,
  type Records,
  type Tables,
  writeTable,
} from '../records';

export interface CustomerFile {
  readonly tables: Tables;
  readonly customers: Records<'customers'>;
  readonly reading: ReadingContext;
  readonly policies: Policies;
  /** Null if no row has that ID. */
  find(id: string): { readonly row: number; readonly record: Customer } | null;
  at(row: number): Customer;
  /** The customer's entries that were not voided, in the order of logging. */
  entriesOf(customer: string): readonly Entry[];
  hasEntry(id: string): boolean;
}

export function openTables(context: Context): Tables {
  const known = new Map<TableKey, Records>();
  const find = (table: TableKey): Records | null => {
    const records = known.get(table) ?? openRecords(context, table);
    // A table without headings was never finished.
    if (records === null || (records.headings.length === 0 && table !== 'customers')) return null;
    known.set(table, records);
    return records;
  };
  const make = (table: TableKey): Records | null => {
    if (table === 'customers') return null;
    writeTable(context.spreadsheet, { table, language: context.language });
    return find(table);
  };
  return {
    find,
    get: (table) => {
      const records = find(table) ?? make(table);
      if (records !== null) return records;
      throw new PlatformError('no-customers', 'There is no sheet of customers.');
    },
    forget: (table) => {
      known.delete(table);
    },
  };
}

export function openCustomerFile(
  context: Context,
  tables: Tables = openTables(context),
): CustomerFile {
  const reading = readingContext(context);
  const customers = tables.get('customers') as Records<'customers'>;
  const read = openRecordReader(customers, reading);
  const { spreadsheet, settings } = context;
  const holidays = readTable(spreadsheet, 'holidays', reading, { settings })?.records ?? [];
  const { policies } = policiesFrom(
    {
      settings,
      gaps: context.gaps ?? spreadsheet.namedRange(RANGE.gaps) ?? [],
      holidays: holidays.map(({ record }) => record),
      takeOver: takeOverIn(settings, reading),
      // The hourly job copies purchases to this column; reading Purchases would take two more calls.
      knowsPurchases: knowsPurchases(lastPurchasesIn(customers, reading)),
      keepsTold: customers.rows.some((_, at) => !isBlankCell(customers.cellAt(at + 2, 'since'))),
    },
    reading.vocabulary,
  );
  const journal = (): Records<'journal'> | null =>
    tables.find('journal') as Records<'journal'> | null;
  return {
    tables,
    customers,
    reading,
    policies,
    find: (id) => {
      const row = customers.rowOf(id);
      return row === null ? null : { row, record: read(row) };
    },
    at: read,
    entriesOf: (customer) => {
      const records = journal();
      if (records === null) return [];
      const rows = records.rowsWhere('customerId', customer);
      return countedEntries(rows.map(openRecordReader(records, reading)));
    },
    hasEntry: (id) => (journal()?.rowOf(id) ?? null) !== null,
  };
}

function lastPurchasesIn(
  customers: Records<'customers'>,
  context: ReadingContext,
): readonly (Day | null)[] {
  return customers.rows.map((_, at) => {
    const cell = customers.cellAt(at + 2, 'lastPurchase');
    return readCell(customerFields.lastPurchase, cell, context).value as Day | null;
  });
}
