/** Measure 12: cases that are open, how long they took, why they came, and promises that were kept. */
import { choices, foldWord, type Case } from '../customers';
import {
  FEWEST_CASES,
  isWithin,
  medianOf,
  shareOf,
  type MeasuredCustomer,
  type Period,
} from './measured';

export type CaseKind = NonNullable<Case['kind']>;

export interface CaseFigures {
  readonly open: Readonly<Record<CaseKind, number>>;
  /** Closed in the period, with both days known. */
  readonly closed: number;
  /** Calendar days from opened to closed: the middle and the ninth tenth; null under 5 closed. */
  readonly medianDays: number | null;
  readonly slowDays: number | null;
  /** Cases closed in the period by cause, the most frequent first, at most six. */
  readonly causes: readonly { readonly cause: string; readonly n: number }[];
  /** Promises whose day was in the period, and those kept: told or closed by that day. */
  readonly promised: number;
  readonly kept: number;
  /** Null under 5 promises. */
  readonly keptShare: number | null;
}

const MOST_CAUSES = 6;

export function caseFiguresIn(
  customers: Iterable<Pick<MeasuredCustomer, 'cases'>>,
  period: Period,
): CaseFigures {
  const open = Object.fromEntries(choices.caseKind.map((kind) => [kind, 0])) as Record<
    CaseKind,
    number
  >;
  const days: number[] = [];
  const causes = openTally();
  let [promised, kept] = [0, 0];
  for (const { cases } of customers) {
    for (const each of cases) {
      const { kind, opened, closed, cause, promisedFor, told } = each;
      if (closed === null && kind !== null) open[kind] += 1;
      if (isWithin(closed, period)) {
        if (opened !== null && opened <= closed) days.push(closed - opened);
        if (cause !== '') causes.add(cause);
      }
      if (!isWithin(promisedFor, period)) continue;
      promised += 1;
      const isKept = [told, closed].some((day) => day !== null && day <= promisedFor);
      if (isKept) kept += 1;
    }
  }
  const isEnough = days.length >= FEWEST_CASES;
  return {
    open,
    closed: days.length,
    medianDays: isEnough ? medianOf(days) : null,
    slowDays: isEnough ? ninthTenthOf(days) : null,
    causes: causes.most(MOST_CAUSES).map(({ word, n }) => ({ cause: word, n })),
    promised,
    kept,
    keptShare: shareOf(kept, promised, FEWEST_CASES),
  };
}

/** The smallest of the values that nine of ten do not exceed. */
function ninthTenthOf(values: readonly number[]): number | null {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.ceil(0.9 * sorted.length) - 1] ?? null;
}

export interface WordTally {
  readonly add: (word: string) => void;
  /** The most frequent first, of equals the one met first; each in the spelling met first. */
  readonly most: (count: number) => readonly { readonly word: string; readonly n: number }[];
}

/** Opens a count of words; those that differ only in case, width or spaces are one word. */
export function openTally(): WordTally {
  const counts = new Map<string, { readonly word: string; n: number }>();
  return {
    add: (word) => {
      const known = counts.get(foldWord(word));
      if (known === undefined) counts.set(foldWord(word), { word: word.trim(), n: 1 });
      else known.n += 1;
    },
    most: (count) => [...counts.values()].sort((one, other) => other.n - one.n).slice(0, count),
  };
}
