/** Sending with the quota, the clock and Google's refusals under the test's control. */
import { PlatformError, type Mail } from '../../../src/platform';
import { openMemoryLock, openMemoryStorage } from '../../../src/platform/memory';
import type { Digest } from '../../../src/surfaces/digest/digest';
import { openLedger } from '../../../src/surfaces/digest/ledger';
import { renderMail } from '../../../src/surfaces/digest/mail';
import { sendDigests, type Sending } from '../../../src/surfaces/digest/send-digests';
import { aFile, compose, frameOf, MONDAY, overdue } from '../../support/team-files';

const [ANA, BOB] = ['ana@example.com', 'bob@example.com'];

const file = aFile({
  customers: [overdue({ owner: ANA }), overdue({ owner: BOB }), overdue({ owner: BOB })],
});
const digests = compose(file).digests;

interface Mailbox {
  quota: number;
  readonly sent: string[];
  /** Thrown for this address; `takes` says whether the quota goes down all the same. */
  readonly fails?: { readonly to: string; readonly error: Error; readonly takes?: boolean };
}

const aMailbox = (facts: Partial<Mailbox> = {}): Mailbox => ({ quota: 10, sent: [], ...facts });

const aDay = () => {
  const storage = openMemoryStorage();
  const clock = { now: Date.parse('2026-11-23T08:00:00Z') };
  const ledger = () =>
    openLedger(storage, openMemoryLock(), MONDAY, { by: 'owner', now: () => clock.now });
  const send = (
    mailbox: Mailbox,
    { change = (mail: Mail) => mail, hasTime = (): boolean => true } = {},
  ): Sending =>
    sendDigests(digests, {
      render: (digest: Digest) => {
        const rendered = renderMail(digest, frameOf(file), null);
        return { ...rendered, mail: change(rendered.mail) };
      },
      port: {
        remaining: () => mailbox.quota,
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
      ledger: ledger(),
      hasTime,
    });
  return { clock, ledger, send };
};

const codes = ({ skipped }: Sending) => skipped.map(({ what, code }) => [what, code]);

describe('sendDigests', () => {
  it('sendDigests sends each email once, also in a second run', () => {
    const { send } = aDay();
    const mailbox = aMailbox();
    expect(send(mailbox).mails.map(({ to }) => to)).toEqual([ANA, BOB]);
    expect(codes(send(mailbox))).toEqual([
      [ANA, 'already-sent'],
      [BOB, 'already-sent'],
    ]);
    expect(mailbox.sent).toEqual([ANA, BOB]);
  });

  it('sendDigests sends to those with the most overdue when the quota is too small, and to the others later', () => {
    const { send } = aDay();
    const first = aMailbox({ quota: 1 });
    expect(codes(send(first))).toEqual([[ANA, 'quota']]);
    expect(first.sent).toEqual([BOB]);
    const second = aMailbox();
    send(second);
    expect(second.sent).toEqual([ANA]);
  });

  it('sendDigests goes on after a refusal and tries the refused email again in the next run', () => {
    const { send } = aDay();
    const error = new PlatformError('mail-refused', 'Invalid email');
    const mailbox = aMailbox({ fails: { to: ANA, error } });
    const sending = send(mailbox);
    expect(codes(sending)).toEqual([[ANA, 'refused']]);
    expect(sending.errors).toEqual([expect.stringContaining(`${ANA}: `)]);
    expect(mailbox.sent).toEqual([BOB]);
    expect(send(aMailbox()).mails.map(({ to }) => to)).toEqual([ANA]);
  });

  it('sendDigests never sends again what Google refused but took from the quota', () => {
    const { send } = aDay();
    const error = new PlatformError('mail-refused', 'Service error');
    expect(codes(send(aMailbox({ fails: { to: ANA, error, takes: true } })))).toEqual([
      [ANA, 'unconfirmed'],
    ]);
    expect(codes(send(aMailbox()))[0]).toEqual([ANA, 'unconfirmed']);
  });

  it('sendDigests waits for quota when Google says that it is used up', () => {
    const { send, ledger } = aDay();
    const error = new PlatformError('mail-quota', 'too many times for one day: email');
    expect(codes(send(aMailbox({ fails: { to: ANA, error } })))).toEqual([[ANA, 'quota']]);
    expect(ledger().stateOf(ANA)).toBe('waiting');
  });

  it('sendDigests sends nothing more once the time is up', () => {
    const mailbox = aMailbox();
    expect(codes(aDay().send(mailbox, { hasTime: () => false }))).toEqual([
      [ANA, 'no-time'],
      [BOB, 'no-time'],
    ]);
    expect(mailbox.sent).toEqual([]);
  });

  it('sendDigests resumes an email that a killed run had begun when the quota shows that it was not sent', () => {
    const { send, ledger, clock } = aDay();
    ledger().begin(ANA, 10);
    clock.now += 3_600_000;
    expect(send(aMailbox({ quota: 10 })).resumed).toEqual([ANA]);
  });

  it.each<[string, (mail: Mail) => Mail]>([
    ['to more than one address', (mail) => ({ ...mail, to: `${mail.to}, eve@example.com` })],
    ['with too long a subject', (mail) => ({ ...mail, subject: 'x'.repeat(251) })],
    ['too large for Google', (mail) => ({ ...mail, text: '字'.repeat(100_000) })],
  ])('sendDigests does not send an email %s', (_, change) => {
    const mailbox = aMailbox();
    const sending = aDay().send(mailbox, { change });
    expect(codes(sending)[0]).toEqual([ANA, 'refused']);
    expect(mailbox.sent).toEqual([]);
  });
});
