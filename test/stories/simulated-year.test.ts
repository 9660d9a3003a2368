/**
 * Fair start for a team over a quarter, in `npm run laws -- --days 365` over a year (docs/rules.md §3): people
 * type, buy and close, and three times everything changes at once. Ana and Ben log what the morning shows, Cem
 * logs nothing.
 */
import type { Customer, Day } from '../../src/rules';
import { iso, TODAY } from '../support/customers';
import { fc, isThorough } from '../support/laws';
import {
  sideBySide,
  SimulatedTeam,
  unannounced,
  type Morning,
  type TeamRow,
} from '../support/simulated-team';

/** `npm test` ends three weeks after the hand-over. */
const DAYS = Number(process.env['LAWS_DAYS'] ?? (isThorough ? 90 : 82));
const FIRST = TODAY + 2;

/** What happens at once, by days from the first. */
const FIRST_PURCHASE = 10;
const IMPORT = 30;
const HAND_OVER = 60;

const row = (id: string, owner: string, facts: Partial<Customer>): Partial<Customer> => ({
  ...{ id, company: id, owner, added: FIRST, ...facts },
});

/** A workbook with 300 customers of grade D and none who bought, and 250 of Cem's that no one follows up. */
function aTeam(): SimulatedTeam {
  const team = new SimulatedTeam((seller) => seller !== 'Cem');
  for (let at = 0; at < 300; at += 1) {
    const owner = at % 2 === 0 ? 'Ana' : 'Ben';
    team.add(row(`D-${at}`, owner, { need: 'potential', lastContact: FIRST - 1 - (at % 20) }));
  }
  for (let at = 0; at < 250; at += 1) {
    team.add(row(`C-${at}`, 'Cem', { need: 'potential', lastContact: FIRST - 1 - (at % 20) }));
  }
  return team;
}

/** What people did on a day besides logging: a kind of edit, and whom it hits. */
type Edit = readonly [kind: number, which: number, size: number];

function edit(
  team: SimulatedTeam,
  rows: readonly TeamRow[],
  day: Day,
  [kind, which, size]: Edit,
): void {
  const target = rows[which % rows.length];
  if (target === undefined) return;
  const cells: readonly Partial<Customer>[] = [
    { need: 'clear', expectedClose: day + size },
    { need: 'none' },
    { intention: size % 2 === 0 ? 'interested' : 'considering' },
    { manualGrade: size % 3 === 0 ? 'A' : null },
    { manualClass: size % 2 === 0 ? 'key' : null },
    { plannedFor: day + 1 + (size % 30) },
    { manualType: size % 2 === 0 ? 'partner' : null },
    { stage: 'lost', lostReason: 'Price' },
  ];
  if (kind < cells.length) team.edit(target, cells[kind] ?? {});
  else if (kind === cells.length) team.log(target, day, { stage: 'won', outcome: 'order' });
  else if (day > FIRST + FIRST_PURCHASE) team.buy(target, day, size * 10);
}

function atOnce(team: SimulatedTeam, day: Day): void {
  const rows = [...team.rows.values()];
  if (day === FIRST + FIRST_PURCHASE && rows[0] !== undefined) team.buy(rows[0], day, 500);
  if (day === FIRST + IMPORT) {
    for (let at = 0; at < 2000; at += 1) {
      const facts = {
        need: 'clear',
        expectedClose: day + 90,
        lastContact: day - 100 - at,
      } as const;
      team.add(row(`I-${at}`, 'Ben', { ...facts, added: day }));
    }
  }
  if (day === FIRST + HAND_OVER) {
    const policies = team.policies();
    const theirs = rows.filter(({ customer }) => customer.owner === 'Cem').slice(0, 200);
    expect(policies.calendar.isWorking(day)).toBe(true);
    for (const each of theirs) team.edit(each, { owner: 'Ana' });
  }
}

function lived(edits: readonly Edit[]): readonly Morning[] {
  const team = aTeam();
  const mornings: Morning[] = [];
  for (let on = FIRST; on < FIRST + DAYS; on += 1) {
    mornings.push(...team.begin(on));
    const rows = [...team.rows.values()];
    for (let at = 0; at < 4; at += 1) {
      const made = edits[(on * 4 + at) % edits.length];
      if (made !== undefined) edit(team, rows, on, made);
    }
    atOnce(team, on);
  }
  return mornings;
}

const someEdits = fc.array(
  fc.tuple(fc.nat({ max: 9 }), fc.nat({ max: 100_000 }), fc.nat({ max: 300 })),
  { minLength: 50, maxLength: 400 },
);

describe('a simulated year', () => {
  it('no one is late for a customer that was not shown to them on the working day before', () => {
    fc.assert(
      fc.property(someEdits, (edits) => {
        const mornings = lived(edits);
        const late = unannounced(
          sideBySide(mornings),
          ({ day, seller }, id) => `${iso(day)} ${seller} ${id}`,
        );
        expect(late).toEqual([]);
        const ofWorkers = mornings.filter(({ seller }) => seller !== 'Cem');
        expect(ofWorkers.flatMap(({ overdue }) => overdue)).toEqual([]);
        // Cem is late, or the story would prove nothing.
        expect(mornings.some(({ seller, overdue }) => seller === 'Cem' && overdue.length > 0)).toBe(
          true,
        );
      }),
      // Each run takes seconds, so none is spent on making a counterexample smaller.
      { numRuns: 1, endOnFailure: true },
    );
  });

  it('an import of 2,000 and a hand-over of 200 come to a seller as many a day as fit', () => {
    const mornings = lived([[2, 0, 1]]);
    const of = (seller: string, from: number, to: number): readonly Morning[] =>
      mornings.filter(
        (each) => each.seller === seller && each.day > FIRST + from && each.day <= FIRST + to,
      );
    const most = (counts: readonly number[]): number => Math.max(0, ...counts);
    const offered = of('Ben', IMPORT, IMPORT + 20).map((each) => each.offered);
    expect(offered.some((count) => count > 0)).toBe(true);
    expect(most(offered)).toBeLessThanOrEqual(20);
    const due = (from: number, to: number) => of('Ana', from, to).map((each) => each.due.size);
    const after = due(HAND_OVER, HAND_OVER + 21);
    expect(most(after)).toBeLessThanOrEqual(most(due(0, HAND_OVER)) + 20);
    expect(after.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(200);
  });
});
