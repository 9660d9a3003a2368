/**
 * Sends the emails of a day, each at most once. Emails that an earlier run left open are resolved first;
 * quota and time are checked before each email; a failure never stops the others; every email not sent is
 * returned with its cause.
 */
import { MAIL_LIMITS, PlatformError, type Mail, type MailPort, reasonOf } from '../../platform';
import type { Digest } from './digest';
import type { Ledger } from './ledger';
import type { RenderedMail } from './mail';
import type { SentMail, SkipCode } from './run';
import { utf8Bytes } from './mail';

export interface Sending {
  readonly mails: readonly SentMail[];
  readonly skipped: readonly { readonly what: string; readonly code: SkipCode }[];
  readonly errors: readonly string[];
  /** People whose email a killed run had begun, and who got it now. */
  readonly resumed: readonly string[];
  /** Recipients left today; null if nothing was to be sent, so that it was not asked for. */
  readonly quotaLeft: number | null;
}

export interface SendingFacts {
  readonly render: (digest: Digest) => RenderedMail;
  readonly port: MailPort;
  readonly ledger: Ledger;
  /** False once too little of the time that Google grants a run is left. */
  readonly hasTime: () => boolean;
}

export function sendDigests(digests: readonly Digest[], facts: SendingFacts): Sending {
  const { render, port, ledger, hasTime } = facts;
  const mails: SentMail[] = [];
  const skipped: { what: string; code: SkipCode }[] = [];
  const errors: string[] = [];
  const resumable = resolveBegun(digests, port, ledger, errors);
  const resumed: string[] = [];
  const open = digests.filter(({ recipient }) => isOpen(ledger.stateOf(recipient.address)));
  // Asked only when there is someone to send to; in most hours there is not.
  let remaining = open.length === 0 ? 0 : port.remaining();

  const fail = (who: string, cause: unknown): void => {
    errors.push(`${who}: ${reasonOf(cause)}`);
  };

  /** Marks and sends one email; returns it, or why it was not sent. */
  const attempt = (digest: Digest, who: string): SentMail | SkipCode => {
    const { address } = digest.recipient;
    const before = SKIPPED_FOR[ledger.stateOf(address) ?? 'waiting'];
    if (before !== null) return before;
    if (!hasTime()) return 'no-time';
    if (remaining < 1) {
      if (ledger.stateOf(address) !== 'waiting') ledger.wait(address);
      return 'quota';
    }
    const { mail, listing } = render(digest);
    const violation = limitViolation(mail);
    if (violation !== null) {
      fail(who, new Error(violation));
      return 'refused';
    }
    const begun = ledger.begin(address, remaining);
    if (begun !== 'begun') return begun === 'busy' ? 'busy' : 'already-sent';
    const refusal = trySending(() => {
      port.send(mail);
    });
    if (refusal !== null) {
      fail(who, refusal);
      const before = remaining;
      remaining = port.remaining();
      return noteRefusal(ledger, address, refusal, remaining < before);
    }
    return {
      to: address,
      owner: who,
      subject: mail.subject,
      ...digest.counts,
      waiting: listing.waiting,
      listed: listing.listed,
    };
  };

  for (const digest of inOrder(digests, ledger, remaining < open.length)) {
    const { address } = digest.recipient;
    const who = nameOf(digest);
    try {
      const sent = attempt(digest, who);
      if (typeof sent === 'string') {
        skipped.push({ what: who, code: sent });
        ledger.writeConfirmed();
        continue;
      }
      remaining -= 1;
      mails.push(sent);
      if (resumable.has(address)) resumed.push(who);
      ledger.confirm(address);
    } catch (cause) {
      // It may have been sent, so the mark stays for the next run to resolve.
      fail(who, cause);
    }
  }
  try {
    ledger.writeConfirmed();
  } catch (cause) {
    errors.push(reasonOf(cause));
  }
  return { mails, skipped, errors, resumed, quotaLeft: open.length === 0 ? null : remaining };
}

/**
 * Notes in the ledger that Google refused an email, and returns the reason to report.
 * @param usedQuota true if the quota went down, so that Google may have accepted the email after all
 */
export function noteRefusal(
  ledger: Ledger,
  address: string,
  { code }: PlatformError,
  usedQuota: boolean,
): SkipCode {
  if (code === 'mail-quota') {
    ledger.refuse(address, 'waiting');
    return 'quota';
  }
  ledger.refuse(address, usedQuota ? 'unknown' : 'refused');
  return usedQuota ? 'unconfirmed' : 'refused';
}

/** Why an email in this state is not sent now; null if its state does not prevent sending. */
const SKIPPED_FOR: Readonly<Record<NonNullable<ReturnType<Ledger['stateOf']>>, SkipCode | null>> = {
  sent: 'already-sent',
  // By a run that may still be going; the next hour resolves it.
  begun: 'busy',
  unknown: 'unconfirmed',
  'given-up': 'refused',
  refused: null,
  waiting: null,
};

/** Whether an email in this state would be sent now. */
export function isOpen(state: ReturnType<Ledger['stateOf']>): boolean {
  return SKIPPED_FOR[state ?? 'waiting'] === null;
}

/** Resolves emails begun by killed runs, before anything is sent and the quota changes. Returns the addresses that are free. */
function resolveBegun(
  digests: readonly Digest[],
  port: MailPort,
  ledger: Ledger,
  errors: string[],
): ReadonlySet<string> {
  const begun = digests.filter(({ recipient }) => ledger.stateOf(recipient.address) === 'begun');
  const free = new Set<string>();
  if (begun.length === 0) return free;
  const quota = port.remaining();
  for (const digest of begun) {
    const { address } = digest.recipient;
    try {
      if (ledger.resolve(address, quota) === 'free') free.add(address);
    } catch (cause) {
      errors.push(`${nameOf(digest)}: ${reasonOf(cause)}`);
    }
  }
  return free;
}

function nameOf({ recipient }: Digest): string {
  return recipient.name || recipient.address;
}

/** The limit of Google's that an email exceeds, as a sentence; null when it exceeds none. */
function limitViolation({ to, subject, html, text }: Mail): string | null {
  if (/[,;\s]/.test(to)) return `More than one address: ${to}`;
  if (subject.length > MAIL_LIMITS.subjectCharacters) return 'The subject is too long.';
  const largest = Math.max(utf8Bytes(html), utf8Bytes(text));
  return largest > MAIL_LIMITS.bodyBytes ? `The mail is too large: ${largest} bytes.` : null;
}

/** Google's refusal, or null when it accepted the email; throws any other error. */
export function trySending(send: () => void): PlatformError | null {
  try {
    send();
    return null;
  } catch (cause) {
    const isRefusal =
      cause instanceof PlatformError &&
      (cause.code === 'mail-refused' || cause.code === 'mail-quota');
    if (isRefusal) return cause;
    throw cause;
  }
}

/**
 * The order of sending: first people who wait for quota, longest wait first; then, if the quota is too
 * small for all, those with the most overdue customers.
 */
function inOrder(digests: readonly Digest[], ledger: Ledger, isShort: boolean): readonly Digest[] {
  return digests
    .map((digest) => ({
      digest,
      since: ledger.waitingSince(digest.recipient.address) ?? Infinity,
      overdue: isShort ? digest.counts.overdue : 0,
    }))
    .sort((one, other) =>
      one.since === other.since ? other.overdue - one.overdue : one.since - other.since,
    )
    .map(({ digest }) => digest);
}
