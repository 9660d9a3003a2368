/** The playbook: which rows match a customer, and in which order (docs/rules.md §6). */
import { playOf, playsFor, type Play, type PlayFacts } from '../../../src/rules';
import { aCustomer, TODAY } from '../../support/customers';

const factsOf = (
  customer: Parameters<typeof aCustomer>[0],
  others: Partial<PlayFacts> = {},
): PlayFacts => ({
  customer: aCustomer(customer),
  ...{ type: null, products: [], today: TODAY },
  ...others,
});
const said = (facts: PlayFacts, plays: readonly Partial<Play>[]): readonly string[] =>
  playsFor(facts, plays.map(playOf)).map(({ advice }) => advice);

describe('playsFor', () => {
  it('playsFor lists the rows of which every condition holds, the most particular first', () => {
    const plays = [
      { advice: 'for all' },
      { intention: 'considering', advice: 'considering' },
      { intention: 'considering', type: 'lost', advice: 'both' },
      { intention: 'interested', advice: 'other intention' },
      { type: 'lost', industry: 'Finance', advice: 'other industry' },
    ] as const;
    const facts = factsOf({ intention: 'considering', industry: 'Mining' }, { type: 'lost' });
    expect(said(facts, plays)).toEqual(['both', 'considering', 'for all']);
  });

  it.each([
    ['Finance & Banking', 'Insurance, bank', true],
    ['金融业', 'Finance，金融', true],
    ['ＦＩＮＡＮＣＥ', 'finance', true],
    ['Mining', 'Finance, Bank', false],
    ['', 'Finance', false],
    ['Finance', ',', false],
  ])('playsFor compares the industry %j with the words %j: %j', (industry, words, matches) => {
    const plays = [{ industry: words, advice: 'yes' }];
    expect(said(factsOf({ industry }), plays)).toEqual(matches ? ['yes'] : []);
  });

  it.each([
    ['500', '> 250', true],
    ['250', '>250', false],
    ['1,200 people', '> 250, Large', true],
    ['11-50', '< 50', true],
    ['Large', '> 250, large', true],
    ['Large', '> 250', false],
    ['', '< 50', false],
    ['大型企业', '大型', true],
    ['49', '＜50', true],
  ])('playsFor compares the size %j with %j: %j', (size, wanted, matches) => {
    const plays = [{ size: wanted, advice: 'yes' }];
    expect(said(factsOf({ size }), plays)).toEqual(matches ? ['yes'] : []);
  });

  it('playsFor looks at the days since the last purchase', () => {
    const plays = [{ daysSince: 30, advice: 'a month' }];
    const after = (days: number | null) =>
      said(factsOf({ lastPurchase: days === null ? null : TODAY - days }), plays);
    expect([30, 29, null].map(after)).toEqual([['a month'], [], []]);
  });

  it('playsFor looks at what was bought, and at what a buyer has not bought', () => {
    const plays = [
      { bought: 'Tea', advice: 'has tea' },
      { notBought: 'Cups, Pots', advice: 'needs cups' },
    ];
    const buyer = (products: readonly string[]) => said(factsOf({}, { products }), plays);
    expect(buyer(['Green tea'])).toEqual(['has tea', 'needs cups']);
    expect(buyer(['Tea pots'])).toEqual(['has tea']);
    expect(buyer([])).toEqual([]);
  });
});
