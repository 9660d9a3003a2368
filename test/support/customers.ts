/** Records for tests: blank except for the fields that a test sets. */
import {
  customerFields,
  dayFromIso,
  defaultPolicies,
  isoFromDay,
  journalFields,
  PLAIN_WEEK,
  type Answer,
  type Customer,
  type Day,
  type Entry,
  type FieldSpec,
  type Policies,
  type RecordOf,
  type WorkingDayPolicy,
} from '../../src/rules';

/** The Saturday of the worked examples (docs/rules.md §10). */
export const TODAY: Day = day('2026-11-21');

/** Parses a day; throws when the calendar has no such day. */
export function day(iso: string): Day {
  const found = dayFromIso(iso);
  if (found === null) throw new Error(`No day: ${iso}`);
  return found;
}

export function iso(of: Day | null): string | null {
  return of === null ? null : isoFromDay(of);
}

/** A customer with an ID and a name; other fields are blank. */
export function aCustomer(facts: Partial<Customer> = {}): Customer {
  return { ...blank(customerFields), id: 'C-1', company: 'Brightwater Ltd', ...facts };
}

/** A contact on one day; other fields are blank. */
export function anEntry(facts: Partial<Entry> = {}): Entry {
  return { ...blank(journalFields), id: 'E-1', customerId: 'C-1', kind: 'touch', ...facts };
}

/** The answer "unchanged" on the day of the examples: repeats the customer's current values. */
export function anAnswer(customer: Customer, facts: Partial<Answer> = {}): Answer {
  const { need, expectedClose, intention, stage } = customer;
  return {
    id: 'E-1',
    on: TODAY,
    by: 'ada@example.com',
    with: '',
    channel: 'phone',
    kind: 'touch',
    outcome: 'reached',
    note: '',
    need,
    expectedClose,
    intention,
    stage,
    nextStep: '',
    plannedFor: null,
    satisfaction: null,
    dueBefore: null,
    corrects: '',
    loggedAt: '2026-11-21 10:00',
    ...facts,
  };
}

/** Default policies with a Monday–Friday week, set up long before the examples. */
export function thePolicies(
  facts: Partial<Policies> = {},
  week: WorkingDayPolicy = PLAIN_WEEK,
): Policies {
  return {
    ...defaultPolicies({ takeOver: day('2026-01-05'), knowsPurchases: false }, week),
    ...facts,
  };
}

/** A record with all fields blank. */
export function blank<F extends Record<string, FieldSpec>>(fields: F): RecordOf<F> {
  const entries = Object.entries(fields).map(([key, { kind }]) => [
    key,
    kind === 'text' ? '' : null,
  ]);
  return Object.fromEntries(entries) as RecordOf<F>;
}
