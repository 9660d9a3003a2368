/**
 * A customer over many days, edited in every way that people edit a workbook (docs/rules.md §3, Fair start).
 * Each morning what was told the day before is kept, as the hourly job does.
 */
import {
  addMonths,
  assess,
  dueBeforeOf,
  foundClosing,
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
import { CELLS, type CellField, type Deed } from './fair-deeds';

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
    // The hourly job finds deals that were closed without an entry.
    this.customer = { ...this.customer, ...foundClosing(this.customer, this.today) };
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
      case 'close':
        return this.close(what.stage);
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
    const from = { today: this.today, due: this.assess().next };
    const until = snoozeUntil(isWeek ? 'week' : 'day', from, this.policies.calendar);
    const facts = { kind: 'snooze', plannedFor: until, dueBefore: this.dueBefore() } as const;
    return this.write(
      anAnswer(this.customer, { id: `S-${this.logged.length}`, on: this.today, ...facts }),
    );
  }

  /** Ends the deal as the sidebar does. */
  close(stage: 'won' | 'lost'): boolean {
    const outcome = stage === 'won' ? 'order' : 'refused';
    const facts = { on: this.today, stage, outcome, dueBefore: this.dueBefore() } as const;
    return this.write(anAnswer(this.customer, { id: `C-${this.logged.length}`, ...facts }));
  }

  dueBefore(): Day | null {
    return dueBeforeOf(this.assess());
  }

  write(answer: ReturnType<typeof anAnswer>): boolean {
    const before = this.customer;
    const history = { start: trackingOf(before), entries: this.logged.map(({ entry }) => entry) };
    const { customer, entry } = log(before, history, answer, this.policies.gradePolicy, this.today);
    this.customer = customer;
    this.logged.push({ entry, before, on: this.today });
    return true;
  }

  /** Undoes the last entry: its cells as they were, and what was told before it. */
  undo(): boolean {
    const last = this.logged.pop();
    if (last === undefined) return false;
    const { closedStage, closedNeed, closedClose, lastPurchase } = last.before;
    const kept = { closedStage, closedNeed, closedClose, lastPurchase };
    const without = { ...this.customer, ...trackingOf(last.before), ...kept };
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
