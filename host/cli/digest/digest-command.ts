/**
 * `npm run digest`: puts somebody's files into a workbook, runs the shipped daily job over it and
 * tells what came of it. Every mistake in the call or the files is one sentence and exit code 2,
 * and then nothing is sent.
 */
import { resolve } from 'node:path';
import { openHost, type DeliveredMail } from '../../index';
import type { DecodedFile } from '../files/decode-file';
import { runOnce, runWholeDay } from '../workbook/digest-run';
import { fillWorkbook, PLACEHOLDER_ADDRESS, readFiles } from './fill-workbook';
import { readOptions, USAGE, type DigestOptions } from './options';
import { saveXlsx, type KeptColumns } from '../files/save-xlsx';
import { tableView } from './table-view';
import {
  ask,
  atRecord,
  type Imported,
  type Report,
  type ReportWords,
} from '../workbook/team-workbook';
import { languageOf } from '../workbook/languages';
import { checkTargets } from '../files/check-targets';
import { UsageError } from '../files/usage-error';
import { dayAt, isoInstant, morningOf, startOfDay } from '../workbook/wall-instant';
import { writeMails } from '../files/write-mails';

/** What the command needs of the process it runs in. */
export interface CommandFrame {
  /** The folder that names of files are meant in. */
  readonly folder: string;
  /** The folder of the built add-on. */
  readonly dist: string;
  /** Epoch milliseconds. */
  readonly now: number;
  out(text: string): void;
  say(text: string): void;
}

/** As many as a Workspace account may write to in a day: nothing leaves this machine anyway. */
const MAIL_QUOTA = 1500;

/** Answers the exit code: 0, or 2 after a mistake that the person can put right. */
export async function digestCommand(
  args: readonly string[],
  frame: CommandFrame,
): Promise<0 | 1 | 2> {
  try {
    const options = readOptions(args);
    if (options === null) {
      frame.out(`${USAGE}\n`);
      return 0;
    }
    return await digest(options, frame);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    frame.say(`${error.message}\n`);
    return 2;
  }
}

async function digest(options: DigestOptions, frame: CommandFrame): Promise<0 | 1> {
  const files = await readFiles(options, frame.folder);
  checkTargets(options, frame.folder);
  const { locale } = await languageOf(options.language, frame.dist);
  const today = options.today ?? dayAt(frame.now, options.timezone);
  const host = openHost({
    dist: frame.dist,
    now: isoInstant(startInstant(options, today, frame.now)),
    spreadsheetZone: options.timezone,
    locale,
    user: options.to ?? PLACEHOLDER_ADDRESS,
    mailQuota: MAIL_QUOTA,
  });
  try {
    const filled = fillWorkbook(host, options, files, today);
    const headings = filled.customers.mapping;
    const report = ask<Report>(host, { ask: 'report', headings });
    const run = options.wholeDay ? runWholeDay(host) : runOnce(host);
    const delivered = await host.deliver();
    const paths =
      options.out === null
        ? null
        : writeMails(resolve(frame.folder, options.out), today, delivered);
    if (options.save !== null) {
      const kept = keptColumns(filled.customers, files.data);
      await saveXlsx(resolve(frame.folder, options.save), host, report, kept);
    }
    const mails = run.mails.map(({ to, owner, subject, ...told }) => {
      const { overdue, today: dueToday, soon, start, ungraded } = told;
      const file = paths?.[placeOf(to, delivered)] ?? null;
      return { to, owner, subject, overdue, today: dueToday, soon, start, ungraded, file };
    });
    const problems = [
      ...filled.problems,
      ...report.problems.map((problem) => atRecord(problem, filled.recordOf)),
    ];
    const errors = [...run.errors, ...refusals(run.mails, delivered)];
    for (const error of errors) frame.say(`${error}\n`);
    const customers = report.customers.map((customer) => {
      const { id, company, owner, grade, gradeReason, gap, next, why, status } = customer;
      const row = filled.customers.recordOf[customer.row] ?? customer.row;
      const { daysOverdue } = customer;
      return { row, id, company, owner, grade, gradeReason, gap, next, why, status, daysOverdue };
    });
    if (options.json) {
      frame.out(
        `${JSON.stringify({
          today,
          rows: filled.customers.rows,
          mapping: filled.customers.mapping,
          unmapped: filled.customers.unmapped,
          folded: filled.customers.folded,
          problems: problems.map(({ sentence: _sentence, ...problem }) => problem),
          grades: report.grades,
          statuses: report.statuses,
          customers,
          mails,
          skipped: run.skipped,
          serviceCalls: run.serviceCalls,
        })}\n`,
      );
    } else {
      frame.out(
        tableView({
          file: options.data,
          encoding: files.data.encoding,
          imported: filled.customers,
          report,
          problems,
          mails,
          skipped: run.skipped,
          runs: run.runs,
          serviceCalls: run.serviceCalls,
          notes: [
            ...files.data.notes,
            ...filled.notes,
            ...addresseeNote(options, mails, report.words),
          ],
          written: options.save === null ? [] : [options.save],
        }),
      );
    }
    return errors.length === 0 ? 0 : 1;
  } finally {
    await host.close();
  }
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

/** Google takes addresses that a mail server then refuses: said, since the list reached nobody. */
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
  { labels }: ReportWords,
): readonly string[] {
  const isUsed = options.to === null && mails.some(({ to }) => to === PLACEHOLDER_ADDRESS);
  const note = labels.placeholder?.replace('{address}', PLACEHOLDER_ADDRESS) ?? PLACEHOLDER_ADDRESS;
  return isUsed ? [note] : [];
}

/** Nothing of the person's own table gets lost, where a row is still a row. */
function keptColumns(imported: Imported, file: DecodedFile): KeptColumns | null {
  if (imported.folded !== null || imported.unmapped.length === 0) return null;
  const headings = file.rows[imported.headingAt] ?? [];
  const columns = imported.unmapped.map((heading) =>
    headings.findIndex((cell) => String(cell ?? '').trim() === heading),
  );
  return {
    headings: imported.unmapped,
    cellsAt: (row) => {
      const record = imported.recordOf[row];
      const cells = record === undefined ? [] : file.rows[imported.headingAt + record - 1];
      return columns.map((column) => cells?.[column] ?? null);
    },
  };
}
