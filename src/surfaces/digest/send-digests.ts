/**
 * Sends the mails of a day, each at most once. The quota is looked at before Google is asked; one
 * mail that fails never stops the others; whatever was not sent is told with its cause.
 */
import { PlatformError, type MailPort, reasonOf } from '../../platform';
import type { Digest } from './digest';
import type { Ledger } from './ledger';
import type { RenderedMail } from './mail';
import type { SentMail, SkipCode } from './run';

export interface Sending {
  readonly mails: readonly SentMail[];
  readonly skipped: readonly { readonly what: string; readonly code: SkipCode }[];
  readonly errors: readonly string[];
}

export function sendDigests(
  digests: readonly Digest[],
  render: (digest: Digest) => RenderedMail,
  port: MailPort,
  ledger: Ledger,
): Sending {
  const mails: SentMail[] = [];
  const skipped: { what: string; code: SkipCode }[] = [];
  const errors: string[] = [];
  let remaining: number | null = null;

  for (const digest of longestWaitingFirst(digests, ledger)) {
    const { address } = digest.recipient;
    const who = digest.recipient.name || address;
    const skip = (code: SkipCode): void => {
      skipped.push({ what: who, code });
    };
    const fail = (cause: unknown): void => {
      errors.push(`${who}: ${reasonOf(cause)}`);
    };
    try {
      const before = SKIPPED_FOR[ledger.stateOf(address) ?? 'waiting'];
      if (before !== null) {
        skip(before);
        continue;
      }
      remaining ??= port.remaining();
      if (remaining < 1) {
        if (!ledger.isWaiting(address)) ledger.wait(address);
        skip('quota');
        continue;
      }
      const { mail, listing } = render(digest);
      const begun = ledger.begin(address);
      if (begun !== 'begun') {
        skip(begun === 'busy' ? 'busy' : 'already-sent');
        continue;
      }
      const refusal = trySending(() => {
        port.send(mail);
      });
      if (refusal !== null) {
        fail(refusal);
        const before = remaining;
        remaining = port.remaining();
        if (refusal.code === 'mail-quota') {
          ledger.refuse(address, 'waiting');
          skip('quota');
        } else if (remaining < before) {
          // The quota went down: Google may have taken it all the same, so the mark stays.
          skip('unconfirmed');
        } else {
          ledger.refuse(address, 'refused');
          skip('refused');
        }
        continue;
      }
      remaining -= 1;
      mails.push({
        to: address,
        owner: who,
        subject: mail.subject,
        ...digest.counts,
        waiting: listing.waiting,
        listed: listing.listed,
      });
      ledger.confirm(address);
    } catch (cause) {
      // Not known to be refused: it may have gone, so the mark stays and it is not sent again.
      fail(cause);
    }
  }
  return { mails, skipped, errors };
}

/** Why a mail in this state is not sent now; null when it is. */
const SKIPPED_FOR: Readonly<Record<NonNullable<ReturnType<Ledger['stateOf']>>, SkipCode | null>> = {
  sent: 'already-sent',
  begun: 'unconfirmed',
  'given-up': 'refused',
  refused: null,
  waiting: null,
};

/** What Google answered instead of taking the mail; any other failure is thrown on. */
function trySending(send: () => void): PlatformError | null {
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

/** Whoever got none for want of quota comes first next time. */
function longestWaitingFirst(digests: readonly Digest[], ledger: Ledger): readonly Digest[] {
  const isWaiting = ({ recipient }: Digest): boolean => ledger.isWaiting(recipient.address);
  return [...digests.filter(isWaiting), ...digests.filter((digest) => !isWaiting(digest))];
}
