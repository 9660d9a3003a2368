/** More rows than a workbook bears are refused, with the bound that was passed. */
import { refuseTooMany } from '../../../src/surfaces/import/import-bounds';

describe('refuseTooMany', () => {
  it('takes 200,000 customers and a million entries or purchases', () => {
    expect(refuseTooMany('customers', 200_000)).toBeNull();
    expect(refuseTooMany('journal', 1_000_000)).toBeNull();
    expect(refuseTooMany('purchases', 1_000_000)).toBeNull();
  });

  it('refuses one more', () => {
    expect(refuseTooMany('customers', 200_001)).toMatchObject({
      code: 'too-many-customers',
      most: 200_000,
    });
    expect(refuseTooMany('purchases', 1_000_001)).toMatchObject({
      code: 'too-many-records',
      table: 'purchases',
      most: 1_000_000,
    });
  });
});
