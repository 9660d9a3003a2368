/** Random days, Holidays tables and customers, limited to what reading a sheet can return. */
import { fc } from './laws';
import {
  addMonths,
  choices,
  tableEnd,
  type Customer,
  type Day,
  type WorkingDayPolicy,
} from '../../src/rules';
import { aCustomer, TODAY } from './customers';

/** Days in about four years around the examples. */
export const someDay: fc.Arbitrary<Day> = fc.integer({ min: TODAY - 700, max: TODAY + 700 });

/** Any day from 1900 to 2199. */
export const anyDay: fc.Arbitrary<Day> = fc.integer({ min: 2, max: 109574 });

/** A closure of up to twelve days, mostly near the days that the tests use. */
const closure = fc.tuple(
  fc.oneof(someDay, fc.integer({ min: TODAY - 30, max: TODAY + 130 })),
  fc.integer({ min: 1, max: 12 }),
);

/** Any working week, with closures, and make-up days inside and outside them. */
export const workingDayPolicy: fc.Arbitrary<WorkingDayPolicy> = fc
  .record({
    week: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
    closures: fc.array(closure, { maxLength: 12 }),
    work: fc.array(someDay, { maxLength: 12 }),
  })
  .map(({ week, closures, work }) => {
    const off = closures.flatMap(([from, days]) =>
      Array.from({ length: days }, (_, at) => from + at),
    );
    return { week, off, work, through: tableEnd([...off, ...work]) };
  });

const maybe = <T>(values: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(values, { nil: null });
const past = (on: Day): fc.Arbitrary<Day> => fc.integer({ min: on - 500, max: on });

/** Customers as read on that day: no events after it, planned days within 12 months. */
export function customersOn(on: Day): fc.Arbitrary<Customer> {
  return fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 6 }),
      need: maybe(fc.constantFrom(...choices.need)),
      stage: maybe(fc.constantFrom(...choices.stage)),
      intention: maybe(fc.constantFrom(...choices.intention)),
      expectedClose: maybe(fc.integer({ min: on - 100, max: on + 800 })),
      manualGrade: fc.oneof(
        { weight: 5, arbitrary: fc.constant(null) },
        fc.constantFrom(...choices.grade),
      ),
      manualType: fc.oneof(
        { weight: 5, arbitrary: fc.constant(null) },
        fc.constantFrom(...choices.type),
      ),
      valueClass: maybe(fc.constantFrom(...choices.valueClass)),
      lastPurchase: maybe(past(on)),
      added: maybe(past(on)),
      lastContact: maybe(past(on)),
      lastTracked: maybe(past(on)),
      gapSince: maybe(past(on)),
      attempts: maybe(fc.integer({ min: 0, max: 5 })),
      snoozes: maybe(fc.integer({ min: 0, max: 3 })),
      plannedFor: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.integer({ min: on - 60, max: addMonths(on, 12) }),
      ),
    })
    .map((facts) => aCustomer(facts));
}
