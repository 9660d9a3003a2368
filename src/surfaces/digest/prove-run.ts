/** Proof of run in Settings: when, how many rows and mails, who got none and why, quota left. */
import { isoFromDay, type Cell, type LanguageCode } from '../../rules';
import type { SpreadsheetPort, WallTime } from '../../platform';
import { writeSettings } from '../../workbook';
import type { DigestRun, SkipCode } from './run';

export interface RunFacts {
  readonly wall: WallTime;
  /** Customers read. */
  readonly rows: number;
  /** By all runs of the day: the hourly ones after the first send few or none. */
  readonly mailsToday: number;
  readonly quotaLeft: number;
  readonly language: LanguageCode;
}

/** Names a cause spells out, and characters of the whole cell. */
const NAMES_SHOWN = 5;
const LONGEST = 2000;

export function proveRun(spreadsheet: SpreadsheetPort, run: DigestRun, facts: RunFacts): void {
  const { today, hour, minute } = facts.wall;
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const proof = new Map<string, Cell>([
    ['run.last', `${isoFromDay(today)} ${twoDigits(hour)}:${twoDigits(minute)}`],
    ['run.rows', facts.rows],
    ['run.mails', facts.mailsToday],
    ['run.skipped', skippedText(run)],
    ['run.quota', facts.quotaLeft],
  ]);
  writeSettings(spreadsheet, proof, facts.language);
}

/** One line a cause, with the names; failures below. */
function skippedText({ skipped, errors }: DigestRun): string {
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
  return [...lines, ...errors].join('\n').slice(0, LONGEST);
}
