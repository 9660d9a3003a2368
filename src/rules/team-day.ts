/**
 * The end of a day for a whole team (docs/rules.md §3, Fair start): what is told of each customer, with
 * what only shows when customers are seen together: merged ones, many that come due at once, and the
 * ration of first contacts for the next day.
 */
import { assess, type Policies } from './assess';
import type { Day } from './calendar';
import type { Customer } from './customers';
import {
  hasPool,
  readTold,
  toldAtEndOf,
  toldText,
  valueClassOf,
  warnedAtEndOf,
  type Told,
} from './follow-ups';
import {
  CLASS_RANK,
  DEFAULT_CAPACITY,
  GRADE_RANK,
  rationOf,
  sorted,
  type AssessedRow,
} from './ration';

/** A customer and who owns it; equal keys are one owner. */
export interface OwnedCustomer {
  readonly customer: Customer;
  readonly owner: unknown;
  /** Contacts per day of the owner; null: not known. */
  readonly capacity: number | null;
  /** Whether the owner is a person who is here: only then the customer may be released into the pool. */
  readonly mayBeReleased: boolean;
}

/** The end of a day of one customer. */
export interface EndedDay {
  readonly row: Pick<OwnedCustomer, 'customer' | 'capacity'>;
  /** What was told at the end of the day before; null: nothing. */
  readonly before: Told | null;
  /** Null for a customer first seen later. */
  told: Told | null;
}

/** What takes up the next days of an owner besides the customers at hand. */
export interface OtherLoad {
  /** Customers due by working day, those of the past on the next one. */
  readonly taken: ReadonlyMap<Day, number>;
  readonly overdue: number;
  readonly today: number;
}

const NO_LOAD: OtherLoad = { taken: new Map(), overdue: 0, today: 0 };

/**
 * What is told of each customer at the end of a day, as texts for its column, in the order of the rows; `''` for a
 * customer first seen later.
 */
export function toldOfTeam(
  rows: readonly OwnedCustomer[],
  policies: Policies,
  on: Day,
): readonly string[] {
  const merged = toldOfMerged(rows);
  const owners = new Map<unknown, EndedDay[]>();
  const days = rows.map((row) => {
    const day = endDay(row, merged.get(row.customer.id) ?? [], policies, on);
    const others = owners.get(row.owner);
    if (others === undefined) owners.set(row.owner, [day]);
    else others.push(day);
    return day;
  });
  for (const ofOwner of owners.values()) endDayOfOwner(ofOwner, NO_LOAD, policies, on);
  return days.map(({ told }) => (told === null ? '' : toldText(told)));
}

/** What had been told of the customers that were merged into another, by the ID of that one. */
function toldOfMerged(
  rows: readonly Pick<OwnedCustomer, 'customer'>[],
): ReadonlyMap<string, readonly Told[]> {
  const merged = new Map<string, Told[]>();
  for (const { customer } of rows) {
    const { mergedInto } = customer;
    const before = mergedInto === '' ? null : beforeOf(customer);
    if (before !== null) merged.set(mergedInto, [...(merged.get(mergedInto) ?? []), before]);
  }
  return merged;
}

function beforeOf({ told }: Customer): Told | null {
  return told === '' ? null : readTold(told);
}

/**
 * What is told of a customer before it is seen together with the owner's others. Four parameters, since each comes
 * from elsewhere.
 *
 * @param merged what had been told of customers that were merged into this one
 */
export function endDay(
  row: Omit<OwnedCustomer, 'owner'>,
  merged: readonly Told[],
  policies: Policies,
  on: Day,
): EndedDay {
  const before = beforeOf(row.customer);
  const told = toldAtEndOf(on, row.customer, policies);
  if (told === null) return { row, before, told };
  const warnedOn = hasPool(policies.followUpPolicy) ? warnedOnOf(row, before, policies, on) : null;
  const earliest = earliestOf(told, merged);
  return { row, before, told: warnedOn === null ? earliest : { ...earliest, warnedOn } };
}

/** Since when the lists say that a customer goes to the pool (docs/rules.md §5). */
function warnedOnOf(
  row: Omit<OwnedCustomer, 'owner'>,
  before: Told | null,
  policies: Policies,
  on: Day,
): Day | null {
  const assessment = row.mayBeReleased ? assess(row.customer, policies, on) : null;
  if (assessment === null) return null;
  return warnedAtEndOf(on, assessment, before?.warnedOn ?? null, policies);
}

