/**
 * The steps that take a team to BigQuery, as commands of Google's own tools, which hold the login. They are printed;
 * only `--yes` runs them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneLine } from '../files/one-line';
import { UsageError } from '../files/usage-error';
import { libraryFile } from './library';
import type { TableFields } from './render-sql';
import { selfTestSql, workedExamples } from './self-test';
import { dayProcedure, statementsOf, type SqlFile, type WarehousePlace } from './statements';
import type { TablesReply, TextTable } from './tables';

export interface CloudPlace {
  readonly project: string;
  readonly dataset: string;
  readonly location: string;
  readonly bucket: string;
}

export interface CloudFolders {
  readonly library: string;
  readonly sql: string;
  /** Text of docs/rules.md. */
  readonly rules: string;
  /** Where files for the commands are written. */
  readonly out: string;
}

/** A command with its words, and the file that it reads from standard input. */
export interface CloudStep {
  readonly words: readonly string[];
  readonly stdin: string | null;
}

/** A query may not bill more than this: a mistake costs cents, not a budget. */
const MOST_BYTES_BILLED = 1_000_000_000_000;

function bqQuery({ project, location }: CloudPlace, file: string): CloudStep {
  const words = ['bq', `--location=${location}`, 'query', `--project_id=${project}`];
  const limits = ['--use_legacy_sql=false', `--maximum_bytes_billed=${MOST_BYTES_BILLED}`];
  return { words: [...words, ...limits], stdin: file };
}

/** Copies the library, makes tables, functions, the procedure and the view, and lets BigQuery test itself. */
export function installSteps(
  place: CloudPlace,
  folders: CloudFolders,
  fields: TableFields,
): readonly CloudStep[] {
  const { bucket, project } = place;
  const file = libraryFile(folders.library);
  const address = `gs://${bucket}/${file}`;
  const warehouse = warehousePlace(place, address);
  const statements = (name: SqlFile): readonly string[] =>
    statementsOf(folders.sql, name, warehouse, fields);
  const examples = workedExamples(folders.rules, fields);
  const assess = `\`${warehouse.dataset}.assess\``;
  const written = [
    write(folders, 'install', [...statements('tables'), ...statements('functions')]),
    // Before the procedure: a library that fails is then never called by a run.
    write(folders, 'self-test', selfTestSql(examples, assess)),
    write(folders, 'day', [dayProcedure(folders.sql, warehouse, fields), ...statements('due')]),
  ];
  const copy = ['gcloud', 'storage', 'cp', join(folders.library, file), address, '--no-clobber'];
  return [
    { words: [...copy, `--project=${project}`], stdin: null },
    ...written.map((path) => bqQuery(place, path)),
  ];
}

/** Writes the tables as lines of JSON, loads them, and has the keys read. */
export function loadSteps(
  place: CloudPlace,
  folders: CloudFolders,
  tables: TablesReply,
  fields: TableFields,
): readonly CloudStep[] {
  const names = ['customers', 'journal', 'purchases', 'cases', 'team', 'holidays'] as const;
  const settings: TextTable = {
    fields: ['key', 'value'],
    rows: tables.settings.map((cells, at) => ({ row: at + 2, cells })),
  };
  const gaps: TextTable = {
    fields: ['grade', 'ordinary', 'major', 'keyClass'],
    rows: tables.gaps.map((cells, at) => ({ row: at + 2, cells })),
  };
  const all = [
    ...names.map((name) => [name, tables.tables[name]] as const),
    ['settings', settings] as const,
    ['gaps', gaps] as const,
  ];
  const loads = all
    .filter(([, table]) => table.rows.length > 0)
    .map(([name, table]): CloudStep => {
      const path = join(folders.out, `${name}.json`);
      mkdirSync(folders.out, { recursive: true });
      writeFileSync(path, linesOf(table));
      const words = ['bq', `--location=${place.location}`, 'load', `--project_id=${place.project}`];
      const how = ['--source_format=NEWLINE_DELIMITED_JSON', '--max_bad_records=0', '--replace'];
      return { words: [...words, ...how, `${place.dataset}.${name}`, path], stdin: null };
    });
  const warehouse = warehousePlace(place, '');
  const keys = write(folders, 'keys', statementsOf(folders.sql, 'keys', warehouse, fields));
  return [...loads, bqQuery(place, keys)];
}

export function daySteps(
  place: CloudPlace,
  folders: CloudFolders,
  today: string,
): readonly CloudStep[] {
  const { dataset } = warehousePlace(place, '');
  const call = [
    `CALL \`${dataset}.runDay\`(DATE '${today}')`,
    `SELECT * FROM \`${dataset}.totals\` WHERE asOf = DATE '${today}'`,
  ];
  return [bqQuery(place, write(folders, 'call', call))];
}

function warehousePlace(
  { project, dataset, location }: CloudPlace,
  library: string,
): WarehousePlace {
  return { dataset: `${project}.${dataset}`, location, library, sheet: '', language: '' };
}

function write({ out }: CloudFolders, name: string, statements: readonly string[]): string {
  const path = join(out, `${name}.sql`);
  mkdirSync(out, { recursive: true });
  writeFileSync(path, statements.map((statement) => `${statement};\n`).join('\n'));
  return path;
}

/** A row as a line of JSON; blank cells are left out. */
function linesOf({ fields, rows }: TextTable): string {
  const lines = rows.map(({ row, cells }) => {
    const filled = fields.flatMap((field, at) => (cells[at] ? [[field, cells[at]] as const] : []));
    return JSON.stringify({ seq: row, ...Object.fromEntries(filled) });
  });
  return `${lines.join('\n')}\n`;
}

/** A step as the command line that a person would type. */
export function stepLine({ words, stdin }: CloudStep): string {
  const typed = words.map((word) => (/^[\w./:=@-]+$/.test(word) ? word : `'${word}'`)).join(' ');
  return stdin === null ? typed : `${typed} < ${stdin}`;
}

/**
 * Runs a step and returns what it printed. Throws a `UsageError` with the tool's own sentence for the first step that
 * fails.
 */
export function runStep(step: CloudStep): string {
  const [command = '', ...args] = step.words;
  const input = step.stdin === null ? undefined : readFileSync(step.stdin, 'utf8');
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (error !== undefined) {
    throw new UsageError(`${command} is not installed. Install the Google Cloud CLI, then log in.`);
  }
  if (status !== 0) {
    const said = oneLine(`${stderr} ${stdout}`.trim());
    throw new UsageError(`${command} refused: ${said} Correct it, then run: ${stepLine(step)}`);
  }
  return stdout;
}
