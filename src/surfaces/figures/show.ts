/** How figures are written in a cell. A share is never shown without its denominator beside it. */
import { groupedAmount, percentText, type Catalogue } from '../../language';
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
  return share === null ? words.none : percentText(share);
}

/** A number for a cell, with at most two decimal places and no trailing zeros. */
export function rounded(value: number | null, words: Words): number | string {
  return value === null ? words.none : Math.round(value * 100) / 100;
}

/** Amounts as text, a line for each currency; blank without any. */
export function moneyText(amounts: readonly Money[], words: Words): string {
  if (amounts.length === 0) return words.none;
  return amounts
    .map(({ currency, amount }) => `${groupedAmount(amount)} ${currency}`.trim())
    .join(' · ');
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
