/**
 * The outbox behind MailApp: all messages the script sent, in order, and each user's daily quota. The quota counts
 * recipients, not messages, and resets 24 hours after its first use. Source: docs/platform.md §2.
 */
import { GoogleError } from '../runtime/google-error';
import type { HostClock } from '../time/clock';

const DAY_MS = 86_400_000;

export interface MailAttachment {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Buffer;
}

export interface OutgoingMail {
  /** Address of the sending account. */
  readonly from: string;
  /** Display name of the sender; the address when none was given. */
  readonly name: string;
  readonly to: readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly body: string;
  /** Empty when the message is plain text only. */
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachment[];
  /** The host's time when it was sent, in epoch milliseconds. */
  readonly sentAt: number;
}

export interface MailFailure {
  /** Which message fails, counted from 1 since the failure was set. */
  readonly nth: number;
  /** The message of the error the script gets. */
  readonly sentence: string;
  /** True when the message is sent although the script gets an error. */
  readonly taken: boolean;
}

export class Mailbox {
  readonly messages: OutgoingMail[] = [];
  readonly #used = new Map<string, { since: number; recipients: number }>();
  #failures: { failure: MailFailure; left: number }[] = [];

  constructor(
    private readonly clock: HostClock,
    public dailyRecipients: number,
  ) {}

  failOn(failure: MailFailure): void {
    this.#failures.push({ failure, left: failure.nth });
  }

  /** The rest of the user's quota, in recipients. */
  remaining(user: string): number {
    return Math.max(0, this.dailyRecipients - this.#today(user).recipients);
  }

  /** Accepts the message or throws Google's error; a refused message does not count towards the quota. */
  accept(mail: OutgoingMail): void {
    const recipients = mail.to.length;
    const failure = this.#dueFailure();
    if (failure && !failure.taken) throw new GoogleError(failure.sentence);
    if (recipients > this.remaining(mail.from)) {
      throw new GoogleError('Service invoked too many times for one day: email.');
    }
    this.#today(mail.from).recipients += recipients;
    this.messages.push(mail);
    if (failure) throw new GoogleError(failure.sentence);
  }

  #dueFailure(): MailFailure | undefined {
    this.#failures.forEach((one) => (one.left -= 1));
    const due = this.#failures.find(({ left }) => left === 0);
    this.#failures = this.#failures.filter(({ left }) => left > 0);
    return due?.failure;
  }

  #today(user: string): { since: number; recipients: number } {
    const now = this.clock.now();
    let used = this.#used.get(user);
    if (!used || now - used.since >= DAY_MS) {
      this.#used.set(user, (used = { since: now, recipients: 0 }));
    }
    return used;
  }
}
