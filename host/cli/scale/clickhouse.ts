/**
 * ClickHouse inside this process, as a second opinion: the queries in its own dialect, and the library as an executable
 * function, which a process of Node answers line by line.
 */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireEngine, type EnginePackage } from './engine-folder';
import type { SqlTable, SqlValue } from './google-catalog';
import { DATASET } from './google-sql';
import { libraryFile } from './library';
import { readSql, type TableFields } from './render-sql';
import type { SqlEngine } from './sql-queries';

const PACKAGE: EnginePackage = { name: 'chdb', version: '3.4.0' };

/** The part of chdb that is used. */
interface Chdb {
  readonly Session: new (
    folder: undefined,
    options: { readonly connectionArgs: readonly string[] },
  ) => { query(sql: string, format?: string): string; close(): void };
}

const TYPES: Readonly<Record<string, string>> = {
  TYPE_STRING: 'Nullable(String)',
  TYPE_INT64: 'Nullable(Int64)',
  TYPE_DOUBLE: 'Nullable(Float64)',
  TYPE_BOOL: 'Bool',
};

/** Whole numbers are numbers in JSON, and what a join did not find is the blank of its type. */
const SETTINGS = 'SETTINGS join_use_nulls = 0, output_format_json_quote_64bit_integers = 0';

export interface ClickHousePlace {
  /** Where engines are installed. */
  readonly engines: string;
  /** The queries in ClickHouse's dialect. */
  readonly clickhouse: string;
  /** The folder of the built library. */
  readonly library: string;
}

export function openClickHouse(
  { engines, clickhouse: folder, library }: ClickHousePlace,
  fields: TableFields,
  print: (line: string) => void,
): SqlEngine {
  const { Session } = requireEngine(PACKAGE, engines, print)(PACKAGE.name) as Chdb;
  const files = mkdtempSync(join(tmpdir(), 'duebook-clickhouse-'));
  const session = new Session(undefined, { connectionArgs: writeFunction(files, library) });
  session.query(`CREATE DATABASE IF NOT EXISTS ${DATASET} ENGINE = Atomic`);
  const load = ({ name, columns, rows }: SqlTable): void => {
    const declared = columns.map(({ name: column, type }) => {
      // What rows are found by is never blank; of customers it is NULL where a join found none.
      const isKey = /^(?:seq|row|key|owner|mergedKey)$/.test(column) && !/customers$/.test(name);
      const known = (typeof type === 'string' ? TYPES[type] : undefined) ?? 'Nullable(String)';
      return `\`${column}\` ${isKey ? known.replace(/Nullable\((\w+)\)/, '$1') : known}`;
    });
    session.query(`DROP TABLE IF EXISTS ${name}`);
    session.query(`CREATE TABLE ${name} (${declared.join(', ')}) ENGINE = Memory`);
    if (rows.length === 0) return;
    const path = join(files, `${name}.json`);
    writeFileSync(path, rows.map((cells) => `${JSON.stringify(cells)}\n`).join(''));
    session.query(
      `INSERT INTO ${name} SELECT * FROM file('${path}', 'JSONCompactEachRow', '${declared.join(', ').replaceAll("'", "\\'")}')`,
    );
  };
  return {
    hasLibrary: true,
    evaluate: (file, tables) => {
      tables.forEach(load);
      const sql = readSql(folder, file, { dataset: DATASET, fields });
      const reply = session.query(`${sql}\n${SETTINGS}`, 'JSONCompactEachRow');
      const lines = reply.split('\n').filter((line) => line !== '');
      return Promise.resolve(lines.map((line) => JSON.parse(line) as readonly SqlValue[]));
    },
    close: () => {
      session.close();
      rmSync(files, { recursive: true, force: true });
      return Promise.resolve();
    },
  };
}

/** Writes the library as an executable function; returns the arguments that make it known. */
function writeFunction(folder: string, library: string): readonly string[] {
  const code = readFileSync(join(library, libraryFile(library)), 'utf8');
  const answer = `require('node:readline').createInterface({ input: process.stdin }).on('line', (line) => {
  const [facts, input, valueClass, told] = JSON.parse(line);
  const answer = duebook.assess(facts, input, valueClass, JSON.parse(told));
  process.stdout.write(JSON.stringify([JSON.stringify(answer)]) + '\\n');
});`;
  const script = join(folder, 'assess.js');
  writeFileSync(script, `#!${process.execPath}\n${code}\n${answer}\n`);
  chmodSync(script, 0o755);
  const text = '<type>String</type>';
  const functions = join(folder, 'functions.xml');
  writeFileSync(
    functions,
    `<functions><function><type>executable</type><name>assess</name><return_type>String</return_type>
${`<argument>${text}</argument>`.repeat(4)}
<format>JSONCompactEachRow</format><command>assess.js</command><execute_direct>1</execute_direct>
<command_read_timeout>600000</command_read_timeout></function></functions>\n`,
  );
  return [
    `--user_defined_executable_functions_config=${functions}`,
    `--user_scripts_path=${folder}/`,
  ];
}
