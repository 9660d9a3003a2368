/** Customers and teams as the measures take them. */
import {
  assess,
  caseFields,
  countedEntries,
  DEFAULT_CAPACITY,
  purchaseFields,
  type Assessment,
  type Case,
  type Customer,
  type Day,
  type Entry,
  type MeasuredCustomer,
  type MeasuredTeam,
  type Policies,
  type Purchase,
} from '../../src/rules';
import { aCustomer, blank, thePolicies, TODAY } from './customers';

interface MeasuredFacts {
  readonly customer?: Partial<Customer>;
  readonly entries?: readonly Entry[];
  readonly purchases?: readonly Partial<Purchase>[];
  readonly cases?: readonly Partial<Case>[];
  readonly today?: Day;
  readonly policies?: Policies;
}

/** Assessed on the day; the owner is as typed. */
export function measured({
  customer: facts = {},
  entries = [],
  purchases = [],
  cases = [],
  today = TODAY,
  policies = thePolicies(),
}: MeasuredFacts): MeasuredCustomer {
  const customer = aCustomer(facts);
  return {
    customer,
    assessment: assess(customer, policies, today) as Assessment,
    owner: customer.owner,
    entries: countedEntries(entries),
    purchases: purchases.map((each) => ({ ...blank(purchaseFields), ...each })),
    cases: cases.map((each) => ({ ...blank(caseFields), ...each })),
  };
}

export function measuredTeam(
  customers: readonly MeasuredCustomer[],
  facts: Partial<MeasuredTeam> & { readonly today?: Day; readonly policies?: Policies } = {},
): MeasuredTeam {
  const { today = TODAY, policies = thePolicies(), ...others } = facts;
  return {
    customers,
    plan: { policies, today, team: [], capacityOf: () => null, usualCapacity: DEFAULT_CAPACITY },
    goals: [],
    workingDaysPerWeek: 5,
    doerOf: ({ by }, owner) => by || owner,
    ...others,
  };
}
