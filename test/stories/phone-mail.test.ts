/**
 * Links of a sent email to the page for phones, as a mail program without HTML shows them: each is whole on a line of its own, says
 * what it does, and leads where it says. Sent by what ships, through a real SMTP server, opened in the same host.
 */
import type { Host } from '../../host';
import { asking, fillTeam, recordsIn, SELLERS } from '../support/team-host';
import { openedIn } from '../support/page-on-phone';
import { hostsOf } from '../support/story-host';

const ADDRESS = 'https://script.google.com/macros/s/AKfy-c_b/exec';
const [ANA] = SELLERS;
const MIA = 'mia@team.example';

/** Thursday morning: customers who were due last Monday are late enough for a manager to hear of them. */
const openHost = hostsOf('Europe/Berlin');

function openTeam(settings: readonly string[][]): Host {
  const host = fillTeam(openHost({ now: '2026-12-03T07:30:00Z', bookId: 'team' }), 4, [
    ['digest', 'yes'],
    ...settings,
  ]);
  host.person.type('Customers!A2', 'Kunde Ä & 1=1#?');
  return host;
}

async function textsOf(host: Host): Promise<ReadonlyMap<string, string>> {
  host.call('runHourly', [], { trigger: true });
  return new Map((await host.deliver()).map(({ to, text }) => [to, text]));
}

/** What each link says that it does, and the customer and view that it opens. */
function linksIn(host: Host, text: string, user: string): readonly string[] {
  return text.split('\n').flatMap((line) => {
    const [, label = 'Row', parameters] = /^(?:(\S+) )?https:\S+\/exec\?(\S+)$/.exec(line) ?? [];
    if (parameters === undefined) return [];
    const { html } = host.get(Object.fromEntries(new URLSearchParams(parameters)), { user });
    const { request, answers } = openedIn(html);
    expect(answers.customer).toMatchObject({ customer: { id: request.customer } });
    return [`${label}: ${request.view} ${request.customer} ${request.day}`];
  });
}

const DAY = '2026-12-03';

describe('the text part of an email', () => {
  it('each customer of a seller has a line that logs and one that snoozes, and each opens that customer', async () => {
    const host = openTeam([['web.address', ADDRESS]]);
    const text = (await textsOf(host)).get(ANA) ?? '';
    expect(linksIn(host, text, ANA)).toEqual([
      `Log: log Kunde Ä & 1=1#? ${DAY}`,
      `Snooze: snooze Kunde Ä & 1=1#? ${DAY}`,
      `Log: log c2 ${DAY}`,
      `Snooze: snooze c2 ${DAY}`,
    ]);
    // Mail programs make a link of what has no space in it and is not broken over lines.
    const lines = text.split('\n').filter((line) => line.includes('/exec'));
    expect(lines.every((line) => line.length < 200)).toBe(true);
  });

  it('a row of a manager has one link, and it leads to the customer', async () => {
    const host = openTeam([['web.address', ADDRESS]]);
    const text = (await textsOf(host)).get(MIA) ?? '';
    const links = linksIn(host, text, MIA);
    expect(links).toContain(`Row: customer c1 ${DAY}`);
    expect(links).toContain(`Row: customer Kunde Ä & 1=1#? ${DAY}`);
    expect(links.every((link) => link.startsWith('Row: '))).toBe(true);
    expect(text).not.toContain('range=');
  });

  it('without an address of the page there is no link to it', async () => {
    const host = openTeam([]);
    for (const text of (await textsOf(host)).values()) expect(text).not.toContain('/exec');
  });

  it('from a line of the email to a line of the journal', async () => {
    const host = openTeam([['web.address', ADDRESS]]);
    const text = (await textsOf(host)).get(ANA) ?? '';
    const [, parameters = ''] = /^Log \S+\?(\S+c=c2\S+)$/m.exec(text) ?? [];
    const link = Object.fromEntries(new URLSearchParams(parameters));
    const before = recordsIn(host, 'Journal').length;
    const { answers } = openedIn(host.get(link, { user: ANA }).html);
    expect(recordsIn(host, 'Journal')).toHaveLength(before);
    expect(answers.customer).toMatchObject({ customer: { name: 'Customer 2' } });
    const draft = { outcome: 'reached', note: 'From the email' };
    asking(host, ANA, true)({ ask: 'log', id: 'p0000001', customer: link['c'], draft });
    expect(recordsIn(host, 'Journal').at(-1)).toMatchObject({ Note: 'From the email' });
  });
});
