/** The tables of a team as the script hands them over: every cell as text, by field. */

/** A row of a sheet; the cells are in the order of the table's fields. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

export interface TextTable {
  readonly fields: readonly string[];
  readonly rows: readonly TextRow[];
}

export type TableName = 'customers' | 'journal' | 'purchases' | 'cases' | 'team' | 'holidays';

/** The tables whose rows belong to a customer. */
export const SIDE_TABLES = ['journal', 'purchases', 'cases'] as const;

export type SideTableName = (typeof SIDE_TABLES)[number];

export interface TablesReply {
  readonly today: string;
  readonly language: string;
  readonly settings: readonly (readonly string[])[];
  readonly gaps: readonly (readonly string[])[];
  readonly tables: Readonly<Record<TableName, TextTable>>;
}

/** A row with the keys that queries join by, as the library reads them. */
export interface KeyedRow extends TextRow {
  /** ID of the customer; blank if there is none. */
  readonly key: string;
  /** Of a purchase: its currency without differences of case and width; else blank. */
  readonly currencyKey: string;
  /** Of a customer: the ID of the customer that it was merged into; else blank. */
  readonly mergedKey: string;
}

export type KeyedTables = Readonly<Record<'customers' | SideTableName, readonly KeyedRow[]>> & {
  /** The lines of Team. */
  readonly team: readonly TextRow[];
  /** Fields in the order of the cells. */
  readonly customerFields: readonly string[];
  readonly purchaseFields: readonly string[];
};

interface KeyReader {
  idOf(cell: string): string;
  wordOf(cell: string): string;
}

/** Reads the keys of all rows. A warehouse does it once, when a row is loaded. */
export function withKeys({ tables }: TablesReply, library: KeyReader): KeyedTables {
  const keyed = (name: 'customers' | SideTableName): readonly KeyedRow[] => {
    const { fields, rows } = tables[name];
    const idAt = fields.indexOf(name === 'customers' ? 'id' : 'customerId');
    const currencyAt = name === 'purchases' ? fields.indexOf('currency') : -1;
    const mergedAt = name === 'customers' ? fields.indexOf('mergedInto') : -1;
    return rows.map((row) => ({
      ...row,
      key: library.idOf(row.cells[idAt] ?? ''),
      currencyKey: library.wordOf(row.cells[currencyAt] ?? ''),
      mergedKey: library.idOf(row.cells[mergedAt] ?? ''),
    }));
  };
  return {
    customers: keyed('customers'),
    journal: keyed('journal'),
    purchases: keyed('purchases'),
    cases: keyed('cases'),
    team: tables.team.rows,
    customerFields: tables.customers.fields,
    purchaseFields: tables.purchases.fields,
  };
}
