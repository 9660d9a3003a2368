/** What was done, by kind: a review is no touch, and an attempt is neither (docs/rules.md "Words"). */
import type { Entry } from '../customers';

export interface Tally {
  readonly touches: number;
  readonly reviews: number;
  readonly attempts: number;
}

/** Counts the entries of each kind; snoozes and pure corrections (`kind` null) are not counted. */
export function tallyOf(entries: Iterable<Pick<Entry, 'kind'>>): Tally {
  let [touches, reviews, attempts] = [0, 0, 0];
  for (const { kind } of entries) {
    if (kind === 'touch') touches += 1;
    else if (kind === 'review') reviews += 1;
    else if (kind === 'attempt') attempts += 1;
  }
  return { touches, reviews, attempts };
}
