/** A team whose digest is on, in a workbook that an attacker may edit. */
import type { Host, HostOptions } from '../../host';
import { day } from './customers';
import { copiesOf, hostsOf } from './story-host';

const on = (iso: string) => ({ value: day(iso), format: 'yyyy-mm-dd' });
export const BOSS = 'boss@team.example';
export const STRANGER = 'x@evil.example';
/** In alphabetical order, as `emailedNextMorning` returns them. */
export const EVERYONE = ['ana@team.example', 'ben@team.example', BOSS];

/** Of Team, with headings. */
const TEAM = [
  ['Name', 'Email', 'Role', 'Also known as', 'Daily digest', 'Away from', 'Covered by'],
  ['Boss', BOSS, 'Seller', '', '', '', ''],
  ['Ana', 'ana@team.example', 'Seller', '', '', '', ''],
  ['Ben', 'ben@team.example', 'Seller', '', '', '', ''],
];

export type TeamLine = readonly string[];

/** Types a line below the others, or above them with `first`. */
export function addLine(host: Host, line: TeamLine, first = false): void {
  const sheet = host.book.sheet('Team');
  if (sheet === undefined) throw new Error('There is no Team.');
  if (first) host.person.insertLines({ sheet: 'Team', axis: 'row', first: 2 });
  const row = first ? 2 : sheet.values().length + 1;
  line.forEach((text, at) => {
    if (text !== '') host.person.type(`Team!${'ABCDEFG'[at] ?? ''}${row}`, text);
  });
}

export function typeSetting(host: Host, key: string, value: string): void {
  const rows = host.book.sheet('Settings')?.values() ?? [];
  const at = rows.findIndex(([name]) => name === key);
  const row = at < 0 ? rows.length + 1 : at + 1;
  host.person.type(`Settings!A${row}`, key);
  host.person.type(`Settings!B${row}`, value);
}

export const settingIn = (host: Host, key: string): string =>
  String(
    host.book
      .sheet('Settings')
      ?.values()
      .find(([name]) => name === key)?.[1] ?? '',
  );

function agree(host: Host): Host {
  host.dialogs.answerer = ({ buttons, text }) => ({
    button: !buttons.startsWith('YES') ? 'OK' : text.includes('sample') ? 'NO' : 'YES',
  });
  return host;
}

/** Three people with a customer each, in a workbook that Duebook set up and whose digest Boss switched on. */
export function attackedTeams(): (options?: Partial<HostOptions>, switchesOn?: boolean) => Host {
  const open = hostsOf('Europe/Berlin');
  const setUp = (options: Partial<HostOptions> = {}): Host => {
    const host = agree(open({ now: '2026-11-22T08:30:00Z', user: BOSS, ...options }));
    host.book.addSheet('Customers', [
      ['Customer ID', 'Company', 'Owner', 'Email', 'Need', 'Expected close', 'Last contact'],
      ...['Boss', 'Ana', 'Ben'].map((owner, at) => [
        ...[`c${at}`, `Customer ${at}`, owner, '', 'Clear'],
        ...[on('2026-12-10'), on('2026-11-19')],
      ]),
    ]);
    host.book.addSheet('Team', TEAM);
    for (const user of [...EVERYONE.slice(0, 2), STRANGER]) host.share(user, 'editor');
    host.call('menuSetUp');
    return host;
  };
  const copyOfSetUp = copiesOf(open, setUp);
  const copyOfSwitchedOn = copiesOf(open, () => {
    const host = setUp();
    host.call('menuDigestOn');
    return host;
  });
  return (options = {}, switchesOn = true) => {
    // A workbook remembers who set it up.
    if (options.user !== undefined) return setUp(options);
    const copy = switchesOn ? copyOfSwitchedOn : copyOfSetUp;
    return agree(copy({ now: '2026-11-22T08:30:00Z', user: BOSS, ...options }));
  };
}

/** Who is emailed the next morning, in order. */
export async function emailedNextMorning(host: Host): Promise<readonly string[]> {
  host.clock.advanceHours(24);
  for (let hour = 0; hour < 3; hour += 1) host.call('runHourly', [], { trigger: true });
  return (await host.deliver()).map(({ to }) => to).sort();
}
