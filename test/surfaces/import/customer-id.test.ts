import { openCustomerIds } from '../../../src/surfaces/import/customer-id';

describe('openCustomerIds', () => {
  it('the same names get the same IDs in every run', () => {
    const ids = (): readonly string[] => ['Acme', 'Birch', 'Acme'].map(openCustomerIds(new Set()));
    expect(ids()).toEqual(ids());
    expect(new Set(ids()).size).toBe(3);
  });

  it('an ID that the file has already is given to no other customer', () => {
    const [first = ''] = ['Acme'].map(openCustomerIds(new Set()));
    const idFor = openCustomerIds(new Set([first]));
    expect([idFor('Acme'), idFor('Acme')]).not.toContain(first);
  });

  it('fifty thousand customers of one name get as many IDs in time that does not grow with their square', () => {
    const began = process.cpuUsage();
    const idFor = openCustomerIds(new Set());
    const ids = Array.from({ length: 50_000 }, () => idFor('Acme'));
    expect(new Set(ids).size).toBe(50_000);
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });
});
