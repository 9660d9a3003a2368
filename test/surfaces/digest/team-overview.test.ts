import { readTold, toldByRules, toldText, type Customer, type Entry } from '../../../src/rules';
import type { TeamOverview } from '../../../src/surfaces/digest/team-overview';
import { aCustomer, anEntry, day, thePolicies } from '../../support/customers';
import { aFile, compose, dueToday, overdue, toStart } from '../../support/team-files';

const team = [
  { name: 'Ana', email: 'ana@example.com', capacity: 10 },
  { name: 'Bo', email: 'bo@example.com', capacity: 4 },
  { name: 'Mia', email: 'mia@example.com', role: 'manager' as const },
];
const LAST = day('2026-11-19');

const overviewOf = (
  file: TeamFileFacts,
  facts: Parameters<typeof compose>[2] = {},
): TeamOverview | null => {
  const { digests } = compose(aFile({ team, ...file }), '', facts);
  return digests.find(({ recipient }) => recipient.name === 'Mia')?.team ?? null;
};

type TeamFileFacts = NonNullable<Parameters<typeof aFile>[0]>;

/** Late by so many working days on Monday 2026-11-23, at grade A. */
const LATE: Readonly<Record<number, string>> = {
  2: '2026-11-18',
  4: '2026-11-16',
  5: '2026-11-13',
  7: '2026-11-11',
};
const late = (days: number, facts: Partial<Customer> = {}) =>
  overdue({ lastContact: day(LATE[days] ?? ''), ...facts });

const logged = (loggedAt: string, facts: Partial<Entry> = {}): Entry =>
  anEntry({ on: day(loggedAt.slice(0, 10)), loggedAt, by: 'Ana', ...facts });

