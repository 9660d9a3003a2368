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
import { CLASS_RANK, DEFAULT_CAPACITY, GRADE_RANK, rationOf, sorted } from './ration';

/** A customer and who owns it; equal keys are one owner. */
export interface OwnedCustomer {
  readonly customer: Customer;
  readonly owner: unknown;
  /** Contacts per day of the owner; null: not known. */
  readonly capacity: number | null;
  /** Whether the owner is a person who is here: only then the customer may be released into the pool. */
  readonly mayBeReleased: boolean;
}

interface ToldOf {
  readonly row: OwnedCustomer;
  /** What was told at the end of the day before; null: nothing. */
  readonly before: Told | null;
  /** Null for a customer first seen later. */
  told: Told | null;
}

/**
 * What is told of each customer at the end of a day, as texts for its column, in the order of the rows; `''` for a
 * customer first seen later.
 */
export function toldOfTeam(
  rows: readonly OwnedCustomer[],
  policies: Policies,
  on: Day,
): readonly string[] {
  const days = rows.map((row): ToldOf => {
    const { customer } = row;
    return {
      row,
      before: customer.told === '' ? null : readTold(customer.told),
      told: toldAtEndOf(on, customer, policies),
    };
  });
  takeOverMerged(days);
  if (hasPool(policies.followUpPolicy)) warn(days, policies, on);
  for (const ofOwner of byOwner(days)) spread(ofOwner, policies, on);
  if (policies.calendar.isWorking(on + 1)) {
    for (const ofOwner of byOwner(days)) offer(ofOwner, policies, on + 1);
  }
  return days.map(({ told }) => (told === null ? '' : toldText(told)));
}

/** Keeps since when the lists say that a customer goes to the pool (docs/rules.md §5). */
function warn(days: readonly ToldOf[], policies: Policies, on: Day): void {
  for (const each of days) {
    const { row, told, before } = each;
    if (told === null || !row.mayBeReleased) continue;
    const assessment = assess(row.customer, policies, on);
    if (assessment === null) continue;
    const warnedOn = warnedAtEndOf(on, assessment, before?.warnedOn ?? null, policies);
    if (warnedOn !== null) each.told = { ...told, warnedOn };
  }
}

function byOwner(days: readonly ToldOf[]): readonly (readonly ToldOf[])[] {
  const groups = new Map<unknown, ToldOf[]>();
  for (const each of days) {
    const group = groups.get(each.row.owner);
    if (group === undefined) groups.set(each.row.owner, [each]);
    else group.push(each);
  }
  return [...groups.values()];
}

/** Of two merged customers the earlier day told counts. */
function takeOverMerged(days: readonly ToldOf[]): void {
  const byId = new Map(days.map((each) => [each.row.customer.id, each]));
  for (const { row, before } of days) {
    const into = byId.get(row.customer.mergedInto);
    const { mergedInto } = row.customer;
    const day = before?.day ?? null;
    const target = into?.told ?? null;
    if (mergedInto === '' || into === undefined || target === null) continue;
    if (before === null || day === null || before.isToStart) continue;
    if (target.day === null || target.day <= day) continue;
    into.told = { ...target, day, rule: before.rule, grade: before.grade };
  }
}

/**
 * What changes of a day make due for an owner beyond the free capacity of the next working day comes on
 * the days after it, best first, but never later than told before.
 */
function spread(ofOwner: readonly ToldOf[], { calendar }: Policies, on: Day): void {
  const tomorrow = calendar.add(on, 1);
  const isNew = ({ before, told }: ToldOf): boolean =>
    told !== null &&
    !told.isToStart &&
    told.day === tomorrow &&
    told.derived <= on &&
    before?.day !== tomorrow;
  const changed = ofOwner.filter(isNew);
  if (changed.length === 0) return;
  const capacity = Math.max(1, ofOwner[0]?.row.capacity ?? DEFAULT_CAPACITY);
  const taken = new Map<Day, number>();
  for (const each of ofOwner) {
    const day = each.told?.day ?? null;
    if (day === null || each.told?.isToStart === true || changed.includes(each)) continue;
    const at = Math.max(day, tomorrow);
    taken.set(at, (taken.get(at) ?? 0) + 1);
  }
  let day = tomorrow;
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

function bestFirst(days: readonly ToldOf[]): readonly ToldOf[] {
  return sorted(days, ({ row, told }) => [
    GRADE_RANK[told?.grade ?? 'E'],
    CLASS_RANK[valueClassOf(row.customer) ?? 'ordinary'],
    told?.derived ?? 0,
  ]);
}

/** Fixes whom the lists of a day offer as first contacts. */
function offer(ofOwner: readonly ToldOf[], policies: Policies, today: Day): void {
  const starting: {
    customer: Customer;
    assessment: NonNullable<ReturnType<typeof assess>>;
    of: ToldOf;
  }[] = [];
  const counts = { overdue: 0, today: 0, done: 0 };
  for (const each of ofOwner) {
    const { told, row } = each;
    const text = told === null ? row.customer.told : toldText(told);
    const customer = { ...row.customer, told: text };
    const assessment = assess(customer, policies, today);
    if (assessment === null) continue;
    const { status } = assessment;
    if (status === 'overdue' || status === 'today') counts[status] += 1;
    else if (status === 'start') starting.push({ customer, assessment, of: each });
  }
  const capacity = ofOwner[0]?.row.capacity ?? null;
  for (const { of } of rationOf(starting, capacity, counts).offered) {
    if (of.told === null || of.told.offeredOn === today) continue;
    of.told = { ...of.told, offeredOn: today, offers: of.told.offers + 1 };
  }
}
