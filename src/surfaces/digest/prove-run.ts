/** Proof of run in Settings: when, how many rows and mails, who got none and why, what failed, quota left. */
import { SETTING, type Cell, type LanguageCode } from '../../rules';
import type { SpreadsheetPort, WallTime } from '../../platform';
import { timeText, writeSettings } from '../../workbook';
import type { NextRun } from './next-run';
import type { DigestRun, SkipCode } from './run';

export interface RunFacts {
  readonly wall: WallTime;
  /** Customers read. */
  readonly rows: number;
  /** By all runs of the day: the hourly ones after the first send few or none. */
  readonly mailsToday: number;
  readonly quotaLeft: number;
  readonly language: LanguageCode;
  readonly next: NextRun;
}

/** Keys of the proof in Settings. */
export const RUN = {
  last: 'run.last',
  rows: 'run.rows',
  mails: 'run.mails',
  skipped: 'run.skipped',
  quota: 'run.quota',
  errors: SETTING.runErrors,
  next: 'run.next',
} as const;

/** Names a cause spells out, and characters of the whole cell. */
const NAMES_SHOWN = 5;
const LONGEST = 2000;

export function proveRun(spreadsheet: SpreadsheetPort, run: DigestRun, facts: RunFacts): void {
  const { today, hour, minute } = facts.wall;
  const proof = new Map<string, Cell>([
    [RUN.last, timeText(today, hour, minute)],
    [RUN.rows, facts.rows],
    [RUN.mails, facts.mailsToday],
    [RUN.skipped, skippedText(run)],
    [RUN.errors, run.errors.join('\n').slice(0, LONGEST)],
    [RUN.quota, facts.quotaLeft],
    [RUN.next, timeText(facts.next.on, facts.next.hour, 0)],
  ]);
  writeSettings(spreadsheet, proof, facts.language);
}

/** What became of earlier runs' mails; then one line a cause, with the names. */
function skippedText({ skipped, told }: DigestRun): string {
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
  return [...told, ...lines].join('\n').slice(0, LONGEST);
}
