import { currenciesWithoutRate, inOwnCurrency, ratesIn } from '../../src/rules';

const rates = ratesIn(new Map([['currency.rates', 'eur 7.8, USD = 7.1；GBP: nine, 5']]));

describe('ratesIn', () => {
  it('ratesIn reads a currency and a number from each piece, and leaves out what it cannot read', () => {
    expect([...rates]).toEqual([
      ['eur', 7.8],
      ['usd', 7.1],
    ]);
    expect([...ratesIn(new Map())]).toEqual([]);
  });
});

describe('currenciesWithoutRate', () => {
  it('currenciesWithoutRate names each currency once, in any case, unless it has a rate', () => {
    const found = ['EUR', 'cny', 'CNY', 'GBP', ''].map((currency) => ({ currency }));
    expect(currenciesWithoutRate(found, rates)).toEqual(['CNY', 'GBP']);
  });
});

describe('inOwnCurrency', () => {
  it('inOwnCurrency multiplies amount and profit by the rate, and leaves other currencies', () => {
    const purchase = { currency: 'EUR', amount: 10, profit: null };
    expect(inOwnCurrency(purchase, rates)).toEqual({ currency: 'EUR', amount: 78, profit: null });
    expect(inOwnCurrency({ ...purchase, currency: '' }, rates).amount).toBe(10);
  });
});
