/** The digest command's output on the terminal; columns also line up with Chinese characters. */
import type { Encoding } from '../../../src/files';
import { punctuationOf } from '../files/punctuation';
import type { ProblemReply, ImportReply, ReportReply, SentMailReply } from '../workbook/ask-script';

export interface RunSummary {
  readonly file: string;
  readonly encoding: Encoding | 'xlsx';
  readonly imported: ImportReply;
  readonly report: ReportReply;
  readonly problems: readonly ProblemReply[];
  readonly mails: readonly (Pick<SentMailReply, 'to' | 'subject'> & {
    readonly file: string | null;
  })[];
  readonly skipped: readonly { readonly what: string; readonly cause: string }[];
  /** Runs of the hourly job; null when the emails were sent in a single run. */
  readonly runs: number | null;
  readonly serviceCalls: number;
  readonly notes: readonly string[];
  readonly written: readonly string[];
}

export function tableView(run: RunSummary): string {
  const { report, imported } = run;
  const { labels, fields, statuses } = report.words;
  const label = (key: string): string => labels[key] ?? key;
  const { colon, comma, inBrackets } = punctuationOf(label('file'));
  const named = (key: string, value: number | string): string => `${label(key)}${colon}${value}`;
  const blocks: string[][] = [];
  const toComplete = report.customers.filter((each) => each.toComplete.length > 0).length;
  const waiting = report.customers.filter((each) => each.waiting).length;
  const rows = imported.rows === 1 ? '1' : String(imported.rows);
  blocks.push([
    `Duebook · ${report.today}`,
    [
      named('file', `${run.file}${inBrackets(run.encoding)}`),
      named('rows', rows),
      named('customers', report.customers.length),
    ].join(' · '),
    ...run.notes,
  ]);
  blocks.push([
    named('grades', pairs(report.grades, {})),
    named('statuses', pairs(report.statuses, statuses)),
    ...(waiting === 0 ? [] : [named('waiting', waiting)]),
    ...(toComplete === 0 ? [] : [named('toComplete', toComplete)]),
    ...(report.uHint === null ? [] : [report.uHint]),
  ]);
  blocks.push(ownerTable(report, label));
  blocks.push(mailLines(run, label));
  blocks.push(problemLines(run.problems, label));
  const mapping = Object.entries(imported.mapping).map(
    ([field, heading]) => `  ${fields[field] ?? field} ← ${oneLine(heading, 60)}`,
  );
  const unmapped = imported.unmapped.map((heading) => oneLine(heading, 40)).join(comma);
  blocks.push([
    `${label('mapping')}${colon.trim()}`,
    ...mapping,
    ...(unmapped === '' ? [] : [named('unmapped', unmapped)]),
  ]);
  const people = new Set(run.mails.map(({ to }) => to.toLowerCase())).size;
  const counted = [
    ...(run.runs === null ? [] : [named('runs', run.runs)]),
    named('mails', run.mails.length),
    named('people', people),
    named('serviceCalls', run.serviceCalls),
  ];
  const last = [counted.join(' · ')];
  last.push(...run.written.map((path) => named('written', path)));
  blocks.push(last);
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function pairs(
  counts: Readonly<Record<string, number>>,
  names: Readonly<Record<string, string>>,
): string {
  return Object.entries(counts)
    .map(([key, count]) => `${names[key] ?? key} ${count}`)
    .join(' · ');
}

function ownerTable({ customers, words }: ReportReply, label: (key: string) => string): string[] {
  const sections = Object.keys(words.sections);
  const owners = new Map<string, Record<string, number>>();
  for (const { owner, section } of customers) {
    const counts = owners.get(owner) ?? {};
    owners.set(owner, counts);
    if (section !== null) counts[section] = (counts[section] ?? 0) + 1;
  }
  const heads = Object.values(words.sections).map(({ title }) => title);
  const lines = [...owners].map(([owner, counts]) => [
    owner === '' ? label('nobody') : oneLine(owner, 40),
    ...sections.map((section) => String(counts[section] ?? 0)),
  ]);
  const total = sections.map((section) =>
    String(customers.filter((customer) => customer.section === section).length),
  );
  if (lines.length > 1) lines.push([label('total'), ...total]);
  return alignedTable([[label('owner'), ...heads], ...lines]);
}

function mailLines({ mails, skipped }: RunSummary, label: (key: string) => string): string[] {
  const { colon } = punctuationOf(label('mails'));
  const heading = (key: string): string => `${label(key)}${colon.trim()}`;
  const lines = mails.map(({ to, subject, file }) => {
    const where = file === null ? '' : ` → ${file}`;
    return `  ${to}${colon}${oneLine(subject, 100)}${where}`;
  });
  const none = skipped.map(({ what, cause }) => `  ${oneLine(what, 60)}${colon}${cause}`);
  return [
    ...(lines.length === 0 ? [label('noMails')] : [heading('mails'), ...lines]),
    ...(none.length === 0 ? [] : [heading('skipped'), ...none]),
  ];
}

/** One line per kind of problem, the most frequent first, with an example that says what to do. */
export function problemLines(
  problems: readonly ProblemReply[],
  label: (key: string) => string,
): string[] {
  if (problems.length === 0) return [label('noProblems')];
  const kinds = new Map<string, ProblemReply[]>();
  for (const problem of problems) {
    // The same unknown word is one problem to fix, however often it occurs.
    const text = problem.code === 'unknown-word' ? problem.text : '';
    const kind = [problem.table ?? '', problem.field, problem.code, text].join('\n');
    const others = kinds.get(kind);
    if (others === undefined) kinds.set(kind, [problem]);
    else others.push(problem);
  }
  const { colon, comma, inBrackets } = punctuationOf(label('problems'));
  const lines = [...kinds.values()]
    .sort((one, other) => timesOf(other) - timesOf(one))
    .map((alike) => {
      const [first] = alike as [ProblemReply];
      const row =
        first.row === 0 ? '' : inBrackets(label('firstRow').replace('{row}', String(first.row)));
      const table = first.table === undefined ? '' : `[${first.table}] `;
      const line = `  ${timesOf(alike)} × ${table}${oneLine(first.sentence, 240)}${row}`;
      return first.code === 'unknown-owner' ? line + otherNames(alike, comma) : line;
    });
  const shown = lines.slice(0, MOST_KINDS);
  const rest = lines.length - shown.length;
  return [
    `${label('problems')}${colon}${timesOf(problems)}`,
    ...shown,
    ...(rest > 0 ? [`  + ${rest}`] : []),
  ];
}

const MOST_KINDS = 30;

/** How often; what a review reports once for the list counts in each of its rows. */
function timesOf(problems: readonly ProblemReply[]): number {
  return problems.reduce((sum, { rows }) => sum + (rows?.length ?? 1), 0);
}

/** The names besides the first, each of which has to be mended. */
function otherNames(problems: readonly ProblemReply[], comma: string): string {
  const names = [...new Set(problems.slice(1).map(({ text }) => `“${oneLine(text, 40)}”`))];
  return names.length === 0 ? '' : ` + ${names.join(comma)}`;
}

/** Aligns the first column to the left and the others, which are numbers, to the right. */
export function alignedTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) =>
    Math.max(...rows.map((cells) => widthOf(cells[at] ?? ''))),
  );
  return rows.map((cells) =>
    cells
      .map((cell, at) => {
        const pad = ' '.repeat(Math.max((widths[at] ?? 0) - widthOf(cell), 0));
        return at === 0 ? `${cell}${pad}` : `${pad}${cell}`;
      })
      .join('  ')
      .trimEnd(),
  );
}

/** East Asian wide and full-width characters, and emoji: two terminal columns each. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;
const ZERO = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** The width of a text in terminal columns. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += ZERO.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  }
  return width;
}

/** Makes the user's text safe to print: it may contain line breaks and control codes. */
function oneLine(text: string, longest: number): string {
  const flat = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim();
  const characters = [...flat];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : flat;
}