/** Of two merged customers the earlier day told counts. */
function earliestOf(told: Told, merged: readonly Told[]): Told {
  return merged.reduce((target, { day, rule, grade, isToStart }) => {
    if (day === null || isToStart || target.day === null || target.day <= day) return target;
    return { ...target, day, rule, grade };
  }, told);
}

/** Changes what is told of customers of one owner where it depends on the others. */
export function endDayOfOwner(
  ofOwner: readonly EndedDay[],
  load: OtherLoad,
  policies: Policies,
  on: Day,
): void {
  spread(ofOwner, load, policies, on);
  if (policies.calendar.isWorking(on + 1)) offer(ofOwner, load, policies, on + 1);
}

/** Whether a change of the day makes the customer due on the next working day. */
export function isNewlyDue({ before, told }: EndedDay, { calendar }: Policies, on: Day): boolean {
  const tomorrow = calendar.add(on, 1);
  return (
    told !== null &&
    !told.isToStart &&
    told.day === tomorrow &&
    told.derived <= on &&
    before?.day !== tomorrow
  );
}

/** The working day that a customer takes up, that of the past being the next one; null: none. */
export function takenDayOf({ told }: EndedDay, { calendar }: Policies, on: Day): Day | null {
  if (told === null || told.day === null || told.isToStart) return null;
  return Math.max(told.day, calendar.add(on, 1));
}

/**
 * What changes of a day make due for an owner beyond the free capacity of the next working day comes on
 * the days after it, best first, but never later than told before.
 */
function spread(ofOwner: readonly EndedDay[], load: OtherLoad, policies: Policies, on: Day): void {
  const { calendar } = policies;
  const changed = ofOwner.filter((each) => isNewlyDue(each, policies, on));
  if (changed.length === 0) return;
  const capacity = Math.max(1, ofOwner[0]?.row.capacity ?? DEFAULT_CAPACITY);
  const isChanged = new Set(changed);
  const taken = new Map(load.taken);
  for (const each of ofOwner) {
    const at = isChanged.has(each) ? null : takenDayOf(each, policies, on);
    if (at !== null) taken.set(at, (taken.get(at) ?? 0) + 1);
  }
  let day = calendar.add(on, 1);
  for (const each of bestFirst(changed)) {
    while ((taken.get(day) ?? 0) >= capacity) day = calendar.add(day, 1);
    const { told, before } = each;
    if (told === null) continue;
    const known = before !== null && before.day !== null && !before.isToStart ? before.day : day;
    const latest = known > on ? known : day;
    each.told = { ...told, day: Math.min(day, latest) };
    taken.set(day, (taken.get(day) ?? 0) + 1);
  }
}

function bestFirst(days: readonly EndedDay[]): readonly EndedDay[] {
  return sorted(days, ({ row, told }) => [
    GRADE_RANK[told?.grade ?? 'E'],
    CLASS_RANK[valueClassOf(row.customer) ?? 'ordinary'],
    told?.derived ?? 0,
  ]);
}

/** Fixes whom the lists of a day offer as first contacts. */
function offer(
  ofOwner: readonly EndedDay[],
  load: OtherLoad,
  policies: Policies,
  today: Day,
): void {
  const starting: (AssessedRow & { readonly of: EndedDay })[] = [];
  const counts = { overdue: load.overdue, today: load.today, done: 0 };
  for (const each of ofOwner) {
    const next = morningAfter(each, policies, today);
    if (next === null) continue;
    const { status } = next.assessment;
    if (status === 'overdue' || status === 'today') counts[status] += 1;
    else if (status === 'start') starting.push({ ...next, of: each });
  }
  const capacity = ofOwner[0]?.row.capacity ?? null;
  for (const { of } of rationOf(starting, capacity, counts).offered) {
    if (of.told === null || of.told.offeredOn === today) continue;
    of.told = { ...of.told, offeredOn: today, offers: of.told.offers + 1 };
  }
}

/** The customer as the lists of the next day show it; null: no customer. */
export function morningAfter(
  { told, row }: EndedDay,
  policies: Policies,
  today: Day,
): AssessedRow | null {
  const text = told === null ? row.customer.told : toldText(told);
  const customer = { ...row.customer, told: text };
  const assessment = assess(customer, policies, today);
  return assessment === null ? null : { customer, assessment };
}
