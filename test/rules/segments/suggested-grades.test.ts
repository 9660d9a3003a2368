import { isTooEarlyToSell, SUGGESTED_GRADES } from '../../../src/rules/segments';

describe('isTooEarlyToSell', () => {
  it.each([
    ['considering', null, 'B', true],
    ['considering', 'negotiating', 'B', true],
    ['considering', 'negotiating', 'A', false],
    ['considering', 'new', 'A', true],
    ['interested', 'new', 'B', false],
    [null, null, 'U', false],
  ] as const)(
    'with intention %s, stage %s and grade %s it is too early to sell: %s',
    (intention, stage, grade, is) => {
      expect(isTooEarlyToSell({ intention, stage }, grade)).toBe(is);
    },
  );
});

describe('SUGGESTED_GRADES', () => {
  it('each intention suggests the grades of docs/rules.md §6', () => {
    expect(SUGGESTED_GRADES).toEqual({
      interested: ['A', 'B'],
      considering: ['B', 'C'],
      'not-now': ['D'],
      no: ['E'],
    });
  });
});
