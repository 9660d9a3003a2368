/**
 * `npm run digest`: imports the user's files into a workbook, runs the shipped daily job over it and prints the result.
 * A mistake in the options or the files is reported in one sentence with exit code 2, before anything is sent.
 */
import { resolve } from 'node:path';
import { openHost, type DeliveredMail } from '../../index';
import type { DecodedFile } from '../files/decode-file';
import { runOnce, runWholeDay, type DigestDay } from '../workbook/run-digest';
import { fillWorkbook, PLACEHOLDER_ADDRESS, readFiles, type FilledWorkbook } from './fill-workbook';
import { readDigestOptions, DIGEST_USAGE, type DigestOptions } from './options';
import { keptColumns, openTypedText } from './file-rows';
import { saveXlsx } from '../files/save-xlsx';
import { checkNotAfter, RUN_LIMIT_MS } from './with-workbook';
import { tableView, type RunSummary } from './table-view';
import {
  askScript,
  withRecordNumber,
  type CustomerReply,
  type ImportReply,
  type NoteReply,
  type ProblemReply,
  type ReportLabels,
  type ReportReply,
  type SentMailReply,
} from '../workbook/ask-script';
import { commandLanguage } from '../workbook/languages';
import { failureOf } from '../failure';
import { checkTargets } from '../files/check-targets';
import { oneLine } from '../files/one-line';
import { dayInZone, isoInstant, morningOf, startOfDay } from '../workbook/wall-instant';
import { writeMails } from '../files/write-mails';

/** What the command needs from its process. */
export interface DigestEnvironment {
  /** Paths are relative to this folder. */
  readonly workingFolder: string;
  /** The folder of the built add-on. */
  readonly dist: string;
  /** Epoch milliseconds. */
  readonly now: number;
  print(text: string): void;
  printError(text: string): void;
}

/** The daily limit of a Workspace account. Emails stay on this machine. */
const MAIL_QUOTA = 1500;

/** Returns the exit code: 0, 1 when some emails or the command itself failed, 2 for a mistake that the user can fix. */
export async function digestCommand(
  args: readonly string[],
  frame: DigestEnvironment,
): Promise<0 | 1 | 2> {
  try {
    const options = readDigestOptions(args);
    if (options === null) {
      frame.print(`${DIGEST_USAGE}\n`);
      return 0;
    }
    return await digest(options, frame);
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    frame.printError(text);
    return exitCode;
  }
}

async function digest(options: DigestOptions, frame: DigestEnvironment): Promise<0 | 1> {
  const files = await readFiles(options, frame.workingFolder);
  checkTargets(options, frame.workingFolder);
  const { locale } = await commandLanguage(options.language, frame.dist);
  const today = options.today ?? dayInZone(frame.now, options.timezone);
  checkNotAfter('take-over', options.takeOver, today);
  const host = openHost({
    dist: frame.dist,
    now: isoInstant(startInstant(options, today, frame.now)),
    spreadsheetZone: options.timezone,
    locale,
    user: options.to ?? PLACEHOLDER_ADDRESS,
    mailQuota: MAIL_QUOTA,
    runLimitMs: RUN_LIMIT_MS,
  });
  try {
    const filled = fillWorkbook(host, options, files, today);
    const report = askScript<ReportReply>(host, {
      ask: 'report',
      headings: filled.customers.mapping,
    });
    const day = options.wholeDay ? runWholeDay(host) : runOnce(host);
    const delivered = await host.deliver();
    const paths =
      options.out === null
        ? null
        : writeMails(resolve(frame.workingFolder, options.out), today, delivered);
    if (options.save !== null) {
      const kept = keptColumns(filled.customers, files.data);
      await saveXlsx(resolve(frame.workingFolder, options.save), host, report, kept);
    }
    const errors = [...day.errors, ...refusals(day.mails, delivered)];
    for (const error of errors) frame.printError(`${oneLine(error)}\n`);
    const mails = day.mails.map((mail) => mailResult(mail, report, delivered, paths));
    const { data } = files;
    const result: DigestResult = { options, filled, data, report, day, mails, today };
    frame.print(options.json ? `${jsonView(result)}\n` : tableView(summaryOf(result)));
    return errors.length === 0 ? 0 : 1;
  } finally {
    await host.close();
  }
}

