/**
 * Deals are not customers (docs/rules.md §9): tells a table of deals from one of customers, and folds
 * the deals of a company into the one customer that is followed up.
 */
import { addMonths, type Day } from '../calendar';
import type { Customer, Placed } from './customer';
import { customerFields } from './fields';
import { problem, type Problem } from './problem';
import { foldWord } from './vocabulary';

/** One deal, read as if it were a customer: its expected close is that of the deal. */
export interface Deal extends Placed<Customer> {
  /** What tells its company from others (`companyKey`, or an ID); `''` when the deal names none. */
  readonly key: string;
  /** What people call the deal, for the problems. */
  readonly title: string;
}

/** The same company whatever its case, width and spaces. */
export function companyKey(company: string): string {
  return foldWord(company);
}

/**
 * Whether rows are deals: the table speaks of them, and more than a fifth of its rows name a
 * company that an earlier row has named. Blank keys stand for rows without a company. A list of
 * persons repeats companies too, which is why the table must speak of deals.
 */
export function isTableOfDeals(keys: readonly string[], speaksOfDeals: boolean): boolean {
  if (!speaksOfDeals) return false;
  const known = new Set<string>();
  let repeats = 0;
  for (const key of keys) {
    if (key === '') continue;
    if (known.has(key)) repeats += 1;
    known.add(key);
  }
  return repeats * 5 > keys.length;
}

/**
 * One customer a company, in the order of its first deal and with that deal's row. Deals without a
 * company are problems, and form no customer.
 */
export function foldDeals(
  deals: readonly Deal[],
  today: Day,
): { readonly customers: readonly Placed<Customer>[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const byCompany = new Map<string, Deal[]>();
  for (const deal of deals) {
    if (deal.key === '') {
      problems.push(problem(deal.row, 'company', 'no-company', deal.title));
      continue;
    }
    const others = byCompany.get(deal.key);
    if (others === undefined) byCompany.set(deal.key, [deal]);
    else others.push(deal);
  }
  const customers = [...byCompany.values()].map((group) => {
    const { record, currencies } = foldCompany(group, today);
    const row = (group[0] as Deal).row;
    if (currencies.length > 1) {
      problems.push(problem(row, 'totalValue', 'mixed-currencies', currencies.join(', ')));
    }
    return { row, record };
  });
  return { customers, problems };
}

function foldCompany(
  deals: readonly Deal[],
  today: Day,
): { readonly record: Customer; readonly currencies: readonly string[] } {
  const open = deals.filter(({ record }) => record.stage !== 'won' && record.stage !== 'lost');
  const nearest = nearestOpen(open, today);
  const chosen = nearest ?? latest(deals);
  const won = deals.filter(({ record }) => record.stage === 'won');
  const currencies = unique(won.map(({ record }) => record.currency)).filter(Boolean);

  const record: Record<string, unknown> = {};
  const inOrder: [Customer, ...Customer[]] = [chosen.record, ...deals.map((deal) => deal.record)];
  for (const key of Object.keys(customerFields) as (keyof Customer)[]) {
    record[key] = firstFilled(inOrder, key);
  }
  const folded: Partial<Customer> = {
    stage: chosen.record.stage,
    // An old deal that was put away says nothing about the customer.
    archivedOn: chosen.record.archivedOn,
    mergedInto: chosen.record.mergedInto,
    added: extreme(deals, 'added', Math.min),
    lastContact: extreme(deals, 'lastContact', Math.max),
    lastTracked: extreme(deals, 'lastTracked', Math.max),
    totalValue: currencies.length > 1 ? null : (sumOf(won) ?? (record.totalValue as number | null)),
    ...(nearest === null
      ? // What was wanted has been decided; nothing of that deal is still to come.
        {
          need: null,
          expectedClose: null,
          potentialValue: null,
          plannedFor: null,
          nextStep: '',
          closedOn: closeOf(chosen),
          lostReason: chosen.record.lostReason,
        }
      : {
          need: nearest.record.need,
          expectedClose: nearest.record.expectedClose,
          potentialValue: nearest.record.potentialValue,
          plannedFor: firstFilled(
            [nearest.record, ...open.map((deal) => deal.record)],
            'plannedFor',
          ),
          nextStep: nearest.record.nextStep,
          closedOn: null,
          lostReason: '',
        }),
  };
  return { record: { ...(record as unknown as Customer), ...folded }, currencies };
}

/** A deal whose close has slipped by more than this is passed over for a nearer one, in months. */
const SLIP_MONTHS = 1;

/**
 * The open deal that decides about the customer: the earliest close that has not slipped long,
 * else the latest that has, else (no close anywhere) one in negotiation before the others.
 */
function nearestOpen(open: readonly Deal[], today: Day): Deal | null {
  const from = addMonths(today, -SLIP_MONTHS);
  const rank = ({ record: { expectedClose, stage } }: Deal): readonly [number, number] => {
    if (expectedClose === null) return [stage === 'negotiating' ? 2 : 3, 0];
    return expectedClose >= from ? [0, expectedClose] : [1, -expectedClose];
  };
  let best: Deal | null = null;
  for (const deal of open) {
    if (best === null || isBefore(rank(deal), rank(best))) best = deal;
  }
  return best;
}

function isBefore(one: readonly [number, number], other: readonly [number, number]): boolean {
  return one[0] === other[0] ? one[1] < other[1] : one[0] < other[0];
}

/** The closed deal that was closed last; of several on one day the one furthest down. */
function latest(deals: readonly Deal[]): Deal {
  return deals.reduce((best, deal) =>
    (closeOf(deal) ?? -Infinity) >= (closeOf(best) ?? -Infinity) ? deal : best,
  );
}

/** In most exports the close date of a closed deal is the day on which it was closed. */
function closeOf({ record }: Deal): Day | null {
  return record.closedOn ?? record.expectedClose;
}

function firstFilled<K extends keyof Customer>(
  [first, ...others]: readonly [Customer, ...Customer[]],
  key: K,
): Customer[K] {
  const isFilled = (record: Customer): boolean => record[key] !== '' && record[key] !== null;
  return isFilled(first) ? first[key] : (others.find(isFilled) ?? first)[key];
}

function extreme(
  deals: readonly Deal[],
  key: 'added' | 'lastContact' | 'lastTracked',
  pick: (...days: number[]) => number,
): Day | null {
  const days = deals.map(({ record }) => record[key]).filter((day) => day !== null);
  return days.length === 0 ? null : days.reduce((one, other) => pick(one, other));
}

/** In whole cents, so that many small amounts leave no trace of binary fractions. */
function sumOf(won: readonly Deal[]): number | null {
  const amounts = won.map(({ record }) => record.potentialValue).filter((value) => value !== null);
  if (amounts.length === 0) return null;
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
