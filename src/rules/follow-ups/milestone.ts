/**
 * Days of the year on which a customer hears from us whatever the gap says: birthday, renewal, so
 * many days after a purchase, festivals the customer is tagged with (docs/rules.md §3, rule 5).
 */
import { anniversaryIn, civilFromDay, type Day, type WorkingCalendar } from '../calendar';
import type { Customer } from '../customers';
import type { FollowUpPolicy } from './policy';

export type MilestoneKind = 'birthday' | 'renewal' | 'purchase' | 'festival';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** The day itself. */
  readonly on: Day;
  /** The working day on or before it: the day to follow up. */
  readonly dueOn: Day;
  /** The festival's name. */
  readonly name?: string;
}

/** A `festival` row of Holidays. */
export interface Festival {
  readonly on: Day;
  readonly name: string;
}

export type MilestoneInputs = Pick<Customer, 'birthday' | 'renewal' | 'lastPurchase' | 'tags'>;

/**
 * The milestones that count today, earliest first: from `milestoneDays` before the day, while
 * nothing was tracked since then. Greetings (birthday, festival) lapse as many days after it;
 * duties (renewal, after a purchase) end only by an entry.
 */
export function milestonesOn(
  inputs: MilestoneInputs,
  lastTracked: Day | null,
  today: Day,
  policy: FollowUpPolicy,
  calendar: WorkingCalendar,
  festivals: readonly Festival[],
): readonly Milestone[] {
  const found: Milestone[] = [];
  const consider = (kind: MilestoneKind, on: Day, name?: string): void => {
    const dueOn = calendar.onOrBefore(on);
    // In a closure longer than the notice the day moves back beyond it: in sight no later than due,
    // else nobody could be on time.
    const opensOn = Math.min(on - policy.milestoneDays, dueOn);
    const isGreeting = kind === 'birthday' || kind === 'festival';
    if (today < opensOn || (isGreeting && today > on + policy.milestoneDays)) return;
    if (lastTracked !== null && lastTracked >= opensOn) return;
    found.push(name === undefined ? { kind, on, dueOn } : { kind, on, dueOn, name });
  };

  if (inputs.birthday !== null) {
    const { year } = civilFromDay(today);
    // Around New Year the day in sight may be last year's or next year's.
    for (const at of [year - 1, year, year + 1]) {
      consider('birthday', anniversaryIn(at, inputs.birthday));
    }
  }
  if (inputs.renewal !== null) consider('renewal', inputs.renewal);
  if (inputs.lastPurchase !== null && policy.afterPurchaseDays !== null) {
    consider('purchase', inputs.lastPurchase + policy.afterPurchaseDays);
  }
  if (festivals.length > 0 && inputs.tags !== '') {
    const tags = tagsOf(inputs.tags);
    for (const festival of festivals) {
      if (tags.has(foldTag(festival.name))) consider('festival', festival.on, festival.name);
    }
  }
  return found.sort((one, other) => one.dueOn - other.dueOn);
}

/** Tags stand in one cell, separated by commas, semicolons or line breaks of either width. */
function tagsOf(cell: string): ReadonlySet<string> {
  return new Set(cell.split(/[,，;；、|\n]/).map(foldTag));
}

function foldTag(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}
