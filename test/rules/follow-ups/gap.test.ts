/** The gap table, and the rules that shorten a gap (docs/rules.md §2). */
import { fc } from '../../support/laws';
import {
  defaultGapPolicy,
  fnv1a,
  gapOf,
  gradeGapDays,
  type GapInputs,
  type GapPolicy,
  type Graded,
} from '../../../src/rules';

const graded = (grade: Graded['grade'], reason: Graded['reason'] = 'manual'): Graded => ({
  grade,
  reason,
});
const nextDeal = graded('U', 'next-deal-unknown');

function gap(facts: Partial<GapInputs>, policy: GapPolicy = defaultGapPolicy): [number, string] {
  const blank = { valueClass: null, type: null, intention: null, id: 'C-1', attempts: 0 };
  const { days, reason } = gapOf({ ...blank, graded: graded('E'), ...facts }, policy);
  return [days, reason];
}

describe('gapOf', () => {
  it.each([
    [graded('A'), 1, 1, 1],
    [graded('B'), 7, 5, 3],
    [graded('C'), 15, 15, 8],
    [graded('D'), 30, 20, 15],
    [graded('E'), 365, 180, 90],
    [graded('U', 'need-unknown'), 7, 5, 3],
    [nextDeal, 90, 60, 30],
  ])(
    'gives %j a gap of %i days if ordinary, %i if major, %i if key',
    (each, ordinary, major, key) => {
      expect(gap({ graded: each })).toEqual([ordinary, 'grade']);
      expect(gap({ graded: each, valueClass: 'ordinary' })).toEqual([ordinary, 'grade']);
      expect(gap({ graded: each, valueClass: 'major' })).toEqual([major, 'grade']);
      expect(gap({ graded: each, valueClass: 'key' })).toEqual([key, 'grade']);
    },
  );

  it('gives an existing customer at most 90 days; on a tie the grade is the reason', () => {
    expect(gap({ type: 'existing' })).toEqual([90, 'type']);
    expect(gap({ type: 'existing', valueClass: 'key' })).toEqual([90, 'grade']);
    expect(gap({ type: 'existing', graded: nextDeal })).toEqual([90, 'grade']);
    expect(gap({ type: 'existing', graded: graded('D') })).toEqual([30, 'grade']);
  });

  it('gives a prospect of grade A to D at most 21 days', () => {
    expect(gap({ type: 'prospect', graded: graded('D') })).toEqual([21, 'type']);
    expect(gap({ type: 'prospect', graded: graded('C') })).toEqual([15, 'grade']);
    expect(gap({ type: 'prospect', graded: graded('D'), valueClass: 'major' })).toEqual([
      20,
      'grade',
    ]);
    const weekly = { ...defaultGapPolicy, prospectDays: 1 };
    for (const grade of ['B', 'C', 'D'] as const) {
      expect(gap({ type: 'prospect', graded: graded(grade) }, weekly)).toEqual([1, 'type']);
    }
  });

  it('gives a prospect of grade E or U the gap of the grade', () => {
    const daily = { ...defaultGapPolicy, prospectDays: 1 };
    expect(gap({ type: 'prospect' }, daily)).toEqual([365, 'grade']);
    expect(gap({ type: 'prospect', graded: nextDeal }, daily)).toEqual([90, 'grade']);
    const unknown = graded('U', 'need-unknown');
    expect(gap({ type: 'prospect', graded: unknown }, daily)).toEqual([7, 'grade']);
  });

  it('does not shorten the gap of an interested customer whose deal was lost', () => {
    const lost = graded('E', 'no-chance');
    expect(gap({ intention: 'interested', graded: lost })).toEqual([365, 'grade']);
    expect(gap({ intention: 'interested', graded: lost, valueClass: 'key' })).toEqual([
      90,
      'grade',
    ]);
    expect(gap({ intention: 'interested', graded: graded('E', 'no-need') })[0]).toBe(7);
    // Someone who bought long ago and is interested again is worth a week.
    expect(gap({ intention: 'interested', type: 'lost' })).toEqual([7, 'intention']);
  });

  it('gives an interested customer at most a week; other intentions change nothing', () => {
    expect(gap({ intention: 'interested' })).toEqual([7, 'intention']);
    expect(gap({ intention: 'interested', graded: graded('B') })).toEqual([7, 'grade']);
    for (const intention of ['considering', 'not-now', 'no'] as const) {
      expect(gap({ intention })).toEqual([365, 'grade']);
    }
    const weekly = { ...defaultGapPolicy, existingDays: 7 };
    expect(gap({ intention: 'interested', type: 'existing' }, weekly)).toEqual([7, 'type']);
  });

  it('gives a lost customer 72 to 108 days, depending on the ID', () => {
    expect(gap({ type: 'lost', id: 'C-1' })).toEqual([72 + (fnv1a('C-1') % 37), 'type']);
    expect(gap({ type: 'lost', id: 'a' })).toEqual([72 + (0xe40c292c % 37), 'type']);
    const all = Array.from({ length: 400 }, (_, at) => gap({ type: 'lost', id: `C-${at}` })[0]);
    expect([Math.min(...all), Math.max(...all), new Set(all).size]).toEqual([72, 108, 37]);
    expect(gap({ type: 'lost', id: '' })).toEqual([90, 'type']);
  });

  it('gives a lost customer a year after four failed attempts in a row', () => {
    expect(gap({ type: 'lost', id: '', attempts: 3 })).toEqual([90, 'type']);
    expect(gap({ type: 'lost', id: '', attempts: 4 })).toEqual([365, 'grade']);
    expect(gap({ type: 'lost', id: '', attempts: 4, graded: graded('D') })).toEqual([30, 'grade']);
    const restless = { ...defaultGapPolicy, lostRestDays: 200 };
    expect(gap({ type: 'lost', attempts: 5 }, restless)).toEqual([200, 'type']);
  });

  it('allows switching off the gaps by type and intention', () => {
    const off = { ...defaultGapPolicy, existingDays: null, lostDays: null, interestedDays: null };
    for (const type of ['existing', 'lost', 'prospect'] as const) {
      expect(gap({ type, attempts: 4, intention: 'interested' }, off)).toEqual([365, 'grade']);
    }
  });
});

describe('gradeGapDays', () => {
  it('depends on grade and value class alone', () => {
    expect(gradeGapDays(graded('D'), 'key', defaultGapPolicy)).toBe(15);
    expect(gradeGapDays(nextDeal, null, defaultGapPolicy)).toBe(90);
  });
});

describe('fnv1a', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('hashes %j to its published value', (text, hash) => {
    expect(fnv1a(text)).toBe(hash);
  });

  it('hashes the UTF-8 bytes of any text, including broken emoji', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '客', '😀', '\ud83d', '\udc00') }),
        (text) => {
          let hash = 0x811c9dc5;
          for (const byte of Buffer.from(text, 'utf8'))
            hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
          expect(fnv1a(text)).toBe(hash);
        },
      ),
    );
  });
});
