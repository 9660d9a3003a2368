/** What people do to a customer's row, for the laws of Fair start (docs/rules.md §3). */
import { fc } from './laws';
import { choices, type Customer, type Day } from '../../src/rules';

/** What people do; numbers are read relative to the day, or as a place in a list. */
export type Deed =
  | { readonly do: 'cell'; readonly field: CellField; readonly value: number }
  | { readonly do: 'row'; readonly cells: readonly (readonly [CellField, number])[] }
  | { readonly do: 'setting'; readonly value: number }
  | { readonly do: 'holiday'; readonly offset: number; readonly isOff: boolean }
  | { readonly do: 'case'; readonly offset: number | null }
  | { readonly do: 'entry'; readonly ago: number; readonly planned: number | null }
  | { readonly do: 'snooze'; readonly isWeek: boolean }
  | { readonly do: 'close'; readonly stage: 'won' | 'lost' }
  | { readonly do: 'undo' };

export const CELLS = {
  need: pick(choices.need),
  stage: pick(choices.stage),
  intention: pick(choices.intention),
  manualGrade: pick(choices.grade),
  manualType: pick(choices.type),
  manualClass: pick(choices.valueClass),
  valueClass: pick(choices.valueClass),
  expectedClose: ahead(-60, 400),
  plannedFor: ahead(-5, 40),
  lastContact: ahead(-400, 0),
  lastPurchase: ahead(-500, 0),
  added: ahead(-90, 0),
  birthday: ahead(-9, 12),
  renewal: ahead(-9, 12),
  tags: (value: number): string => (value % 3 === 0 ? 'Lantern' : ''),
  owner: (value: number): string => (['Ana', 'Ben', ''] as const)[value % 3] ?? '',
  doNotContact: (value: number): boolean | null => (value % 2 === 0 ? true : null),
  archivedOn: (value: number, on: Day): Day | null => (value % 3 === 0 ? on : null),
} as const satisfies Partial<Record<keyof Customer, (value: number, on: Day) => unknown>>;

export type CellField = keyof typeof CELLS;

/** Every third value or so is a blank. */
function pick<T>(list: readonly T[]): (value: number) => T | null {
  return (value) => list[value % (list.length + 1)] ?? null;
}

function ahead(from: number, to: number): (value: number, on: Day) => Day | null {
  return (value, on) => (value % 7 === 0 ? null : on + from + (value % (to - from + 1)));
}

const number = fc.nat({ max: 100_000 });
const field = fc.constantFrom(...(Object.keys(CELLS) as CellField[]));

/** One deed; logging and undoing are rare, since they end what the others begin. */
export const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('cell' as const), field, value: number }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('row' as const),
      cells: fc.array(fc.tuple(field, number), { minLength: 2, maxLength: 6 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('setting' as const), value: number }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('holiday' as const),
      offset: fc.integer({ min: -6, max: 10 }),
      isOff: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('case' as const),
      offset: fc.option(fc.integer({ min: -4, max: 12 }), { nil: null }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('entry' as const),
      ago: fc.oneof(fc.constant(0), fc.nat({ max: 12 })),
      planned: fc.option(fc.integer({ min: 1, max: 30 }), { nil: null }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('snooze' as const), isWeek: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('close' as const),
      stage: fc.constantFrom('won' as const, 'lost' as const),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ do: 'undo' as const }) },
);

/** How Duebook comes to know the customer. */
export const beginning = fc.constantFrom('seen', 'lost', 'started', 'started');

/** Deeds of many days; most days see one or none. */
export const deedsByDay: fc.Arbitrary<readonly (readonly Deed[])[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.constant([]) },
    { weight: 3, arbitrary: fc.array(deed, { minLength: 1, maxLength: 1 }) },
    { weight: 1, arbitrary: fc.array(deed, { minLength: 2, maxLength: 4 }) },
  ),
  { minLength: 1, maxLength: 40 },
);

/** A customer as it is when Duebook first sees it. */
export const newcomer: fc.Arbitrary<readonly (readonly [CellField, number])[]> = fc.array(
  fc.tuple(field, number),
  { maxLength: 8 },
);

/** Deeds that the laws allow to end lateness, or to let a customer stay on time (docs/rules.md §3, law e). */
export function endsLateness(what: Deed): boolean {
  switch (what.do) {
    case 'cell':
      return ENDING.has(what.field);
    case 'row':
      return what.cells.some(([key]) => ENDING.has(key));
    default:
      return true;
  }
}

/** A plan, a pause, a closure, a contact, another owner. */
const ENDING: ReadonlySet<CellField> = new Set([
  'plannedFor',
  'doNotContact',
  'archivedOn',
  'stage',
  'lastContact',
  'owner',
]);
