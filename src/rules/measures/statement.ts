/** What the daily emails and their hourly job did in a month, from the lines of the sheet Runs (docs/figures.md "The statement"). */
import type { Day } from '../calendar';
import { isWithin, type Period } from './measured';

/** A day of the hourly job. */
export interface RunDay {
  readonly on: Day;
  /** Hours in which the job ran, and hours in which Google did not start it. */
  readonly runs: number;
  readonly missed: number;
  /** People with something to read; each is in at most one of the next four. */
  readonly due: number;
  readonly sent: number;
  /** Refused by Google as often as it was tried. */
  readonly refused: number;
  /** Left for lack of quota. */
  readonly waiting: number;
  /** Begun by a run that was killed: perhaps sent, never sent again. */
  readonly unconfirmed: number;
  /** Of those sent, the ones sent in a later hour than that of the emails. */
  readonly late: number;
  /** Sent after a killed run had begun them, since the quota showed that they had not gone out. */
  readonly again: number;
  /** Emails accepted beyond one for a person: never, unless something is broken. */
  readonly twice: number;
  /** Codes of what kept emails back or failed. */
  readonly causes: readonly string[];
}

/** The numbers of a line, in the order of its columns; each is added up over a month. */
export const RUN_COUNTS = [
  'runs',
  'missed',
  'due',
  'sent',
  'late',
  'refused',
  'waiting',
  'unconfirmed',
  'again',
  'twice',
] as const satisfies readonly (keyof RunDay)[];

export type RunCount = (typeof RUN_COUNTS)[number];

export interface Statement extends Readonly<Record<RunCount, number>> {
  /** Days with a line, of those of the period. */
  readonly days: number;
  readonly allDays: number;
  /** On how many days each cause was met, the most frequent first. */
  readonly causes: readonly { readonly cause: string; readonly days: number }[];
}

/**
 * The statement of a period; null if it has no line, so that nothing is known. Of several lines for one day, the last
 * counts.
 */
export function statementOf(lines: Iterable<RunDay>, period: Period): Statement | null {
  const byDay = new Map<Day, RunDay>();
  for (const line of lines) if (isWithin(line.on, period)) byDay.set(line.on, line);
  if (byDay.size === 0) return null;
  const days = [...byDay.values()];
  const causes = new Map<string, number>();
  for (const cause of days.flatMap((line) => [...new Set(line.causes)])) {
    causes.set(cause, (causes.get(cause) ?? 0) + 1);
  }
  const sum = (count: RunCount): number => days.reduce((total, line) => total + line[count], 0);
  const sums = RUN_COUNTS.map((count) => [count, sum(count)] as const);
  return {
    ...(Object.fromEntries(sums) as Record<RunCount, number>),
    days: days.length,
    allDays: period.to - period.from + 1,
    causes: [...causes]
      .map(([cause, met]) => ({ cause, days: met }))
      .sort((one, other) => other.days - one.days),
  };
}