/** The results of one run of the command. */
interface DigestResult {
  readonly options: DigestOptions;
  readonly filled: FilledWorkbook;
  readonly data: DecodedFile;
  readonly report: ReportReply;
  readonly day: DigestDay;
  readonly mails: readonly MailResult[];
  readonly today: string;
}

type MailResult = RunSummary['mails'][number] & Pick<SentMailReply, 'owner'>;

/** An email with its count per section of the due list and, with --out, its file. */
function mailResult(
  mail: SentMailReply,
  { words }: ReportReply,
  delivered: readonly DeliveredMail[],
  paths: readonly string[] | null,
): MailResult {
  const { to, owner, subject } = mail;
  const counts = Object.keys(words.sections).map((code) => [code, mail[code]] as const);
  const file = paths?.[placeOf(to, delivered)] ?? null;
  return { to, owner, subject, ...Object.fromEntries(counts), file };
}

function problemsOf({ filled, report, data }: DigestResult): readonly ProblemReply[] {
  const found = report.problems.map((problem) => withRecordNumber(problem, filled.recordOf));
  const typed = openTypedText(filled.customers, data);
  return [...filled.problems, ...found].map(typed);
}

function notesOf({ options, filled, mails, report }: DigestResult): readonly NoteReply[] {
  return [...filled.notes, ...addresseeNote(options, mails, report.words)];
}

/** The text of --json. */
function jsonView(result: DigestResult): string {
  const { filled, report, day, mails, today, data } = result;
  const { encoding, separator } = data;
  const { rows, mapping, unmapped, folded } = filled.customers;
  return JSON.stringify({
    today,
    file: { encoding, separator },
    rows,
    mapping,
    unmapped,
    folded,
    problems: problemsOf(result).map(({ sentence: _sentence, ...problem }) => problem),
    grades: report.grades,
    statuses: report.statuses,
    customers: report.customers.map((customer) => customerResult(customer, filled.customers)),
    mails,
    notes: notesOf(result),
    skipped: day.skipped,
    serviceCalls: day.serviceCalls,
  });
}

function summaryOf(result: DigestResult): RunSummary {
  const { options, filled, data, report, day, mails } = result;
  return {
    file: options.data,
    encoding: data.encoding,
    imported: filled.customers,
    report,
    problems: problemsOf(result),
    mails,
    skipped: day.skipped,
    runs: day.runs,
    serviceCalls: day.serviceCalls,
    notes: notesOf(result).map(({ text }) => oneLine(text)),
    written: options.save === null ? [] : [options.save],
  };
}

/** A customer as --json prints it, with its row in the file. */
function customerResult(customer: CustomerReply, { recordOf }: ImportReply): object {
  const { id, company, owner, grade, gradeReason, gap, next, why, status, daysOverdue } = customer;
  const { waiting, toComplete } = customer;
  const row = recordOf[customer.row] ?? customer.row;
  const due = { grade, gradeReason, gap, next, why, status, daysOverdue };
  return { row, id, company, owner, ...due, waiting, toComplete };
}

function startInstant(options: DigestOptions, today: string, now: number): number {
  if (options.wholeDay) return startOfDay(today, options.timezone);
  return options.today === null ? now : morningOf(today, options.timezone);
}

function placeOf(to: string, delivered: readonly DeliveredMail[]): number {
  return delivered.findIndex(({ recipients }) =>
    recipients.some((address) => address.toLowerCase() === to.toLowerCase()),
  );
}

/** Reports addresses that Google accepts but the mail server refuses: their lists reached no one. */
function refusals(
  mails: readonly { readonly to: string }[],
  delivered: readonly DeliveredMail[],
): readonly string[] {
  return mails
    .filter(({ to }) => placeOf(to, delivered) < 0)
    .map(({ to }) => `${to}: the mail server refuses this address. Correct it in the file.`);
}

function addresseeNote(
  options: DigestOptions,
  mails: readonly { readonly to: string }[],
  { labels }: ReportLabels,
): readonly NoteReply[] {
  const isUsed = options.to === null && mails.some(({ to }) => to === PLACEHOLDER_ADDRESS);
  const note = labels.placeholder?.replace('{address}', PLACEHOLDER_ADDRESS) ?? PLACEHOLDER_ADDRESS;
  return isUsed ? [{ code: 'placeholder-address', text: note, sure: 'certain' }] : [];
}
