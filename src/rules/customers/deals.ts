/**
 * Deals (docs/rules.md §9): recognises a table of deals, and merges the deals of each company into the
 * one customer that is followed up.
 */
import { addMonths, type Day } from '../calendar';
import type { Customer, Placed } from './customer';
import { customerFields } from './fields';
import { problem, type Problem } from './problem';
import { foldWord } from './vocabulary';

/** One deal, read as if its row were a customer: `expectedClose` is the close of the deal. */
export interface Deal extends Placed<Customer> {
  /** Identifies the company: a `companyKey` or an ID; `''` when the deal names no company. */
  readonly key: string;
  /** Name of the deal, for problems. */
  readonly title: string;
}

/** A key that ignores case, character width and spaces. */
export function companyKey(company: string): string {
  return foldWord(company);
}

/**
 * Whether the rows of a table are deals: it must mention deals, and more than a fifth of its rows
 * must repeat the company of an earlier row. Repeats alone are not enough, since a list of people
 * repeats companies too.
 *
 * @param keys the key of each row's company; `''` for a row without one
 * @param speaksOfDeals whether title or headings mention deals
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
 * Merges deals into one customer per company, in the order of first deals and with the row number
 * of the first deal. A deal without a company is reported as a problem and left out.
 */
export function mergeDeals(
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
    const { record, currencies } = mergeCompany(group, today);
    const row = (group[0] as Deal).row;
    if (currencies.length > 1) {
      problems.push(problem(row, 'totalValue', 'mixed-currencies', currencies.join(', ')));
    }
    return { row, record };
  });
  return { customers, problems };
}

function mergeCompany(
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
    // From the chosen deal only: another deal may be archived while the customer is not.
    archivedOn: chosen.record.archivedOn,
    mergedInto: chosen.record.mergedInto,
    added: extreme(deals, 'added', Math.min),
    lastContact: extreme(deals, 'lastContact', Math.max),
    lastTracked: extreme(deals, 'lastTracked', Math.max),
    totalValue: currencies.length > 1 ? null : (sumOf(won) ?? (record.totalValue as number | null)),
    ...(nearest === null
      ? // All deals are closed, so nothing of them is still ahead.
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

/** In months: a deal whose close slipped by more gives way to one that did not. */
const SLIP_MONTHS = 1;

/**
 * The open deal that sets the customer's values: the one with the earliest close that has not
 * slipped by more than `SLIP_MONTHS`; else the latest close; else, without any close, a deal in
 * negotiation. Null when no deal is open.
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

/** The deal that was closed last; of several on one day, the lowest row. */
function latest(deals: readonly Deal[]): Deal {
  return deals.reduce((best, deal) =>
    (closeOf(deal) ?? -Infinity) >= (closeOf(best) ?? -Infinity) ? deal : best,
  );
}

/** Most exports keep the actual close of a closed deal in the expected close. */
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

/** Adds in whole cents to avoid binary rounding errors. Null when no amount is known. */
function sumOf(won: readonly Deal[]): number | null {
  const amounts = won.map(({ record }) => record.potentialValue).filter((value) => value !== null);
  if (amounts.length === 0) return null;
  return amounts.reduce((cents, amount) => cents + Math.round(amount * 100), 0) / 100;
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
