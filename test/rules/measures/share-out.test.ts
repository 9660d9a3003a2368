import { shareOut, type Shared } from '../../../src/rules';

const customer = (load: number, facts: Partial<Shared> = {}): Shared => ({
  ...{ load, valueClass: null, beside: null },
  ...facts,
});
const ofClass = (valueClass: Shared['valueClass'], count: number): readonly Shared[] =>
  Array.from({ length: count }, () => customer(0.5, { valueClass }));

describe('shareOut', () => {
  it('by load, the customer who asks for the most entries goes to whoever has the most room', () => {
    const customers = [customer(0.5), customer(1), customer(0.5)];
    expect(shareOut(customers, [2, 2.4], 'load')).toEqual([0, 1, 0]);
  });

  it('by load, no one is left out although no one has room', () => {
    expect(shareOut([customer(1), customer(1)], [-3, -3.5], 'load')).toEqual([0, 1]);
  });

  it('customers who are paused are shared out by number', () => {
    expect(shareOut([customer(0), customer(0), customer(0), customer(0)], [9, 1], 'load')).toEqual([
      0, 1, 0, 1,
    ]);
  });

  it('by class, each receiver gets as many key, major and other customers, whatever the room', () => {
    const customers = [...ofClass('key', 4), ...ofClass('major', 3), ...ofClass(null, 2)];
    const shares = shareOut(customers, [50, 1], 'class');
    const count = (from: number, to: number, who: number): number =>
      shares.slice(from, to).filter((each) => each === who).length;
    expect([count(0, 4, 0), count(0, 4, 1)]).toEqual([2, 2]);
    expect([count(4, 7, 0), count(4, 7, 1)]).toEqual([2, 1]);
    expect([count(7, 9, 0), count(7, 9, 1)]).toEqual([1, 1]);
  });

  it('a customer goes to the receiver whom its cell names beside the owner', () => {
    const customers = [customer(0.5, { beside: 1 }), customer(0.5), customer(0.5, { beside: 1 })];
    expect(shareOut(customers, [9, 1], 'load')).toEqual([1, 0, 1]);
    expect(shareOut(customers, [9, 1], 'class')).toEqual([1, 0, 1]);
  });

  it('without a receiver no customer is given to anyone', () => {
    expect(shareOut([customer(1)], [], 'load')).toEqual([null]);
  });
});
