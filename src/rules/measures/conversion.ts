/** Measure 5: how many closed deals were won, by period and month, and by the month of adding. */
import type { Day } from '../calendar';
import { isPartner } from '../customers';
import { closingOf, FEWEST_CASES, isWithin, shareOf } from './measured';
import type { MeasuredCustomer, Period } from './measured';
import { monthOf } from './months';

export interface Conversion {
  readonly won: number;
  readonly lost: number;
  /** Won ÷ (won + lost); null under 5 closed. */
  readonly share: number | null;
}

export interface MonthlyConversion extends Conversion {
  readonly month: string;
}

/** Of the customers added in a month, those won so far. */
export interface Cohort {
  readonly month: string;
  readonly customers: number;
  readonly won: number;
  /** Neither won nor lost: a young cohort is unfinished. */
  readonly open: number;
  /** Won ÷ customers; null under 5 customers. */
  readonly share: number | null;
}

export function conversionOf(won: number, lost: number): Conversion {
  return { won, lost, share: shareOf(won, won + lost, FEWEST_CASES) };
}

export function conversionIn(
  customers: Iterable<Pick<MeasuredCustomer, 'customer'>>,
  period: Period,
  today: Day,
): Conversion {
  const count = { won: 0, lost: 0 };
  for (const { customer } of customers) {
    const closing = closingOf(customer, today);
    if (closing !== null && isWithin(closing.on, period)) count[closing.stage] += 1;
  }
  return conversionOf(count.won, count.lost);
}

/** The conversion of each month in which a deal was closed, the earliest month first. */
export function conversionByMonth(
  customers: Iterable<Pick<MeasuredCustomer, 'customer'>>,
  today: Day,
): readonly MonthlyConversion[] {
  const months = new Map<string, { won: number; lost: number }>();
  for (const { customer } of customers) {
    const closing = closingOf(customer, today);
    if (closing === null) continue;
    const month = monthOf(closing.on);
    const count = months.get(month) ?? { won: 0, lost: 0 };
    months.set(month, count);
    count[closing.stage] += 1;
  }
  return inOrder(months).map(([month, { won, lost }]) => ({ month, ...conversionOf(won, lost) }));
}

/**
 * How many of the customers added in each month have been won. Partners and customers merged into another are left out.
 */
export function cohortsOf(
  customers: Iterable<Pick<MeasuredCustomer, 'customer'>>,
): readonly Cohort[] {
  const months = new Map<string, { customers: number; won: number; open: number }>();
  for (const { customer } of customers) {
    const { added, mergedInto, stage } = customer;
    if (added === null || mergedInto !== '' || isPartner(customer)) continue;
    const month = monthOf(added);
    const count = months.get(month) ?? { customers: 0, won: 0, open: 0 };
    months.set(month, count);
    count.customers += 1;
    if (stage === 'won') count.won += 1;
    else if (stage !== 'lost') count.open += 1;
  }
  return inOrder(months).map(([month, count]) => ({
    month,
    ...count,
    share: shareOf(count.won, count.customers, FEWEST_CASES),
  }));
}

function inOrder<T>(months: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...months].sort(([one], [other]) => (one < other ? -1 : 1));
}
