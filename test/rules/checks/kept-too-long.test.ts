import { keptTooLong, type Grade } from '../../../src/rules';
import { aCustomer, day, iso, TODAY } from '../../support/customers';

type Facts = Parameters<typeof aCustomer>[0];

const OLD = day('2024-01-10');

/** `name because day` of those who are listed after 12 months. */
const listed = (...rows: readonly (readonly [Grade, Facts])[]): readonly string[] =>
  keptTooLong(
    rows.map(([grade, facts]) => ({ grade, customer: aCustomer(facts) })),
    12,
    TODAY,
  ).map(({ customer, because, last }) => `${customer.company} ${because} ${iso(last) ?? ''}`);

describe('keptTooLong', () => {
  it('lists customers who are lost or of grade E, the longest without an entry first', () => {
    expect(
      listed(
        ['E', { company: 'Elm', lastContact: OLD + 1 }],
        ['U', { company: 'Lime', stage: 'lost', closedOn: OLD }],
        ['A', { company: 'Ash', lastContact: OLD }],
      ),
    ).toEqual(['Lime lost 2024-01-10', 'Elm E 2024-01-11']);
  });

  it.each(['lastContact', 'lastTracked', 'lastPurchase', 'closedOn', 'added', 'since'] as const)(
    'counts the months from the latest day that is known, such as %s',
    (field) => {
      const recent = { lastContact: OLD, [field]: day('2025-11-22') };
      expect(listed(['E', recent])).toEqual([]);
      expect(listed(['E', { lastContact: OLD, [field]: day('2025-11-21') }])).toHaveLength(1);
    },
  );

  it('leaves out who has no ID, no known day, or was merged into another', () => {
    const gone = { lastContact: OLD };
    expect(
      listed(['E', { ...gone, id: '' }], ['E', {}], ['E', { ...gone, mergedInto: 'c2' }]),
    ).toEqual([]);
  });
});
