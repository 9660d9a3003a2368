/**
 * The outbox behind MailApp: every message the script handed over, in order, and each user's daily quota. Recipients
 * are counted, not messages; the count starts anew 24 hours after its first use. Source: platform.md §2 (G-QUO).
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
  /** Whose account sends it. */
  readonly from: string;
  /** The sender's name as shown; the address when none was given. */
  readonly name: string;
  readonly to: readonly string[];
  readonly replyTo: string | null;
  readonly subject: string;
  readonly body: string;
  /** '' when there is none. */
  readonly htmlBody: string;
  readonly attachments: readonly MailAttachment[];
  /** The host's instant at which it was handed over. */
  readonly sentAt: number;
}

export interface MailFailure {
  /** Counted from 1, over all messages offered since the switch was set. */
  readonly nth: number;
  readonly sentence: string;
  /** True when the message goes out although the script is told that it failed. */
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

  /** Recipients this user may still reach today. */
  remaining(user: string): number {
    return Math.max(0, this.dailyRecipients - this.#today(user).recipients);
  }

  /** Takes the message or throws Google's sentence; a refused message uses no quota. */
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
