/**
 * A team of sellers day by day at the level of the rules: each morning what was told is kept, as the first
 * run of a day does, and each seller logs what the list shows, or does not.
 */
import {
  assess,
  classifyBuyers,
  dueBeforeOf,
  dueListsOf,
  foundClosing,
  log,
  recentPurchases,
  toldOfTeam,
  trackingOf,
  type Answer,
  type Assessment,
  type Customer,
  type Day,
  type Policies,
  type Purchase,
} from '../../src/rules';
import { aCustomer, anAnswer, thePolicies } from './customers';

export interface TeamRow {
  customer: Customer;
  readonly purchases: Pick<Purchase, 'on' | 'amount' | 'profit'>[];
}

/** What a seller saw on one working day. */
export interface Morning {
  readonly day: Day;
  readonly seller: string;
  /** Customers for which the seller could be late: due today or overdue in the list of this morning. */
  readonly due: ReadonlySet<string>;
  readonly overdue: readonly string[];
  /** First contacts of this morning. */
  readonly offered: number;
  /** Whether the seller logged nothing on this day. */
  readonly isSkipped: boolean;
}

const CAPACITY = 20;

export class SimulatedTeam {
  readonly rows = new Map<string, TeamRow>();

  /** @param isWorkedOn whether a seller logs what is shown on a working day */
  constructor(private readonly isWorkedOn: (seller: string, day: Day) => boolean) {}

  /** Known once anyone has bought: until then no customer's type is. */
  policies(): Policies {
    const knowsPurchases = [...this.rows.values()].some(({ purchases }) => purchases.length > 0);
    return thePolicies({ keepsTold: true, knowsPurchases });
  }

  add(facts: Partial<Customer>): TeamRow {
    const row: TeamRow = { customer: aCustomer(facts), purchases: [] };
    this.rows.set(row.customer.id, row);
    return row;
  }

  edit(row: TeamRow, facts: Partial<Customer>): void {
    row.customer = { ...row.customer, ...facts };
  }

  /** The row of Purchases, and the column that the next run would fill. */
  buy(row: TeamRow, on: Day, amount: number): void {
    row.purchases.push({ on, amount, profit: null });
    this.edit(row, { lastPurchase: on });
  }

  log(row: TeamRow, day: Day, facts: Partial<Answer>): void {
    const { customer } = row;
    const policies = this.policies();
    const assessment = assess(customer, policies, day);
    const dueBefore = assessment === null ? null : dueBeforeOf(assessment);
    const id = `${customer.id}-${day}-${facts.outcome ?? ''}`;
    const answer = anAnswer(customer, { id, on: day, dueBefore, ...facts });
    const history = { start: trackingOf(customer), entries: [] };
    row.customer = log(customer, history, answer, policies.gradePolicy, day).customer;
  }

  /** Midnight has passed: the first run of the day, and on a working day the sellers at work. */
  begin(day: Day): readonly Morning[] {
    this.keepTold(day);
    return this.policies().calendar.isWorking(day) ? this.work(day) : [];
  }

  /** Closings that no one logged, classes, and what was told yesterday. */
  private keepTold(day: Day): void {
    const rows = [...this.rows.values()];
    const policies = this.policies();
    const classes = classifyBuyers(rows.map((row) => recentPurchases(row.purchases, day)));
    rows.forEach((row, at) => {
      const { customer } = row;
      const valueClass = classes[at] ?? null;
      const since = customer.since ?? day;
      row.customer = { ...customer, ...foundClosing(customer, day - 1), since, valueClass };
    });
    const owned = rows.map(({ customer }) => ({
      ...{ customer, owner: customer.owner, capacity: CAPACITY, mayBeReleased: true },
    }));
    toldOfTeam(owned, policies, day - 1).forEach((told, at) => {
      const row = rows[at];
      if (row !== undefined && told !== '') this.edit(row, { told });
    });
  }

  private work(day: Day): readonly Morning[] {
    const policies = this.policies();
    const books = new Map<string, { customer: Customer; assessment: Assessment; row: TeamRow }[]>();
    for (const row of this.rows.values()) {
      const { customer } = row;
      const assessment = assess(customer, policies, day);
      if (assessment === null) continue;
      const book = books.get(customer.owner) ?? [];
      books.set(customer.owner, book);
      book.push({ customer, assessment, row });
    }
    const pace = { capacity: CAPACITY, calendar: policies.calendar, workingDaysPerWeek: 5 };
    return [...books].map(([seller, book]): Morning => {
      const isSkipped = !this.isWorkedOn(seller, day);
      const lists = dueListsOf(book, pace).filter(({ section }) => section !== 'soon');
      const shownIn = (...sections: readonly string[]) =>
        lists
          .filter(({ section }) => sections.includes(section))
          .flatMap(({ customers, waiting }) => customers.slice(0, customers.length - waiting));
      const idsIn = (...sections: readonly string[]): readonly string[] =>
        shownIn(...sections).map(({ customer }) => customer.id);
      const morning = {
        ...{ day, seller, isSkipped },
        due: new Set(idsIn('overdue', 'today')),
        overdue: idsIn('overdue'),
        offered: idsIn('start').length,
      };
      const shown = shownIn('overdue', 'today', 'start', 'ungraded');
      if (!isSkipped) for (const { row } of shown) this.log(row, day, {});
      return morning;
    });
  }
}

/** Customers that are late without having been shown as due to that seller on the working day before. */
export function unannounced(
  days: readonly (readonly [Morning | undefined, Morning])[],
  nameOf: (morning: Morning, id: string) => string,
): readonly string[] {
  return days.flatMap(([before, morning]) =>
    morning.overdue.filter((id) => before?.due.has(id) !== true).map((id) => nameOf(morning, id)),
  );
}

/** Each morning beside that seller's working day before. */
export function sideBySide(
  mornings: Iterable<Morning>,
): readonly (readonly [Morning | undefined, Morning])[] {
  const before = new Map<string, Morning>();
  return [...mornings].map((morning) => {
    const pair = [before.get(morning.seller), morning] as const;
    before.set(morning.seller, morning);
    return pair;
  });
}
