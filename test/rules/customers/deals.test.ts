/** Tables of deals, and merging the deals of a company into one customer (docs/rules.md §9). */
import { fc } from '../../support/laws';
import {
  companyKey,
  mergeDeals,
  isTableOfDeals,
  type Customer,
  type Deal,
} from '../../../src/rules';
import { aCustomer, day, TODAY } from '../../support/customers';

const deal = (row: number, company: string, facts: Partial<Customer> = {}): Deal => ({
  row,
  key: companyKey(company),
  title: `Deal ${row}`,
  record: aCustomer({ id: '', company, ...facts }),
});

const folded = (...deals: Deal[]): Customer => {
  const { customers } = mergeDeals(deals, TODAY);
  expect(customers).toHaveLength(1);
  return customers[0]!.record;
};

describe('isTableOfDeals', () => {
  it('is true when more than a fifth of the rows repeat a company', () => {
    expect(isTableOfDeals(['a', 'a', 'b', 'c'], true)).toBe(true);
  });

  it('is false when exactly a fifth of the rows repeat a company', () => {
    expect(isTableOfDeals(['a', 'a', 'b', 'c', 'd'], true)).toBe(false);
  });

  it('is false when nothing mentions deals, since a list of people repeats companies too', () => {
    expect(isTableOfDeals(['a', 'a', 'a'], false)).toBe(false);
  });

  it('does not count rows without a company as repeats', () => {
    expect(isTableOfDeals(['', '', '', '', 'a'], true)).toBe(false);
  });
});

