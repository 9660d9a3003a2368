/** Laws of any sequence of entries, including late entries and corrections (docs/rules.md §7). */
import { fc } from '../../support/laws';
import {
  applyEntry,
  choices,
  defaultGradePolicy,
  lastTrackedOf,
  log,
  preview,
  replay,
  trackingOf,
  type Answer,
  type Customer,
  type Entry,
  type History,
  type Logged,
} from '../../../src/rules';
import { customersOn } from '../../support/arbitraries';
import { anAnswer, TODAY } from '../../support/customers';

describe('logging', () => {
  /** The input of each call, and how many entries back a correction points. */
  const answers = fc.array(
    fc.record({
      on: fc.integer({ min: TODAY - 30, max: TODAY }),
      kind: fc.option(fc.constantFrom(...choices.entryKind), { nil: null }),
      need: fc.option(fc.constantFrom(...choices.need), { nil: null }),
      stage: fc.option(fc.constantFrom(...choices.stage), { nil: null }),
      expectedClose: fc.option(fc.integer({ min: TODAY - 60, max: TODAY + 400 }), { nil: null }),
      plannedFor: fc.option(fc.integer({ min: TODAY + 1, max: TODAY + 300 }), { nil: null }),
      correctsBack: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    }),
    { maxLength: 12 },
  );
  type Telling = typeof answers extends fc.Arbitrary<infer T> ? T : never;

  function tell(
    first: Customer,
    telling: Telling,
    check: (before: Customer, after: Logged, history: History, answer: Answer) => void,
  ): void {
    const start = trackingOf(first);
    let customer = first;
    let entries: readonly Entry[] = [];
    telling.forEach(({ correctsBack, ...facts }, at) => {
      const corrects = correctsBack === null ? '' : (entries[at - correctsBack]?.id ?? '');
      const answer = anAnswer(customer, { ...facts, id: `E-${at}`, corrects });
      const history = { start, entries };
      const after = log(customer, history, answer, defaultGradePolicy, TODAY);
      check(customer, after, history, answer);
      entries = [...entries, after.entry];
      customer = after.customer;
    });
  }

  it('replaying the journal gives the same state, including corrections and late entries', () => {
    fc.assert(
      fc.property(customersOn(TODAY), answers, (first, telling) => {
        tell(first, telling, (_, { customer, entry }, { start, entries }) => {
          expect(replay({ start, entries: [...entries, entry] })).toEqual(trackingOf(customer));
        });
      }),
      { numRuns: 400 },
    );
  });

  it('a preview returns what logging returns and changes nothing', () => {
    fc.assert(
      fc.property(customersOn(TODAY), answers, (first, telling) => {
        tell(first, telling, (before, after, history, answer) => {
          const standing = JSON.stringify([before, history]);
          const other = { ...answer, need: 'none' } as const;
          const [one, two] = preview(before, history, [answer, other], defaultGradePolicy, TODAY);
          expect(one).toEqual(after);
          expect(two).toEqual(log(before, history, other, defaultGradePolicy, TODAY));
          expect(JSON.stringify([before, history])).toBe(standing);
        });
      }),
    );
  });

  it('no late or repeated entry moves the last contact or the last tracked day back', () => {
    fc.assert(
      fc.property(customersOn(TODAY), answers, (first, telling) => {
        const onlyNew = telling.map((each) => ({ ...each, correctsBack: null }));
        tell(first, onlyNew, (before, { customer, entry }) => {
          const again = applyEntry(trackingOf(customer), entry);
          for (const after of [customer, again]) {
            expect(lastTrackedOf(after) ?? 0).toBeGreaterThanOrEqual(lastTrackedOf(before) ?? 0);
            expect(after.lastContact ?? 0).toBeGreaterThanOrEqual(before.lastContact ?? 0);
          }
          expect(lastTrackedOf(again)).toBe(lastTrackedOf(customer));
        });
      }),
    );
  });
});
