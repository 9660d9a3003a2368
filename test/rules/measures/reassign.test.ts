import { proposeOwners } from '../../../src/rules';
import { fc } from '../../support/laws';

const rooms = [
  { who: 'Ana', free: 3 },
  { who: 'Bo', free: 5 },
  { who: 'Cy', free: 5 },
];

describe('proposeOwners', () => {
  it('proposes the colleague with most free capacity, of equals the first, never the owner', () => {
    expect(proposeOwners([{ owner: 'Ana', load: 1 }], rooms)).toEqual(['Bo']);
    expect(proposeOwners([{ owner: 'Bo', load: 1 }], rooms)).toEqual(['Cy']);
  });

  it('subtracts each proposal from the capacity, so that one colleague does not get all', () => {
    const three = [1, 1, 1].map((load) => ({ owner: 'Ana', load }));
    expect(proposeOwners(three, rooms)).toEqual(['Bo', 'Cy', 'Bo']);
  });

  it('proposes no one when no one has enough capacity', () => {
    expect(proposeOwners([{ owner: 'Ana', load: 6 }], rooms)).toEqual([null]);
    expect(proposeOwners([{ owner: 'Ana', load: 0.5 }], [{ who: 'Bo', free: -2 }])).toEqual([null]);
    expect(proposeOwners([{ owner: 'Ana', load: 0.5 }], [])).toEqual([null]);
  });

  it('never proposes more than a colleague’s capacity', () => {
    const people = fc.constantFrom('Ana', 'Bo', 'Cy', 'Di');
    const load = fc.integer({ min: 1, max: 40 }).map((tenths) => tenths / 10);
    fc.assert(
      fc.property(
        fc.array(fc.record({ owner: people, load }), { maxLength: 30 }),
        fc.uniqueArray(fc.record({ who: people, free: fc.integer({ min: -5, max: 20 }) }), {
          selector: ({ who }) => who,
        }),
        (customers, given) => {
          const answers = proposeOwners(customers, given);
          expect(answers).toHaveLength(customers.length);
          for (const { who, free } of given) {
            const taken = customers.filter((_, at) => answers[at] === who);
            expect(taken.map(({ owner }) => owner)).not.toContain(who);
            const sum = taken.reduce((total, each) => total + each.load, 0);
            expect(sum).toBeLessThanOrEqual(Math.max(free, 0) + 1e-9);
          }
        },
      ),
    );
  });
});
