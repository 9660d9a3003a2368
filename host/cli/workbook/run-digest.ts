/** Runs the shipped daily job over a workbook: once, or hourly for a whole day. */
import { ScriptError, type Host } from '../../index';
import { askScript, type DigestRunReply, type SentMailReply } from './ask-script';

const HOURS = 24;

export interface DigestDay {
  readonly mails: readonly SentMailReply[];
  readonly skipped: readonly { readonly what: string; readonly cause: string }[];
  readonly errors: readonly string[];
  /** Runs of the hourly job, failed ones included; null for a single run. */
  readonly runs: number | null;
  readonly serviceCalls: number;
}

/** Sends the digest immediately, even on a day off. */
export function runOnce(host: Host): DigestDay {
  host.resetServiceCalls();
  const run = askScript<DigestRunReply>(host, { ask: 'send-now' });
  return {
    mails: run.mails,
    skipped: skippedOf(run),
    errors: run.errors,
    runs: null,
    serviceCalls: host.serviceCalls.total,
  };
}

/** Fires the hourly trigger 24 times from the current hour on; the job itself decides when to send. */
export function runWholeDay(host: Host): DigestDay {
  host.resetServiceCalls();
  const mails: SentMailReply[] = [];
  const errors: string[] = [];
  let last: DigestDay['skipped'] = [];
  for (let hour = 0; hour < HOURS; hour += 1) {
    try {
      const run = host.call('runHourly', [], { trigger: true }) as unknown as DigestRunReply;
      mails.push(...run.mails);
      // Later runs skip everyone who already has an email; only other causes are worth reporting.
      const others = run.skipped.filter(({ code }) => code !== 'already-sent');
      if (run.mails.length > 0 || mails.length === 0) last = skippedOf({ ...run, skipped: others });
    } catch (error) {
      if (!(error instanceof ScriptError)) throw error;
      errors.push(error.sentence);
    }
    if (hour < HOURS - 1) host.clock.advanceHours(1);
  }
  return { mails, skipped: last, errors, runs: HOURS, serviceCalls: host.serviceCalls.total };
}

function skippedOf({ skipped }: Pick<DigestRunReply, 'skipped'>): DigestDay['skipped'] {
  return skipped.map(({ what, cause }) => ({ what, cause }));
}
