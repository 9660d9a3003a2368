/** Laws of the figures over random teams (docs/figures.md). */
import {
  choices,
  conversionByMonth,
  conversionIn,
  dueLoad,
  figuresOf,
  forecastOf,
  migrationOf,
  rfmOf,
  type Customer,
  type Day,
  type Entry,
  type MeasuredCustomer,
} from '../../../src/rules';
import { customersOn } from '../../support/arbitraries';
import { anEntry, thePolicies, TODAY } from '../../support/customers';
import { fc } from '../../support/laws';
import { measured, measuredTeam } from '../../support/measured';

const pastDay = fc.integer({ min: TODAY - 700, max: TODAY });
const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null });

const entryOf = (id: string): fc.Arbitrary<Entry> =>
  fc
    .record({
      on: pastDay,
      kind: fc.constantFrom(...choices.entryKind),
      gradeAfter: maybe(fc.constantFrom(...choices.grade)),
      stageAfter: maybe(fc.constantFrom(...choices.stage)),
      closeAfter: maybe(fc.integer({ min: TODAY - 100, max: TODAY + 300 })),
      satisfaction: maybe(fc.integer({ min: 0, max: 6 })),
      dueBefore: maybe(pastDay),
      by: fc.constantFrom('', 'Ana', 'Ben'),
    })
    .map((facts) => anEntry({ ...facts, id }));

const money = fc.integer({ min: -5000, max: 100_000 }).map((cents) => cents / 100);
const purchase = fc.record({
  on: pastDay,
  amount: maybe(money),
  currency: fc.constantFrom('', 'EUR'),
});

const closedFacts = fc.record({
  closedOn: maybe(fc.integer({ min: TODAY - 400, max: TODAY + 20 })),
  potentialValue: maybe(money),
  currency: fc.constantFrom('', 'EUR', 'USD'),
  owner: fc.constantFrom('', 'Ana', 'Ben'),
  lostReason: fc.constantFrom('', 'Price', 'price '),
  doNotContact: maybe(fc.boolean()),
});

interface Drawn {
  readonly customer: Customer;
  readonly entries: readonly Entry[];
  readonly purchases: readonly { on: Day; amount: number | null; currency: string }[];
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  customer: fc.tuple(customersOn(TODAY), closedFacts).map(([one, other]) => ({ ...one, ...other })),
  entries: fc
    .integer({ min: 0, max: 6 })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, at) => entryOf(`E-${at}`)))),
  purchases: fc.array(purchase, { maxLength: 4 }),
});

const team: fc.Arbitrary<readonly MeasuredCustomer[]> = fc
  .array(drawn, { maxLength: 40 })
  .map((all) => all.map((each) => measured(each)));

const PERIOD = { from: TODAY - 60, to: TODAY };

