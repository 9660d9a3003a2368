/** Whatever stands in Team and in the owner column: no stranger is mailed, nobody twice, no customer lost. */
import type { Colleague, Customer } from '../../../src/rules';
import { assessTeam } from '../../../src/workbook/reading/assess-team';
import { day } from '../../support/customers';
import { fc } from '../../support/laws';
import { aFile, compose, dueToday, overdue } from '../../support/team-files';

const NAMES = ['Ana', 'Bo', 'Cy', 'Di'];
const ADDRESSES = NAMES.map((name) => `${name.toLowerCase()}@team.example`);
const STRANGER = 'eva@partner.example';
const CELLS = [...NAMES, 'ANA@team.example', 'Zoe', STRANGER, 'cy <CY@team.example>', ''];

const someColleague = (name: string, at: number): fc.Arbitrary<Partial<Colleague>> =>
  fc.record({
    name: fc.constant(name),
    email: fc.constantFrom(ADDRESSES[at] ?? '', ADDRESSES[at] ?? '', '', ADDRESSES[0] ?? ''),
    role: fc.constantFrom('manager' as const, 'seller' as const, null),
    digest: fc.constantFrom(null, null, false),
    awayFrom: fc.constantFrom(null, null, day('2026-11-20')),
    coveredBy: fc.constantFrom(...CELLS),
  });

const someCustomer: fc.Arbitrary<Partial<Customer>> = fc
  .record({
    owner: fc.constantFrom(...CELLS),
    email: fc.constantFrom('', '', '', '', '', 'Bo <BO@team.example>', 'x@client.example'),
    isLate: fc.boolean(),
  })
  .map(({ isLate, ...facts }) => (isLate ? overdue(facts) : dueToday(facts)));

const someTeam = fc.tuple(...NAMES.map(someColleague));
const somebody = fc.constantFrom('owner@team.example', ADDRESSES[0] ?? '', '');

type Team = readonly Partial<Colleague>[];

/** Holds for every team, every set of customers, whoever switched the digest on. */
const holds = (law: (team: Team, customers: Partial<Customer>[], by: string) => void): void =>
  fc.assert(fc.property(someTeam, fc.array(someCustomer, { maxLength: 12 }), somebody, law));

describe('composeDigests, for any team', () => {
  it('composeDigests emails no customer, no stranger, no one who is away or wants no digest, and no one twice', () => {
    holds((team, customers, by) => {
      const { digests } = compose(aFile({ team, customers }), by);
      const mailed = digests.map(({ recipient }) => recipient.address.toLowerCase());
      expect(new Set(mailed).size).toBe(mailed.length);
      const emails = customers
        .map(({ email }) => email ?? '')
        .join(' ')
        .toLowerCase();
      for (const address of mailed) {
        // One row must not silence the person who switched the digest on.
        if (address !== by.toLowerCase()) expect(emails).not.toContain(address);
        if (by !== '') expect(address).not.toBe(STRANGER);
        // A second line with the same address changes nothing.
        const line = team.find(({ email }) => email === address);
        expect(line?.digest).not.toBe(false);
        expect(line?.awayFrom ?? null).toBeNull();
      }
    });
  });

  it('composeDigests puts each due customer in an email or a manager’s table, or reports that no one can be emailed', () => {
    holds((team, customers, by) => {
      const file = aFile({ team, customers });
      const { digests, skipped } = compose(file, by);
      const rowsOf = ({ own, others }: (typeof digests)[number]): readonly number[] =>
        [own, ...others].flatMap(({ lists }) =>
          lists.flatMap((list) => list.customers.map(({ row }) => row)),
        );
      for (const digest of digests) {
        expect(new Set(rowsOf(digest)).size).toBe(rowsOf(digest).length);
      }
      const standing = new Set(digests.flatMap(rowsOf));
      const inTables = digests.flatMap(({ team: seen }) =>
        (seen?.members ?? []).filter(({ because }) => because === 'digest-off'),
      );
      const isSaid = skipped.some(({ code }) => code === 'no-recipient' || code === 'digest-off');
      for (const { row, assessment } of assessTeam(file).customers) {
        if (assessment.section === null || standing.has(row)) continue;
        expect(inTables.length > 0 || isSaid).toBe(true);
      }
      // A table is a manager's alone.
      for (const { recipient, team: seen } of digests) {
        const isManager = team.some(
          ({ email, role }) => email === recipient.address && role === 'manager',
        );
        if (!isManager) expect(seen).toBeNull();
      }
    });
  });
});
