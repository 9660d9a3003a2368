/**
 * Decides which number in `03/04/2026` is the day. One cell cannot show it, so all day columns of a file
 * are looked at together: a number above 12 decides. Without one, the order is a guess and marked as such.
 */
import { ENGLISH } from '../../language';
import { parseDay, type DateOrder, type LanguageCode } from '../../rules';
import type { Source } from '../../workbook';
import type { ImportNote, NoteWords } from './import-note';

export interface FoundOrder {
  /** Null when no cell of the file depends on it. */
  readonly order: DateOrder | null;
  /** Whether nothing in the file decided it; then it is the likely one. */
  readonly isGuessed: boolean;
}

/** Two numbers, then a year; or a year of two digits, then a month and a day. A weekday may come before. */
const NUMBERS = /^(?:\p{L}{1,12}[.,，]?\s)?(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{1,2})(?!\d)/u;
/** A day without a year; one with points has the day first. */
const WITHOUT_YEAR = /^(\d{1,2})[-/](\d{1,2})$/;

export interface OrderHints {
  /** The present year; lets a column of days such as `26/11/25`, `26/12/05` be read year first. */
  readonly year?: number;
  /** The order where no cell shows it; month first, as in most exports, unless given. */
  readonly likely?: DateOrder;
}

/**
 * Finds the order of day and month.
 * @param texts the cells of day columns, as typed
 */
export function dateOrderOf(
  texts: Iterable<string>,
  { year, likely = 'mdy' }: OrderHints = {},
): FoundOrder {
  let seen = 0;
  let dotted = 0;
  const votes = { mdy: 0, dmy: 0, ymd: 0 };
  const shorts: (readonly [first: number, third: number])[] = [];
  for (const text of texts) {
    const written = text.normalize('NFKC').trim();
    const match = NUMBERS.exec(written) ?? WITHOUT_YEAR.exec(written);
    if (match === null) continue;
    seen += 1;
    if (match[0].includes('.')) dotted += 1;
    const [first, second] = [Number(match[1]), Number(match[2])];
    if (first > 31 && second <= 12) votes.ymd += 1;
    else if (first > 12 && second <= 12) votes.dmy += 1;
    else if (second > 12 && first <= 12) votes.mdy += 1;
    if (match[3] !== undefined && match[3].length < 4) shorts.push([first, Number(match[3])]);
  }
  if (seen === 0) return { order: null, isGuessed: false };
  if (year !== undefined && shorts.length === seen && areYearFirst(shorts, year % 100)) {
    return { order: 'ymd', isGuessed: false };
  }
  const [[order, most], [, second]] = (Object.entries(votes) as [DateOrder, number][]).sort(
    (one, other) => other[1] - one[1],
  ) as [[DateOrder, number], [DateOrder, number]];
  if (most > second) return { order, isGuessed: false };
  // Whoever writes points writes the day first.
  return { order: dotted === seen ? 'dmy' : likely, isGuessed: true };
}

/** Zones of countries that write the day first, but for a few: those of the Americas and plain UTC say nothing. */
const DAY_FIRST_ZONES =
  /^(?:Europe|Asia|Africa|Australia|Indian|Atlantic|Arctic)\/|^Pacific\/Auckland$/;

/** How dates that can be read two ways are probably meant, by where the file seems to come from. */
export function likelyOrder(origin: {
  /** What separates the cells: semicolons where the comma is the decimal sign. */
  readonly separator: string | null;
  readonly language: LanguageCode;
  readonly zone: string;
}): DateOrder {
  const { separator, language, zone } = origin;
  const isDayFirst = separator === ';' || language !== ENGLISH || DAY_FIRST_ZONES.test(zone);
  return isDayFirst ? 'dmy' : 'mdy';
}

/** The order that a heading asks for: `Last contact (dd/mm/yyyy)`, `Termin (TT.MM.JJJJ)`; null for most. */
export function orderInHeading(heading: string): DateOrder | null {
  const found = NAMED.find(([pattern]) => pattern.test(heading));
  return found?.[1] ?? null;
}

/** Day, month and year in English, German and French. */
const NAMED: readonly (readonly [RegExp, DateOrder])[] = [
  [/\b(?:dd?|tt?|jj?)[-/. ]mm?[-/. ](?:yy|jj|aa)/i, 'dmy'],
  [/\bmm?[-/. ](?:dd?|tt?|jj?)[-/. ](?:yy|jj|aa)/i, 'mdy'],
  [/\b(?:yy|jj|aa)[-/. ]mm?[-/. ](?:dd?|tt?|jj?)\b/i, 'ymd'],
];

/** Whether the first numbers are always a year about now, and the third ones are not. */
function areYearFirst(shorts: readonly (readonly [number, number])[], year: number): boolean {
  const isNow = (number: number): boolean => Math.abs(number - year) <= 1;
  const thirds = new Set(shorts.map(([, third]) => third));
  return thirds.size > 1 && shorts.every(([first]) => isNow(first)) && ![...thirds].every(isNow);
}

/** Reads a column in its own order, where that is not the order of the file. */
export function withOrder(source: Source, order: DateOrder): Source {
  return {
    ...source,
    read: (record) => {
      const cell = source.read(record);
      const day = typeof cell === 'string' ? parseDay(cell, order) : null;
      return day === null ? cell : { day };
    },
  };
}

/** What to report of the order that a file was read in; nothing where it was asked for or made no difference. */
export function orderNotes(
  { order, isGuessed }: FoundOrder,
  { dateOrder, notes }: OrderRequest,
): ImportNote[] {
  if (order === null || dateOrder !== null) return [];
  const text = isGuessed ? notes.dateOrderGuessed({ order }) : notes.dateOrder({ order });
  return [{ code: 'date-order', text, sure: isGuessed ? 'guess' : 'certain' }];
}

interface OrderRequest {
  /** Null: decided from the file. */
  readonly dateOrder: DateOrder | null;
  readonly notes: NoteWords;
}