describe('openOverview', () => {
  it('openOverview shows each colleague’s numbers, most overdue first', () => {
    const overview = overviewOf({
      customers: [overdue({ owner: 'Bo' }), overdue({ owner: 'Bo' }), dueToday({ owner: 'Ana' })],
    });
    expect(
      overview?.members.map(({ name, counts, load, capacity }) => ({
        ...{ name, overdue: counts.overdue, today: counts.today },
        ...{ load, capacity },
      })),
    ).toEqual([
      { name: 'Bo', overdue: 2, today: 0, load: 2, capacity: 4 },
      { name: 'Ana', overdue: 0, today: 1, load: 1, capacity: 10 },
    ]);
  });

  it('openOverview counts what was logged since the manager’s last email, touches and reviews apart', () => {
    const customers = [dueToday({ owner: 'Bo' })];
    const entries = {
      'C-1': [
        logged('2026-11-18 17:00'),
        logged('2026-11-19 09:30'),
        logged('2026-11-20 10:00', { kind: 'review' }),
        logged('2026-11-20 11:00', { by: '', kind: 'attempt' }),
        // Told of a day long past, and typed since: work done since.
        logged('2026-11-22 20:00', { on: day('2026-11-02') }),
        // Today's entries are told tomorrow, all of them.
        logged('2026-11-23 07:00'),
      ],
    };
    const doneOf = (facts = {}) => {
      const overview = overviewOf({ customers, entries }, facts);
      return overview?.members.map(({ name, done }) => ({ name, ...done }));
    };
    expect(doneOf({ lastSentOn: () => LAST })).toEqual([
      { name: 'Bo', touches: 0, reviews: 0, attempts: 1 },
      { name: 'Ana', touches: 2, reviews: 1, attempts: 0 },
    ]);
    // Before the first mail: since the working day before.
    expect(doneOf()?.[1]).toEqual({ name: 'Ana', touches: 1, reviews: 1, attempts: 0 });
  });

  it('openOverview shares out entries of the last four weeks by who made them, on time or not', () => {
    const entries = {
      'C-1': [
        logged('2026-10-27 10:00'),
        logged('2026-11-02 10:00', { dueBefore: day('2026-11-03') }),
        logged('2026-11-12 10:00', { by: 'bo@example.com', dueBefore: day('2026-11-09') }),
      ],
    };
    const overview = overviewOf({ customers: [overdue({ owner: 'Bo' })], entries });
    expect(overview?.members.map(({ name, onTime }) => ({ name, ...onTime }))).toEqual([
      { name: 'Bo', onTime: 0, judged: 1 },
      { name: 'Ana', onTime: 1, judged: 1 },
    ]);
  });

  it('openOverview lists customers from 5 working days late, and from 7 proposes the colleague with the most capacity', () => {
    const overview = overviewOf({
      customers: [
        late(4, { owner: 'Bo', company: 'not yet' }),
        late(5, { owner: 'Bo', company: 'five' }),
        late(7, { owner: 'Bo', company: 'seven' }),
        late(7, { owner: 'Zoe', company: 'of Zoe' }),
        late(7, { owner: 'Mia', company: 'the manager’s own' }),
        late(7, { owner: 'Bo', company: 'paused', doNotContact: true }),
      ],
    });
    expect(overview?.escalated.count).toBe(3);
    expect(
      overview?.escalated.named.map(({ customer, owner, handOver }) => [
        ...[customer.customer.company, owner],
        handOver?.to,
      ]),
    ).toEqual([
      ['seven', 'Bo', 'Ana'],
      ['of Zoe', 'Zoe', 'Ana'],
      ['five', 'Bo', undefined],
    ]);
  });

  it('openOverview proposes no colleague who is away, has a customer’s address, or has no capacity', () => {
    const handOverOf = (ana: object) =>
      overviewOf({
        customers: [late(7, { owner: 'Bo' })],
        team: [{ ...team[0], ...ana }, ...team.slice(1)],
      })?.escalated.named[0]?.handOver;
    expect(handOverOf({})).toEqual({ to: 'Ana' });
    expect(handOverOf({ awayFrom: day('2026-11-20') })).toEqual({ to: null });
    expect(handOverOf({ capacity: 0 })).toEqual({ to: null });
  });

  it('openOverview suggests a hand-over in the first email after its day, and not again', () => {
    const customers = [late(7, { owner: 'Bo' })];
    const suggested = (lastMail: string): boolean => {
      const overview = overviewOf({ customers }, { lastSentOn: () => day(lastMail) });
      return Boolean(overview?.escalated.named[0]?.handOver);
    };
    // 7 working days late on Monday: 6 on the Friday before, 7 on that day already.
    expect([suggested('2026-11-20'), suggested('2026-11-23')]).toEqual([true, false]);
  });

  it('openOverview counts who is late for a manager since the last email, and says so from the second on', () => {
    const customers = [late(5, { owner: 'Bo' }), late(7, { owner: 'Bo' })];
    const freshSince = (lastMail: string | null): number | null | undefined =>
      overviewOf({ customers }, { lastSentOn: () => (lastMail === null ? null : day(lastMail)) })
        ?.escalated.fresh;
    expect([null, '2026-11-17', '2026-11-20', '2026-11-23'].map(freshSince)).toEqual([
      null,
      2,
      1,
      0,
    ]);
  });

  it('openOverview lists customers from the third snooze in a row, with its reason', () => {
    const overview = overviewOf({
      customers: [
        dueToday({ owner: 'Bo', snoozes: 2 }),
        dueToday({ owner: 'Bo', snoozes: 3, company: 'thrice' }),
      ],
      entries: { 'C-2': [logged('2026-11-20 10:00', { kind: 'snooze', note: 'On holiday' })] },
    });
    expect(
      overview?.snoozed.named.map(({ customer, reason }) => [customer.customer.company, reason]),
    ).toEqual([['thrice', 'On holiday']]);
  });

  it('openOverview reports first contacts that are not taken, and those a capacity of 0 blocks', () => {
    const from = { since: day('2026-11-02'), added: day('2026-11-02') };
    const kept = readTold(toldByRules(day('2026-11-22'), aCustomer(from), thePolicies()));
    if (kept === null) throw new Error('Nothing was told.');
    const customers = [5, 6].map((offers) => ({
      ...{ ...from, owner: 'Ana' },
      told: toldText({ ...kept, isToStart: true, offers, offeredOn: day('2026-11-23') }),
    }));
    const overview = overviewOf({
      customers: [...customers, toStart({ owner: 'Bo' })],
      team: team.map((each) => (each.name === 'Bo' ? { ...each, capacity: 0 } : each)),
    });
    expect(overview?.starting).toEqual([
      { name: 'Ana', untaken: 1, blocked: 0 },
      { name: 'Bo', untaken: 0, blocked: 1 },
    ]);
  });

  it('openOverview reports customers without an owner, absences, and failures of the job', () => {
    const overview = overviewOf({
      customers: [dueToday({ owner: '' }), dueToday({ owner: ' ' })],
      team: [
        { ...team[0], awayFrom: day('2026-11-20'), awayTo: day('2026-11-27'), coveredBy: 'Bo' },
        { ...team[1] },
        { name: 'Cy', awayFrom: day('2026-11-20') },
        ...team.slice(2),
      ],
      settings: new Map([
        ['job.refused', 'B7 could not be written.'],
        ['run.errors', 'Row 5: broken\n\nBo: Service unavailable'],
      ]),
    });
    expect(overview?.unowned).toBe(2);
    expect(overview?.away).toEqual([
      { name: 'Ana', until: day('2026-11-27'), cover: 'Bo' },
      { name: 'Cy', until: null, cover: null },
    ]);
    expect(overview?.failures).toEqual([
      'B7 could not be written.',
      'Row 5: broken',
      'Bo: Service unavailable',
    ]);
  });

  it('openOverview reports emails that were not sent, and why', () => {
    const facts = { on: LAST, code: 'refused' as const };
    const overview = overviewOf(
      {
        customers: [dueToday({ owner: 'Bo', email: 'bo@example.com' })],
      },
      { unsentBefore: (address) => (address === 'ana@example.com' ? facts : null) },
    );
    expect(overview?.unsent).toEqual([
      { who: 'Ana', ...facts },
      { who: 'Bo', code: 'customer-address', on: null },
    ]);
  });

  it('openOverview is sent to managers with nothing due of their own, but not when it is empty', () => {
    const [digest] = compose(
      aFile({ customers: [dueToday({ owner: 'Bo' })], team }),
    ).digests.filter(({ recipient }) => recipient.name === 'Mia');
    expect(digest).toMatchObject({ because: 'manager', own: { lists: [] }, others: [] });
    const later = dueToday({ owner: 'Bo', plannedFor: day('2027-02-01') });
    expect(compose(aFile({ customers: [later], team })).digests).toEqual([]);
  });

  it('openOverview is in no seller’s email', () => {
    const customers = [overdue({ owner: 'Ana' }), overdue({ owner: 'Bo' }), overdue({ owner: '' })];
    const { digests } = compose(aFile({ customers, team }));
    expect(digests.map(({ recipient, team: seen }) => [recipient.name, seen !== null])).toEqual([
      ['Ana', false],
      ['Bo', false],
      ['Mia', true],
    ]);
    // Nor in that of whoever switched it on, when there is no manager.
    const sellers = compose(aFile({ customers, team: team.slice(0, 2) }), 'ana@example.com');
    expect(sellers.digests.map(({ team: seen }) => seen)).toEqual([null, null]);
  });
});
