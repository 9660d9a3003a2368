/**
 * Who may do what where Team names managers, and cases in which trust is tried: a leaver who stays in Team, a pool that
 * nobody takes from, a customer who is a colleague, two customers of one phone.
 */
import type { Host } from '../../host';
import { asking, cellUnder, customerOf, fillTeam, recordsIn, SELLERS } from '../support/team-host';
import { hostsOf } from '../support/story-host';

const open = hostsOf('Europe/Berlin');
const [ANA, BEN] = SELLERS;
const MIA = 'mia@team.example';
const OWNER = 'owner@team.example';

/** Mia is the manager whom Team names; the digest belongs to the owner of the file. */
function aTeam(customers = 4, settings: readonly string[][] = []): Host {
  const host = fillTeam(open({ bookId: 'team' }), customers, settings);
  host.dialogs.answerer = ({ buttons }) => ({ button: buttons.startsWith('YES') ? 'YES' : 'OK' });
  host.call('menuDigestOn', [], { user: OWNER });
  return host;
}

const settingIn = (host: Host, key: string): unknown =>
  recordsIn(host, 'Settings').find((row) => row['Setting'] === key)?.['Value'];

const ownersOf = (host: Host): readonly unknown[] =>
  recordsIn(host, 'Customers').map((row) => row['Owner']);

const mailsTo = (host: Host, address: string): string =>
  host.outbox
    .filter(({ to }) => String(to) === address)
    .map(({ body }) => body)
    .join('\n');

const HAND_OVER = { ask: 'hand-over', id: 'handing-1', from: 'Ana', moves: [{ to: 'Ben' }] };

/** What only managers do: the question, and what shows whether it was done. */
const DEEDS: readonly (readonly [string, object, (host: Host) => unknown])[] = [
  [
    'settings of the team',
    { ask: 'change-settings', id: 'setting-1', values: { 'grade.A.months': '2' } },
    (host) => settingIn(host, 'grade.A.months'),
  ],
  ['handing over in bulk', HAND_OVER, ownersOf],
  [
    'erasing',
    {
      ...{ ask: 'erase-person', id: 'erasing-1', subject: { kind: 'customer', id: 'c0' } },
      ...{ typed: 'Customer 0', terms: [], purchases: 'keep' },
    },
    (host) => recordsIn(host, 'Customers').length,
  ],
  [
    'taking back the import of somebody else',
    { ask: 'import-undo', id: 'import-001' },
    (host) => customerOf(host, 'c9')['Company'],
  ],
];

describe('where Team names managers', () => {
  it.each(DEEDS)(
    '%s is refused to a seller in words, and done for the manager',
    (_, asked, seen) => {
      const host = aTeam();
      importOne(host);
      const before = JSON.stringify(seen(host));
      expect(asking(host, ANA)(asked)).toMatchObject({
        ...{ outcome: 'refused', code: 'right' },
        message: 'Only a manager may do this: Mia.',
      });
      expect(JSON.stringify(seen(host))).toBe(before);
      expect(asking(host, MIA)(asked)).not.toMatchObject({ outcome: 'refused' });
      expect(seenOrGone(host, seen)).not.toBe(before);
    },
  );

  it('the undo of the menu offers a seller neither the import nor the hand-over of somebody else', () => {
    const host = aTeam();
    importOne(host);
    asking(host, MIA)(HAND_OVER);
    const before = ownersOf(host);
    host.call('menuUndo', [], { user: ANA });
    expect(ownersOf(host)).toEqual(before);
    expect(customerOf(host, 'c9')['Company']).toBe('Quill');
    expect(host.dialogs.asked.map(({ text }) => text).join('\n')).not.toMatch(/Import|Handed over/);
  });

  it('who knows the ID of somebody else’s hand-over or setting cannot undo it by that', () => {
    const host = aTeam();
    const values = { 'grade.A.months': '2' };
    asking(host, MIA)({ ask: 'change-settings', id: 'setting-1', values });
    asking(host, MIA)(HAND_OVER);
    for (const undo of ['setting-1', 'handing-1']) {
      expect(asking(host, ANA)({ ask: 'undo', undo })).toMatchObject({ outcome: 'refused' });
    }
    expect([ownersOf(host), settingIn(host, 'grade.A.months')]).toEqual([
      ['Ben', BEN, 'Ben', BEN],
      2,
    ]);
    expect(asking(host, MIA)({ ask: 'undo', undo: 'handing-1' })).toMatchObject({
      outcome: 'done',
    });
    expect(ownersOf(host)).toEqual([ANA, BEN, ANA, BEN]);
  });
});

function importOne(host: Host): void {
  const fields = ['id', 'company', 'owner'];
  const ask = asking(host, MIA);
  ask({ ask: 'import-begin', id: 'import-001', name: 'list.csv', rows: 1, fields });
  ask({
    ...{ ask: 'import-rows', id: 'import-001', at: 0, fields, known: 'fill' },
    rows: [{ row: 2, cells: ['c9', 'Quill', 'Ben'] }],
  });
}

