/** MailApp: limits, quota and failures. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('GoogleMailApp', () => {
  it('counts recipients, not messages, and counts from 0 again after 24 hours', () => {
    const host = inHost(
      `MailApp.sendEmail({ to: 'a@example.com, "B, C" <b@example.com>, c@example.com', subject: 's', body: 'b' });
       return MailApp.getRemainingDailyQuota();`,
      { mailQuota: 4 },
    );
    expect(host.call('main')).toBe(1);
    expect(() => host.call('main')).toThrow('Service invoked too many times for one day: email.');
    host.clock.advanceHours(24);
    expect(host.call('main')).toBe(1);
    expect(host.outbox.map(({ to }) => to)).toEqual([
      ['a@example.com', 'b@example.com', 'c@example.com'],
      ['a@example.com', 'b@example.com', 'c@example.com'],
    ]);
  });

  it.each([
    ["{ to: '', subject: 's', body: 'b' }", 'Failed to send email: no recipient'],
    ["{ to: 'nobody', subject: 's', body: 'b' }", 'Invalid email: nobody'],
    ["{ to: 'a@example.com', subject: 's'.repeat(251), body: 'b' }", 'Argument too large: subject'],
    [
      "{ to: 'a@example.com', subject: 's', htmlBody: '今'.repeat(70000) }",
      'Limit Exceeded: Email Body Size.',
    ],
    [
      "{ to: Array.from({ length: 51 }, function (_, i) { return 'a' + i + '@example.com'; }).join(), body: 'b' }",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ["{ to: 'a@example.com', noReply: true }", 'not imitated: MailApp.sendEmail with "noReply"'],
    ["{ to: 'a@example.com', attachments: ['x'] }", 'Invalid argument: attachments'],
    [
      "'a@example.com', 's', 'b'",
      "The parameters (String,String,String) don't match the method signature for MailApp.sendEmail.",
    ],
    ['42', "The parameters (number) don't match the method signature for MailApp.sendEmail."],
  ])('refuses %s', (message, sentence) => {
    const host = inHost(`MailApp.sendEmail(${message});`);
    expect(() => host.call('main')).toThrow(sentence);
    expect(host.outbox).toEqual([]);
  });

  it('takes the name of the sender and an address for replies', () => {
    const host = inHost(
      `MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b' });
       MailApp.sendEmail({ to: 'a@example.com', subject: 's', body: 'b', htmlBody: '<p>b</p>', name: 'Duebook' });
       MailApp.sendEmail({ to: 'a@example.com', replyTo: 'r@example.com', subject: 's', body: 'b' });`,
    );
    host.call('main');
    expect(
      host.outbox.map(({ name, replyTo, body, htmlBody }) => [name, replyTo, body, htmlBody]),
    ).toEqual([
      ['owner@example.com', null, 'b', ''],
      ['Duebook', null, 'b', '<p>b</p>'],
      ['owner@example.com', 'r@example.com', 'b', ''],
    ]);
  });

  it('can be made to fail once, with the mail gone or not', () => {
    const host = inHost(
      `var told = [];
       for (var i = 0; i < 4; i++) try { MailApp.sendEmail({ to: 'a@example.com', subject: 's' + i, body: 'b' }); } catch (e) { told.push(i + ' ' + e.message); }
       return told;`,
    );
    host.failMail(2);
    host.failMail(3, { sentence: 'Timed out', taken: true });
    expect(host.call('main')).toEqual(['1 Service unavailable: email', '2 Timed out']);
    expect(host.outbox.map(({ subject }) => subject)).toEqual(['s0', 's2', 's3']);
  });
});
