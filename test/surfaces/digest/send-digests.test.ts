/** Sending with the quota, the clock and Google's refusals under the test's control. */
import { PlatformError, type Mail } from '../../../src/platform';
import { openMemoryLock, openMemoryStorage } from '../../../src/platform/memory';
import type { Digest } from '../../../src/surfaces/digest/digest';
import { openLedger, type Ledger } from '../../../src/surfaces/digest/ledger';
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
  /** How often the quota was asked for. */
  asked?: number;
  readonly fails?: { readonly to: string; readonly error: Error; readonly takes?: boolean };
}

const aMailbox = (facts: Partial<Mailbox> = {}): Mailbox => ({ quota: 10, sent: [], ...facts });

interface Attempt {
  readonly change: (mail: Mail) => Mail;
  readonly hasTime: () => boolean;
  /** Methods of the ledger in place of its own. */
  readonly over: (own: Ledger) => Partial<Ledger>;
}

const aDay = () => {
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

  it.each<[string, (mail: Mail) => Mail, string]>([
    [
      'to more than one address',
      (mail) => ({ ...mail, to: `${mail.to}, eve@example.com` }),
      `${ANA}: More than one address: ${ANA}, eve@example.com`,
    ],
    [
      'with too long a subject',
      (mail) => ({ ...mail, subject: 'x'.repeat(251) }),
      `${ANA}: The subject is too long.`,
    ],
    [
      'too large for Google',
      (mail) => ({ ...mail, text: '字'.repeat(100_000) }),
      `${ANA}: The mail is too large: 300000 bytes.`,
    ],
  ])('sendDigests does not send an email %s, and says so', (_, change, error) => {
    const mailbox = aMailbox();
    const sending = aDay().send(mailbox, { change });
    expect(codes(sending)[0]).toEqual([ANA, 'refused']);
    expect(sending.errors[0]).toBe(error);
    expect(mailbox.sent).toEqual([]);
  });

  it('sendDigests sends an email as large as Google allows', () => {
    const mailbox = aMailbox();
    const full = { subject: 'x'.repeat(250), text: 'x'.repeat(200 * 1024) };
    aDay().send(mailbox, { change: (mail) => ({ ...mail, ...full, html: '' }) });
    expect(mailbox.sent).toEqual([ANA, BOB]);
  });

  it('sendDigests asks for the quota only while there is someone to send to, and reports what is left', () => {
    const { send } = aDay();
    const mailbox = aMailbox();
    expect([send(mailbox).quotaLeft, mailbox.asked]).toEqual([8, 1]);
    expect([send(mailbox).quotaLeft, mailbox.asked]).toEqual([null, 1]);
  });

  it('sendDigests does not take those who have their email for a shortage of quota', () => {
    const { send, ledger } = aDay();
    const sent = ledger();
    sent.confirm(BOB);
    sent.writeConfirmed();
    const mailbox = aMailbox({ quota: 1 });
    const sending = send(mailbox);
    expect(mailbox.sent).toEqual([ANA]);
    // In the order of the digests, since the quota is enough.
    expect(codes(sending)).toEqual([[BOB, 'already-sent']]);
    expect(sending.skipped).toHaveLength(1);
  });

  it('sendDigests marks a person as waiting once', () => {
    const { send } = aDay();
    const waits = jest.fn<undefined, [string]>();
    const over = (own: Ledger) => ({
      wait: (address: string) => {
        waits(address);
        own.wait(address);
      },
    });
    for (const quota of [0, 0]) send(aMailbox({ quota }), { over });
    expect(waits.mock.calls).toEqual([[BOB], [ANA]]);
  });

  it('sendDigests sends first to those who have waited longest, whoever has more overdue', () => {
    const { send } = aDay();
    const since = (days: Readonly<Record<string, number>>) => () => ({
      waitingSince: (address: string) => days[address] ?? null,
    });
    const sentWith = (days: Readonly<Record<string, number>>): readonly string[] => {
      const mailbox = aMailbox({ quota: 10 });
      aDay().send(mailbox, { over: since(days) });
      return mailbox.sent;
    };
    expect(sentWith({ [BOB]: MONDAY - 1 })).toEqual([BOB, ANA]);
    expect(sentWith({ [ANA]: MONDAY - 1, [BOB]: MONDAY - 3 })).toEqual([BOB, ANA]);
    expect(sentWith({ [ANA]: MONDAY - 3, [BOB]: MONDAY - 1 })).toEqual([ANA, BOB]);
    expect(sentWith({})).toEqual([ANA, BOB]);
    expect(
      send(aMailbox({ quota: 1 }), { over: since({ [ANA]: MONDAY - 1 }) }).mails,
    ).toMatchObject([{ to: ANA }]);
  });

  it.each([
    ['busy', 'busy'],
    ['taken', 'already-sent'],
  ] as const)('sendDigests sends nothing that it could not begin: %s', (begun, code) => {
    const mailbox = aMailbox();
    const sending = aDay().send(mailbox, { over: () => ({ begin: () => begun }) });
    expect(codes(sending)).toEqual([
      [ANA, code],
      [BOB, code],
    ]);
    expect(mailbox.sent).toEqual([]);
  });

  it.each([
    ['of another kind', new Error('a defect')],
    ['of Google’s about something else', new PlatformError('no-storage', 'Service error')],
  ])('sendDigests leaves an email as begun after an error %s, and sends the others', (_, error) => {
    const { send, ledger } = aDay();
    const sending = send(aMailbox({ fails: { to: ANA, error } }));
    expect(sending.errors).toEqual([expect.stringContaining(`${ANA}: `)]);
    expect([ledger().stateOf(ANA), ledger().stateOf(BOB)]).toEqual(['begun', 'sent']);
    // It is neither sent nor refused.
    expect([sending.mails.length, codes(sending)]).toEqual([1, []]);
  });

  it('sendDigests keeps what was refused for the next run', () => {
    const { send, ledger } = aDay();
    const error = new PlatformError('mail-refused', 'Invalid email');
    send(aMailbox({ fails: { to: ANA, error } }));
    expect(ledger().stateOf(ANA)).toBe('refused');
  });

  it('sendDigests asks for the quota a second time only to resolve what was begun', () => {
    const { send, ledger, clock } = aDay();
    ledger().begin(ANA, 10);
    clock.now += 3_600_000;
    const resolved: string[] = [];
    const over = (own: Ledger) => ({
      resolve: (address: string, quota: number) => {
        resolved.push(address);
        return own.resolve(address, quota);
      },
    });
    const mailbox = aMailbox({ quota: 10 });
    send(mailbox, { over });
    expect([resolved, mailbox.asked]).toEqual([[ANA], 2]);
  });

  it('sendDigests reports what the ledger could not resolve or write, and sends all the same', () => {
    const { send } = aDay();
    const failing = (): never => {
      throw new PlatformError('no-storage', 'Service unavailable');
    };
    const written = send(aMailbox(), { over: () => ({ writeConfirmed: failing }) });
    expect([written.mails.length, written.errors]).toEqual([
      2,
      ['no-storage: Service unavailable'],
    ]);
    const resolved = aDay();
    resolved.ledger().begin(ANA, 10);
    const { errors, mails } = resolved.send(aMailbox(), { over: () => ({ resolve: failing }) });
    expect([errors, mails.map(({ to }) => to)]).toEqual([
      [`${ANA}: no-storage: Service unavailable`],
      [BOB],
    ]);
  });
});
