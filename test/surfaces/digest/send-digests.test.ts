/** Sending with the quota, the clock and Google's refusals under the test's control. */
import { PlatformError, type Mail } from '../../../src/platform';
import { aDay, aMailbox, ANA, BOB, codes } from '../../support/sending';

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
});
