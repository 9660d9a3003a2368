import { fc } from '../../support/laws';
import { countSections, type Customer, DUE_SECTIONS } from '../../../src/rules';
import { assessTeam } from '../../../src/workbook/reading/assess-team';
import { type Digest } from '../../../src/surfaces/digest/digest';
import { day } from '../../support/customers';
import {
  aFile,
  compose,
  dueSoon,
  dueToday,
  onlyDigest,
  overdue,
  toGrade,
  toStart,
} from '../../support/team-files';

const ana = { name: 'Ana', email: 'ana@example.com' };
const mia = { name: 'Mia', email: 'mia@example.com', role: 'manager' as const };
const owner = 'Ana';

/** Company names by section, own lists and those of others alike. */
const namesIn = ({ own, others }: Digest) =>
  Object.fromEntries(
    [own, ...others].flatMap((group) =>
      group.lists.map(({ section, customers }) => [
        `${group.owner ?? 'nobody'}: ${section}`,
        customers.map(({ customer }) => customer.company),
      ]),
    ),
  );

describe('composeDigests', () => {
  it('composeDigests puts each due customer into its section and counts everybody', () => {
    const customers = [
      toGrade({ owner, company: 'U' }),
      dueToday({ owner, company: 'T' }),
      toStart({ owner, company: 'S' }),
      overdue({ owner, company: 'O' }),
      dueSoon({ owner, company: 'N' }),
      overdue({ owner, company: 'paused', doNotContact: true }),
    ];
    const digest = onlyDigest(aFile({ customers, team: [ana] }));
    expect(namesIn(digest)).toEqual({
      'Ana: overdue': ['O'],
      'Ana: today': ['T'],
      'Ana: soon': ['N'],
      'Ana: start': ['S'],
      'Ana: ungraded': ['U'],
    });
    const one = { overdue: 1, today: 1, soon: 1, start: 1, ungraded: 1 };
    expect(digest.counts).toEqual({ ...countSections(() => 0), ...one });
    expect(digest.because).toBe('owner');
  });

  it('composeDigests sorts key customers and better grades first, then by lateness, then by name', () => {
    const b = { owner, expectedClose: day('2027-01-20') };
    const customers = [
      overdue({ ...b, company: 'B grade', lastContact: day('2026-11-02') }),
      overdue({ owner, company: 'A late', lastContact: day('2026-11-12') }),
      overdue({ owner, company: 'A zebra' }),
      overdue({ owner, company: 'A apple' }),
      overdue({ ...b, company: 'B key', manualClass: 'key', lastContact: day('2026-11-10') }),
    ];
    expect(namesIn(onlyDigest(aFile({ customers, team: [ana] })))).toEqual({
      'Ana: overdue': ['B key', 'A late', 'A apple', 'A zebra', 'B grade'],
    });
  });

  it('composeDigests starts those a promise brought forward first, then the best, as far as the day has room', () => {
    const customers = [
      overdue({ owner }),
      dueToday({ owner }),
      toStart({ owner, company: 'D', need: 'potential' }),
      toStart({ owner, company: 'A' }),
      toStart({ owner, company: 'A key', manualClass: 'key' }),
      toStart({ owner, company: 'promised', need: 'potential', promiseDue: day('2026-11-27') }),
    ];
    const capacityOf = (capacity: number | null) => {
      const { own } = onlyDigest(aFile({ customers, team: [{ ...ana, capacity }] }));
      return own.lists.find(({ section }) => section === 'start');
    };
    const names = capacityOf(4)?.customers.map(({ customer }) => customer.company);
    expect(names).toEqual(['promised', 'A key', 'A', 'D']);
    expect([0, 4, 5, 6, null].map((capacity) => capacityOf(capacity)?.waiting)).toEqual([
      4, 2, 1, 0, 0,
    ]);
  });

  it('composeDigests shows lists of owners without an address in the one email of every manager', () => {
    const max = { name: 'Max', email: 'max@example.com', role: 'manager' as const };
    const customers = [
      overdue({ owner: 'Zoe', company: 'Z' }),
      dueToday({ owner: '', company: 'N' }),
      overdue({ owner: 'Mia', company: 'M' }),
    ];
    const { digests } = compose(aFile({ customers, team: [mia, max] }));
    expect(digests.map(namesIn)).toEqual([
      { 'Mia: overdue': ['M'], 'Zoe: overdue': ['Z'], 'nobody: today': ['N'] },
      { 'Zoe: overdue': ['Z'], 'nobody: today': ['N'] },
    ]);
    expect(digests[0]?.counts).toMatchObject({ overdue: 2, today: 1 });
    expect(digests.map(({ because }) => because)).toEqual(['manager', 'manager']);
  });

  it('composeDigests returns who gets no email and why', () => {
    const customers = [
      overdue({ owner: 'Off' }),
      overdue({ owner: 'Shop', email: 'shop@example.com' }),
      overdue({ owner: 'Zoe' }),
    ];
    const team = [
      ana,
      { name: 'Off', email: 'off@example.com', digest: false },
      { name: 'Shop', email: 'shop@example.com' },
    ];
    const { digests, skipped } = compose(aFile({ customers, team }));
    expect(digests).toEqual([]);
    expect(skipped).toEqual([
      { what: 'Ana', code: 'nothing-due' },
      { what: 'Off', code: 'digest-off' },
      { what: 'Shop', code: 'customer-address' },
      { what: 'Shop', code: 'no-recipient' },
      { what: 'Zoe', code: 'no-recipient' },
    ]);
  });

  it('composeDigests lists each due customer once, whatever its owner and its data', () => {
    const someDay = fc.option(fc.integer({ min: day('2026-09-01'), max: day('2026-11-23') }), {
      nil: null,
    });
    const someCustomer: fc.Arbitrary<Partial<Customer>> = fc.record({
      owner: fc.constantFrom('Ana', 'ana@example.com', 'Mia', 'Zoe', 'zoe', '', 'x@example.org'),
      need: fc.constantFrom('clear' as const, 'potential' as const, 'none' as const, null),
      expectedClose: fc.option(fc.integer({ min: day('2026-09-01'), max: day('2027-12-01') }), {
        nil: null,
      }),
      stage: fc.constantFrom('won' as const, 'negotiating' as const, null),
      lastContact: someDay,
      plannedFor: someDay,
      promiseDue: someDay,
      doNotContact: fc.constantFrom(true, null),
      manualClass: fc.constantFrom('key' as const, 'ordinary' as const, null),
    });
    fc.assert(
      fc.property(fc.array(someCustomer, { maxLength: 40 }), (customers) => {
        const file = aFile({ customers, team: [{ ...ana, capacity: 2 }, mia] });
        const due = assessTeam(file).customers.filter(
          ({ assessment }) => assessment.section !== null,
        );
        const standing = compose(file).digests.flatMap(({ own, others, counts }) => {
          const lists = [own, ...others].flatMap((group) => group.lists);
          const rows = lists.flatMap((list) => list.customers.map(({ row }) => row));
          expect(DUE_SECTIONS.reduce((sum, section) => sum + counts[section], 0)).toBe(rows.length);
          return rows;
        });
        expect([...standing].sort((one, other) => one - other)).toEqual(due.map(({ row }) => row));
      }),
    );
  });
});
