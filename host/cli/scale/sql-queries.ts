/** The queries of `warehouse/sql` over the tables of a team, executed by an engine. */
import type { SqlTable, SqlType, SqlValue } from './google-catalog';
import { DATASET } from './google-sql';
import type { WarehouseAnswer } from './library';
import type { AssessedInput, EndedRow, Kept, ListedRow, Queries, ScannedRow } from './queries';
import { SIDE_TABLES, type KeyedTables, type SideTableName, type TextRow } from './tables';
import type { TableFields } from './render-sql';

/** Executes a file of `warehouse/sql` over tables. */
export interface SqlEngine {
  evaluate(file: string, tables: readonly SqlTable[]): Promise<readonly (readonly SqlValue[])[]>;
  /** Whether the engine calls the library itself: the query `assess`. */
  readonly hasLibrary?: boolean;
  close(): Promise<void>;
}

export function sqlQueries(engine: SqlEngine, fields: TableFields): Queries {
  const evaluate: SqlEngine['evaluate'] = (file, tables) => engine.evaluate(file, tables);
  /** The one text that a query gives. */
  const text = async (file: string, table: SqlTable): Promise<string> => {
    const [row] = await evaluate(file, [table]);
    return typeof row?.[0] === 'string' ? row[0] : '[]';
  };
  const texts = async (file: string, table: SqlTable): Promise<readonly string[]> => {
    const rows = await evaluate(file, [table]);
    return rows.map(([input]) => String(input));
  };
  return {
    inputs: async (tables, kept) => {
      const rows = await evaluate('inputs', [...tablesOf(tables, fields), keptTable(kept)]);
      return rows
        .map(([row, input]) => ({ row: Number(row), input: String(input) }))
        .sort((one, other) => one.row - other.row);
    },
    orphans: async (tables) => {
      const rows = await evaluate('orphans', tablesOf(tables, fields));
      return rows.map(([tbl, input]) => ({ tbl: tbl as SideTableName, input: String(input) }));
    },
    currencies: (tables) =>
      text('currencies', keyedTable('purchases', tables.purchases, fields.purchases)),
    ownerCells: (tables) =>
      text('owner-cells', keyedTable('customers', tables.customers, fields.customers)),
    team: (tables) => text('team', keyedTable('team', tables.team, fields.team)),
    classes: async (scans) => {
      const found = await evaluate('classes', [scansTable(scans)]);
      return new Map(found.map(([row, valueClass]) => [Number(row), String(valueClass)]));
    },
    ownerDays: (ended) => texts('owner-days', endedTable(ended)),
    ownerStarts: (listed) => texts('owner-starts', listedTable(listed)),
    ...(engine.hasLibrary === true && {
      assess: async (facts: string, rows: readonly AssessedInput[]) => {
        const found = await evaluate('assess', [factsTable(facts), assessingTable(rows)]);
        return found.map(([, answer]) => JSON.parse(String(answer)) as WarehouseAnswer);
      },
    }),
    close: () => engine.close(),
  };
}

const column = (name: string, type: SqlType = 'TYPE_STRING'): SqlTable['columns'][number] => ({
  name,
  type,
});

const named = (name: string, columns: SqlTable['columns'], rows: SqlTable['rows']): SqlTable => ({
  name: `${DATASET}.${name}`,
  columns,
  rows,
});

const integer = (name: string): SqlTable['columns'][number] => column(name, 'TYPE_INT64');
const flag = (name: string): SqlTable['columns'][number] => column(name, 'TYPE_BOOL');

function scansTable(scans: readonly ScannedRow[]): SqlTable {
  return named(
    'scans',
    [integer('row'), flag('isBuyer'), integer('cents'), integer('profitCents')],
    scans.map(({ row, isBuyer, cents, profitCents }) => [row, isBuyer, cents, profitCents]),
  );
}

function keptTable(kept: Kept): SqlTable {
  return named(
    'kept',
    [column('key'), column('since'), column('told')],
    [...kept].map(([key, { since, told }]) => [key, since, told]),
  );
}

const factsTable = (facts: string): SqlTable => named('facts', [column('facts')], [[facts]]);

function assessingTable(rows: readonly AssessedInput[]): SqlTable {
  return named(
    'assessing',
    [integer('row'), column('input'), column('valueClass'), column('told')],
    rows.map(({ row, input, valueClass, told }) => [row, input, valueClass, told]),
  );
}

const OWNER = [integer('row'), column('owner'), column('capacity', 'TYPE_DOUBLE')];

function endedTable(ended: readonly EndedRow[]): SqlTable {
  const texts = ['input', 'valueClass', 'told', 'status', 'best', 'oldest'] as const;
  return named(
    'ended',
    [...OWNER, ...texts.map((name) => column(name)), flag('isNew'), integer('takes')],
    ended.map((each) => [
      ...[each.row, each.owner, each.capacity],
      ...texts.map((name) => each[name]),
      ...[each.isNew, each.takes],
    ]),
  );
}

function listedTable(listed: readonly ListedRow[]): SqlTable {
  const texts = ['section', 'rank', 'oldest'] as const;
  return named(
    'listed',
    [...OWNER, ...texts.map((name) => column(name)), flag('isOffered'), flag('isDone')],
    listed.map((each) => [
      ...[each.row, each.owner, each.capacity],
      ...texts.map((name) => each[name]),
      ...[each.isOffered, each.isDone],
    ]),
  );
}

function tablesOf(tables: KeyedTables, fields: TableFields): readonly SqlTable[] {
  const names = ['customers', ...SIDE_TABLES] as const;
  return names.map((name) => keyedTable(name, tables[name], fields[name]));
}

const KEYS = ['key', 'currencyKey', 'mergedKey'] as const;

function keyedTable(
  name: string,
  rows: readonly (TextRow & { readonly [K in (typeof KEYS)[number]]?: string })[],
  fields: readonly string[],
): SqlTable {
  return named(
    name,
    [integer('seq'), ...[...KEYS, ...fields].map((each) => column(each))],
    rows.map((each) => [each.row, ...KEYS.map((key) => each[key] ?? ''), ...each.cells]),
  );
}
