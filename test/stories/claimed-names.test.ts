/**
 * A line added to Team that claims a colleague's name or address, with a stranger's Email: wherever owners
 * are read, the colleague stays who they were (docs/decisions/0022-who-may-do-what.md).
 */
import type { Host } from '../../host';
import {
  addLine,
  attackedTeams,
  BOSS,
  EVERYONE,
  STRANGER,
  type TeamLine,
  typeSetting,
} from '../support/attacked-team';
import { asking, cellUnder, customerOf, recordsIn, type Row } from '../support/team-host';

const [ANA] = EVERYONE as [string];
const aTeam = attackedTeams();

/** The lines stand above all others: there the first one would win. */
const ATTACKS: readonly (readonly [string, TeamLine])[] = [
  ['with her name', ['Ana', STRANGER, 'Manager']],
  ['with her further spelling as a name', ['Annie', STRANGER, 'Manager']],
  ['with her further spelling as one of its own', ['X', STRANGER, 'Manager', 'Annie; Boss; Ben']],
  ['with her address as a name', [ANA, STRANGER, 'Manager', `Annie; ${ANA}`]],
];

interface Listed {
  readonly outcome: string;
  readonly owners: { readonly mine: number };
  readonly sections: readonly { readonly rows: readonly { readonly name: string }[] }[];
}

/** The customers that the sidebar lists as this person's own. */
function namesFor(host: Host, user: string): readonly string[] {
  const answer = asking(host, user)({ ask: 'today', scope: 'mine', isChosen: true });
  const { sections } = answer as unknown as Listed;
  return sections.flatMap(({ rows }) => rows.map(({ name }) => name));
}

describe.each(ATTACKS)('a stranger’s line at the top of Team %s', (_, line) => {
  const attacked = (): Host => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Also known as', 3, 'Team'), 'Annie');
    host.person.type(cellUnder(host, 'Owner', 3), line[0] === 'Ana' ? 'Ana' : 'Annie');
    addLine(host, line, true);
    return host;
  };
  const ask = (host: Host, user: string, question: object): Row =>
    asking(host, user)({ id: 'attack-001', ...question });

  it('changes nothing that the colleague or the stranger is shown', () => {
    const host = attacked();
    host.person.type(cellUnder(host, 'Owner', 2), ANA);
    expect(namesFor(host, ANA)).toEqual(['Customer 0', 'Customer 1']);
    expect(namesFor(host, STRANGER)).toEqual([]);
    expect(ask(host, ANA, { ask: 'me' })).toMatchObject({ me: { name: 'Ana', address: ANA } });
    expect(ask(host, STRANGER, { ask: 'me' })).toMatchObject({ isManager: false });
    const rowsOf = (user: string): readonly unknown[] =>
      (ask(host, user, { ask: 'records' })['customers'] as Row[])
        .filter(({ isMine }) => isMine === true)
        .map(({ row }) => row);
    expect([rowsOf(ANA), rowsOf(STRANGER)]).toEqual([[2, 3], []]);
    // Two spellings of one colleague are one owner, about whom nobody has to decide.
    const compared = ask(host, BOSS, { ask: 'compare', keep: 'c0', merge: 'c1' });
    expect(compared).toMatchObject({ outcome: 'compared', asksOwner: false });
    const { figures } = ask(host, BOSS, { ask: 'figures' }) as {
      figures: { owners: readonly { owner: string; customers: number }[] };
    };
    const owned = figures.owners.map(({ owner, customers }) => [owner, customers]);
    expect(owned).toEqual([
      ['Ana', 2],
      ['Ben', 1],
    ]);
  });

  it('takes no entry of the colleague', () => {
    const host = attacked();
    const answer = ask(host, ANA, { ask: 'log', customer: 'c1', draft: { note: 'tea' } });
    expect(answer['outcome']).toBe('done');
    const done = (user: string): unknown =>
      (ask(host, user, { ask: 'today', scope: 'mine', isChosen: true })['doneToday'] as Row)[
        'touches'
      ];
    expect([done(ANA), done(STRANGER)]).toEqual([1, 0]);
  });

  it('is not who is away or who hands customers over when the colleague is meant', () => {
    const host = attacked();
    const days = { from: '2026-11-23', to: '2026-11-27' };
    const away = ask(host, BOSS, { ask: 'away', name: 'Ana', ...days, coveredBy: 'Ben' });
    expect(away['outcome']).toBe('done');
    const covers = () =>
      recordsIn(host, 'Team').map((row) => [row['Email'], row['Covered by']] as const);
    expect(covers().filter(([, cover]) => cover !== '')).toEqual([[ANA, 'Ben']]);
    expect(ask(host, BOSS, { ask: 'undo', undo: 'attack-001' })['outcome']).toBe('done');
    expect(covers().filter(([, cover]) => cover !== '')).toEqual([]);

    ask(host, BOSS, {
      ...{ ask: 'hand-over', id: 'attack-002', from: STRANGER, moves: [{ to: 'Ben' }] },
    });
    expect(customerOf(host, 'c1')['Owner']).not.toBe('Ben');
    ask(host, BOSS, {
      ...{ ask: 'hand-over', id: 'attack-003', from: ANA, moves: [{ to: 'Ben' }] },
    });
    expect(customerOf(host, 'c1')['Owner']).toBe('Ben');
  });
});

describe('a manager in Team whose address is outside', () => {
  it('sees no contact data that the team hides', () => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Email', 3), 'ana@client.example');
    typeSetting(host, 'team.mask', 'yes');
    addLine(host, ['X', STRANGER, 'Manager']);
    host.person.type(cellUnder(host, 'Role', 4, 'Team'), 'Manager');
    const shown = (user: string): boolean =>
      JSON.stringify(asking(host, user)({ ask: 'today', scope: 'team' })).includes('client');
    expect([shown('ben@team.example'), shown(STRANGER)]).toEqual([true, false]);
  });
});
