/** Measure 2: how many follow-ups are due on each of the next days, and for how many there is room. */
import type { Day, WorkingCalendar } from '../calendar';
import { isAway, type Colleague, type Customer } from '../customers';
import { dueDayOf, type NextDayContext } from '../follow-ups';
import { isActive, type MeasuredCustomer } from './measured';

export interface DueDayLoad {
  readonly day: Day;
  /** Active customers whose next day it is; on today also those overdue and to start. */
  readonly due: number;
  /** The same if each customer has an entry on each day that comes due. */
  readonly expected: number;
  /** Entries that the people who are there can make, 0 on days off; null where no one is known. */
  readonly capacity: number | null;
}

export type TeamCapacity = readonly Pick<Colleague, 'name' | 'capacity' | 'awayFrom' | 'awayTo'>[];

export interface LoadPlan {
  readonly policies: NextDayContext;
  readonly today: Day;
  readonly days: number;
  readonly team: TeamCapacity;
  /** Entries per day of an owner; null: not known. */
  readonly capacityOf: (owner: string) => number | null;
  /** Entries per day of a person of whom Team says nothing. */
  readonly usualCapacity: number;
}

/**
 * The follow-ups due on each of the next days. First contacts beyond today's capacity are left out: no one knows when
 * they are made.
 */
export function dueLoad(
  customers: Iterable<MeasuredCustomer>,
  plan: LoadPlan,
): readonly DueDayLoad[] {
  const { days, today, team, policies } = plan;
  const due = new Array<number>(days).fill(0);
  const expected = new Array<number>(days).fill(0);
  for (const each of withoutOverload(customers, plan)) {
    const { next } = each.assessment;
    if (next === null || next >= today + days) continue;
    const first = Math.max(next - today, 0);
    due[first] = (due[first] ?? 0) + 1;
    expectRepeats(each.customer, first, expected, plan);
  }
  return due.map((count, at) => ({
    day: today + at,
    due: count,
    expected: expected[at] ?? 0,
    capacity:
      team.length === 0
        ? null
        : capacityOn(today + at, team, policies.calendar, plan.usualCapacity),
  }));
}

/** Counts the customer on its due day and on each day that follows from an entry on the one before. */
function expectRepeats(
  customer: Customer,
  first: number,
  expected: number[],
  { policies, today, days }: LoadPlan,
): void {
  const state: { -readonly [K in keyof Customer]: Customer[K] } = { ...customer };
  let at = first;
  while (at < days) {
    expected[at] = (expected[at] ?? 0) + 1;
    const on = today + at;
    state.lastContact = on;
    state.lastTracked = on;
    state.plannedFor = null;
    state.waitingUntil = null;
    state.attempts = 0;
    state.snoozes = 0;
    const { day } = dueDayOf(state, policies, on);
    if (day === null || day <= on) return;
    at = day - today;
  }
}

/** Active customers, without those to start beyond what their owner can start today. */
function* withoutOverload(
  customers: Iterable<MeasuredCustomer>,
  { today, capacityOf, usualCapacity }: LoadPlan,
): Generator<MeasuredCustomer> {
  const toStart = new Map<string, MeasuredCustomer[]>();
  for (const each of customers) {
    if (!isActive(each)) continue;
    if (each.assessment.status !== 'start') {
      yield each;
      continue;
    }
    const others = toStart.get(each.owner);
    if (others === undefined) toStart.set(each.owner, [each]);
    else others.push(each);
  }
  for (const [owner, waiting] of toStart) {
    const most = Math.max(capacityOf(owner) ?? usualCapacity, 0);
    const isOffered = ({ assessment }: MeasuredCustomer): boolean => assessment.offeredOn === today;
    const inOrder = [...waiting.filter(isOffered), ...waiting.filter((each) => !isOffered(each))];
    yield* inOrder.slice(0, most);
  }
}

function capacityOn(
  day: Day,
  team: TeamCapacity,
  calendar: WorkingCalendar,
  usual: number,
): number {
  if (!calendar.isWorking(day)) return 0;
  let sum = 0;
  for (const person of team) {
    if (!isAway(person, day)) sum += person.capacity ?? usual;
  }
  return sum;
}
