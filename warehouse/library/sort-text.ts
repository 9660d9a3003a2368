/** Ranks as texts that any database sorts as the rules do, whatever its collation and encoding. */
import type { Rank } from '../../src/rules';

/** Beyond every day, and above every negative number. */
const OFFSET = 10_000_000;

const DIGITS = 8;

/** A name sorts by its UTF-16 units, as in the sheet. */
export function sortText(rank: Rank): string {
  return rank
    .map((part) =>
      typeof part === 'number'
        ? String(part + OFFSET).padStart(DIGITS, '0')
        : Array.from({ length: part.length }, (_, at) =>
            part.charCodeAt(at).toString(16).padStart(4, '0'),
          ).join(''),
    )
    .join(' ');
}
