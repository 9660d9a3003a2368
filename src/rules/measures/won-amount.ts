/** Measure 6: what was bought in the period, from Purchases, else from the values of the deals won. */
import type { Day } from '../calendar';
import { closingOf, isWithin, type MeasuredCustomer, type Money, type Period } from './measured';
import { currenciesIn, openPurse } from './money';

/**
 * The amounts won in the period, one line for each currency; returns are negative and count. Without purchases, the
 * potential values of the customers won in the period.
 * @param knowsPurchases whether the workbook has any purchase
 */
export function wonAmountIn(
  customers: readonly MeasuredCustomer[],
  knowsPurchases: boolean,
  period: Period,
  today: Day,
): readonly Money[] {
  return knowsPurchases
    ? purchasedIn(customers, period, today)
    : valueWonIn(customers, period, today);
}

function purchasedIn(
  customers: readonly MeasuredCustomer[],
  period: Period,
  today: Day,
): readonly Money[] {
  const purse = openPurse(currenciesIn(customers.flatMap(({ purchases }) => purchases)));
  for (const { purchases } of customers) {
    for (const { on, amount, currency } of purchases) {
      if (amount !== null && isWithin(on, period) && on <= today) purse.add(currency, amount);
    }
  }
  return purse.sums();
}

function valueWonIn(
  customers: readonly MeasuredCustomer[],
  period: Period,
  today: Day,
): readonly Money[] {
  const purse = openPurse(currenciesIn(customers.map(({ customer }) => customer)));
  for (const { customer } of customers) {
    const { potentialValue, currency } = customer;
    const closing = closingOf(customer, today);
    if (potentialValue === null || closing?.stage !== 'won' || !isWithin(closing.on, period)) {
      continue;
    }
    purse.add(currency, potentialValue);
  }
  return purse.sums();
}
