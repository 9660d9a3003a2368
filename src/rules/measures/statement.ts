/** The monthly statement of Duebook about itself, from the line that each day leaves (docs/figures.md). */
import type { Day } from '../calendar';
import { isWithin, type Period } from './measured';

/** What the hourly job did on one day. */
export interface RunLine {
  readonly on: Day;
  /** People who were to get an email. */
  readonly due: number;
  readonly sent: number;
  /** Of those sent, after the hour that the team chose. */
  readonly late: number;
  readonly refused: number;
  /** Of those sent, a second time to one person; it should never be. */
  readonly twice: number;
  readonly runs: number;
  /** Why emails were late or refused; `''`: none were. */
  readonly cause: string;
}

/** The runs that a day should have. */
const RUNS_A_DAY = 24;

export interface Statement extends Omit<RunLine, 'on' | 'cause'> {
  readonly days: number;
  readonly missedRuns: number;
  readonly causes: readonly string[];
}

/** Null where no line is of the period. */
export function statementOf(lines: readonly RunLine[], period: Period): Statement | null {
  const own = lines.filter(({ on }) => isWithin(on, period));
  if (own.length === 0) return null;
  const sum = (key: Exclude<keyof RunLine, 'on' | 'cause'>): number =>
    own.reduce((total, line) => total + line[key], 0);
  return {
    days: own.length,
    due: sum('due'),
    sent: sum('sent'),
    late: sum('late'),
    refused: sum('refused'),
    twice: sum('twice'),
    runs: sum('runs'),
    missedRuns: own.reduce((total, { runs }) => total + Math.max(RUNS_A_DAY - runs, 0), 0),
    causes: [...new Set(own.map(({ cause }) => cause).filter((cause) => cause !== ''))],
  };
}
