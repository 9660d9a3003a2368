import { checkCustomers, type CheckedCustomer } from '../../../src/rules';
import { aCustomer, TODAY } from '../../support/customers';

type Facts = Parameters<typeof aCustomer>[0];

const WHOLE: Facts = {
  company: 'Alder',
  phone: '0711 1234567',
  email: 'ann@alder.example',
  owner: 'Mia',
  need: 'potential',
  lastVerified: TODAY,
};

const checked = (...rows: Facts[]): readonly CheckedCustomer[] =>
  rows.map((facts, at) => ({ row: at + 2, grade: 'D', record: aCustomer({ ...WHOLE, ...facts }) }));

const codesOf = (list: readonly CheckedCustomer[]): readonly (readonly [number, string])[] =>
  checkCustomers(list, TODAY).map(({ row, code }) => [row, code]);

describe('checkCustomers', () => {
  it('finds nothing in a customer with all data', () => {
    expect(codesOf(checked({}, {}))).toEqual([]);
  });

  it.each<[Facts, string]>([
    [{ phone: '', email: '' }, 'no-phone-or-email'],
    [{ owner: '' }, 'no-owner'],
    [{ need: null }, 'no-need'],
    [{ need: 'clear', expectedClose: null }, 'no-close'],
    [{ email: 'ann(at)alder' }, 'not-an-email'],
    [{ phone: '4.41E+11' }, 'lost-digits'],
    [{ phone: '123' }, 'not-a-phone'],
    [{ lastVerified: null }, 'not-verified'],
  ])('a row with %j has the problem %s', (facts, code) => {
    expect(codesOf(checked({}, facts))).toEqual([[3, code]]);
  });

  it('a closed deal and a customer not to be contacted need no need', () => {
    expect(codesOf(checked({}, { need: null, stage: 'won' }))).toEqual([]);
    expect(codesOf(checked({}, { need: null, doNotContact: true }))).toEqual([]);
  });

  it('a cell with several addresses is fine', () => {
    expect(codesOf(checked({ email: 'ann@alder.example; bob@alder.example' }))).toEqual([]);
  });

  it('near customers are verified every month, others every three months', () => {
    const list = checked({ lastVerified: TODAY - 40 }, { lastVerified: TODAY - 100 });
    expect(codesOf(list)).toEqual([[3, 'not-verified']]);
    const near = list.map((customer) => ({ ...customer, grade: 'B' as const }));
    expect(codesOf(near)).toEqual([
      [2, 'not-verified'],
      [3, 'not-verified'],
    ]);
  });

  it('what no row of the list has is reported once, with its rows', () => {
    const list = checked({ owner: '', lastVerified: null }, { owner: '', lastVerified: null });
    expect(checkCustomers(list, TODAY)).toEqual([
      { row: 2, field: 'owner', code: 'no-owner', text: '', rows: [2, 3] },
      { row: 2, field: 'lastVerified', code: 'not-verified', text: '', rows: [2, 3] },
    ]);
  });

  it('an archived customer, and one who is merged into another, needs no further data', () => {
    const list = checked(
      { id: 'a' },
      { id: 'b', phone: '', email: '', owner: '', mergedInto: 'a' },
      { id: 'c', phone: '123', owner: '', archivedOn: TODAY },
    );
    expect(codesOf(list)).toEqual([]);
  });

  it('a customer who is merged into no one, or in a circle, is reported: no one follows up', () => {
    const list = checked(
      { id: 'a', mergedInto: 'gone' },
      { id: 'b', mergedInto: 'c' },
      { id: 'c', mergedInto: 'b' },
    );
    expect(checkCustomers(list, TODAY)).toEqual([
      { row: 2, field: 'mergedInto', code: 'merged-nowhere', text: 'gone' },
      { row: 3, field: 'mergedInto', code: 'merged-circle', text: 'c' },
      { row: 4, field: 'mergedInto', code: 'merged-circle', text: 'b' },
    ]);
  });
});
