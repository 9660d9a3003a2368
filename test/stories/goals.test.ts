/** Goals: typed into their sheet, seen in the sidebar and, at the beginning of a week, in the manager's email. */
import type { Host } from '../../host';
import { asking, fillTeam } from '../support/team-host';
import { day } from '../support/customers';
import { hostsOf, setUpHostsOf } from '../support/story-host';

const { setUp } = setUpHostsOf('Europe/Berlin');
const open = hostsOf('Europe/Berlin');

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });

const MANAGER = 'mia@team.example';

/** Ana has logged three contacts this month, Ben none. */
function withGoals(now: string, settings: readonly string[][] = []): Host {
  const host = fillTeam(open({ bookId: 'team', now }), 4, [['digest', 'yes'], ...settings]);
  host.book.addSheet('Journal', [
    ['Entry ID', 'Customer ID', 'Date', 'Kind', 'By', 'Grade after'],
    ...['2026-11-03', '2026-11-12', '2026-11-20'].map((iso, at) => [
      ...[`e${at}`, 'c0', on(iso), 'Contact', 'Ana', 'C'],
    ]),
  ]);
  host.book.addSheet('Goals', [
    ['Owner', 'Month', 'Measure', 'Target'],
    ['', on('2026-11-01'), 'Entries', 4],
    ['Ana', on('2026-11-01'), 'Entries', 3],
    ['Ben', on('2026-11-01'), 'Entries', 20],
  ]);
  return host;
}

function managersMail(host: Host): { readonly body: string; readonly htmlBody: string } {
  host.call('runHourly', [], { trigger: true });
  const mail = host.outbox.find(({ to }) => to.includes(MANAGER));
  if (mail === undefined) throw new Error('The manager got no email.');
  return { body: mail.body, htmlBody: mail.htmlBody ?? '' };
}

describe('the manager’s email', () => {
  it('tells the week before on a Monday, in ten lines at most, in HTML and in text', () => {
    const { body, htmlBody } = managersMail(withGoals('2026-11-23T08:30:00Z'));
    const lines = [
      'Grades: 1 rose, 0 fell, of 1 customer graded before.',
      'Deals closed: 0 won, 0 lost.',
      'Team · Entries this month: 3 of 4, nearly on pace',
      'Behind a goal of their own: Ben (Entries 0 of 20, behind).',
    ];
    const [, text = ''] = body.split(/The week since .*Nov 16/);
    const [week = ''] = text.split(/https:|【/);
    expect(week.match(/^• /gm)).toHaveLength(lines.length);
    for (const line of lines) {
      expect(week).toContain(`• ${line}`);
      expect(htmlBody).toContain(line);
    }
  });

  it('says nothing of the week on a Tuesday', () => {
    const { body } = managersMail(withGoals('2026-11-24T08:30:00Z'));
    expect(body).not.toContain('The week since');
  });

  it('tells the week in Chinese', () => {
    const { body } = managersMail(withGoals('2026-11-23T08:30:00Z', [['language', '中文']]));
    expect(body).toContain('团队 · 本月跟进次数：3/4，略慢于进度');
  });
});

describe('the sidebar', () => {
  it('says how far a person’s goals of the month are', () => {
    const host = withGoals('2026-11-23T08:30:00Z');
    const goalsOf = (user: string, scope: string) =>
      asking(host, user)({ ask: 'today', scope, isChosen: true })['goals'];
    expect(goalsOf('ana@team.example', 'mine')).toEqual(['Entries this month: 3 of 3, on pace']);
    expect(goalsOf('ben@team.example', 'mine')).toEqual(['Entries this month: 0 of 20, behind']);
    expect(goalsOf('ana@team.example', 'team')).toEqual([
      'Entries this month: 3 of 4, nearly on pace',
    ]);
  });
});

describe('Goals…', () => {
  it('shows the sheet Goals that set-up has made, and says what goes where', () => {
    const host = setUp();
    host.call('menuGoals');
    expect(host.book.active.name).toBe('Goals');
    expect(host.toasts.at(-1)).toContain('One line for each goal');
  });

  it('names lines that cannot be read, and those that a lower line replaces', () => {
    const host = withGoals('2026-11-23T08:30:00Z');
    host.person.pasteText('Goals!A5', [
      ['Ana', '2026-11-01', 'Entries', '5'],
      ['Ben', '2026-11-01', 'Smiles', '5'],
    ]);
    host.dialogs.queue('OK');
    host.call('menuGoals');
    const said = host.dialogs.asked.at(-1)?.text ?? '';
    expect(said).toContain('Row 3: A lower line has the same owner, month and goal');
    expect(said).toContain('Row 6: ');
    expect(said).toContain('Smiles');
  });
});
