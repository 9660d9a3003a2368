/** The text in which the column of what was told keeps it (docs/rules.md §3, Fair start). */
import { monthly, worldOf } from '../../support/fair-cases';
import { fc } from '../../support/laws';
import { choices, readTold, toldText, toldWithout, type Told } from '../../../src/rules';

const someDay = fc.integer({ min: 0, max: 999_999 });
const dayOrNone = fc.option(someDay);
const count = fc.nat(999_999);

const anyTold: fc.Arbitrary<Told> = fc.record({
  day: dayOrNone,
  rule: fc.constantFrom('planned', 'gap', 'attempt', 'never-tracked'),
  derived: someDay,
  milestone: dayOrNone,
  milestoneEnds: dayOrNone,
  promise: dayOrNone,
  promiseDay: dayOrNone,
  isToStart: fc.boolean(),
  grade: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'U', 'next-deal-unknown'),
  lastTracked: dayOrNone,
  stage: fc.option(fc.constantFrom(...choices.stage)),
  owner: fc.nat(0xffff_ffff),
  snoozes: count,
  putOff: count,
  offeredOn: dayOrNone,
  offers: count,
  warnedOn: dayOrNone,
});

const TOLD = '46350 46349 gap B start 46340 negotiating 1k9z3f 46360 46367 46352 46353 1 2 46349 3';

describe('readTold', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(anyTold, (told) => {
        expect(readTold(toldText(told))).toEqual(told);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps reading the text that the first version with this column wrote', () => {
    expect(readTold(TOLD)).toEqual({
      day: 46_350,
      rule: 'gap',
      derived: 46_349,
      milestone: 46_360,
      milestoneEnds: 46_367,
      promise: 46_352,
      promiseDay: 46_353,
      isToStart: true,
      grade: 'B',
      lastTracked: 46_340,
      stage: 'negotiating',
      owner: parseInt('1k9z3f', 36),
      snoozes: 1,
      putOff: 2,
      offeredOn: 46_349,
      offers: 3,
      warnedOn: null,
    });
  });

  it('takes a stage that no version knows as none', () => {
    expect(readTold(TOLD.replace('negotiating', 'paused'))?.stage).toBeNull();
  });

  it.each([
    ['is empty', ''],
    ['has a word too few', TOLD.replace(' 3', '')],
    ['has a word too many', `${TOLD} 46350 4`],
    ['has a space too many', TOLD.replace(' gap', '  gap')],
    ['has an unknown rule', TOLD.replace('gap', 'gape')],
    ['has two letters as the grade', TOLD.replace(' B ', ' AB ')],
    ['has an unknown letter as the grade', TOLD.replace(' B ', ' F ')],
    ['has no derived day', TOLD.replace('46349 gap', '- gap')],
    ['has a word for a day', TOLD.replace('46350', 'soon')],
    ['has a negative day', TOLD.replace('46350', '-46350')],
    ['has a day beyond the calendar', TOLD.replace('46350', '1000000')],
    ['has a fraction', TOLD.replace('46350', '46350.5')],
    ['has a word for a count', TOLD.replace(' 3', ' x')],
    ['has no owner', TOLD.replace('1k9z3f', '?')],
    ['ends in a line break', `${TOLD}\n`],
  ])('refuses a text that %s', (_, text) => {
    expect(readTold(text)).toBeNull();
  });

  it('refuses a text of any length', () => {
    fc.assert(fc.property(fc.string({ maxLength: 300 }), (text) => readTold(text) === null));
  });
});

describe('toldWithout', () => {
  it('keeps what was told before the entry, whatever the row says now', () => {
    const { customer, policies, today } = worldOf(monthly);
    const edited = { ...customer, need: 'none' } as const;
    expect(customer.told).not.toBe('');
    expect(toldWithout(edited, null, policies, today)).toBe(customer.told);
  });
});
