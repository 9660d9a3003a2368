/**
 * All figures of a team, and what other settings would do: processor seconds over customers in memory, for half
 * and for all of them, so that growth beyond the rows shows.
 */
import {
  assess,
  caseFields,
  customerFields,
  DEFAULT_CAPACITY,
  defaultPolicies,
  figuresOf,
  journalFields,
  PLAIN_WEEK,
  purchaseFields,
  whatIf,
  type Assessment,
  type Customer,
  type Entry,
  type Grade,
  type MeasuredCustomer,
  type MeasuredTeam,
  type Policies,
  type Purchase,
  type Stage,
} from '../src/rules';

const CUSTOMERS = 100_000;
const ENTRIES_EACH = 5;
const WHAT_IF_CUSTOMERS = 5000;
const SELLERS = 50;
/** 2026-11-23, a Monday. */
const TODAY = 46_349;
const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'U'];
const STAGES: readonly (Stage | null)[] = [null, 'new', 'negotiating', 'won', 'lost', null];

function blank<T>(fields: Readonly<Record<string, { readonly kind: string }>>): T {
  return Object.fromEntries(
    Object.entries(fields).map(([key, { kind }]) => [key, kind === 'text' ? '' : null]),
  ) as T;
}

const policies: Policies = defaultPolicies(
  { takeOver: TODAY - 400, knowsPurchases: true },
  PLAIN_WEEK,
);
const blankCustomer = blank<Customer>(customerFields);
const blankEntry = blank<Entry>(journalFields);
const blankPurchase = blank<Purchase>(purchaseFields);
const blankCase = { ...blank<MeasuredCustomer['cases'][number]>(caseFields) };

function customerAt(at: number): Customer {
  const stage = STAGES[at % STAGES.length] ?? null;
  const isClosed = stage === 'won' || stage === 'lost';
  return {
    ...blankCustomer,
    id: `c${at}`,
    company: `Customer ${at}`,
    owner: `Seller ${at % SELLERS}`,
    source: `Source ${at % 12}`,
    stage,
    need: isClosed ? null : 'clear',
    expectedClose: isClosed ? null : TODAY - 40 + ((at * 13) % 300),
    potentialValue: (at * 37) % 10_000,
    closedOn: isClosed ? TODAY - ((at * 7) % 400) : null,
    added: TODAY - 700 + (at % 650),
    lastContact: TODAY - 1 - ((at * 7) % 60),
    lastTracked: TODAY - 1 - ((at * 7) % 60),
  };
}

function entryAt(at: number, place: number): Entry {
  const on = TODAY - ((at * 7 + place * 61) % 600);
  return {
    ...blankEntry,
    id: `e${at}-${place}`,
    kind: 'touch',
    on,
    by: `Seller ${(at + place) % SELLERS}`,
    gradeAfter: GRADES[(at + place) % GRADES.length] ?? 'U',
    closeAfter: TODAY + ((at * place) % 200),
    satisfaction: place === 0 ? 1 + (at % 5) : null,
    dueBefore: on - (at % 3) + 1,
  };
}

function measured(customer: Customer, at: number, by: Policies): MeasuredCustomer {
  return {
    customer,
    assessment: assess(customer, by, TODAY) as Assessment,
    owner: customer.owner,
    entries: Array.from({ length: ENTRIES_EACH }, (_, place) => entryAt(at, place)),
    purchases: [{ ...blankPurchase, on: TODAY - ((at * 11) % 700), amount: (at * 17) % 5000 }],
    cases:
      at % 9 === 0 ? [{ ...blankCase, kind: 'promise', opened: TODAY - 30, closed: TODAY }] : [],
  };
}

function teamOf(count: number, by: Policies = policies): MeasuredTeam {
  return {
    customers: Array.from({ length: count }, (_, at) => measured(customerAt(at), at, by)),
    plan: {
      policies: by,
      today: TODAY,
      team: [],
      capacityOf: () => null,
      usualCapacity: DEFAULT_CAPACITY,
    },
    goals: [],
    workingDaysPerWeek: 5,
    doerOf: (entry, owner) => entry.by || owner,
  };
}

const ROUNDS = 3;

/** The round that was disturbed least. */
function seconds(work: () => unknown): number {
  const times = Array.from({ length: ROUNDS }, () => {
    globalThis.gc?.();
    const began = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(began);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

const period = { from: TODAY - 30, to: TODAY };
const [half, whole] = [CUSTOMERS / 2, CUSTOMERS].map((count) => {
  const team = teamOf(count);
  return seconds(() => figuresOf(team, period));
}) as [number, number];
const entries = (CUSTOMERS * ENTRIES_EACH).toLocaleString('en');
console.log(`All figures of ${CUSTOMERS} customers with ${entries} entries (goal: 3 CPU s)`);
console.log(`  ${whole.toFixed(2)} CPU s; of half of them ${half.toFixed(2)}`);

const tight: Policies = {
  ...policies,
  gapPolicy: { ...policies.gapPolicy, interestedDays: 3, existingDays: 30 },
};
const before = teamOf(WHAT_IF_CUSTOMERS);
const comparison = seconds(() => {
  const after = before.customers.map((each) => ({
    ...each,
    assessment: assess(each.customer, tight, TODAY) as Assessment,
  }));
  return whatIf({
    before: before.customers,
    after,
    plans: {
      before: before.plan,
      after: { ...before.plan, policies: tight },
    },
  });
});
console.log(`What-if for ${WHAT_IF_CUSTOMERS} customers (goal: 1 CPU s): ${comparison.toFixed(2)}`);
