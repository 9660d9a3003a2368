/**
 * How long a customer may be left alone (docs/rules.md §2), in days, and the other numbers behind the
 * next day. The gaps are settings, and so are the days after a purchase; of the gaps only those by
 * type and intention may be switched off.
 */
import type { ValueClass } from '../customers';
import type { PolicyNumber } from '../grading';

/** Rows of the gap table: U has two, since a won customer may rest longer than an unknown one. */
export type GapRow = 'A' | 'B' | 'C' | 'D' | 'E' | 'U' | 'next-deal-unknown';

export type GapTable = Readonly<Record<GapRow, Readonly<Record<ValueClass, number>>>>;

export interface GapPolicy {
  readonly table: GapTable;
  readonly existingDays: number | null;
  /** A lost customer comes back after this many days and up to `lostSpreadDays` − 1 more. */
  readonly lostDays: number | null;
  readonly lostSpreadDays: number;
  /** With no ID to spread by, as in FOLLOWUP_GAP. */
  readonly lostWithoutIdDays: number;
  /** A lost customer rests so long once `attemptsBeforeRest` attempts in a row failed. */
  readonly lostRestDays: number;
  readonly attemptsBeforeRest: number;
  readonly prospectDays: number | null;
  readonly interestedDays: number | null;
}

export const SHORTEST_GAP_DAYS = 1;
export const LONGEST_GAP_DAYS = 730;

export const defaultGapPolicy: GapPolicy = {
  table: {
    A: { ordinary: 1, major: 1, key: 1 },
    B: { ordinary: 7, major: 7, key: 7 },
    C: { ordinary: 15, major: 15, key: 8 },
    D: { ordinary: 30, major: 20, key: 15 },
    E: { ordinary: 365, major: 180, key: 90 },
    U: { ordinary: 7, major: 7, key: 7 },
    'next-deal-unknown': { ordinary: 90, major: 60, key: 30 },
  },
  existingDays: 90,
  lostDays: 72,
  lostSpreadDays: 37,
  lostWithoutIdDays: 90,
  lostRestDays: 365,
  attemptsBeforeRest: 4,
  prospectDays: null,
  interestedDays: 7,
};

export interface FollowUpPolicy {
  /** After an attempt: try again after so many working days … */
  readonly retryWorkingDays: number;
  /** … but only while fewer than so many attempts in a row were made. */
  readonly attemptsBeforePause: number;
  /** A milestone counts from so many days before it; a birthday lapses as many after. */
  readonly milestoneDays: number;
  /** So many days after the last purchase is a milestone; null: off. */
  readonly afterPurchaseDays: number | null;
  /** From today up to so many days ahead is soon. */
  readonly soonDays: number;
}

export const defaultFollowUpPolicy: FollowUpPolicy = {
  retryWorkingDays: 2,
  attemptsBeforePause: 3,
  milestoneDays: 7,
  afterPurchaseDays: null,
  soonDays: 7,
};

const bounds = { min: SHORTEST_GAP_DAYS, max: LONGEST_GAP_DAYS } as const;

/** Gaps by type and intention as settings; the gap table has a place of its own in Settings. */
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
  },
  interestedDays: {
    key: 'gap.interested',
    fallback: defaultGapPolicy.interestedDays,
    ...bounds,
    canBeOff: true,
  },
} as const satisfies Partial<Record<keyof GapPolicy, PolicyNumber>>;

export const followUpNumbers = {
  afterPurchaseDays: {
    key: 'milestone.purchase',
    fallback: defaultFollowUpPolicy.afterPurchaseDays,
    ...bounds,
    canBeOff: true,
  },
} as const satisfies Partial<Record<keyof FollowUpPolicy, PolicyNumber>>;
