/**
 * `npm run scale`: runs the rules in a database over the user's files, on this machine.
 * A mistake in the options or the files is reported in one sentence with exit code 2.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../index';
import type { DigestOptions } from '../digest/options';
import { withWorkbook } from '../digest/with-workbook';
import { failureOf } from '../failure';
import { oneLine } from '../files/one-line';
import { askScript, type ReportReply } from '../workbook/ask-script';
import { checkDays } from './check-days';
import {
  daySteps,
  installSteps,
  loadSteps,
  runStep,
  stepLine,
  type CloudPlace,
  type CloudStep,
} from './cloud';
import { compareAnswers } from './compare';
import { openLibrary } from './library';
import { madeUpTeam } from './made-up-team';
import { readScaleOptions, SCALE_USAGE, type ScaleOptions } from './options';
import { openQueries } from './open-queries';
import { fieldsOf } from './render-sql';
import { ONE_LOOK, runWarehouse, type WarehouseRun } from './run-warehouse';
import { differenceLines, MOST_SHOWN, type ScaleEnvironment } from './scale-frame';
import type { TablesReply } from './tables';

/** Returns the exit code: 0, 1 when answers differ or the command itself failed, 2 for a mistake that the user can fix. */
export async function scaleCommand(
  args: readonly string[],
  frame: ScaleEnvironment,
): Promise<0 | 1 | 2> {
  try {
    const options = readScaleOptions(args);
    if (options === null) {
      frame.print(`${SCALE_USAGE}\n`);
      return 0;
    }
    if (options.cloud !== null) return await inTheCloud(options, options.cloud, frame);
    return options.command === 'check' ? await check(options, frame) : await tryOut(options, frame);
  } catch (error) {
    const { exitCode, text } = failureOf(error);
    frame.printError(text);
    return exitCode;
  }
}

interface FilledTeam {
  readonly report: ReportReply;
  readonly tables: TablesReply;
}

/** The team's tables, and what the digest reports of them. */
async function readTeam(options: ScaleOptions, frame: ScaleEnvironment): Promise<FilledTeam> {
  const { digest, generated } = options;
  if (digest !== null) return askBoth(digest, frame);
  const folder = mkdtempSync(join(tmpdir(), 'duebook-scale-'));
  try {
    return await askBoth(madeUpTeam(folder, generated ?? { count: 0, seed: 0 }), frame);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const askBoth = (digest: DigestOptions, frame: ScaleEnvironment): Promise<FilledTeam> =>
  withWorkbook(digest, frame, ({ host }) => ({
    report: askScript<ReportReply>(host, { ask: 'report' }),
    tables: askScript<TablesReply>(host, { ask: 'tables' }),
  }));

interface TimedRun extends WarehouseRun {
  /** Of the queries and the library, without reading the files. */
  readonly seconds: number;
}

async function runEngine(
  { engine }: ScaleOptions,
  tables: TablesReply,
  frame: ScaleEnvironment,
): Promise<TimedRun> {
  const library = openLibrary(frame.library);
  const queries = await openQueries(engine, tables, frame);
  try {
    const beganAt = performance.now();
    const run = await runWarehouse(tables, library, queries, ONE_LOOK);
    return { ...run, seconds: (performance.now() - beganAt) / 1000 };
  } finally {
    await queries.close();
  }
}

async function check(options: ScaleOptions, frame: ScaleEnvironment): Promise<0 | 1> {
  const { generated } = options;
  if (generated !== null && generated.days > 1) return checkDays(options, generated, frame);
  const { report, tables } = await readTeam(options, frame);
  const run = await runEngine(options, tables, frame);
  const { equal, all, differences } = compareAnswers(report.customers, run.answers);
  const lines = [
    ...differenceLines(differences),
    ...run.errors.slice(0, MOST_SHOWN).map((error) => `Not assessed: ${oneLine(error)}`),
    `${options.engine}: ${run.seconds.toFixed(1)} s for queries and library`,
    `${equal} of ${all} equal`,
  ];
  frame.print(`${lines.join('\n')}\n`);
  return equal === all && run.errors.length === 0 ? 0 : 1;
}

async function tryOut(options: ScaleOptions, frame: ScaleEnvironment): Promise<0 | 1> {
  const { report, tables } = await readTeam(options, frame);
  const { answers, problems, errors, seconds } = await runEngine(options, tables, frame);
  const rate = Math.round(answers.length / Math.max(seconds, 0.001));
  const megabytes = Math.round(process.memoryUsage().rss / 1e6);
  const lines = [
    `Duebook · ${report.today} · ${options.engine}`,
    `Customers: ${answers.length}, problems: ${problems.length}, not assessed: ${errors.length}`,
    `Grades: ${counted(answers.map(({ grade }) => grade ?? ''))}`,
    `States: ${counted(answers.map(({ status }) => status ?? ''))}`,
    `${seconds.toFixed(1)} s for queries and library, ${rate} customers a second, ${megabytes} MB`,
  ];
  frame.print(`${lines.join('\n')}\n`);
  return errors.length === 0 ? 0 : 1;
}

function counted(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of [...codes].sort()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => `${code} ${count}`).join(' · ');
}

/** Prints the commands, or runs them. */
async function inTheCloud(
  options: ScaleOptions,
  place: CloudPlace,
  frame: ScaleEnvironment,
): Promise<0> {
  const steps = await cloudSteps(options, place, frame);
  for (const step of steps) {
    frame.print(`${stepLine(step)}\n`);
    if (options.yes) frame.print(runStep(step));
  }
  return 0;
}

async function cloudSteps(
  options: ScaleOptions,
  place: CloudPlace,
  frame: ScaleEnvironment,
): Promise<readonly CloudStep[]> {
  const { library, sql, out } = frame;
  const folders = { library, sql, out, rules: readFileSync(frame.rules, 'utf8') };
  if (options.command === 'day') {
    return daySteps(
      place,
      folders,
      options.today ?? new Date(frame.now).toISOString().slice(0, 10),
    );
  }
  if (options.command === 'load') {
    const { tables } = await readTeam(options, frame);
    return loadSteps(place, folders, tables, fieldsOf(tables));
  }
  const host = openHost({ dist: frame.dist, now: new Date(frame.now).toISOString() });
  try {
    const tables = askScript<TablesReply>(host, { ask: 'tables' });
    return installSteps(place, folders, fieldsOf(tables));
  } finally {
    await host.close();
  }
}
