/** What one run of the daily job did, told in full: mails, who got none and why, what failed. */
import type { DueCounts } from '../../rules';

/** Why somebody got no mail, or why nobody did. */
export type SkipCode =
  /** The digest is switched off in Settings. */
  | 'off'
  | 'too-early'
  | 'day-off'
  /** The file is a copy of the one that was set up. */
  | 'copy'
  | 'already-sent'
  /** Begun and never confirmed, and the quota does not show that it was not taken: never sent again. */
  | 'unconfirmed'
  | 'nothing-due'
  | 'digest-off'
  /** Somebody covers, or the manager is shown the list. */
  | 'away'
  | 'customer-address'
  /** New, and outside the domain of whoever switched the digest on. */
  | 'unconfirmed-address'
  /** An owner who cannot be mailed, and nobody else to tell. */
  | 'no-recipient'
  | 'quota'
  /** Refused by Google as often as we ask in a day. */
  | 'refused'
  /** The lock could not be had, or another run has begun it a moment ago. */
  | 'busy'
  /** Too little was left of the time Google grants a run. */
  | 'no-time'
  /** A colleague's hourly job is at work, before which this one rests. */
  | 'second-job';

export interface Skip {
  /** The person, the owner, or the job itself. */
  readonly what: string;
  readonly code: SkipCode;
  /** The same in words, in the file's language. */
  readonly cause: string;
}

export interface SentMail extends DueCounts {
  readonly to: string;
  /** The recipient's name, else the address. */
  readonly owner: string;
  readonly subject: string;
  /** Of those to start, how many wait for another day. */
  readonly waiting: number;
  /** Rows shown. */
  readonly listed: number;
}

export interface DigestRun {
  /** `YYYY-MM-DD`, in the spreadsheet's zone. */
  readonly today: string;
  readonly mails: readonly SentMail[];
  readonly skipped: readonly Skip[];
  /** What became of mails that earlier runs had begun, in sentences. */
  readonly told: readonly string[];
  /** What failed; it never stopped the others. */
  readonly errors: readonly string[];
}

/** Throws what the run collected, so that Google's own failure mail goes out; else does nothing. */
export function throwErrors({ errors }: DigestRun): void {
  if (errors.length > 0) throw new Error([...new Set(errors)].join('\n'));
}
