/** The result of one run of the daily job: emails sent, people skipped and why, errors. */
import type { DueCounts } from '../../rules';

/** Why a person got no email, or why no one did. */
export type SkipCode =
  /** The digest is switched off in Settings. */
  | 'off'
  | 'too-early'
  | 'day-off'
  /** The file is a copy of the one that was set up. */
  | 'copy'
  | 'already-sent'
  /** Perhaps sent by a run that was killed; never sent again. */
  | 'unconfirmed'
  | 'nothing-due'
  | 'digest-off'
  /** Someone covers, or a manager is shown the list. */
  | 'away'
  | 'customer-address'
  /** Not confirmed, and outside the domain of the person who switched the digest on. */
  | 'unconfirmed-address'
  /** The owner cannot be emailed, and no one else can be shown the list. */
  | 'no-recipient'
  | 'quota'
  /** Refused by Google as often as Duebook tries in a day. */
  | 'refused'
  /** The lock was not free, or another run has just begun this email. */
  | 'busy'
  /** Too little of the time that Google grants a run was left. */
  | 'no-time'
  /** The sheet shows the list of an earlier day, and today's may still come from the database. */
  | 'old-list'
  /** On standby, since a colleague's hourly job does the work. */
  | 'second-job';

export interface Skip {
  /** The person, the owner, or the job itself. */
  readonly what: string;
  readonly code: SkipCode;
  /** The code as a sentence, in the file's language. */
  readonly cause: string;
}

export interface SentMail extends DueCounts {
  readonly to: string;
  /** The recipient's name, else the address. */
  readonly owner: string;
  readonly subject: string;
  /** Customers to start who wait for a later day. */
  readonly waiting: number;
  /** Rows shown. */
  readonly listed: number;
}

export interface DigestRun {
  /** `YYYY-MM-DD`, in the spreadsheet's zone. */
  readonly today: string;
  readonly mails: readonly SentMail[];
  readonly skipped: readonly Skip[];
  /** What happened to emails that earlier runs had begun, as sentences. */
  readonly earlier: readonly string[];
  /** What failed, without stopping the other emails. */
  readonly errors: readonly string[];
}

/** Throws the run's errors, if any, so that Google emails its failure notice. */
export function throwErrors({ errors }: DigestRun): void {
  if (errors.length > 0) throw new Error([...new Set(errors)].join('\n'));
}
