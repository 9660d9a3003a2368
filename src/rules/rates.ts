/** The rate table: what one unit of other currencies is worth in the team's own (docs/rules.md §6). */
import { foldWord, textOf } from './customers';
import { SETTING, type Settings } from './settings';

/** Worth of one unit by folded currency. */
export type Rates = ReadonlyMap<string, number>;

/** Reads `EUR 7.8, USD = 7.1`; what cannot be read is left out, so that its currency has no rate. */
export function ratesIn(settings: Settings): Rates {
  const rates = new Map<string, number>();
  for (const piece of textOf(settings.get(SETTING.rates) ?? '').split(/[,;，；、\n]/)) {
    const [, currency, rate] = /^([^\d\s=:：]+)[\s=:：]*(\d+(?:\.\d+)?)$/.exec(piece.trim()) ?? [];
    if (currency !== undefined && Number(rate) > 0) rates.set(foldWord(currency), Number(rate));
  }
  return rates;
}

/** The currencies that have no rate, in the spelling met last. More than one cannot be added up. */
export function currenciesWithoutRate(
  purchases: Iterable<{ readonly currency: string }>,
  rates: Rates,
): readonly string[] {
  const found = new Map<string, string>();
  for (const { currency } of purchases) {
    const folded = foldWord(currency);
    if (folded !== '' && !rates.has(folded)) found.set(folded, currency);
  }
  return [...found.values()];
}

/** Amount and profit in the team's currency; one without a rate, or not named, is that currency. */
export function inOwnCurrency<
  P extends {
    readonly currency: string;
    readonly amount: number | null;
    readonly profit: number | null;
  },
>(purchase: P, rates: Rates): P {
  const rate = rates.get(foldWord(purchase.currency));
  if (rate === undefined) return purchase;
  const worth = (amount: number | null): number | null => (amount === null ? null : amount * rate);
  return { ...purchase, amount: worth(purchase.amount), profit: worth(purchase.profit) };
}
