/**
 * A customer over many days, edited in every way that people edit a workbook (docs/rules.md §3, Fair start).
 * Each morning what was told the day before is kept, as the hourly job does.
 */
import { fc } from './laws';
import {
  addMonths,
  assess,
  choices,
  dueBeforeOf,
  lastTrackedOf,
  log,
  openCalendar,
  snoozeUntil,
  toldAtEndOf,
  toldText,
  toldWithout,
  trackingOf,
  type Assessment,
  type Customer,
  type Day,
  type Entry,
  type Policies,
} from '../../src/rules';
import { aCustomer, anAnswer, thePolicies, TODAY } from './customers';

/** What people do; numbers are read relative to the day, or as a place in a list. */
export type Deed =
  | { readonly do: 'cell'; readonly field: CellField; readonly value: number }
  | { readonly do: 'row'; readonly cells: readonly (readonly [CellField, number])[] }
  | { readonly do: 'setting'; readonly value: number }
  | { readonly do: 'holiday'; readonly offset: number; readonly isOff: boolean }
  | { readonly do: 'case'; readonly offset: number | null }
  | { readonly do: 'entry'; readonly ago: number; readonly planned: number | null }
  | { readonly do: 'snooze'; readonly isWeek: boolean }
  | { readonly do: 'undo' };

const CELLS = {
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

/** So long that a festival in it is told on the morning when it begins to count. */
const CLOSURE: readonly Day[] = Array.from({ length: 11 }, (_, at) => TODAY + 18 + at);

interface Logged {
  readonly entry: Entry;
  readonly before: Customer;
  readonly on: Day;
}

export class FairWorld {
  today: Day = TODAY;
  customer: Customer;
  policies: Policies;
  /** Entries and snoozes that were not undone. */
  readonly logged: Logged[] = [];
  week = { week: [1, 2, 3, 4, 5], off: [...CLOSURE], work: [] as Day[], through: null };

  /**
   * @param begins `lost`: the edit event was lost, so that the morning stamps the row; `started`: someone
   *   logged an entry on the first day
   */
  constructor(
    cells: readonly (readonly [CellField, number])[],
    begins: 'seen' | 'lost' | 'started' = 'seen',
  ) {
    this.customer = aCustomer({ since: begins === 'lost' ? null : TODAY });
    this.policies = thePolicies({
      keepsTold: true,
      calendar: openCalendar(this.week),
      festivals: [TODAY + 20, TODAY + 27].map((on) => ({ on, name: 'Lantern' })),
    });
    for (const [key, value] of cells) this.type(key, value);
    if (begins === 'started') this.log(this.today);
  }

  assess(on: Day = this.today): Assessment {
    const found = assess(this.customer, this.policies, on);
    if (found === null) throw new Error('The customer has no name.');
    return found;
  }

  /** Midnight passes; the morning's job keeps what was told and stamps new rows. */
  nextMorning(): void {
    const told = toldAtEndOf(this.today, this.customer, this.policies);
    if (told !== null) this.customer = { ...this.customer, told: toldText(told) };
    this.today += 1;
    if (this.customer.since === null) this.customer = { ...this.customer, since: this.today };
  }

  isWorking(): boolean {
    return this.policies.calendar.isWorking(this.today);
  }

  /** False where nothing could be done, such as undoing nothing. */
  perform(what: Deed): boolean {
    switch (what.do) {
      case 'cell':
        this.type(what.field, what.value);
        return true;
      case 'row':
        for (const [key, value] of what.cells) this.type(key, value);
        return true;
      case 'setting':
        this.changeSettings(what.value);
        return true;
      case 'holiday':
        this.changeHolidays(this.today + what.offset, what.isOff);
        return true;
      case 'case': {
        const promiseDue = what.offset === null ? null : this.today + what.offset;
        this.customer = { ...this.customer, promiseDue };
        return true;
      }
      case 'entry':
        return this.log(this.today - what.ago, what.planned);
      case 'snooze':
        return this.snooze(what.isWeek);
      case 'undo':
        return this.undo();
    }
  }

  log(on: Day, planned: number | null = null): boolean {
    const plannedFor = planned === null ? null : this.today + planned;
    const answer = anAnswer(this.customer, {
      id: `E-${this.logged.length}`,
      on,
      plannedFor,
      dueBefore: this.dueBefore(),
    });
    return this.write(answer);
  }

  snooze(isWeek: boolean): boolean {
    const until = snoozeUntil(isWeek ? 'week' : 'day', this.today, this.policies.calendar);
    const facts = { kind: 'snooze', plannedFor: until, dueBefore: this.dueBefore() } as const;
    return this.write(
      anAnswer(this.customer, { id: `S-${this.logged.length}`, on: this.today, ...facts }),
    );
  }

  dueBefore(): Day | null {
    return dueBeforeOf(this.assess());
  }

  write(answer: ReturnType<typeof anAnswer>): boolean {
    const before = this.customer;
    const history = { start: trackingOf(before), entries: [] };
    const { customer, entry } = log(before, history, answer, this.policies.gradePolicy, this.today);
    this.customer = customer;
    this.logged.push({ entry, before, on: this.today });
    return true;
  }

  /** Undoes the last entry: its cells as they were, and what was told before it. */
  undo(): boolean {
    const last = this.logged.pop();
    if (last === undefined) return false;
    const without = { ...this.customer, ...trackingOf(last.before) };
    const { dueBefore } = last.entry;
    this.customer = {
      ...without,
      told: toldWithout(without, dueBefore, this.policies, this.today),
    };
    return true;
  }

  type(key: CellField, value: number): void {
    const cell = CELLS[key](value, this.today);
    // A row's planned day is at most 12 months ahead, and its last contact not ahead at all.
    const isFar = key === 'plannedFor' && Number(cell) > addMonths(this.today, 12);
    if (!isFar) this.customer = { ...this.customer, [key]: cell };
  }

  changeSettings(value: number): void {
    const { policies } = this;
    const days = 3 + (value % 40);
    const table = { ...policies.gapPolicy.table };
    const row = (['A', 'B', 'C', 'D', 'E', 'U'] as const)[value % 6] ?? 'A';
    table[row] = { ordinary: days, major: days, key: days };
    this.policies = { ...policies, gapPolicy: { ...policies.gapPolicy, table } };
  }

  changeHolidays(on: Day, isOff: boolean): void {
    const off = this.week.off.filter((each) => each !== on);
    const work = this.week.work.filter((each) => each !== on);
    if (isOff) off.push(on);
    else work.push(on);
    this.week = { ...this.week, off, work };
    this.policies = { ...this.policies, calendar: openCalendar(this.week) };
  }

  /** The last follow-up that counts. */
  lastTracked(): Day | null {
    return lastTrackedOf(this.customer);
  }
}

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