describe('the figures of any team', () => {
  it('have a migration matrix whose cells sum up to the customers', () => {
    fc.assert(
      fc.property(team, (customers) => {
        const { matrix, graded } = migrationOf(customers, TODAY);
        const rows = Object.values(matrix).map((row) =>
          Object.values(row).reduce((sum, count) => sum + count, 0),
        );
        expect(rows.reduce((sum, count) => sum + count, 0)).toBe(customers.length);
        const none = Object.values(matrix.none).reduce((sum, count) => sum + count, 0);
        expect(graded).toBe(customers.length - none);
      }),
    );
  });

  it('have no share above 1 or below 0, and none of too few', () => {
    fc.assert(
      fc.property(team, (customers) => {
        const text = JSON.stringify(figuresOf(measuredTeam(customers), PERIOD));
        const shares = [
          ...text.matchAll(/"(?:share|unchanged|keptShare|serviceShare|valueShare)":([^,}]+)/g),
        ];
        expect(shares.length).toBeGreaterThan(5);
        for (const [, share = ''] of shares) {
          if (share === 'null') continue;
          expect(Number(share)).toBeGreaterThanOrEqual(0);
          expect(Number(share)).toBeLessThanOrEqual(1);
        }
        expect(text).not.toContain('NaN');
      }),
    );
  });

  it('count each closed deal in the month in which it was closed, and in no other', () => {
    fc.assert(
      fc.property(team, (customers) => {
        const months = conversionByMonth(customers, TODAY);
        const all = conversionIn(customers, { from: TODAY - 1000, to: TODAY }, TODAY);
        expect(months.reduce((sum, { won }) => sum + won, 0)).toBe(all.won);
        expect(months.reduce((sum, { lost }) => sum + lost, 0)).toBe(all.lost);
      }),
    );
  });

  it('never weight the forecast above the sum of the values', () => {
    fc.assert(
      fc.property(team, (customers) => {
        for (const { n, amount, weighted, withoutValue } of forecastOf(customers, TODAY)) {
          expect(withoutValue).toBeLessThanOrEqual(n);
          if (weighted !== null) expect(weighted).toBeLessThanOrEqual((amount ?? 0) + 0.005);
        }
      }),
    );
  });

  it('are the same with an entry that was voided as without it', () => {
    fc.assert(
      fc.property(
        fc.array(drawn, { minLength: 1, maxLength: 12 }),
        entryOf('E-voided'),
        (all, entry) => {
          const [first, ...others] = all as [Drawn, ...Drawn[]];
          const voiding = anEntry({
            id: 'E-voiding',
            kind: null,
            corrects: entry.id,
            on: TODAY - 40,
            gradeAfter: 'A',
            stageAfter: 'won',
          });
          const corrected = { ...first, entries: [...first.entries, entry, voiding] };
          const figures = (teams: readonly Drawn[]): unknown =>
            figuresOf(measuredTeam(teams.map((each) => measured(each))), PERIOD);
          const without = figures([first, ...others]);
          const withVoided = figures([corrected, ...others]);
          expect(withVoided).toEqual(without);
        },
      ),
    );
  });

  it('expect tomorrow what is due then, if everyone due today has an entry', () => {
    const policies = thePolicies();
    const today = TODAY - 2;
    const plan = measuredTeam([], { today }).plan;
    fc.assert(
      fc.property(fc.array(customersOn(today), { maxLength: 20 }), (all) => {
        const customers = all.map((customer) => measured({ customer, today, policies }));
        const [, tomorrow] = dueLoad(customers, { ...plan, days: 14 });
        const after = customers.map(({ customer, assessment }) => {
          const isDue = assessment.next !== null && assessment.next <= today;
          const tracked = isDue
            ? {
                ...customer,
                lastContact: today,
                lastTracked: today,
                plannedFor: null,
                attempts: 0,
                snoozes: 0,
              }
            : customer;
          return measured({ customer: tracked, today: today + 1, policies });
        });
        const due = after.filter(({ assessment: { next } }) => next !== null && next <= today + 1);
        expect(tomorrow?.expected).toBe(due.length);
      }),
    );
  });

  it('give equal buyers equal scores, and no better one a worse score', () => {
    const buyer = fc.record({
      last: pastDay,
      count: fc.integer({ min: 1, max: 9 }),
      amount: money,
    });
    fc.assert(
      fc.property(fc.array(buyer, { minLength: 1, maxLength: 60 }), (buyers) => {
        const scores = rfmOf(buyers);
        buyers.forEach((one, at) => {
          buyers.forEach((other, place) => {
            if (one.count >= other.count) {
              expect(scores[at]?.f).toBeGreaterThanOrEqual(scores[place]?.f ?? 0);
            }
            if (one.amount === other.amount) expect(scores[at]?.m).toBe(scores[place]?.m);
          });
        });
        for (const { r, f, m } of scores) {
          for (const score of [r, f, m]) expect([1, 2, 3, 4, 5]).toContain(score);
        }
      }),
    );
  });
});
