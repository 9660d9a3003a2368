/** The statements of `warehouse/sql`, rendered for a dataset: to run them in BigQuery, and to analyse them here. */
import { readSql, type TableFields } from './render-sql';

export interface WarehousePlace {
  readonly dataset: string;
  /** Such as `EU`. */
  readonly location: string;
  /** Where the library is: `gs://bucket/duebook-0.2.0-1be88bdb.js`. */
  readonly library: string;
  /** The address of the team's sheet; blank: none. */
  readonly sheet: string;
  /** The language of sentences, unless the settings name one. */
  readonly language: string;
}

/** The columns of an answer as `warehouse/library` names them, and their types. */
export const ANSWER_COLUMNS = [
  ...['id', 'company', 'contact', 'owner', 'grade', 'gradeReason', 'nextDay', 'why', 'status'],
  ...['section', 'valueClass', 'toComplete', 'since', 'told', 'rank', 'oldest', 'cells'],
].map((name) => [name, 'STRING'] as const);

const ANSWER_NUMBERS = ['row', 'gap', 'daysOverdue', 'workingDaysLate'].map(
  (name) => [name, 'INT64'] as const,
);

export const ALL_ANSWER_COLUMNS = [
  ...ANSWER_NUMBERS,
  ...ANSWER_COLUMNS,
  ...['waiting', 'isOffered', 'isDone'].map((name) => [name, 'BOOL'] as const),
];

/** In the order in which they are installed; `day` is the body of the procedure. */
export const SQL_FILES = ['tables', 'functions', 'keys', 'day', 'due'] as const;

export type SqlFile = (typeof SQL_FILES)[number] | 'sheets';

/** Queries that are part of `day`. */
export const QUERY_FILES = [
  ...(['inputs', 'facts', 'classes', 'currencies', 'orphans'] as const),
  ...(['owner-cells', 'owner-days', 'owner-starts', 'team'] as const),
];

/** The statements of a file, without their semicolons. */
export function statementsOf(
  folder: string,
  file: SqlFile,
  place: WarehousePlace,
  fields: TableFields,
): readonly string[] {
  const { dataset, location, library, sheet, language } = place;
  const names = (columns: readonly string[]): string =>
    columns.map((name) => `\`${name}\``).join(', ');
  const answerNames = ALL_ANSWER_COLUMNS.map(([name]) => name);
  const known: Record<string, string> = {
    location,
    library,
    sheet,
    language,
    answer: ALL_ANSWER_COLUMNS.map(([name, type]) => `\`${name}\` ${type}`).join(', '),
    answerNames: names(answerNames),
    'answerOf:a': answerNames.map((name) => `a.\`${name}\``).join(', '),
    'names:journal': names(fields.journal),
    'values:journal:s': fields.journal.map((name) => `s.\`${name}\``).join(', '),
  };
  for (const part of QUERY_FILES) {
    known[`file:${part}`] = readSql(folder, part, { dataset, fields, others: { language } }).trim();
  }
  return readSql(folder, file, { dataset, fields, others: known })
    .split(/;[ \t]*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/** The procedure of a day, from its steps. */
export function dayProcedure(folder: string, place: WarehousePlace, fields: TableFields): string {
  const steps = statementsOf(folder, 'day', place, fields);
  const facts = steps.find((step) => step.includes('SET facts = ('));
  return [
    `CREATE OR REPLACE PROCEDURE \`${place.dataset}.runDay\`(today DATE)`,
    'BEGIN',
    'DECLARE facts, currencies, team STRING;',
    // The scan needs settings and holidays; what only shows over all rows follows from it.
    ...(facts === undefined ? [] : [`${facts};`]),
    ...steps.map((step) => `${step};`),
    'END',
  ].join('\n\n');
}

const ASSIGNMENT = /(?:^|\n)SET (?:facts|currencies|team) = \(/;

export function isAssignment(statement: string): boolean {
  return ASSIGNMENT.test(statement);
}

/** The query whose result a step assigns. */
export function assignedQuery(statement: string): string {
  const start = statement.search(ASSIGNMENT);
  const text = statement.slice(start).trim();
  return text.slice(text.indexOf('(') + 1, text.lastIndexOf(')'));
}
