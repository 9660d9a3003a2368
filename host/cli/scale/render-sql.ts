/** Fills the placeholders of `warehouse/sql`: the dataset, and the cells of a table in the order of its fields. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TableName, TablesReply } from './tables';

/** The fields of each table in their order. */
export type TableFields = Readonly<Record<TableName, readonly string[]>>;

export interface SqlValues {
  readonly dataset: string;
  readonly fields: TableFields;
  /** Values of further placeholders, by name. */
  readonly others?: Readonly<Record<string, string>>;
}

/** What the rules keep of a customer from one day to the next is no cell of the customer's row. */
const KEPT: readonly string[] = ['since', 'told'];

export function fieldsOf({ tables }: TablesReply): TableFields {
  const entries = Object.entries(tables).map(([name, { fields }]) => [name, fields]);
  return Object.fromEntries(entries) as TableFields;
}

/**
 * Reads a file of SQL and fills in its placeholders; throws for one that has no value.
 * @param folder of the SQL files
 */
export function readSql(folder: string, file: string, values: SqlValues): string {
  const text = readFileSync(join(folder, `${file}.sql`), 'utf8');
  return renderSql(text, values);
}

export function renderSql(text: string, { dataset, fields, others = {} }: SqlValues): string {
  return text.replace(/\$\{([^}]*)\}/g, (_whole, name: string) => {
    if (name === 'dataset') return dataset;
    const [what = '', table = '', alias = ''] = name.split(':');
    const ofTable = fields[table as TableName];
    if (what === 'cells' && ofTable !== undefined) {
      return `[${ofTable.map((field) => cellOf(table, field, alias)).join(', ')}]`;
    }
    if (what === 'columns' && ofTable !== undefined) {
      return ofTable.map((field) => `\`${field}\` STRING`).join(',\n  ');
    }
    const at = what === 'at' ? (ofTable?.indexOf(alias) ?? -1) : -1;
    if (at >= 0) return String(at);
    const value = others[name];
    if (value === undefined) throw new Error(`There is no value for \${${name}}.`);
    return value;
  });
}

function cellOf(table: string, field: string, alias: string): string {
  const cell = `${alias}.\`${field}\``;
  return table === 'customers' && KEPT.includes(field)
    ? `COALESCE(kept.${field}, ${cell}, '')`
    : `IFNULL(${cell}, '')`;
}
