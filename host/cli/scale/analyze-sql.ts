/** Has Google's analyser read every statement of the warehouse: names, types and functions, as BigQuery would. */
import { ANSWER, COMPOUND_COLUMNS, type SqlTable, type SqlType } from './google-catalog';
import { DATASET, type GoogleSql } from './google-sql';
import type { TableFields } from './render-sql';
import {
  SQL_FILES,
  assignedQuery,
  isAssignment,
  statementsOf,
  type WarehousePlace,
} from './statements';

/** Any place will do. */
const PLACE: WarehousePlace = {
  dataset: DATASET,
  location: 'EU',
  library: 'gs://bucket/duebook.js',
  sheet: 'https://docs.google.com/spreadsheets/d/id',
  language: '',
};

/** Returns the number of statements; rejects with Google's sentence for the first wrong one. */
export async function analyzeStatements(
  sql: GoogleSql,
  folder: string,
  fields: TableFields,
): Promise<number> {
  let count = 0;
  for (const file of [...SQL_FILES, 'sheets'] as const) {
    const tables = tablesFor(folder, fields);
    for (const statement of statementsOf(folder, file, PLACE, fields)) {
      try {
        await sql.analyze(isAssignment(statement) ? assignedQuery(statement) : statement, tables);
      } catch (cause) {
        throw new Error(`warehouse/sql/${file}.sql: ${String(cause)}\n${statement.slice(0, 300)}`, {
          cause,
        });
      }
      count += 1;
    }
  }
  return count;
}

const TYPES: Readonly<Record<string, SqlType>> = {
  STRING: 'TYPE_STRING',
  INT64: 'TYPE_INT64',
  BOOL: 'TYPE_BOOL',
  DATE: 'TYPE_DATE',
  FLOAT64: 'TYPE_DOUBLE',
};

/** The tables as `tables.sql` declares them, and the temporary one of a day. */
function tablesFor(folder: string, fields: TableFields): readonly SqlTable[] {
  const declared = [
    ...statementsOf(folder, 'tables', PLACE, fields),
    ...statementsOf(folder, 'sheets', PLACE, fields).slice(0, 1),
  ].flatMap((statement): readonly SqlTable[] => {
    const match = /TABLE (?:IF NOT EXISTS )?`([^`]+)` \(\n([\s\S]*?)\n\)/.exec(statement);
    const oneLine = /TABLE (?:IF NOT EXISTS )?`([^`]+)` \((.*)\)/.exec(statement);
    const [, name, body = ''] = match ?? oneLine ?? [];
    return name === undefined ? [] : [{ name, columns: columnsIn(body), rows: [] }];
  });
  const assessed = {
    name: 'assessed',
    columns: [
      { name: 'key', type: 'TYPE_STRING' as const },
      { name: 'ownerKey', type: 'TYPE_STRING' as const },
      { name: 'capacity', type: 'TYPE_DOUBLE' as const },
      { name: 'unknown', type: COMPOUND_COLUMNS['unknown'] ?? ANSWER },
      { name: 'a', type: ANSWER },
    ],
    rows: [],
  };
  return [...declared, assessed];
}

function columnsIn(body: string): SqlTable['columns'] {
  // Types in brackets have commas of their own.
  return body
    .replace(/<[^\n]*/g, '')
    .split(',')
    .flatMap((declared) => {
      const [, name, type = ''] = /^\W*(\w+)\W+(\w+)/.exec(declared) ?? [];
      if (name === undefined) return [];
      return [{ name, type: COMPOUND_COLUMNS[name] ?? TYPES[type] ?? 'TYPE_STRING' }];
    });
}
