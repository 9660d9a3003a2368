/** Single customers under Fair start (docs/rules.md §3), day by day. */
import type { Assessment, Customer } from '../../src/rules';
import { aCustomer, day, iso } from './customers';
import { FairWorld } from './fair-world';

/** A customer of whom what was told has been kept since June, and whose days are given. */
export function worldOf(facts: Partial<Customer>, on = '2026-11-23'): FairWorld {
  const world = new FairWorld([]);
  world.customer = aCustomer({ since: day('2026-06-01'), owner: 'Ana', ...facts });
  world.today = day(on) - 1;
  world.nextMorning();
  return world;
}

export const seen = ({ next, status, workingDaysLate }: Assessment): readonly unknown[] => [
  iso(next),
  status,
  workingDaysLate,
];

export const edit = (world: FairWorld, facts: Partial<Customer>): readonly unknown[] => {
  world.customer = { ...world.customer, ...facts };
  return seen(world.assess());
};

/** Grade D, due on Friday 2026-11-27. */
export const monthly = { need: 'potential', lastContact: day('2026-10-28') } as const;
