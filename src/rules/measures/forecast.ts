/** Measure 7: what the open deals are worth by the month of their expected close (docs/figures.md). */
import { addMonths, type Day } from '../calendar';
import type { Customer, Grade } from '../customers';
import { endsDeal, isClosedStage } from '../follow-ups';
import { conversionIn } from './conversion';
import { closingOf, isActive, tracks, type MeasuredCustomer } from './measured';
import { currenciesIn, openPurse } from './money';
import { monthOf, monthsFrom } from './months';

/** This month and those after it. */
export const FORECAST_MONTHS = 6;

export interface Forecast {
  readonly currency: string;
  /** `YYYY-MM`; `slipped`: expected before today; `none`: no day is expected. */
  readonly month: string;
  /** Open deals. */
  readonly n: number;
  /** Of these, without a value. */
  readonly withoutValue: number;
  /** The sum of the values; null where no deal has one. */
  readonly amount: number | null;
  /** Each value times the chance to win at its grade; null where too few were closed to know it. */
  readonly weighted: number | null;
}

/** The chance that a deal of a grade is won; null: too few were closed to know. */
export type ChanceOf = ((grade: Grade) => number) | null;

/** The forecast of each currency: all months, then `slipped` and `none`, whether or not a deal is in them. */
export function forecastOf(
  customers: readonly MeasuredCustomer[],
  today: Day,
  chanceOf: ChanceOf = chancesOf(customers, today),
): readonly Forecast[] {
  const open = customers.filter((each) => isActive(each) && isOpenDeal(each.customer));
  const { nameOf } = openPurse(currenciesIn(open.map(({ customer }) => customer)));
  const months = [...monthsFrom(today, FORECAST_MONTHS).map(monthOf), 'slipped', 'none'];
  const sums = new Map<string, Map<string, Sum>>();
  for (const { customer, assessment } of open) {
    const currency = nameOf(customer.currency);
    const ofCurrency =
      sums.get(currency) ?? new Map<string, Sum>(months.map((month) => [month, zero()]));
    sums.set(currency, ofCurrency);
    const sum = ofCurrency.get(monthIn(customer, today));
    if (sum === undefined) continue;
    sum.n += 1;
    const { potentialValue } = customer;
    // No deal is worth less than nothing: such a cell is no value.
    if (potentialValue === null || potentialValue < 0) continue;
    sum.valued += 1;
    const cents = Math.round(potentialValue * 100);
    sum.cents += cents;
    sum.weighted += cents * (chanceOf?.(assessment.graded.grade) ?? 0);
  }
  return [...sums]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([currency, ofCurrency]) =>
      [...ofCurrency].map(([month, { n, valued, cents, weighted }]) => ({
        currency,
        month,
        n,
        withoutValue: n - valued,
        amount: valued === 0 ? null : cents / 100,
        weighted: valued === 0 || chanceOf === null ? null : weighted / 100,
      })),
    );
}

interface Sum {
  n: number;
  valued: number;
  cents: number;
  weighted: number;
}

function zero(): Sum {
  return { n: 0, valued: 0, cents: 0, weighted: 0 };
}

/**
 * Whether the customer has an open deal: it is not closed and its need is clear, or someone negotiates about it
 * (docs/rules.md §1).
 */
export function isOpenDeal({ need, stage }: Customer): boolean {
  if (isClosedStage(stage)) return false;
  return need === 'clear' || (need === null && stage === 'negotiating');
}

function monthIn({ expectedClose }: Customer, today: Day): string {
  if (expectedClose === null) return 'none';
  return expectedClose < today ? 'slipped' : monthOf(expectedClose);
}

/** Days back to the entries whose deals tell the chance of a grade, and to a win that counts. */
const OLDEST_DAYS = 545;
const WON_WITHIN_DAYS = 180;
const FEWEST_GRADED = 30;
const FEWEST_CLOSED = 10;
const CONVERSION_MONTHS = 12;

/**
 * The chance of each grade: (won within 180 days + 1) ÷ (n + 2), over customers whose first entry with that
 * grade is 180 to 545 days back. With fewer than 30 such customers, the conversion of 12 months for all grades;
 * null where that has fewer than 10 closed deals.
 */
export function chancesOf(customers: readonly MeasuredCustomer[], today: Day): ChanceOf {
  const year = { from: addMonths(today, -CONVERSION_MONTHS), to: today };
  const overall = conversionIn(customers, year, today);
  const counts = new Map<Grade, { n: number; won: number }>();
  let graded = 0;
  for (const each of customers) {
    const wins = winsOf(each, today);
    const firsts = firstGrades(each);
    let isCounted = false;
    for (const [grade, on] of firsts) {
      if (on < today - OLDEST_DAYS || on > today - WON_WITHIN_DAYS) continue;
      const count = counts.get(grade) ?? { n: 0, won: 0 };
      counts.set(grade, count);
      count.n += 1;
      if (wins.some((win) => win >= on && win <= on + WON_WITHIN_DAYS)) count.won += 1;
      isCounted = true;
    }
    if (isCounted) graded += 1;
  }
  if (graded >= FEWEST_GRADED) {
    return (grade) => {
      const { n, won } = counts.get(grade) ?? { n: 0, won: 0 };
      return (won + 1) / (n + 2);
    };
  }
  const closed = overall.won + overall.lost;
  return closed < FEWEST_CLOSED ? null : () => overall.won / closed;
}

function firstGrades({ entries }: MeasuredCustomer): ReadonlyMap<Grade, Day> {
  const firsts = new Map<Grade, Day>();
  for (const entry of entries) {
    const { on, gradeAfter } = entry;
    if (on === null || gradeAfter === null || !tracks(entry)) continue;
    const known = firsts.get(gradeAfter);
    if (known === undefined || on < known) firsts.set(gradeAfter, on);
  }
  return firsts;
}

/** The days on which a deal of the customer was won. */
export function winsOf(
  { customer, entries }: Pick<MeasuredCustomer, 'customer' | 'entries'>,
  today: Day,
): readonly Day[] {
  const wins: Day[] = [];
  let stage: Customer['stage'] = null;
  for (const entry of entries) {
    const { on, stageAfter } = entry;
    if (!tracks(entry)) continue;
    if (on !== null && stageAfter === 'won' && endsDeal(stage, entry)) wins.push(on);
    if (stageAfter !== null) stage = stageAfter;
  }
  const closing = closingOf(customer, today);
  if (closing?.stage === 'won' && !wins.includes(closing.on)) wins.push(closing.on);
  return wins;
}
