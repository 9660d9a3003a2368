import { knowsPurchases } from '../../../src/rules';
import { day } from '../../support/customers';

describe('knowsPurchases', () => {
  it('is true when one customer has a last purchase or the Purchases sheet has a row', () => {
    expect(knowsPurchases([null, day('2020-01-01')])).toBe(true);
    expect(knowsPurchases([null], 1)).toBe(true);
    expect(knowsPurchases([null], 0)).toBe(false);
    expect(knowsPurchases([])).toBe(false);
  });
});
