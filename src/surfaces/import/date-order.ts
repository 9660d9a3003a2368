/**
 * Decides which number in `03/04/2026` is the day. One cell cannot show it, so all day columns of a file
 * are looked at together: a number above 12 decides. Without one, the order is a guess and marked as such.
 */
import { catalogueOf } from '../../language';
import type { DateOrder, LanguageCode } from '../../rules';

export interface FoundOrder {
  /** Null when no cell of the file depends on it. */
  readonly order: DateOrder | null;
  /** Whether nothing in the file decided it; then month first, as in most exports. */
  readonly isGuessed: boolean;
}

/** Two numbers, then a year. A year in front needs no decision. */
const NUMBERS = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})(?!\d)/;

/** @param texts the cells of all day columns, as typed */
export function dateOrderOf(texts: Iterable<string>): FoundOrder {
  let seen = 0;
  const votes = { mdy: 0, dmy: 0, ymd: 0 };
  for (const text of texts) {
    const match = NUMBERS.exec(text.normalize('NFKC').trim());
    if (match === null) continue;
    seen += 1;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 31 && second <= 12) votes.ymd += 1;
    else if (first > 12 && second <= 12) votes.dmy += 1;
    else if (second > 12 && first <= 12) votes.mdy += 1;
  }
  if (seen === 0) return { order: null, isGuessed: false };
  const [order, most] = (Object.entries(votes) as [DateOrder, number][]).reduce((one, other) =>
    other[1] > one[1] ? other : one,
  );
  return most === 0 ? { order: 'mdy', isGuessed: true } : { order, isGuessed: false };
}

/** What to report of the order that a file was read in; nothing where it was asked for or made no difference. */
export function orderNotes(
  { order, isGuessed }: FoundOrder,
  { dateOrder, language }: OrderRequest,
): string[] {
  if (order === null || dateOrder !== null) return [];
  const { notes } = catalogueOf(language).commandLine;
  return [isGuessed ? notes.dateOrderGuessed({ order }) : notes.dateOrder({ order })];
}

interface OrderRequest {
  /** Null: decided from the file. */
  readonly dateOrder: DateOrder | null;
  readonly language: LanguageCode;
}
