/** The queries of `warehouse/sql`, executed by Google's reference evaluator over the tables of a team. */
import type { SqlTable, SqlType } from './google-catalog';
import { DATASET, type GoogleSql } from './google-sql';
import type { Queries } from './queries';
import { readSql, type SqlValues, type TableFields } from './render-sql';
import { SIDE_TABLES, type KeyedRow, type KeyedTables, type SideTableName } from './tables';

/**
 * Prepares the queries of the warehouse for Google's evaluator.
 * @param folder of the SQL files
 */
export function googleQueries(sql: GoogleSql, folder: string, fields: TableFields): Queries {
  const values: SqlValues = { dataset: DATASET, fields };
  const query = (file: string): string => readSql(folder, file, values);
  const evaluate = (file: string, tables: readonly SqlTable[]): ReturnType<GoogleSql['evaluate']> =>
    sql.evaluate(query(file), tables);
  return {
    inputs: async (tables) => {
      const rows = await evaluate('inputs', tablesOf(tables, fields));
      return rows
        .map(([row, input]) => ({ row: Number(row), input: String(input) }))
        .sort((one, other) => one.row - other.row);
    },
    orphans: async (tables) => {
      const rows = await evaluate('orphans', tablesOf(tables, fields));
      return rows.map(([tbl, input]) => ({ tbl: tbl as SideTableName, input: String(input) }));
    },
    currencies: async (tables) => {
      const [row] = await evaluate('currencies', tablesOf(tables, fields));
      return Number(row?.[0]);
    },
    classes: async (scans) => {
      const rows = scans.map((scan) => [scan.row, scan.isBuyer, scan.cents, scan.profitCents]);
      const found = await evaluate('classes', [{ ...SCANS, rows }]);
      return new Map(found.map(([row, valueClass]) => [Number(row), String(valueClass)]));
    },
    close: () => sql.close(),
  };
}

const column = (name: string, type: SqlType = 'TYPE_STRING'): SqlTable['columns'][number] => ({
  name,
  type,
});

const SCANS = {
  name: `${DATASET}.scans`,
  columns: [
    column('row', 'TYPE_INT64'),
    column('isBuyer', 'TYPE_BOOL'),
    column('cents', 'TYPE_INT64'),
    column('profitCents', 'TYPE_INT64'),
  ],
};

/** What was kept of each customer: nothing, since the cells of a sheet hold it already. */
const KEPT: SqlTable = {
  name: `${DATASET}.kept`,
  columns: [column('key'), column('since'), column('told')],
  rows: [],
};

function tablesOf(tables: KeyedTables, fields: TableFields): readonly SqlTable[] {
  const names = ['customers', ...SIDE_TABLES] as const;
  return [...names.map((name) => tableOf(name, tables[name], fields[name])), KEPT];
}

function tableOf(name: string, rows: readonly KeyedRow[], fields: readonly string[]): SqlTable {
  return {
    name: `${DATASET}.${name}`,
    columns: [
      column('seq', 'TYPE_INT64'),
      column('key'),
      column('currencyKey'),
      ...fields.map((field) => column(field)),
    ],
    rows: rows.map(({ row, key, currencyKey, cells }) => [row, key, currencyKey, ...cells]),
  };
}
