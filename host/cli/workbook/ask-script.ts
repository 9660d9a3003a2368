/**
 * Questions to the shipped script, asked through the JSON endpoint that the sidebar uses. The host itself knows none of
 * the add-on's rules, headings or texts.
 */
import type { Host } from '../../index';
import type { DecodedFile } from '../files/decode-file';
import { UsageError } from '../files/usage-error';

export type SideTable = 'journal' | 'purchases' | 'cases' | 'team' | 'holidays';

export interface ProblemReply {
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly text: string;
  readonly table?: string;
  /** The rows that have it, where a review reports it once for the list. */
  readonly rows?: readonly number[];
  /** Describes the problem and how to solve it, in the requested language. */
  readonly sentence: string;
}

/** What was decided or found while reading, in words, and how sure it is. */
export interface NoteReply {
  readonly code: string;
  readonly text: string;
  readonly sure: 'certain' | 'likely' | 'guess';
}

export interface ImportReply {
  /** 0-based row of the headings in the file. */
  readonly headingAt: number;
  readonly rows: number;
  readonly mapping: Readonly<Record<string, string>>;
  readonly unmapped: readonly string[];
  readonly folded: { readonly rows: number; readonly customers: number } | null;
  readonly problems: readonly ProblemReply[];
  /** Where the record is in the file, by row of the sheet. */
  readonly recordOf: readonly number[];
  readonly notes: readonly NoteReply[];
  readonly people: Readonly<Record<string, string>>;
}

export interface CustomerReply {
  readonly row: number;
  readonly id: string;
  readonly company: string;
  readonly owner: string;
  readonly grade: string;
  readonly gradeReason: string;
  readonly gap: number;
  readonly next: string | null;
  readonly why: string;
  readonly status: string;
  readonly daysOverdue: number | null;
  /** A key of `words.sections`; null when the customer is not due. */
  readonly section: string | null;
  /** Whether the next move is the customer's, until a day ahead. */
  readonly waiting: boolean;
  /** What a closed deal lacks, as codes. */
  readonly toComplete: readonly string[];
}

export interface ReportLabels {
  readonly labels: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly tables: Readonly<Record<string, string>>;
  readonly statuses: Readonly<Record<string, string>>;
  /** The sections of the due list in their order, by code. */
  readonly sections: Readonly<Record<string, { readonly title: string }>>;
}

export interface ReportReply {
  readonly today: string;
  readonly customers: readonly CustomerReply[];
  readonly problems: readonly ProblemReply[];
  readonly grades: Readonly<Record<string, number>>;
  readonly statuses: Readonly<Record<string, number>>;
  readonly uHint: string | null;
  readonly words: ReportLabels;
}

/** One email of a run; it also has a count per section, by the code of the section. */
export interface SentMailReply {
  readonly to: string;
  readonly owner: string;
  readonly subject: string;
  readonly [section: string]: unknown;
}

export interface DigestRunReply {
  readonly mails: readonly SentMailReply[];
  readonly skipped: readonly {
    readonly what: string;
    readonly code: string;
    readonly cause: string;
  }[];
  readonly errors: readonly string[];
}

/**
 * Asks the script a question and returns the answer. Throws when Google would refuse the request or the script fails.
 */
export function askScript<T>(host: Host, question: Readonly<Record<string, unknown>>): T {
  // Not as a page: whole files are longer than what google.script.run is known to take.
  const json = host.call('ask', [JSON.stringify(question)]);
  if (typeof json !== 'string') throw new Error('The script must answer with JSON text.');
  const answer: unknown = JSON.parse(json);
  const { error, outcome, message } = answer as {
    error?: { code: string; reason: string };
    outcome?: string;
    message?: string;
  };
  if (error !== undefined) throw new Error(`${error.code}: ${error.reason}`);
  if (outcome === 'refused') throw new Error(message);
  return answer as T;
}

export interface ImportRequest {
  readonly table: 'customers' | SideTable;
  readonly file: Pick<DecodedFile, 'rows' | 'lines' | 'separator'>;
  /** The file's name as typed, for the error message. */
  readonly name: string;
  readonly today: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** Has the script import a table into a sheet. Throws a `UsageError` when the script cannot import the table. */
export function importFile(host: Host, request: ImportRequest): ImportReply {
  const { table, file, name, today, options } = request;
  const answer = askScript<ImportReply | { readonly refused: string }>(host, {
    ask: 'import',
    table,
    rows: file.rows,
    options: { ...options, lines: file.lines, separator: file.separator },
    today,
  });
  if ('refused' in answer) throw new UsageError(`${name}: ${answer.refused}`);
  return answer;
}

/** Replaces the row of the sheet by that of the record in the file. */
export function withRecordNumber(
  problem: ProblemReply,
  recordOf: Readonly<Record<string, readonly number[]>>,
): ProblemReply {
  const records = recordOf[problem.table ?? 'customers'];
  return { ...problem, row: records?.[problem.row] ?? problem.row };
}
