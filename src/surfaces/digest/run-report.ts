/** Writes the report of the last run to Settings: time, rows, emails, people skipped and why, errors, quota left. */
import { SETTING, type Cell, type LanguageCode } from '../../rules';
import type { SheetPort, SpreadsheetPort, WallTime } from '../../platform';
import { timeText, writeSettings } from '../../workbook';
import type { NextRun } from './next-run';
import type { DigestRun, SkipCode } from './run';

export interface RunFacts {
  readonly wall: WallTime;
  /** Customers read. */
  readonly rows: number;
  /** Sent by all runs of the day, since the runs after the first send few or none. */
  readonly mailsToday: number;
  readonly quotaLeft: number;
  readonly language: LanguageCode;
  readonly next: NextRun;
  /** If it was found before. */
  readonly settingsSheet: SheetPort | null;
}

/** Keys of the report in Settings. */
export const RUN_KEYS = {
  last: 'run.last',
  rows: 'run.rows',
  mails: 'run.mails',
  skipped: 'run.skipped',
  quota: 'run.quota',
  errors: SETTING.runErrors,
  next: SETTING.runNext,
} as const;

/** Names per cause, and characters per cell. */
const NAMES_SHOWN = 5;
const LONGEST = 2000;

export function writeRunReport(
  spreadsheet: SpreadsheetPort,
  run: DigestRun,
  facts: RunFacts,
): void {
  const { today, hour, minute } = facts.wall;
  const report = new Map<string, Cell>([
    [RUN_KEYS.last, timeText(today, hour, minute)],
    [RUN_KEYS.rows, facts.rows],
    [RUN_KEYS.mails, facts.mailsToday],
    [RUN_KEYS.skipped, skippedText(run)],
    [RUN_KEYS.errors, run.errors.join('\n').slice(0, LONGEST)],
    [RUN_KEYS.quota, facts.quotaLeft],
    [RUN_KEYS.next, timeText(facts.next.on, facts.next.hour, 0)],
  ]);
  writeSettings(spreadsheet, report, facts.language, facts.settingsSheet);
}

/** What happened to emails of earlier runs, then one line per cause with names. */
function skippedText({ skipped, earlier }: DigestRun): string {
  const byCode = new Map<SkipCode, { readonly cause: string; readonly names: string[] }>();
  for (const { what, code, cause } of skipped) {
    if (code === 'already-sent') continue;
    const group = byCode.get(code) ?? { cause, names: [] };
    byCode.set(code, group);
    group.names.push(what);
  }
  const lines = [...byCode.values()].map(({ cause, names }) => {
    const rest = names.length - NAMES_SHOWN;
    return `${cause} (${names.slice(0, NAMES_SHOWN).join(', ')}${rest > 0 ? ` + ${rest}` : ''})`;
  });
  return [...earlier, ...lines].join('\n').slice(0, LONGEST);
}
