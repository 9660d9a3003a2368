/**
 * Deals as a company had them, replayed day by day: each customer of a seller is a row that people edit on
 * the day a deal began or ended, while the seller logs what the morning's list shows.
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
  type Assessment,
  type Customer,
  type Day,
  type Outcome,
  type Purchase,
  type Stage,
} from '../../src/rules';
import { parseDay } from '../../src/rules/calendar';
import { aCustomer, anAnswer, thePolicies } from './customers';

/** One deal; a day is null where it has not come. */
export interface Deal {
  readonly id: string;
  readonly seller: string;
  readonly account: string;
  readonly won: boolean;
  readonly engaged: Day | null;
  readonly closed: Day | null;
  readonly amount: number;
}

/** The rows of `sales_pipeline.csv`, which has no quoted cells; days are month first. */
export function dealsIn(csv: string): readonly Deal[] {
  const [, ...lines] = csv.trim().split(/\r?\n/);
  return lines.map((line) => {
    const [id = '', seller = '', , account = '', stage, engaged = '', closed = '', amount] =
      line.split(',');
    return {
      ...{ id, seller, account: account || id, won: stage === 'Won' },
      engaged: parseDay(engaged, 'mdy'),
      closed: parseDay(closed, 'mdy'),
      amount: Number(amount ?? 0),
    };
  });
}

interface Row {
  customer: Customer;
  readonly seller: string;
  /** Deals that have begun and not ended. */
  readonly open: Map<string, Day>;
  readonly purchases: Pick<Purchase, 'on' | 'amount' | 'profit'>[];
}

/** What a seller saw on one working day. */
export interface Morning {
  readonly day: Day;
  readonly seller: string;
  /** Customers that the list shows as due. */
  readonly shown: ReadonlySet<string>;
  /** Those of them that are due today or overdue: for which the seller could be late. */
  readonly due: ReadonlySet<string>;
  readonly overdue: readonly string[];
  /** Whether the seller logged nothing on this day. */
  readonly isSkipped: boolean;
}

/** Days from the beginning of a deal to the close that a seller expects at first. */
const EXPECTED_DAYS = 75;

const CAPACITY = 20;
const policies = thePolicies({ keepsTold: true, knowsPurchases: true });
const { calendar } = policies;

export class RealHistory {
  private readonly rows = new Map<string, Row>();
  private readonly events = new Map<Day, Deal[]>();
  private workingDays = 0;

  constructor(
    deals: readonly Deal[],
    /** The seller logs nothing on each such working day; null: never. */
    private readonly skipsEvery: number | null,
  ) {
    for (const deal of deals) {
      for (const on of [deal.engaged, deal.closed]) {
        if (on !== null) this.events.set(on, [...(this.events.get(on) ?? []), deal]);
      }
    }
  }

  get size(): number {
    return this.rows.size;
  }

  /** Midnight passes, the sellers see their lists and log what is shown, then deals begin and end. */
  live(day: Day): readonly Morning[] {
    this.keepTold(day);
    const mornings = calendar.isWorking(day) ? this.work(day) : [];
    for (const deal of this.events.get(day) ?? []) {
      if (deal.engaged === day) this.engage(deal, day);
      if (deal.closed === day) this.close(deal, day);
    }
    return mornings;
  }

  /** As the first run of a day: closings that no one logged, classes, and what was told yesterday. */
  private keepTold(day: Day): void {
    const rows = [...this.rows.values()];
    for (const row of rows) {
      const { customer } = row;
      row.customer = {
        ...customer,
        ...foundClosing(customer, day - 1),
        since: customer.since ?? day,
      };
    }
    const classes = classifyBuyers(rows.map((row) => recentPurchases(row.purchases, day)));
    rows.forEach((row, at) => {
      row.customer = { ...row.customer, valueClass: classes[at] ?? null };
    });
    const owned = rows.map(({ customer, seller }) => ({
      ...{ customer, owner: seller, capacity: CAPACITY },
    }));
    const texts = toldOfTeam(owned, policies, day - 1);
    rows.forEach((row, at) => {
      const told = texts[at];
      if (told !== undefined && told !== '') row.customer = { ...row.customer, told };
    });
  }