function seenOrGone(host: Host, seen: (host: Host) => unknown): string {
  try {
    return JSON.stringify(seen(host));
  } catch {
    return 'gone';
  }
}

describe('a leaver', () => {
  it('who is still in Team keeps the line and gets nothing, and the answer says so', () => {
    const host = aTeam();
    const facts = asking(host, MIA)({ ask: 'hand-over-facts', from: 'Ana' });
    expect(facts).toMatchObject({ outcome: 'hand-over', customers: [{ id: 'c0' }, { id: 'c2' }] });
    const done = asking(host, MIA)(HAND_OVER);
    expect(done).toMatchObject({ outcome: 'done' });
    expect(JSON.stringify(done)).toContain('Ana is still in Team');
    expect(ownersOf(host)).toEqual(['Ben', BEN, 'Ben', BEN]);
    host.clock.advanceHours(27);
    host.call('runHourly', [], { trigger: true });
    expect(mailsTo(host, BEN)).toContain(`Handed over from ${ANA} to Ben: 2 customers`);
  });

  it('is handed over in as many calls with 500 customers as with 20', () => {
    const callsOf = (customers: number): readonly number[] => {
      const host = aTeam(customers);
      const count = (question: object): number => {
        host.resetServiceCalls();
        expect(asking(host, MIA)(question)).not.toMatchObject({ outcome: 'refused' });
        return host.serviceCalls.total;
      };
      const half = Math.floor(customers / 4);
      const first = Array.from({ length: half }, (_, at) => `c${at * 2}`);
      const moves = [{ to: 'Mia', customers: first }, { to: 'Ben' }];
      return [
        count({ ask: 'hand-over-facts', from: 'Ana' }),
        count({ ...HAND_OVER, moves }),
        count({ ask: 'undo', undo: 'handing-1' }),
      ];
    };
    const [few, many] = [callsOf(40), callsOf(1000)];
    console.info(`Facts, handing over, undoing: ${many.join(', ')} calls`);
    expect(many.slice(0, 2)).toEqual(few.slice(0, 2));
    // What is undone is recorded in two cells from some hundred customers on, which is a call more.
    expect((many[2] ?? 0) - (few[2] ?? 0)).toBeLessThanOrEqual(1);
  });
});

describe('the pool', () => {
  it('that nobody takes from keeps its customers, is in no seller’s list, and is told to the manager', () => {
    const host = aTeam(4, [['pool.A', '1']]);
    host.person.type(cellUnder(host, 'Owner', 2), 'Pool');
    host.clock.advanceHours(27);
    for (let day = 0; day < 3; day += 1) {
      host.call('runHourly', [{ triggerUid: 'job' }], { trigger: true });
      host.clock.advanceHours(24);
    }
    expect(customerOf(host, 'c0')['Owner']).toBe('Pool');
    expect(mailsTo(host, MIA)).toContain('in the pool, where no one follows up');
    expect(mailsTo(host, ANA)).not.toContain('Customer 0');
  });

  it('of a team with nobody but the leaver is offered, and hands over to nobody else', () => {
    const host = aTeam();
    host.book.sheet('Team')?.deleteLines('row', 3, 2);
    const facts = asking(host, OWNER)({ ask: 'hand-over-facts', from: 'Ana' });
    expect(facts).toMatchObject({ people: [{ name: 'Ana' }], pool: 'Pool' });
    const moves = [{ to: 'Pool' }];
    expect(asking(host, OWNER)({ ...HAND_OVER, moves })).toMatchObject({ outcome: 'done' });
    expect(ownersOf(host)).toEqual(['Pool', BEN, 'Pool', BEN]);
    expect(asking(host, ANA)({ ask: 'pool' })).toMatchObject({ count: 2 });
  });
});

describe('a person who is also a colleague', () => {
  it('is shown as one, and erasing the customer leaves the line of Team and what the colleague logged', () => {
    const host = aTeam();
    host.person.type(cellUnder(host, 'Email', 2), BEN);
    const draft = { outcome: 'reached', note: 'Called' };
    asking(host, BEN)({ ask: 'log', id: 'entry-001', customer: 'c1', draft });
    const team = JSON.stringify(host.book.sheet('Team')?.values());
    const subject = { kind: 'customer', id: 'c0' };
    const shown = asking(host, MIA)({ ask: 'export-person', subject });
    expect(shown).toMatchObject({ outcome: 'person', isColleague: true });
    const terms = (shown['terms'] as { kind: string; text: string }[]).map(({ kind, text }) => ({
      ...{ kind, text },
    }));
    expect(
      asking(
        host,
        MIA,
      )({
        ...{ ask: 'erase-person', id: 'erasing-1', subject, typed: 'Customer 0' },
        ...{ terms, purchases: 'keep' },
      }),
    ).toMatchObject({ outcome: 'erased' });
    expect(JSON.stringify(host.book.sheet('Team')?.values())).toBe(team);
    expect(recordsIn(host, 'Journal')[0]).toMatchObject({ Note: 'Called', By: BEN });
    expect(ownersOf(host)).toEqual([BEN, ANA, BEN]);
  });
});
