/** Two rows while what they share is weighed, and the codes of what is found. */
import type { PreparedRows, Single } from './prepare';
import { MOST_SHARING, type Rarity } from './rarity';

export type ReasonCode =
  | 'same-phone'
  | 'phone-alike'
  | 'same-email'
  | 'email-alike'
  | 'same-domain'
  | 'same-mailbox'
  | 'same-company'
  | 'company-alike'
  | 'same-contact'
  | 'contact-alike'
  | 'address-alike'
  | 'same-birthday'
  | 'birthday-alike';

export type DoubtCode =
  | 'other-phone'
  | 'other-email'
  | 'other-company'
  | 'other-contact'
  | 'other-address'
  | 'other-birthday'
  | 'other-place'
  | 'other-trade';

export interface Reason {
  readonly code: ReasonCode;
  /** What it contributes. */
  readonly bits: number;
  /** How many different rows have the same value, the two included; 0 where values are alike only. */
  readonly sharing: number;
}

/** Two rows while they are weighed. */
export interface Pair {
  readonly reasons: Reason[];
  readonly doubts: DoubtCode[];
  readonly threshold: number;
  bits(): number;
  /** Adds what speaks for it. @param sharing 0 where the values are alike only */
  find(code: ReasonCode, bits: number, sharing?: number): void;
  /** Adds what speaks against it. @param bits negative */
  doubt(code: DoubtCode, bits: number): void;
  isSame(name: Single): boolean;
  /** Both are filled and not the same. */
  differs(name: Single): boolean;
  texts(name: Single): readonly [string, string];
  /** How many rows have the value of the first row. */
  sharing(name: Single): number;
  /** What the shared value counts by its rarity, and at least `floor` while few rows have it. */
  weight(name: Single, floor?: number): number;
}

export function openPair(
  { singles }: PreparedRows,
  rarity: Rarity,
  row: number,
  other: number,
): Pair {
  const reasons: Reason[] = [];
  const doubts: DoubtCode[] = [];
  let sum = 0;
  const valueOf = (name: Single, of: number): number => singles[name].at[of] as number;
  const sharing = (name: Single): number => singles[name].counts[valueOf(name, row)] ?? 0;
  return {
    reasons,
    doubts,
    threshold: rarity.threshold,
    bits: () => sum,
    find: (code, bits, shared = 0) => {
      sum += bits;
      reasons.push({ code, bits, sharing: shared });
    },
    doubt: (code, bits) => {
      sum += bits;
      doubts.push(code);
    },
    isSame: (name) => valueOf(name, row) >= 0 && valueOf(name, row) === valueOf(name, other),
    differs: (name) =>
      valueOf(name, row) >= 0 &&
      valueOf(name, other) >= 0 &&
      valueOf(name, row) !== valueOf(name, other),
    texts: (name) => [
      singles[name].texts[valueOf(name, row)] ?? '',
      singles[name].texts[valueOf(name, other)] ?? '',
    ],
    sharing,
    weight: (name, floor = 0) =>
      Math.max(sharing(name) <= MOST_SHARING ? floor : 0, rarity.bits(sharing(name))),
  };
}
