/** How long deals of a grade took to close, as the log form suggests it (docs/rules.md §6): kept as text in Settings. */
import type { Grade } from '../customers';
import { calibrationOf } from './calibration';
import { FEWEST_CASES } from './measured';

export interface CloseTime {
  /** In the median, from the entry that graded the customer to the win. */
  readonly days: number;
  /** The deals won. */
  readonly won: number;
}

/**
 * How long deals of each grade took to close, as text: `A 41 12, B 80 9` is grade, days, deals won. Grades with too few
 * deals won are left out.
 */
export function closeTimesText(...facts: Parameters<typeof calibrationOf>): string {
  return calibrationOf(...facts)
    .flatMap(({ grade, medianDays, won }) =>
      medianDays === null || won < FEWEST_CASES
        ? []
        : [`${grade} ${Math.round(medianDays)} ${won}`],
    )
    .join(', ');
}

/** What the text says of a grade; null if nothing, or if it cannot be read. */
export function closeTimeIn(text: string, grade: Grade): CloseTime | null {
  for (const part of text.split(',')) {
    const [, of, days, won] = /^\s*([A-E]) (\d{1,5}) (\d{1,7})\s*$/.exec(part) ?? [];
    if (of === grade) return { days: Number(days), won: Number(won) };
  }
  return null;
}
