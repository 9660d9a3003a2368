/**
 * The gap: how long a customer may go without a follow-up. The shortest of the gaps by grade, type
 * and intention applies (docs/rules.md §2).
 */
import type { CustomerType, Grade, Intention, ValueClass } from '../customers';
import type { Graded } from '../grading';
import type { GapPolicy, GapRow } from './policy';

export type GapReason = 'grade' | 'type' | 'intention';

export interface Gap {
  /** 1–730. */
  readonly days: number;
  /** Which rule gave the gap; on a tie the first of grade, type, intention. */
  readonly reason: GapReason;
}

export interface GapInputs {
  readonly graded: Graded;
  /** Null: unclassified, treated as ordinary. */
  readonly valueClass: ValueClass | null;
  /** Null: unknown, because the workbook has no purchases. */
  readonly type: CustomerType | null;
  readonly intention: Intention | null;
  /** Spreads lost customers over days; `''` when there is no ID. */
  readonly id: string;
  /** Failed attempts in a row. */
  readonly attempts: number;
}

export function gapOf(inputs: GapInputs, policy: GapPolicy): Gap {
  if (inputs.type === 'partner') return { days: policy.partnerDays, reason: 'type' };
  let days = gradeGapDays(inputs.graded, inputs.valueClass, policy);
  let reason: GapReason = 'grade';
  const byType = inputs.type === null ? null : typeGapDays(inputs.type, inputs, policy);
  if (byType !== null && byType < days) {
    days = byType;
    reason = 'type';
  }
  // Where the deal was lost, the intention was about that deal.
  const isInterested = inputs.intention === 'interested' && inputs.graded.reason !== 'no-chance';
  const byIntention = isInterested ? policy.interestedDays : null;
  if (byIntention !== null && byIntention < days) {
    days = byIntention;
    reason = 'intention';
  }
  return { days, reason };
}

/** The gap in days by grade and value class alone; unclassified counts as ordinary. */
export function gradeGapDays(
  graded: Graded,
  valueClass: ValueClass | null,
  policy: GapPolicy,
): number {
  const row: GapRow = graded.reason === 'next-deal-unknown' ? 'next-deal-unknown' : graded.grade;
  return policy.table[row][valueClass ?? 'ordinary'];
}

function typeGapDays(
  type: Exclude<CustomerType, 'partner'>,
  inputs: Pick<GapInputs, 'graded' | 'id' | 'attempts'>,
  policy: GapPolicy,
): number | null {
  if (type === 'existing') return policy.existingDays;
  // Without a chance or a grade, there is no one to win yet.
  if (type === 'prospect') return isHope(inputs.graded.grade) ? policy.prospectDays : null;
  if (policy.lostDays === null) return null;
  if (inputs.attempts >= policy.attemptsBeforeRest) return policy.lostRestDays;
  if (inputs.id === '') return policy.lostWithoutIdDays;
  return policy.lostDays + (fnv1a(inputs.id) % policy.lostSpreadDays);
}

function isHope(grade: Grade): boolean {
  return grade !== 'E' && grade !== 'U';
}

/**
 * 32-bit FNV-1a hash of the UTF-8 bytes. It spreads lost customers over days, with the same result
 * in every implementation. Encoded by hand because Apps Script has no TextEncoder.
 */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  const take = (byte: number): void => {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  };
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const typed = unit < 0x80 ? unit : (text.codePointAt(at) as number);
    // A character beyond 16 bits takes two places of the text.
    if (typed > 0xffff) at += 1;
    // UTF-8 encoders replace a lone surrogate with U+FFFD.
    const code = typed >= 0xd800 && typed <= 0xdfff ? 0xfffd : typed;
    if (code < 0x80) {
      take(code);
    } else if (code < 0x800) {
      take(0xc0 | (code >> 6));
      take(0x80 | (code & 0x3f));
    } else if (code < 0x10000) {
      take(0xe0 | (code >> 12));
      take(0x80 | ((code >> 6) & 0x3f));
      take(0x80 | (code & 0x3f));
    } else {
      take(0xf0 | (code >> 18));
      take(0x80 | ((code >> 12) & 0x3f));
      take(0x80 | ((code >> 6) & 0x3f));
      take(0x80 | (code & 0x3f));
    }
  }
  return hash;
}
