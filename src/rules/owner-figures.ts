/** The figures of each person: their customers today, and what they did in the period (docs/figures.md). */
import type { Day } from './calendar';
import type { Entry, Grade } from './customers';
import {
  conversionIn,
  gradeMixOf,
  isActive,
  isWithin,
  loadOf,
  ON_TIME_DAYS,
  onTimeShare,
  judgedEntries,
  tallyOf,
  tracks,
  wonAmountIn,
  type Conversion,
  type LoadPlan,
  type MeasuredCustomer,
  type Money,
  type OnTimeFigures,
  type Period,
  type Tally,
} from './measures';

export interface OwnerFigures {
  /** `''`: no one. */
  readonly owner: string;
  /** Active customers. */
  readonly customers: number;
  readonly grades: Readonly<Record<Grade, number>>;
  readonly overdue: number;
  /** Due today or in the six days after it. */
  readonly dueSoon: number;
  /** Entries of this person in the period, whoever owns the customer. */
  readonly done: Tally;
  readonly onTime: OnTimeFigures;
  /** Entries per working day that the grades ask for. */
  readonly load: number;
  /** Null: not known. */
  readonly capacity: number | null;
  readonly conversion: Conversion;
  readonly wonAmount: readonly Money[];
}

export interface OwnersAsked {
  readonly customers: readonly MeasuredCustomer[];
  readonly plan: Omit<LoadPlan, 'days'>;
  readonly workingDaysPerWeek: number;
  readonly doerOf: (entry: Entry, owner: string) => string;
}

/**
 * The figures of each person, in the order in which owners and those who made entries first appear; customers without
 * an owner come last.
 */
export function ownerFigures(
  team: OwnersAsked,
  period: Period,
  knowsPurchases: boolean,
): readonly OwnerFigures[] {
  const { plan, workingDaysPerWeek } = team;
  const { today } = plan;
  const books = booksOf(team, period);
  return [...books]
    .map(([owner, { customers, done, judged, onTime }]) => {
      const active = customers.filter(isActive);
      return {
        owner,
        customers: active.length,
        grades: gradeMixOf(customers).grades,
        overdue: active.filter(({ assessment }) => assessment.status === 'overdue').length,
        dueSoon: active.filter(({ assessment }) => isSoon(assessment.next, today)).length,
        done: tallyOf(done),
        onTime: onTimeShare(onTime, judged),
        load: loadOf(
          active.map(({ assessment }) => assessment),
          workingDaysPerWeek,
        ),
        capacity: plan.capacityOf(owner),
        conversion: conversionIn(customers, period, today),
        wonAmount: wonAmountIn(customers, knowsPurchases, period, today),
      };
    })
    .sort((one, other) => Number(one.owner === '') - Number(other.owner === ''));
}

const SOON_DAYS = 7;

function isSoon(next: Day | null, today: Day): boolean {
  return next !== null && next >= today && next < today + SOON_DAYS;
}

interface Book {
  readonly customers: MeasuredCustomer[];
  readonly done: Entry[];
  judged: number;
  onTime: number;
}

function booksOf(
  { customers, plan, doerOf }: OwnersAsked,
  period: Period,
): ReadonlyMap<string, Book> {
  const { today, policies } = plan;
  const books = new Map<string, Book>();
  const bookOf = (owner: string): Book => {
    const known = books.get(owner) ?? { customers: [], done: [], judged: 0, onTime: 0 };
    books.set(owner, known);
    return known;
  };
  for (const each of customers) {
    bookOf(each.owner).customers.push(each);
    for (const entry of each.entries) {
      if (tracks(entry) && isWithin(entry.on, period))
        bookOf(doerOf(entry, each.owner)).done.push(entry);
    }
    const { calendar } = policies;
    for (const { entry, isOnTime } of judgedEntries(each.entries, calendar, today - ON_TIME_DAYS)) {
      const book = bookOf(doerOf(entry, each.owner));
      book.judged += 1;
      if (isOnTime) book.onTime += 1;
    }
  }
  return books;
}
