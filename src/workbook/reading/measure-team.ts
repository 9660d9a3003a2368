/** A team's file as what the measures take: customers with one spelling of each person, goals, capacities. */
import {
  DEFAULT_CAPACITY,
  workingDaysPerWeek,
  type Colleague,
  type Goal,
  type MeasuredCustomer,
  type MeasuredTeam,
} from '../../rules';
import { cellWords } from '../columns';
import type { FindOwner, Owner } from '../people';
import { assessTeam, type AssessedCustomer } from './assess-team';
import type { TeamFile } from './team-file';

/** What the measures need of the file. */
type MeasuredFile = Pick<
  TeamFile,
  'ownerOf' | 'settings' | 'policies' | 'today' | 'team' | 'goals' | 'customers'
>;

/**
 * Prepares a team's file for the measures.
 * @param customers as assessed today, if they are known
 */
export function measureTeam(
  file: MeasuredFile,
  customers: readonly AssessedCustomer[] = assessTeam(file).customers,
): MeasuredTeam {
  const { ownerOf, policies, today } = file;
  const measured = customers.map((each) => measuredCustomer(each, ownerOf));
  const people = capacitiesOf(file, measured);
  const capacities = new Map(people.map(({ name, capacity }) => [name, capacity]));
  return {
    customers: measured,
    plan: {
      policies,
      today,
      team: people,
      capacityOf: (owner) => capacities.get(owner) ?? null,
      usualCapacity: DEFAULT_CAPACITY,
    },
    goals: goalsIn(file),
    workingDaysPerWeek: workingDaysPerWeek(file.settings),
    doerOf: ({ by }, owner) => {
      const doer = ownerOf(by);
      return doer.kind === 'nobody' ? owner : personName(doer);
    },
  };
}

/** The customer with its owner's name as Team has it. */
function measuredCustomer(
  { customer, assessment, entries, purchases, cases }: AssessedCustomer,
  ownerOf: FindOwner,
): MeasuredCustomer {
  const owner = personName(ownerOf(customer.owner));
  return { customer, assessment, owner, entries, purchases, cases };
}

/** The name that stands for an owner in figures, one spelling for each person; `''`: no one. */
export function personName(owner: Owner): string {
  switch (owner.kind) {
    case 'colleague':
      return owner.colleague.name || owner.colleague.email;
    case 'address':
      return owner.address;
    case 'unknown':
      return owner.name;
    case 'nobody':
      return '';
  }
}

type Person = Pick<Colleague, 'name' | 'capacity' | 'awayFrom' | 'awayTo'>;

/** Who can make entries: sellers, managers with customers or a capacity, and owners whom Team lacks. */
function capacitiesOf(
  { team }: MeasuredFile,
  customers: readonly MeasuredCustomer[],
): readonly Person[] {
  const owners = new Set(customers.map(({ owner }) => owner));
  owners.delete('');
  const people = new Map<string, Person>();
  for (const { record } of team) {
    const name = record.name || record.email;
    const isSeller = record.role !== 'manager' || record.capacity !== null || owners.has(name);
    if (name === '' || !isSeller || people.has(name)) continue;
    const { capacity, awayFrom, awayTo } = record;
    people.set(name, { name, capacity, awayFrom, awayTo });
  }
  for (const name of owners) {
    const unknown = { name, capacity: null, awayFrom: null, awayTo: null };
    if (!people.has(name)) people.set(name, unknown);
  }
  return [...people.values()];
}

/** The goals: lines of Goals that have a month, a measure and a target. */
export function goalsIn({ goals, ownerOf }: Pick<TeamFile, 'goals' | 'ownerOf'>): readonly Goal[] {
  const words = cellWords();
  return goals().flatMap(({ row, record }): readonly Goal[] => {
    const { owner: cell, month, measure, target } = record;
    if (month === null || measure === null || target === null) return [];
    const owner = personName(ownerOf(cell));
    const isTeams = owner === '' || words.codeOf('wholeTeam', cell) !== null;
    return [{ row, owner: isTeams ? null : owner, month, measure, target }];
  });
}
