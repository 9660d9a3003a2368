/** What a simulated quarter returns: the emails that were sent, and those that were not. */
import type { Mail } from '../../src/platform';

export interface SentOnDay {
  readonly day: number;
  readonly to: string;
  readonly mail: Mail;
  /** What the rules required in it at that moment, in order: `overdue 7` is row 7 of the sheet. */
  readonly expected: readonly string[];
  /** Rows that may be in it or not, since the model does not know them (`isKnownOn`). */
  readonly unknown: readonly number[];
}

export interface Quarter {
  readonly sent: readonly SentOnDay[];
  /**
   * People with something due on a working day who got neither an email nor the reason for none.
   */
  readonly missing: readonly string[];
  /** Emails that nothing stood in the way of: their number, and those that were not sent in their hour. */
  readonly owed: number;
  readonly unsent: readonly string[];
  readonly tally: Readonly<Record<string, number>>;
}
