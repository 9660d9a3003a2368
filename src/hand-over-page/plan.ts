/** Who gets which customers, worked out in the page so that every choice shows at once. */
import type { HandOverFacts, HandedCustomer } from '../protocol';
import { shareOut, type ShareBy } from '../rules';

/** What the person has chosen. */
export interface Choices {
  readonly from: string;
  /** Names of receivers, in the order of Team; the pool may be one. */
  readonly to: readonly string[];
  readonly by: ShareBy;
  /** Receivers chosen for single customers, by ID. */
  readonly own: ReadonlyMap<string, string>;
}

export interface PlannedCustomer {
  readonly customer: HandedCustomer;
  readonly to: string;
}

/** What a receiver gets. */
export interface Portion {
  readonly name: string;
  readonly all: number;
  readonly key: number;
  readonly major: number;
  readonly overdue: number;
  /** Entries per working day before; null for the pool. */
  readonly before: number | null;
  readonly after: number | null;
}

/** Works out which customer goes to whom; empty while no receiver is chosen. */
export function planOf(facts: HandOverFacts, choices: Choices): readonly PlannedCustomer[] {
  const { customers, people } = facts;
  const { to, by, own } = choices;
  const freeOf = (name: string): number => {
    const person = people.find((each) => each.name === name);
    // The pool takes what it is given, but nothing before a colleague does.
    return person === undefined ? 0 : person.capacity - person.load;
  };
  const shares = shareOut(
    customers.map(({ load, valueClass, beside }) => ({
      load,
      valueClass,
      beside: placeOf(beside, to),
    })),
    to.map(freeOf),
    by,
  );
  return customers.flatMap((customer, at) => {
    const chosen = own.get(customer.id);
    const receiver = chosen ?? to[shares[at] ?? -1];
    return receiver === undefined ? [] : [{ customer, to: receiver }];
  });
}

function placeOf(names: readonly string[], to: readonly string[]): number | null {
  const at = to.findIndex((name) => names.includes(name));
  return at < 0 ? null : at;
}

export function portionsOf(
  plan: readonly PlannedCustomer[],
  { people }: HandOverFacts,
): readonly Portion[] {
  const names = [...new Set(plan.map(({ to }) => to))];
  return names.map((name) => {
    const theirs = plan.filter(({ to }) => to === name).map(({ customer }) => customer);
    const count = (isOne: (customer: HandedCustomer) => boolean): number =>
      theirs.filter(isOne).length;
    const before = people.find((person) => person.name === name)?.load ?? null;
    const added = theirs.reduce((sum, { load }) => sum + load, 0);
    return {
      name,
      all: theirs.length,
      key: count(({ valueClass }) => valueClass === 'key'),
      major: count(({ valueClass }) => valueClass === 'major'),
      overdue: count(({ isOverdue }) => isOverdue),
      before,
      after: before === null ? null : before + added,
    };
  });
}

/** The plan in the form that the question to the script takes. */
export function movesOf(
  plan: readonly PlannedCustomer[],
): readonly { readonly to: string; readonly customers: readonly string[] }[] {
  const moves = new Map<string, string[]>();
  for (const { customer, to } of plan) moves.set(to, [...(moves.get(to) ?? []), customer.id]);
  return [...moves].map(([to, customers]) => ({ to, customers }));
}
