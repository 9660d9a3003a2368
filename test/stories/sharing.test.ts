/** Who has access to the file, as the script that ships answers it, and as the first email of a month tells it. */
import type { Host } from '../../host';
import { asking, fillTeam, type Row } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const OWNER = 'owner@team.example';
const MIA = 'mia@team.example';

/** The digest belongs to the owner of the file, so inside is `team.example`. */
function aTeam(): Host {
  const host = fillTeam(open({ bookId: 'team' }), 4);
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  host.call('menuDigestOn');
  host.share('eva@partner.example', 'editor');
  host.share('zoe@team.example', 'editor');
  host.share('tax@office.example', 'reader');
  host.share('ben@team.example', 'reader');
  host.book.sharing.editors.delete(MIA);
  return host;
}

const check = (host: Host): Row => {
  host.resetServiceCalls();
  return asking(host, OWNER)({ ask: 'share-check' });
};

const addresses = (people: unknown): readonly string[] =>
  (people as Row[]).map(({ address, isOutside, isInTeam }) =>
    [
      address,
      ...(isOutside === true ? ['outside'] : []),
      ...(isInTeam === true ? [] : ['no line']),
    ].join(' '),
  );

describe('the share check', () => {
  it('names the owner, then who is not of the team, and which colleague the sharing does not name', () => {
    const answer = check(aTeam());
    expect(answer).toMatchObject({ outcome: 'sharing', owner: OWNER, by: OWNER, hidden: 0 });
    expect(addresses(answer['editors'])).toEqual([
      OWNER,
      'eva@partner.example outside no line',
      'ana@team.example',
      'zoe@team.example no line',
    ]);
    expect(addresses(answer['viewers'])).toEqual([
      'tax@office.example outside no line',
      'ben@team.example',
    ]);
    expect(answer['without']).toEqual([{ name: 'Mia', address: MIA }]);
  });

  it('takes as inside whom the owner of the digest has confirmed, and a line of Team alone as nothing', () => {
    const host = aTeam();
    host.book.sheet('Team')?.fill([
      ['Name', 'Email'],
      ['Ana', 'ana@team.example'],
      ['Eva', 'eva@partner.example'],
    ]);
    const outside = () => addresses(check(host)['editors']).filter((one) => one.startsWith('eva@'));
    expect(outside()).toEqual(['eva@partner.example outside']);
    asking(
      host,
      OWNER,
    )({
      ...{ ask: 'confirm-addresses', id: 'confirm-1' },
      ...{ addresses: ['eva@partner.example'], isConfirmed: true },
    });
    expect(outside()).toEqual(['eva@partner.example']);
  });

  it('says what Google does not tell: lists that it refuses, addresses that it hides, a file without an owner', () => {
    const host = aTeam();
    host.book.sharing.isOwned = false;
    host.share('', 'editor');
    expect(check(host)).toMatchObject({ owner: null, hidden: 1 });
    host.book.sharing.refusal = 'You do not have permission to access the requested document.';
    expect(check(host)).toMatchObject({ owner: '', editors: null, viewers: null, without: [] });
  });

  it('takes five service calls more than opening the question, and one for each address', () => {
    const callsWith = (editors: number) => {
      const host = aTeam();
      for (let at = 0; at < editors; at += 1) host.share(`editor${at}@team.example`, 'editor');
      const answer = check(host);
      const { 'User.getEmail': addresses = 0, ...others } = host.serviceCalls.byMethod;
      const rest = Object.values(others).reduce((sum, count) => sum + count, 0);
      return { rest, addresses, people: [answer['editors'], answer['viewers']].flat().length };
    };
    const [few, many] = [callsWith(3), callsWith(300)];
    console.info(`The share check: ${few.rest} calls`);
    expect(many.rest).toBe(few.rest);
    expect(few.rest).toBeLessThanOrEqual(20);
    expect(many.addresses - few.addresses).toBe(many.people - few.people);
  });
});

/** What the mails of a morning say about access. */
function told(host: Host, day: string): readonly string[] {
  host.clock.set(`${day}T09:00:00Z`);
  const before = host.outbox.length;
  host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
  return host.outbox.slice(before).flatMap(({ to, body }) =>
    body
      .split('\n')
      .filter((line) => /change this file|read this file|is not shared/.test(line))
      .map((line) => `${String(to)} ${line.trim()}`),
  );
}

const SHARE = 'To remove their access, choose Share at the top right of the sheet.';

describe('the monthly share check', () => {
  it('tells the manager who has access and is not of the team, in other months only what is new', () => {
    const host = aTeam();
    expect(told(host, '2026-11-23')).toEqual([
      `${MIA} • Not on your team, but can change this file: eva@partner.example. ${SHARE}`,
      `${MIA} • Not on your team, but can read this file: tax@office.example. ${SHARE}`,
      `${MIA} • Not listed in Team, but can change this file: zoe@team.example.`,
      `${MIA} • In Team, but this file is not shared with them by name: Mia. Share it with them, or delete the Team line of anyone who has left.`,
    ]);
    host.share('max@rival.example', 'editor');
    expect(told(host, '2026-11-24')).toEqual([]);
    expect(told(host, '2026-12-01')).toEqual([
      `${MIA} • Not on your team, but can change this file: max@rival.example. ${SHARE}`,
    ]);
    expect(told(host, '2027-01-04')).toEqual([]);
    // Who went and came back is told again.
    host.book.sharing.editors.delete('max@rival.example');
    expect(told(host, '2027-02-01')).toEqual([]);
    host.share('max@rival.example', 'editor');
    expect(told(host, '2027-03-01')).toHaveLength(1);
  });

  it('keeps no address, asks Google once a month only, and says nothing where Google refuses to tell', () => {
    const host = aTeam();
    const asked = (day: string): number => {
      host.resetServiceCalls();
      told(host, day);
      return host.serviceCalls.byMethod['Spreadsheet.getEditors'] ?? 0;
    };
    expect([asked('2026-11-23'), asked('2026-11-24'), asked('2026-12-01')]).toEqual([1, 0, 1]);
    const kept = host.properties.document.all()['share.told'] ?? '';
    expect(kept).toMatch(/^2026-12(\n[a-z][0-9a-z]+){4}$/);
    const mails = host.outbox.length;
    host.book.sharing.refusal = 'You do not have permission to perform that action.';
    expect(told(host, '2027-01-04')).toEqual([]);
    expect(host.outbox.length).toBeGreaterThan(mails);
    // What was told before is not told again when Google answers again.
    host.book.sharing.refusal = null;
    expect(told(host, '2027-02-01')).toEqual([]);
  });
});
