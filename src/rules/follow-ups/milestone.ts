/**
 * Milestones: days on which a customer is due regardless of the gap (docs/rules.md §3, rule 5):
 * birthday, renewal, some days after a purchase, and festivals named in the customer's tags.
 */
import { anniversaryIn, civilFromDay, type Day, type WorkingCalendar } from '../calendar';
import type { Customer } from '../customers';
import type { FollowUpPolicy } from './policy';

export type MilestoneKind = 'birthday' | 'renewal' | 'purchase' | 'festival';

export interface Milestone {
  readonly kind: MilestoneKind;
  /** The day of the milestone. */
  readonly on: Day;
  /** The working day on or before it, when the customer is due. */
  readonly dueOn: Day;
  /** The first day on which it is in effect. */
  readonly opensOn: Day;
  /** Name of the festival. */
  readonly name?: string;
}

/** A row of kind `festival` in Holidays. */
export interface Festival {
  readonly on: Day;
  readonly name: string;
}

/** What milestones depend on, besides the customer. */
export interface MilestoneContext {
  readonly followUpPolicy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly festivals: readonly Festival[];
}

export type MilestoneInputs = Pick<Customer, 'birthday' | 'renewal' | 'lastPurchase' | 'tags'>;

/**
 * The milestones in effect today, earliest first. Each is in effect from `milestoneDays` before its
 * day until an entry is made. A birthday or festival also ends `milestoneDays` after its day; a
 * renewal or purchase does not.
 */
export function milestonesOn(
  inputs: MilestoneInputs,
  lastTracked: Day | null,
  today: Day,
  { followUpPolicy: policy, calendar, festivals }: MilestoneContext,
): readonly Milestone[] {
  const found: Milestone[] = [];
  const consider = (kind: MilestoneKind, on: Day, name?: string): void => {
    const dueOn = calendar.onOrBefore(on);
    // A long closure can move the due day further back than `milestoneDays`. Open no later than
    // that, or no one could be on time.
    const opensOn = Math.min(on - policy.milestoneDays, dueOn);
    const isGreeting = kind === 'birthday' || kind === 'festival';
    if (today < opensOn || (isGreeting && today > on + policy.milestoneDays)) return;
    if (lastTracked !== null && lastTracked >= opensOn) return;
    const facts = { kind, on, dueOn, opensOn };
    found.push(name === undefined ? facts : { ...facts, name });
  };

  if (inputs.birthday !== null) {
    const { year } = civilFromDay(today);
    // Around New Year the birthday may be last year's or next year's.
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

/** Splits a cell of tags at commas, semicolons, bars and line breaks, also the Chinese ones. */
function tagsOf(cell: string): ReadonlySet<string> {
  return new Set(cell.split(/[,，;；、|\n]/).map(foldTag));
}

function foldTag(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}
