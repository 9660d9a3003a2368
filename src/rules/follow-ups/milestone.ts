/**
 * Milestones: days on which a customer is due regardless of the gap (docs/rules.md §3, rule 5):
 * birthday, renewal, some days after a purchase, and festivals named in the customer's tags.
 */
import { anniversaryIn, civilFromDay, type Day, type WorkingCalendar } from '../calendar';
import type { Customer } from '../customers';
import { typeOn } from '../segments';
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

/** All customers of a kind who are greeted at a festival, besides those with its name in their tags. */
export type FestivalAudience = 'key' | 'existing' | 'all';

/** A row of kind `festival` in Holidays. */
export interface Festival {
  readonly on: Day;
  readonly name: string;
  readonly audience?: FestivalAudience;
}

/** What milestones depend on, besides the customer. */
export interface MilestoneContext {
  readonly followUpPolicy: FollowUpPolicy;
  readonly calendar: WorkingCalendar;
  readonly festivals: readonly Festival[];
}

export type MilestoneInputs = Pick<
  Customer,
  | 'birthday'
  | 'renewal'
  | 'lastPurchase'
  | 'tags'
  | 'valueClass'
  | 'manualClass'
  | 'type'
  | 'manualType'
>;

/**
 * The milestones in effect today, earliest first. Each is in effect from `milestoneDays` before its
 * day until an entry is made. A birthday or festival also ends `milestoneDays` after its day; a
 * renewal or purchase does not.
 */
export function milestonesOn(
  inputs: MilestoneInputs,
  lastTracked: Day | null,
  today: Day,
  context: MilestoneContext,
): readonly Milestone[] {
  return milestonesNear(inputs, today, context).filter(
    ({ opensOn }) => lastTracked === null || lastTracked < opensOn,
  );
}

/**
 * The milestones to name beside the customer, earliest first, whether or not they set the day: from
 * `milestoneDays` before until an entry on or after the day, so that a customer who is called daily is
 * congratulated, too.
 */
export function milestonesToName(
  inputs: MilestoneInputs,
  lastTracked: Day | null,
  today: Day,
  context: MilestoneContext,
): readonly Milestone[] {
  return milestonesNear(inputs, today, context).filter(
    ({ on }) => lastTracked === null || lastTracked < on,
  );
}

/** A milestone as the reason of a day. */
export function milestoneReason({ kind, on, name }: Milestone): {
  readonly rule: 'milestone';
  readonly milestone: MilestoneKind;
  readonly on: Day;
  readonly name?: string;
} {
  const reason = { rule: 'milestone', milestone: kind, on } as const;
  return name === undefined ? reason : { ...reason, name };
}

/** The milestones that have opened and not lapsed, earliest first. */
function milestonesNear(
  inputs: MilestoneInputs,
  today: Day,
  { followUpPolicy: policy, calendar, festivals }: MilestoneContext,
): readonly Milestone[] {
  const found: Milestone[] = [];
  const consider = (kind: MilestoneKind, on: Day, name?: string): void => {
    const isGreeting = kind === 'birthday' || kind === 'festival';
    if (isGreeting && today > on + policy.milestoneDays) return;
    // Far ahead, most customers have a milestone; few look up a working day for it.
    if (today < on - LONGEST_LEAD) return;
    const dueOn = calendar.onOrBefore(on);
    // A long closure can move the due day further back than `milestoneDays`. Open no later than that,
    // or no one could be on time.
    const opensOn = Math.min(on - policy.milestoneDays, dueOn);
    if (today < opensOn) return;
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
  if (festivals.length > 0) {
    const tags = inputs.tags === '' ? NO_TAGS : tagsOf(inputs.tags);
    for (const festival of festivals) {
      const { on, name, audience } = festival;
      if (isFor(audience, inputs, today) || tags.has(foldTag(name))) consider('festival', on, name);
    }
  }
  return found.sort((one, other) => one.dueOn - other.dueOn);
}

/** Days. No closure is longer. */
const LONGEST_LEAD = 366;

const NO_TAGS: ReadonlySet<string> = new Set();

function isFor(
  audience: FestivalAudience | undefined,
  inputs: MilestoneInputs,
  today: Day,
): boolean {
  if (audience === 'key') return (inputs.manualClass ?? inputs.valueClass) === 'key';
  if (audience !== 'existing') return audience === 'all';
  const { manualType, lastPurchase, type } = inputs;
  return (
    (manualType ?? (lastPurchase === null ? type : typeOn(lastPurchase, today))) === 'existing'
  );
}

/** Splits a cell of tags at commas, semicolons, bars and line breaks, also the Chinese ones. */
function tagsOf(cell: string): ReadonlySet<string> {
  return new Set(cell.split(/[,，;；、|\n]/).map(foldTag));
}

function foldTag(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}