describe('mergeDeals', () => {
  it('merges deals of one company regardless of case, spaces and width', () => {
    const { customers } = mergeDeals(
      [deal(2, 'Acme  Ltd'), deal(3, 'ACME ltd'), deal(4, 'Ａｃｍｅ Ltd'), deal(5, 'Other')],
      TODAY,
    );
    expect(customers.map(({ row, record }) => [row, record.company])).toEqual([
      [2, 'Acme  Ltd'],
      [5, 'Other'],
    ]);
  });

  it('takes stage and close from the nearest open deal', () => {
    const later = deal(2, 'Acme', { stage: 'new', expectedClose: day('2027-05-01') });
    const nearest = deal(3, 'Acme', { stage: 'negotiating', expectedClose: day('2026-12-01') });
    const won = deal(4, 'Acme', { stage: 'won', expectedClose: day('2026-11-30') });
    expect(folded(later, nearest, won)).toMatchObject({
      stage: 'negotiating',
      expectedClose: day('2026-12-01'),
    });
  });

  it('still treats a close that slipped by exactly one month as the nearest', () => {
    const slipped = deal(2, 'Acme', { stage: 'negotiating', expectedClose: day('2026-10-21') });
    const ahead = deal(3, 'Acme', { stage: 'negotiating', expectedClose: day('2026-12-01') });
    expect(folded(slipped, ahead).expectedClose).toBe(day('2026-10-21'));
  });

  it('prefers a close ahead to one that slipped by more than a month', () => {
    const slipped = deal(2, 'Acme', { stage: 'negotiating', expectedClose: day('2026-10-20') });
    const ahead = deal(3, 'Acme', { stage: 'negotiating', expectedClose: day('2027-12-01') });
    expect(folded(slipped, ahead).expectedClose).toBe(day('2027-12-01'));
  });

  it('takes the latest close when all have slipped by more than a month', () => {
    const older = deal(2, 'Acme', { stage: 'negotiating', expectedClose: day('2026-01-01') });
    const newer = deal(3, 'Acme', { stage: 'negotiating', expectedClose: day('2026-05-01') });
    expect(folded(older, newer).expectedClose).toBe(day('2026-05-01'));
  });

  it('prefers a deal in negotiation when no open deal has a close', () => {
    const fresh = deal(2, 'Acme', { stage: 'new' });
    const talking = deal(3, 'Acme', { stage: 'negotiating' });
    expect(folded(fresh, talking).stage).toBe('negotiating');
  });

  it('prefers any open deal with a close to one without', () => {
    const talking = deal(2, 'Acme', { stage: 'negotiating' });
    const old = deal(3, 'Acme', { stage: 'new', expectedClose: day('2025-01-01') });
    expect(folded(talking, old).expectedClose).toBe(day('2025-01-01'));
  });

  it('takes the stage of the latest deal when none is open, without need and expected close', () => {
    const lost = deal(2, 'Acme', { stage: 'lost', expectedClose: day('2026-03-01') });
    const won = deal(3, 'Acme', {
      stage: 'won',
      need: 'clear',
      expectedClose: day('2026-06-01'),
      potentialValue: 500,
    });
    expect(folded(won, lost)).toMatchObject({
      stage: 'won',
      need: null,
      expectedClose: null,
      closedOn: day('2026-06-01'),
      potentialValue: null,
    });
  });

  it('takes the lower row of two deals that were closed on one day', () => {
    const first = deal(2, 'Acme', { stage: 'won', expectedClose: day('2026-06-01') });
    const second = deal(3, 'Acme', { stage: 'lost', expectedClose: day('2026-06-01') });
    expect(folded(first, second).stage).toBe('lost');
  });

  it('adds up won deals to the cent, separate from the value of the nearest open deal', () => {
    const won = (row: number, potentialValue: number): Deal =>
      deal(row, 'Acme', { stage: 'won', potentialValue });
    const open = deal(5, 'Acme', { stage: 'new', potentialValue: 900 });
    const lost = deal(6, 'Acme', { stage: 'lost', potentialValue: 7000 });
    expect(folded(won(2, 0.1), won(3, 0.2), open, lost)).toMatchObject({
      totalValue: 0.3,
      potentialValue: 900,
    });
  });

  it('does not add up several currencies and reports a problem', () => {
    const won = (row: number, currency: string): Deal =>
      deal(row, 'Acme', { stage: 'won', potentialValue: 10, currency });
    const { customers, problems } = mergeDeals([won(2, 'EUR'), won(3, 'USD')], TODAY);
    expect(customers[0]?.record.totalValue).toBeNull();
    expect(problems).toMatchObject([{ row: 2, code: 'mixed-currencies', text: 'EUR, USD' }]);
  });

  it('takes the latest contact and the earliest added day', () => {
    const one = deal(2, 'Acme', { lastContact: day('2026-11-01'), added: day('2026-02-01') });
    const other = deal(3, 'Acme', { lastContact: day('2026-10-01'), added: day('2025-02-01') });
    expect(folded(one, other)).toMatchObject({
      lastContact: day('2026-11-01'),
      added: day('2025-02-01'),
    });
  });

  it('takes other texts from the chosen deal, else from the first deal that has them', () => {
    const first = deal(2, 'Acme', { stage: 'lost', contact: 'Ann', phone: '1', owner: 'Bo' });
    const chosen = deal(3, 'Acme', { stage: 'negotiating', contact: 'Cy' });
    expect(folded(first, chosen)).toMatchObject({ contact: 'Cy', phone: '1', owner: 'Bo' });
  });

  it('does not pause a customer because an old deal was archived', () => {
    const old = deal(2, 'Acme', { stage: 'lost', archivedOn: day('2026-01-01') });
    const open = deal(3, 'Acme', { stage: 'negotiating' });
    expect(folded(old, open).archivedOn).toBeNull();
  });

  it('reports a deal without a company under its own row', () => {
    const { customers, problems } = mergeDeals([deal(2, 'Acme'), deal(3, ' ')], TODAY);
    expect(customers).toHaveLength(1);
    expect(problems).toEqual([{ row: 3, field: 'company', code: 'no-company', text: 'Deal 3' }]);
  });

  it('keeps exactly the companies of the deals, in any order of deals', () => {
    const names = fc.array(fc.constantFrom('Acme', 'acme ', 'Bolt', 'Crane', ''), { minLength: 1 });
    fc.assert(
      fc.property(names, (companies) => {
        const deals = companies.map((company, at) => deal(at + 2, company));
        const { customers, problems } = mergeDeals(deals, TODAY);
        const keys = new Set(companies.map(companyKey).filter(Boolean));
        expect(new Set(customers.map(({ record }) => companyKey(record.company)))).toEqual(keys);
        expect(problems).toHaveLength(companies.filter((company) => company === '').length);
      }),
    );
  });
});
