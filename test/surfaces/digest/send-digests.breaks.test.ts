/** The order of sending, the quota asked for, and a ledger that cannot begin, resolve or write. */
import { PlatformError } from '../../../src/platform';
import type { Ledger } from '../../../src/surfaces/digest/ledger';
import { aDay, aMailbox, ANA, BOB, codes } from '../../support/sending';
import { MONDAY } from '../../support/team-files';

describe('sendDigests', () => {
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
