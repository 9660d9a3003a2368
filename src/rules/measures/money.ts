/** Adds amounts in whole cents, for each currency on its own: currencies are not added up. */
import { foldWord } from '../customers';
import type { Money } from './measured';

export interface Purse {
  readonly add: (currency: string, amount: number) => void;
  /** The spelling under which a currency is shown. */
  readonly nameOf: (currency: string) => string;
  /** In the order of the currencies' names. */
  readonly sums: () => readonly Money[];
}

/**
 * Opens a sum for each currency.
 * @param named every currency of the table; if there is only one, amounts without a currency are in it
 */
export function openPurse(named: ReadonlyMap<string, string>): Purse {
  const [only] = named.size === 1 ? [...named.values()] : [''];
  const cents = new Map<string, number>();
  const nameOf = (currency: string): string => named.get(foldWord(currency)) ?? only ?? '';
  return {
    nameOf,
    add: (currency, amount) => {
      const name = nameOf(currency);
      cents.set(name, (cents.get(name) ?? 0) + Math.round(amount * 100));
    },
    sums: () =>
      [...cents]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([currency, sum]) => ({ currency, amount: sum / 100 })),
  };
}

/** The currencies by folded name, in the spelling met first. */
export function currenciesIn(
  records: Iterable<{ readonly currency: string }>,
): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const { currency } of records) {
    const folded = foldWord(currency);
    if (folded !== '' && !named.has(folded)) named.set(folded, currency);
  }
  return named;
}
