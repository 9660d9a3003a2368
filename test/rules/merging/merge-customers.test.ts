import { mergedValues, mergeLines, type Customer } from '../../../src/rules';
import { aCustomer, day } from '../../support/customers';

type Facts = Parameters<typeof aCustomer>[0];

const pair = (kept: Facts, merged: Facts): readonly [Customer, Customer] => [
  aCustomer({ id: 'k', ...kept }),
  aCustomer({ id: 'm', ...merged }),
];

const sidesOf = (kept: Facts, merged: Facts): readonly unknown[] =>
  mergeLines(...pair(kept, merged)).map(({ field, side }) => [field, side]);

describe('mergeLines', () => {
  it('the value of the kept customer counts, and a blank cell gives way to a filled one', () => {
    expect(
      sidesOf(
        { company: 'Acme', contact: '', phone: '1', owner: 'Mia' },
        { company: 'ACME Ltd', contact: 'Ann', phone: '', owner: 'Mia' },
      ),
    ).toEqual([
      ['company', 'kept'],
      ['contact', 'merged'],
      ['phone', 'kept'],
    ]);
  });

  it('need, stage and plan are those of the one who was tracked last, all together', () => {
    const kept = { lastTracked: day('2026-10-01'), need: 'clear', nextStep: 'call' } as const;
    const merged = { lastTracked: day('2026-11-01'), need: 'none', stage: 'lost' } as const;
    expect(sidesOf(kept, merged)).toEqual([
      ['need', 'merged'],
      ['stage', 'merged'],
      ['nextStep', 'merged'],
    ]);
  });

  it('of one who was tracked last and of whose deal nothing is known, no blank counts', () => {
    const kept = { lastTracked: day('2026-10-01'), need: 'clear' } as const;
    expect(sidesOf(kept, { lastTracked: day('2026-11-01') })).toEqual([['need', 'kept']]);
  });

  it('two short texts can both be kept, two phone numbers or owners cannot', () => {
    const lines = mergeLines(
      ...pair(
        { industry: 'Tea', phone: '1', owner: 'Mia' },
        { industry: 'Coffee', phone: '2', owner: 'Ben' },
      ),
    );
    expect(lines.map(({ field, mayBeBoth }) => [field, mayBeBoth])).toEqual([
      ['phone', false],
      ['owner', false],
      ['industry', true],
    ]);
  });

  it('a customer and a copy of it have nothing to choose', () => {
    expect(sidesOf({ company: ' Acme' }, { company: 'Acme ' })).toEqual([]);
  });
});

describe('mergedValues', () => {
  const valuesOf = (kept: Facts, merged: Facts, choices = {}): Partial<Customer> =>
    mergedValues(...pair(kept, merged), choices);

  it('the earlier day of adding counts, and the later day of contact', () => {
    expect(
      valuesOf(
        { added: day('2026-03-01'), lastContact: day('2026-10-01') },
        { added: day('2026-01-01'), lastContact: day('2026-11-01') },
      ),
    ).toEqual({ added: day('2026-01-01'), lastContact: day('2026-11-01') });
  });

  it('do not contact holds if either of the two said so', () => {
    expect(valuesOf({}, { doNotContact: true })).toEqual({ doNotContact: true });
    expect(valuesOf({ doNotContact: true }, {})).toEqual({});
  });

  it('tags are united, each once', () => {
    expect(valuesOf({ tags: 'tea, Fair' }, { tags: 'fair；coffee' })).toEqual({
      tags: 'tea, Fair, coffee',
    });
    expect(valuesOf({ tags: 'tea; coffee' }, { tags: 'Tea' })).toEqual({});
  });

  it('what both bought is added up, unless the currencies differ', () => {
    expect(valuesOf({ totalValue: 0.1 }, { totalValue: 0.2 })).toEqual({ totalValue: 0.3 });
    expect(
      valuesOf({ totalValue: 1, currency: 'EUR' }, { totalValue: 2, currency: 'USD' }),
    ).toEqual({});
  });

  it('choices count before defaults, and what is no choice is ignored', () => {
    const [kept, merged] = [
      { company: 'Acme', industry: 'Tea', phone: '1' },
      { company: 'ACME Ltd', industry: 'Coffee', phone: '2' },
    ];
    const choices = { company: 'merged', industry: 'both', phone: 'both', id: 'merged' };
    expect(valuesOf(kept, merged, choices)).toEqual({
      company: 'ACME Ltd',
      industry: 'Tea / Coffee',
    });
  });

  it('how a deal was closed goes with its stage', () => {
    const closed = { stage: 'lost', closedOn: day('2026-11-01'), lostReason: 'Price' } as const;
    expect(valuesOf({ stage: 'new' }, closed)).toEqual({});
    expect(valuesOf({ stage: 'new' }, closed, { stage: 'merged' })).toEqual(closed);
  });
});
