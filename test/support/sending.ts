/** Sending with the quota, the clock and Google's refusals under the test's control. */
import type { Mail } from '../../src/platform';
import { openMemoryLock, openMemoryStorage } from '../../src/platform/memory';
import type { Digest } from '../../src/surfaces/digest/digest';
import { openLedger, type Ledger } from '../../src/surfaces/digest/ledger';
import { renderMail } from '../../src/surfaces/digest/mail';
import { sendDigests, type Sending } from '../../src/surfaces/digest/send-digests';
import { aFile, compose, frameOf, MONDAY, overdue } from './team-files';

export const [ANA, BOB] = ['ana@example.com', 'bob@example.com'];

const file = aFile({
  customers: [overdue({ owner: ANA }), overdue({ owner: BOB }), overdue({ owner: BOB })],
});
const digests = compose(file).digests;

interface Mailbox {
  quota: number;
  readonly sent: string[];
  /** Thrown for this address; `takes` says whether the quota goes down all the same. */
  /** How often the quota was asked for. */
  asked?: number;
  readonly fails?: { readonly to: string; readonly error: Error; readonly takes?: boolean };
}

export const aMailbox = (facts: Partial<Mailbox> = {}): Mailbox => ({
  quota: 10,
  sent: [],
  ...facts,
});

interface Attempt {
  readonly change: (mail: Mail) => Mail;
  readonly hasTime: () => boolean;
  /** Methods of the ledger in place of its own. */
  readonly over: (own: Ledger) => Partial<Ledger>;
}

interface Day {
  readonly clock: { now: number };
  /** Opened anew over what was written. */
  readonly ledger: () => Ledger;
  readonly send: (mailbox: Mailbox, attempt?: Partial<Attempt>) => Sending;
}

export const aDay = (): Day => {
  const storage = openMemoryStorage();
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') };
  const ledger = () =>
    openLedger(storage, openMemoryLock(), MONDAY, { by: 'owner', now: () => clock.now });
  const send = (
    mailbox: Mailbox,
    {
      change = (mail: Mail) => mail,
      hasTime = (): boolean => true,
      over = (): Partial<Ledger> => ({}),
    }: Partial<Attempt> = {},
  ): Sending =>
    sendDigests(digests, {
      render: (digest: Digest) => {
        const rendered = renderMail(digest, frameOf(file), null);
        return { ...rendered, mail: change(rendered.mail) };
      },
      port: {
        remaining: () => {
          mailbox.asked = (mailbox.asked ?? 0) + 1;
          return mailbox.quota;
        },
        send: ({ to }) => {
          const { fails } = mailbox;
          if (fails?.to === to) {
            if (fails.takes === true) mailbox.quota -= 1;
            throw fails.error;
          }
          mailbox.quota -= 1;
          mailbox.sent.push(to);
        },
      },
      ledger: ((own) => ({ ...own, ...over(own) }))(ledger()),
      hasTime,
    });
  return { clock, ledger, send };
};

export const codes = ({ skipped }: Sending): readonly (readonly string[])[] =>
  skipped.map(({ what, code }) => [what, code]);
