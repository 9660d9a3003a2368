/**
 * A mail as mail: sent by what ships, through a real SMTP server, read back by libraries that know nothing of ours.
 */
import ICAL from 'ical.js';
import PostalMime from 'postal-mime';
import type { DeliveredMail, Host } from '../../host';
import { day } from '../support/customers';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Asia/Shanghai');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

const HOSTILE = 'Evil\r\nBcc: everyone@example.com\r\n\r\n</td><script>alert(1)</script>';

const RESTING = ['C-7', 'Resting', 'Ana', 'None', '', on('2026-11-16'), ''];
const DUE = [
  ['C-8', '明湖水泵有限公司', 'Ana', 'Clear', on('2026-12-10'), on('2026-11-18'), ''],
  [],
  ['C-9', HOSTILE, 'Ana', 'Clear', on('2026-12-10'), on('2026-11-23'), on('2026-11-28')],
];

function aTeam(host: Host, customers: typeof DUE, settings: readonly (readonly string[])[]): void {
  host.book.addSheet('Notes', [['Nothing here']]);
  host.book.addSheet('Customers', [
    ['Customer ID', 'Company', 'Owner', 'Need', 'Expected close', 'Last contact', 'Planned for'],
    RESTING,
    ...customers,
  ]);
  host.book.addSheet('Cases', [
    ['Case ID', 'Customer ID', 'Kind', 'Opened', 'What was said', 'Promised for'],
    ['1', 'C-8', 'Promise', on('2026-11-16'), HOSTILE, on('2026-11-24')],
  ]);
  host.book.addSheet('Team', [
    ['Name', 'Email', 'Language'],
    ['Ana', 'ana@team.example', '中文'],
  ]);
  host.book.addSheet('Settings', [
    ['Setting', 'Value'],
    ...[['digest', 'yes'], ['takeOver', '2026-01-05'], ...settings],
  ]);
}

/** Ana's mail of this hour. */
async function mailOf(host: Host): Promise<DeliveredMail> {
  host.call('runHourly', [], { trigger: true });
  const mails = await host.deliver();
  const mine = mails.filter(({ to }) => to === 'ana@team.example');
  expect(mine).toHaveLength(1);
  return mine[0] as DeliveredMail;
}

/** Row and tab of every link to a row, with the text that stands in the link or before it. */
const linksIn = (html: string) =>
  [...html.matchAll(/href="([^"]*range=A(\d+))"[^>]*>([^<]*)/g)].map(
    ([, href = '', row, name]) => ({
      url: new URL(href.replace(/&amp;/g, '&')),
      row: Number(row),
      name,
    }),
  );

describe('a Friday’s mail', () => {
  it('an email is complete and safe, links to the rows, and has a valid calendar file', async () => {
    const host = open({ now: '2026-11-27T01:30:00Z' });
    aTeam(host, DUE, [['digest.calendar', 'yes']]);
    const { raw } = await mailOf(host);
    const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' });

    expect(mail.from).toMatchObject({ name: 'Duebook 客户跟进', address: 'owner@team.example' });
    expect(mail.replyTo?.map(({ address }) => address)).toEqual(['owner@team.example']);
    expect(mail.subject).toBe('逾期 1 · 即将到期 1 · 11月27日');
    expect(mail.headers.map(({ key }) => key).sort()).toEqual([
      ...[
        'content-type',
        'date',
        'from',
        'message-id',
        'mime-version',
        'reply-to',
        'subject',
        'to',
      ],
    ]);
    expect(mail.html).toContain('Evil Bcc: everyone@example.com &lt;/td>&lt;script>alert(1)');
    expect(mail.html).not.toContain('<script');
    expect(mail.text).toContain(
      '[A] 明湖水泵有限公司\n晚 6 个工作日 · 逾期已久 · A 级：每天跟进；',
    );
    expect(mail.text).toContain('• 明湖水泵有限公司\n承诺 · 期限11月24日 周二 · 晚 3 个工作日\n');
    expect(mail.text).toContain('【休息日（11月28日 周六至11月29日 周日）到期】\n• Evil');

    const customers = host.book.sheet('Customers');
    const links = linksIn(mail.html ?? '');
    expect(links).toHaveLength(4);
    for (const { url, row, name } of links) {
      expect(url.origin + url.pathname).toBe(
        `https://docs.google.com/spreadsheets/d/${host.book.id}/edit`,
      );
      expect(url.searchParams.get('gid')).toBe(String(customers?.id));
      expect(url.hash).toBe(`#gid=${customers?.id}&range=A${row}`);
      expect(row).toBe(name?.startsWith('Evil') === true ? 5 : 3);
    }

    const [file] = mail.attachments;
    expect([mail.attachments.length, file?.filename, file?.mimeType]).toEqual([
      1,
      'duebook-2026-11-27.ics',
      'text/calendar',
    ]);
    const events = new ICAL.Component(ICAL.parse(file?.content as string) as unknown[])
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    expect(events.map(({ summary, startDate }) => [summary, startDate.toString()])).toEqual([
      ['跟进：明湖水泵有限公司', '2026-11-27'],
      [expect.stringMatching(/^跟进：Evil Bcc/), '2026-11-28'],
    ]);
  });

  it('on a day with nothing due, an email is sent only if Settings ask for it', async () => {
    const host = open({ now: '2026-11-18T01:30:00Z' });
    aTeam(host, [], []);
    host.call('runHourly', [], { trigger: true });
    expect(await host.deliver()).toEqual([]);
    const asking = open({ now: '2026-11-18T01:30:00Z' });
    aTeam(asking, [], [['digest.empty', 'yes']]);
    const mail = await mailOf(asking);
    expect(mail.subject).toBe('今天没有到期客户 · 11月18日');
    expect(mail.text).toContain('没有逾期、今天到期或即将到期的客户。');
    expect(mail.attachments).toEqual([]);
  });
});
