/**
 * Customers with what it takes to reckon with one of them: policies, journal, day. Each sheet is
 * read whole and once; nobody's row is turned into a record but the one that is asked for.
 */
import {
  dateOrderIn,
  isBlankCell,
  policiesFrom,
  takeOverIn,
  type Customer,
  type Entry,
  type Policies,
  type ReadingContext,
} from '../rules';
import { PlatformError } from '../platform';
import type { Desk } from './desk';
import { RANGE } from './formula-columns';
import { countedOf, type Tables } from './record-changes';
import { openRecords, readerOf, type Records } from './records';
import { readTable } from './read-table';
import { cellWords } from './words';
import { writeTable } from './write-table';
import { tableFields, type TableKey } from '../rules';

export interface CustomerFile {
  readonly tables: Tables;
  readonly customers: Records<'customers'>;
  readonly context: ReadingContext;
  readonly policies: Policies;
  /** Null where no row has that ID. */
  find(id: string): { readonly row: number; readonly record: Customer } | null;
  at(row: number): Customer;
  /** A customer's entries that count, in the order of logging. */
  entriesOf(customer: string): readonly Entry[];
  hasEntry(id: string): boolean;
}

/** A sheet that is missing is made, all but Customers: `PlatformError('no-customers')`. */
export function openTables({ spreadsheet, language, platform }: Desk): Tables {
  const known = new Map<TableKey, Records>();
  return (table) => {
    const read = known.get(table);
    if (read !== undefined) return read;
    const open = (): Records | null =>
      openRecords(spreadsheet, table, language, () => platform.storage());
    let records = open();
    if (records === null && table !== 'customers') {
      writeTable(spreadsheet, table, language, Object.keys(tableFields[table]), []);
      records = open();
    }
    if (records === null)
      throw new PlatformError('no-customers', 'There is no sheet of customers.');
    known.set(table, records);
    return records;
  };
}

export function readingContext({ settings, today }: Desk): ReadingContext {
  return { vocabulary: cellWords(), today, dateOrder: dateOrderIn(settings) };
}

export function openCustomerFile(desk: Desk, tables: Tables = openTables(desk)): CustomerFile {
  const context = readingContext(desk);
  const customers = tables('customers') as Records<'customers'>;
  const read = readerOf(customers, context);
  const { spreadsheet, settings } = desk;
  const holidays = readTable(spreadsheet, 'holidays', context)?.records ?? [];
  const { policies } = policiesFrom(
    {
      settings,
      gaps: spreadsheet.namedRange(RANGE.gaps) ?? [],
      holidays: holidays.map(({ record }) => record),
      takeOver: takeOverIn(settings, context),
      knowsPurchases: customers.rows.some(
        (_, at) => !isBlankCell(customers.cellAt(at + 2, 'lastPurchase')),
      ),
    },
    context.vocabulary,
  );
  const journal = (): Records<'journal'> => tables('journal') as Records<'journal'>;
  return {
    tables,
    customers,
    context,
    policies,
    find: (id) => {
      const row = customers.rowOf(id);
      return row === null ? null : { row, record: read(row) };
    },
    at: read,
    entriesOf: (customer) => {
      const records = journal();
      return countedOf(records, readerOf(records, context), customer);
    },
    hasEntry: (id) => journal().rowOf(id) !== null,
  };
}
