/**
 * The gaps (docs/rules.md §2), in days, and the other numbers that set the next day. The gaps and the
 * days after a purchase are settings; only gaps by type or intention can be switched off.
 */
import type { ValueClass } from '../customers';
import type { PolicyNumber } from '../grading';

/**
 * Rows of the gap table. U has two: after a won deal the gap is longer than for an unknown need.
 */
export type GapRow = 'A' | 'B' | 'C' | 'D' | 'E' | 'U' | 'next-deal-unknown';

export type GapTable = Readonly<Record<GapRow, Readonly<Record<ValueClass, number>>>>;

export interface GapPolicy {
  readonly table: GapTable;
  /** Null, here and below: off. */
  readonly existingDays: number | null;
  /** The gap of a lost customer is this plus 0 to `lostSpreadDays` − 1 days, by its ID. */
  readonly lostDays: number | null;
  readonly lostSpreadDays: number;
  /** The gap of a lost customer without ID, as in FOLLOWUP_GAP. */
  readonly lostWithoutIdDays: number;
  /** The gap of a lost customer after `attemptsBeforeRest` failed attempts in a row. */
  readonly lostRestDays: number;
  readonly attemptsBeforeRest: number;
  /** Applies to grades A to D only. */
  readonly prospectDays: number | null;
  readonly interestedDays: number | null;
  /** Of a partner, whatever else is known. */
  readonly partnerDays: number;
}

export const SHORTEST_GAP_DAYS = 1;
export const LONGEST_GAP_DAYS = 730;

export const defaultGapPolicy: GapPolicy = {
  table: {
    A: { ordinary: 1, major: 1, key: 1 },
    B: { ordinary: 7, major: 5, key: 3 },
    C: { ordinary: 15, major: 15, key: 8 },
    D: { ordinary: 30, major: 20, key: 15 },
    E: { ordinary: 365, major: 180, key: 90 },
    U: { ordinary: 7, major: 5, key: 3 },
    'next-deal-unknown': { ordinary: 90, major: 60, key: 30 },
  },
  existingDays: 90,
  lostDays: 72,
  lostSpreadDays: 37,
  lostWithoutIdDays: 90,
  lostRestDays: 365,
  attemptsBeforeRest: 4,
  prospectDays: 21,
  interestedDays: 7,
  partnerDays: 30,
};

export interface FollowUpPolicy {
  /** After a failed attempt the customer is due again in this many working days. */
  readonly retryWorkingDays: number;
  /** With this many failed attempts in a row, there is no early retry any more. */
  readonly attemptsBeforePause: number;
  /** A milestone is in effect from this many days before it; a birthday until as many after. */
  readonly milestoneDays: number;
  /** Days from the last purchase to its milestone; null: off. */
  readonly afterPurchaseDays: number | null;
  /** For so many days after a purchase the log form asks for satisfaction; null: never. */
  readonly askSatisfactionDays: number | null;
  /** A customer due at most this many days ahead is "soon". */
  readonly soonDays: number;
  /** A customer of this potential value is important, as key customers are; null: off. */
  readonly importantValue: number | null;
  /** Gaps after the due day until a customer of grade A is released into the pool; null: never. */
  readonly poolA: number | null;
  readonly poolB: number | null;
  readonly poolC: number | null;
  readonly poolD: number | null;
  readonly poolE: number | null;
  /** Customers whom a person may take from the pool in a day. */
  readonly poolPerDay: number;
  /** Months without an entry after which a lost customer, or one of grade E, is listed for erasing; null: never. */
  readonly retentionMonths: number | null;
}

export const defaultFollowUpPolicy: FollowUpPolicy = {
  retryWorkingDays: 2,
  attemptsBeforePause: 3,
  milestoneDays: 7,
  afterPurchaseDays: null,
  askSatisfactionDays: null,
  soonDays: 7,
  importantValue: null,
  poolA: null,
  poolB: null,
  poolC: null,
  poolD: null,
  poolE: null,
  poolPerDay: 10,
  retentionMonths: null,
};

const bounds = { min: SHORTEST_GAP_DAYS, max: LONGEST_GAP_DAYS } as const;

/** The settings for gaps by type and intention. Grades have their own table in Settings. */
export const gapNumbers = {
  existingDays: {
    key: 'gap.existing',
    fallback: defaultGapPolicy.existingDays,
    ...bounds,
    canBeOff: true,
  },
  lostDays: { key: 'gap.lost', fallback: defaultGapPolicy.lostDays, ...bounds, canBeOff: true },
  lostSpreadDays: { key: 'gap.lost.spread', fallback: defaultGapPolicy.lostSpreadDays, ...bounds },
  lostWithoutIdDays: {
    key: 'gap.lost.withoutId',
    fallback: defaultGapPolicy.lostWithoutIdDays,
    ...bounds,
  },
  lostRestDays: { key: 'gap.lost.rest', fallback: defaultGapPolicy.lostRestDays, ...bounds },
  attemptsBeforeRest: {
    key: 'gap.lost.attempts',
    fallback: defaultGapPolicy.attemptsBeforeRest,
    min: 1,
    max: 20,
  },
  prospectDays: {
    key: 'gap.prospect',
    fallback: defaultGapPolicy.prospectDays,
    ...bounds,
    canBeOff: true,
    isOffWhenBlank: true,
  },
  interestedDays: {
    key: 'gap.interested',
    fallback: defaultGapPolicy.interestedDays,
    ...bounds,
    canBeOff: true,
  },
  partnerDays: { key: 'gap.partner', fallback: defaultGapPolicy.partnerDays, ...bounds },
} as const satisfies Partial<Record<keyof GapPolicy, PolicyNumber>>;

const poolGaps = { fallback: null, min: 1, max: 100, canBeOff: true } as const;

export const followUpNumbers = {
  afterPurchaseDays: {
    key: 'milestone.purchase',
    fallback: defaultFollowUpPolicy.afterPurchaseDays,
    ...bounds,
    canBeOff: true,
  },
  askSatisfactionDays: {
    key: 'ask.satisfaction',
    fallback: defaultFollowUpPolicy.askSatisfactionDays,
    ...bounds,
    canBeOff: true,
  },
  importantValue: {
    key: 'importance.value',
    fallback: defaultFollowUpPolicy.importantValue,
    min: 1,
    max: 1_000_000_000,
    canBeOff: true,
  },
  poolA: { key: 'pool.A', ...poolGaps },
  poolB: { key: 'pool.B', ...poolGaps },
  poolC: { key: 'pool.C', ...poolGaps },
  poolD: { key: 'pool.D', ...poolGaps },
  poolE: { key: 'pool.E', ...poolGaps },
  poolPerDay: {
    key: 'pool.perDay',
    fallback: defaultFollowUpPolicy.poolPerDay,
    min: 1,
    max: 200,
  },
  retentionMonths: { key: 'retention.months', fallback: null, min: 1, max: 240, canBeOff: true },
} as const satisfies Partial<Record<keyof FollowUpPolicy, PolicyNumber>>;
