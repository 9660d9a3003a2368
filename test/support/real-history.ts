/**
 * Deals as a company had them, replayed day by day: each customer of a seller is a row that people edit on
 * the day a deal began or ended, while the seller logs what the morning's list shows.
 */
import { parseDay, type Day } from '../../src/rules/calendar';
import { SimulatedTeam, type Morning, type TeamRow } from './simulated-team';

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

/** Days from the beginning of a deal to the close that a seller expects at first. */
const EXPECTED_DAYS = 75;

export class RealHistory {
  readonly team: SimulatedTeam;
  private readonly events = new Map<Day, Deal[]>();
  /** The deals of each row that have begun and not ended, with the close expected. */
  private readonly open = new Map<string, Map<string, Day>>();
  private workingDays = 0;

  constructor(
    deals: readonly Deal[],
    /** The sellers log nothing on each such working day; null: they log every day. */
    skipsEvery: number | null,
  ) {
    this.team = new SimulatedTeam(() => skipsEvery === null || this.workingDays % skipsEvery !== 0);
    for (const deal of deals) {
      for (const on of [deal.engaged, deal.closed]) {
        if (on !== null) this.events.set(on, [...(this.events.get(on) ?? []), deal]);
      }
    }
  }

  /** The sellers see their lists and log what is shown, then deals begin and end. */
  live(day: Day): readonly Morning[] {
    if (this.team.policies().calendar.isWorking(day)) this.workingDays += 1;
    const mornings = this.team.begin(day);
    for (const deal of this.events.get(day) ?? []) {
      if (deal.engaged === day) this.engage(deal, day);
      if (deal.closed === day) this.close(deal, day);
    }
    return mornings;
  }

  /** A deal begins: typed into the row, which is new for the first deal with this account. */
  private engage(deal: Deal, day: Day): void {
    const id = `${deal.seller} · ${deal.account}`;
    const facts = { id, company: deal.account, owner: deal.seller, added: day };
    const row = this.team.rows.get(id) ?? this.team.add(facts);
    const open = this.open.get(id) ?? new Map<string, Day>();
    this.open.set(id, open.set(deal.id, day + EXPECTED_DAYS));
    this.typeOpenDeals(row, open);
  }

  /** A deal ends: half of them are logged as closed, half only typed into the row. */
  private close(deal: Deal, day: Day): void {
    const id = `${deal.seller} · ${deal.account}`;
    const [row, open] = [this.team.rows.get(id), this.open.get(id)];
    if (row === undefined || open === undefined) return;
    open.delete(deal.id);
    const stage = deal.won ? 'won' : 'lost';
    const outcome = deal.won ? 'order' : 'refused';
    if (row.purchases.length % 2 === 0) this.team.log(row, day, { stage, outcome });
    else this.team.edit(row, { stage });
    if (deal.won) this.team.buy(row, day, deal.amount);
    if (open.size > 0) this.typeOpenDeals(row, open);
  }

  private typeOpenDeals(row: TeamRow, open: ReadonlyMap<string, Day>): void {
    const expectedClose = Math.min(...open.values());
    this.team.edit(row, { need: 'clear', stage: 'negotiating', expectedClose });
  }
}