  private work(day: Day): readonly Morning[] {
    this.workingDays += 1;
    const isSkipped = this.skipsEvery !== null && this.workingDays % this.skipsEvery === 0;
    const books = new Map<string, { customer: Customer; assessment: Assessment; row: Row }[]>();
    for (const row of this.rows.values()) {
      const assessment = assess(row.customer, policies, day);
      if (assessment === null) continue;
      const book = books.get(row.seller) ?? [];
      books.set(row.seller, book);
      book.push({ customer: row.customer, assessment, row });
    }
    return [...books].map(([seller, book]) => {
      const pace = { capacity: CAPACITY, calendar, workingDaysPerWeek: 5 };
      const lists = dueListsOf(book, pace).filter(({ section }) => section !== 'soon');
      const shown = lists.flatMap(({ customers, waiting }) =>
        customers.slice(0, customers.length - waiting),
      );
      const overdue = lists.find(({ section }) => section === 'overdue')?.customers ?? [];
      if (!isSkipped) for (const { row, assessment } of shown) this.log(row, assessment, day);
      return {
        ...{ day, seller, isSkipped },
        shown: new Set(shown.map(({ customer }) => customer.id)),
        due: new Set(
          shown
            .filter(({ assessment: { status } }) => status === 'today' || status === 'overdue')
            .map(({ customer }) => customer.id),
        ),
        overdue: overdue.map(({ customer }) => customer.id),
      };
    });
  }

  private log(row: Row, assessment: Assessment, day: Day): void {
    this.write(row, { on: day, outcome: 'reached', dueBefore: dueBeforeOf(assessment) }, day);
  }

  private write(
    row: Row,
    facts: { on: Day; outcome: Outcome; dueBefore: Day | null; stage?: Stage },
    day: Day,
  ): void {
    const { customer } = row;
    const id = `${customer.id}-${day}-${facts.outcome}`;
    const answer = anAnswer(customer, { id, ...facts });
    const history = { start: trackingOf(customer), entries: [] };
    row.customer = log(customer, history, answer, policies.gradePolicy, day).customer;
  }

  /** A deal begins: typed into the row, which is new for the first deal with this account. */
  private engage(deal: Deal, day: Day): void {
    const key = `${deal.seller} · ${deal.account}`;
    const known = this.rows.get(key);
    const row = known ?? {
      ...{ seller: deal.seller, open: new Map<string, Day>(), purchases: [] },
      customer: aCustomer({ id: key, company: deal.account, owner: deal.seller, added: day }),
    };
    if (known === undefined) this.rows.set(key, row);
    row.open.set(deal.id, day + EXPECTED_DAYS);
    this.typeOpenDeals(row);
  }

  /** A deal ends: half of them logged as closed, half only typed into the row. */
  private close(deal: Deal, day: Day): void {
    const row = this.rows.get(`${deal.seller} · ${deal.account}`);
    if (row === undefined) return;
    row.open.delete(deal.id);
    const stage = deal.won ? 'won' : 'lost';
    if (deal.won) row.purchases.push({ on: day, amount: deal.amount, profit: null });
    const assessment = assess(row.customer, policies, day);
    const dueBefore = assessment === null ? null : dueBeforeOf(assessment);
    const isLogged = row.purchases.length % 2 === 0;
    if (isLogged)
      this.write(row, { on: day, outcome: deal.won ? 'order' : 'refused', dueBefore, stage }, day);
    else row.customer = { ...row.customer, stage };
    if (deal.won) row.customer = { ...row.customer, lastPurchase: day };
    if (row.open.size > 0) this.typeOpenDeals(row);
  }

  private typeOpenDeals(row: Row): void {
    const expectedClose = Math.min(...row.open.values());
    row.customer = { ...row.customer, need: 'clear', stage: 'negotiating', expectedClose };
  }
}
