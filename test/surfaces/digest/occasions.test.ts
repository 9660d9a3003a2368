import type { Case, Customer } from '../../../src/rules';
import { caseFields } from '../../../src/rules/customers/fields';
import { blank, day, iso, thePolicies } from '../../support/customers';
import {
  aFile,
  compose,
  dueSoon,
  dueToday,
  MONDAY,
  onlyDigest,
  overdue,
} from '../../support/team-files';

const owner = 'ana@example.com';
const FRIDAY = day('2026-11-27');
const WEEKDAYS = [1, 2, 3, 4, 5];

const aCase = (facts: Partial<Case> = {}): Case => ({
  ...blank(caseFields),
  kind: 'promise',
  opened: day('2026-11-16'),
  ...facts,
});

const occasionsOf = (
  customers: readonly Partial<Customer>[],
  facts: Parameters<typeof aFile>[0] = {},
) => onlyDigest(aFile({ customers, ...facts }), owner).occasions;

describe('a customer of several owners', () => {
  it('a due customer is in the email of each person its owner cell names, counted for the first one only', () => {
    const team = [
      { name: 'Ana', email: 'ana@example.com' },
      { name: 'Ben', email: 'ben@example.com' },
    ];
    const customers = [
      overdue({ owner: 'Ana, Ben' }),
      dueSoon({ owner: 'Ana, Ben' }),
      overdue({ owner: 'Ben' }),
    ];
    const { digests } = compose(aFile({ customers, team }), owner);
    const facts = digests.map(({ recipient, counts, occasions }) => [
      recipient.name,
      counts.overdue,
      [...occasions.alongside].map(([name, rows]) => [
        name,
        rows.map(({ customer }) => customer.id),
      ]),
    ]);
    expect(facts).toEqual([
      ['Ana', 1, []],
      ['Ben', 1, [['Ana', ['C-1']]]],
    ]);
  });
});

describe('occasionsOf', () => {
  it('occasionsOf names open complaints and promises that are late or due within a week, the earliest first', () => {
    const cases = {
      'C-1': [
        aCase({ text: 'in time', promisedFor: day('2026-11-30') }),
        aCase({ text: 'far away', promisedFor: day('2026-12-01') }),
        aCase({ text: 'answered', promisedFor: day('2026-11-20'), closed: day('2026-11-20') }),
        aCase({ text: 'only a wish', kind: 'wish', promisedFor: MONDAY }),
      ],
      'C-2': [aCase({ kind: 'complaint', text: 'never promised' })],
    };
    const untouched = { owner, need: 'clear', expectedClose: day('2026-12-10') } as const;
    const found = occasionsOf([overdue({ owner }), untouched], { cases }).cases;
    expect(
      found.map(({ item, on, workingDaysLate }) => [item.text, iso(on), workingDaysLate]),
    ).toEqual([
      ['never promised', '2026-11-16', 5],
      ['in time', '2026-11-30', null],
    ]);
  });

  it('occasionsOf names customers whose closed deal lacks something', () => {
    const found = occasionsOf([
      overdue({ owner, company: 'open' }),
      overdue({ owner, company: 'won', stage: 'won' }),
      overdue({ owner, company: 'lost', stage: 'lost', lostReason: 'Price' }),
    ]).toComplete;
    expect(found.map(({ customer, toComplete }) => [customer.company, toComplete])).toEqual([
      ['won', ['amount']],
    ]);
  });

  it('occasionsOf names coming birthdays and renewals, until their day', () => {
    const found = occasionsOf([
      overdue({ owner, company: 'renews', renewal: day('2026-11-26') }),
      overdue({ owner, company: 'cheers', birthday: day('1980-11-30') }),
      overdue({ owner, company: 'over', birthday: day('1980-11-21') }),
    ]).milestones;
    expect(
      found.map(({ assessed, reason, on }) => [
        assessed.customer.company,
        reason.milestone,
        iso(on),
      ]),
    ).toEqual([
      ['renews', 'renewal', '2026-11-26'],
      ['cheers', 'birthday', '2026-11-30'],
    ]);
  });

  it('names a birthday of a customer who was followed up within the week before it', () => {
    const daily = {
      manualGrade: 'A',
      lastContact: day('2026-11-22'),
      birthday: day('1980-11-26'),
    } as const;
    const [found] = occasionsOf([overdue({ owner, company: 'daily', ...daily })]).milestones;
    expect([found?.reason.milestone, iso(found?.on ?? null)]).toEqual(['birthday', '2026-11-26']);
  });

  it('occasionsOf names customers due on the weekend on Friday, and none on Monday', () => {
    const customers = [
      dueSoon({ owner, company: 'Sunday', plannedFor: day('2026-11-29') }),
      dueSoon({ owner, company: 'Saturday', plannedFor: day('2026-11-28') }),
      dueSoon({ owner, company: 'Monday', plannedFor: day('2026-11-30') }),
    ];
    expect(occasionsOf(customers).daysOff).toBeNull();
    const ahead = occasionsOf(customers, { today: FRIDAY }).daysOff;
    expect([iso(ahead?.from ?? null), iso(ahead?.to ?? null)]).toEqual([
      '2026-11-28',
      '2026-11-29',
    ]);
    expect(ahead?.customers.map(({ assessed }) => assessed.customer.company)).toEqual([
      'Saturday',
      'Sunday',
    ]);
  });

  it('occasionsOf sends an email before a long holiday for its last day, though that is more than a week away', () => {
    const golden = Array.from({ length: 12 }, (_, at) => FRIDAY + 1 + at);
    const policies = thePolicies({}, { week: WEEKDAYS, off: golden, work: [], through: null });
    const customers = [dueToday({ owner, lastContact: FRIDAY, plannedFor: FRIDAY + 12 })];
    const digest = onlyDigest(aFile({ customers, policies, today: FRIDAY }));
    expect([digest.own.lists, digest.because]).toEqual([[], 'owner']);
    expect(digest.occasions.daysOff?.customers).toHaveLength(1);
  });

  it('occasionsOf sends no email for a case of a snoozed customer', () => {
    const snoozed = dueSoon({ owner, plannedFor: day('2026-12-07'), snoozes: 1 });
    const cases = { 'C-1': [aCase({ promisedFor: MONDAY })] };
    const { digests, skipped } = compose(aFile({ customers: [snoozed], cases }));
    expect([digests, skipped]).toEqual([[], [{ what: owner, code: 'nothing-due' }]]);
  });
});

describe('composeDigests', () => {
  it('composeDigests emails everyone on an empty day when Settings ask for it, and says that nothing is due', () => {
    const settings = new Map([['digest.empty', '是']]);
    const resting = { owner, need: 'none', lastContact: MONDAY } as const;
    const team = [{ name: 'Mia', email: 'mia@example.com' }];
    const { digests } = compose(aFile({ customers: [resting], team, settings }));
    expect(digests.map(({ recipient, because }) => [recipient.address, because])).toEqual([
      ['mia@example.com', 'asked'],
      [owner, 'owner'],
    ]);
  });
});
