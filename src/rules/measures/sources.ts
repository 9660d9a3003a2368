/** Measure 16: what customers of each source, and of each who referred them, came to. */
import type { Day } from '../calendar';
import { foldWord, openCustomerNames } from '../customers';
import { conversionIn, type Conversion } from './conversion';
import type { MeasuredCustomer, Money, Period } from './measured';
import { wonAmountIn } from './won-amount';

export interface SourceFigures extends Conversion {
  /** In the spelling met first. */
  readonly source: string;
  /** Customers, whenever they were added. */
  readonly customers: number;
  readonly wonAmount: readonly Money[];
}

export interface SourceQuestion {
  readonly by: 'source' | 'referredBy';
  readonly period: Period;
  readonly today: Day;
  readonly knowsPurchases: boolean;
}

const MOST_SOURCES = 8;

/**
 * The figures of each source, at most eight: first those with most deals closed in the period, then those with most
 * customers.
 */
export function sourcesOf(
  customers: readonly MeasuredCustomer[],
  { by, period, today, knowsPurchases }: SourceQuestion,
): readonly SourceFigures[] {
  const groups = new Map<
    string,
    { readonly source: string; readonly members: MeasuredCustomer[] }
  >();
  // Who referred a customer may be named or given by ID.
  const names =
    by === 'source' ? null : openCustomerNames(customers.map(({ customer }) => customer));
  for (const each of customers) {
    const typed = each.customer[by];
    if (foldWord(typed) === '') continue;
    const id = names?.resolveName(typed.trim()).id ?? null;
    const source = id === null ? typed : (names?.nameOf(id) ?? typed);
    const key = id ?? foldWord(typed);
    const group = groups.get(key) ?? { source: source.trim(), members: [] };
    groups.set(key, group);
    group.members.push(each);
  }
  return [...groups.values()]
    .map(({ source, members }) => ({
      source,
      members,
      ...conversionIn(members, period, today),
    }))
    .sort(
      (one, other) =>
        other.won + other.lost - (one.won + one.lost) || other.members.length - one.members.length,
    )
    .slice(0, MOST_SOURCES)
    .map(({ members, ...figures }) => ({
      ...figures,
      customers: members.length,
      wonAmount: wonAmountIn(members, knowsPurchases, period, today),
    }));
}
