/** From MailApp through a real SMTP server and back. */
import { closeTempHosts, inHost } from '../support/temp-host';

afterEach(closeTempHosts);

describe('openPostOffice', () => {
  it('delivers an email as a mail program would read it', async () => {
    const host = inHost(
      `MailApp.sendEmail({ to: 'ann@example.com', subject: '今日跟进 😀', body: 'text ü', htmlBody: '<p>今日 &amp; ü</p>',
         name: 'Duebook', replyTo: 'boss@example.com',
         attachments: [Utilities.newBlob('a,b', 'text/csv', 'list.csv')] });`,
      { user: 'owner@example.com' },
    );
    host.call('main');
    const [mail] = await host.deliver();
    expect(mail).toMatchObject({
      to: 'ann@example.com',
      subject: '今日跟进 😀',
      from: 'Duebook <owner@example.com>',
      replyTo: 'boss@example.com',
      recipients: ['ann@example.com'],
    });
    expect(mail?.text.trim()).toBe('text ü');
    expect(mail?.html).toContain('<p>今日 &amp; ü</p>');
    expect(mail?.attachments[0]).toMatchObject({ name: 'list.csv', contentType: 'text/csv' });
    expect(mail?.attachments[0]?.bytes.toString()).toBe('a,b');
    expect(mail?.raw.toString()).toContain('Date: Mon, 23 Nov 2026 08:00:00 +0000');
    expect(await host.deliver()).toEqual([]);
  });

  it('delivers several messages in order, each to its own recipient', async () => {
    const host = inHost(
      `['a', 'b'].forEach(function (n) {
         MailApp.sendEmail({ to: n + '@example.com', subject: n, body: 'body' }); });`,
    );
    host.call('main');
    const mails = await host.deliver();
    expect(mails.map(({ subject, recipients }) => [subject, recipients])).toEqual([
      ['a', ['a@example.com']],
      ['b', ['b@example.com']],
    ]);
  });

  it('leaves out an email the server refuses and delivers the others', async () => {
    const host = inHost(
      `['a@xn--x.org', 'b@example.com'].forEach(function (to) {
         MailApp.sendEmail({ to: to, subject: 's', body: 'body' }); });`,
    );
    host.call('main');
    const mails = await host.deliver();
    expect(mails.map(({ to }) => to)).toEqual(['b@example.com']);
  });
});
