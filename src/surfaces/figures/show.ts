/** How figures are written in a cell. A share is never shown without its denominator beside it. */
import type { Catalogue } from '../../language';
import type { Day, Grade, Money } from '../../rules';
import { choices, isoFromDay } from '../../rules';
import type { BlockCell } from './block';

type Words = Catalogue['figures'];

/** A share in a cell of its own, or the sign for too few. */
export function shareCell(share: number | null, words: Words): BlockCell {
  return share === null ? words.none : { share };
}

/** `82%` in a sentence, or the sign for too few. */
export function shareText(share: number | null, words: Words): string {
  return share === null ? words.none : `${Math.round(share * 100)}%`;
}

/** At most two places behind the point, without trailing noughts. */
export function rounded(value: number | null, words: Words): number | string {
  return value === null ? words.none : Math.round(value * 100) / 100;
}

/** A line for each currency; blank without any. */
export function moneyText(amounts: readonly Money[], words: Words): string {
  if (amounts.length === 0) return words.none;
  return amounts
    .map(({ currency, amount }) => `${groupedAmount(amount)} ${currency}`.trim())
    .join(' · ');
}

/** Whole units, with commas between groups of three. */
export function groupedAmount(amount: number): string {
  const digits = String(Math.abs(Math.round(amount)));
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) {
    groups.unshift(digits.slice(Math.max(0, end - 3), end));
  }
  return `${amount <= -0.5 ? '-' : ''}${groups.join(',')}`;
}

export function dayText(day: Day): string {
  return isoFromDay(day);
}

const BAR_CELLS = 10;

/** A share as a bar of up to ten blocks, half ones included. */
export function barText(share: number): string {
  const halves = Math.round(Math.min(Math.max(share, 0), 1) * BAR_CELLS * 2);
  return '█'.repeat(halves >> 1) + (halves % 2 === 1 ? '▌' : '');
}

/** `3 2 0 5 0 1`: how many of each grade, in their order. */
export function gradesText(grades: Readonly<Record<Grade, number>>): string {
  return choices.grade.map((grade) => grades[grade]).join(' ');
}
