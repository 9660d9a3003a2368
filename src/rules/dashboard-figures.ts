/** The figures of the sheet Dashboard (docs/figures.md), each with its denominator. */
import type { Day } from './calendar';
import type { Entry, Grade } from './customers';
import {
  caseFiguresIn,
  conversionByMonth,
  conversionIn,
  currenciesIn,
  dueLoad,
  forecastOf,
  goalsInForce,
  goalStates,
  gradeMixOf,
  lostReasonsIn,
  migrationOf,
  onTimeOf,
  retentionOf,
  satisfactionIn,
  serviceOf,
  snoozesIn,
  valueClassCounts,
  wonAmountIn,
  type CaseFigures,
  type Conversion,
  type DueDayLoad,
  type Forecast,
  type Goal,
  type GoalState,
  type LoadPlan,
  type LostReasons,
  type MeasuredCustomer,
  type Migration,
  type Money,
  type MonthlyConversion,
  type OnTimeFigures,
  type Period,
  type Retention,
  type Satisfaction,
  type ServedClass,
  type ServiceOfClass,
  type SnoozeFigures,
} from './measures';
import { ownerFigures, type OwnerFigures } from './owner-figures';

/** A team as read once. */
export interface MeasuredTeam {
  readonly customers: readonly MeasuredCustomer[];
  readonly plan: Omit<LoadPlan, 'days'>;
  /** All lines of Goals. */
  readonly goals: readonly Goal[];
  readonly workingDaysPerWeek: number;
  /** The person who made an entry; the customer's owner where it names no one. */
  readonly doerOf: (entry: Entry, owner: string) => string;
}

export interface DashboardFigures {
  readonly today: Day;
  readonly period: Period;
  readonly gradeMix: Readonly<Record<Grade, number>>;
  readonly ungraded: { readonly toGrade: number; readonly nextDealUnknown: number };
  readonly dueLoad: readonly DueDayLoad[];
  readonly onTime: OnTimeFigures;
  readonly migration: Migration;
  readonly conversion: Conversion & { readonly byMonth: readonly MonthlyConversion[] };
  readonly wonAmount: readonly Money[];
  readonly forecast: readonly Forecast[];
  readonly satisfaction: Satisfaction;
  readonly goals: readonly GoalState[];
  readonly classes: Readonly<Record<ServedClass, number>>;
  readonly service: readonly ServiceOfClass[] | null;
  readonly cases: CaseFigures;
  readonly lostReasons: LostReasons;
  readonly snoozes: SnoozeFigures;
  readonly retention: Retention;
  readonly owners: readonly OwnerFigures[];
}

/** Days of the due load. */
const LOAD_DAYS = 14;

/**
 * Computes the figures of the dashboard.
 * @param facts if they are known already
 */
export function dashboardFigures(
  team: MeasuredTeam,
  period: Period,
  facts: PurchaseFacts = purchaseFacts(team.customers),
): DashboardFigures {
  const { customers, plan } = team;
  const { today, policies } = plan;
  const { calendar } = policies;
  const { knowsPurchases, hasMixedCurrencies } = facts;
  const mix = gradeMixOf(customers);
  return {
    today,
    period,
    gradeMix: mix.grades,
    ungraded: { toGrade: mix.toGrade, nextDealUnknown: mix.nextDealUnknown },
    dueLoad: dueLoad(customers, { ...plan, days: LOAD_DAYS }),
    onTime: onTimeOf(customers, calendar, today),
    migration: migrationOf(customers, today),
    conversion: {
      ...conversionIn(customers, period, today),
      byMonth: conversionByMonth(customers, today),
    },
    wonAmount: wonAmountIn(customers, knowsPurchases, period, today),
    forecast: forecastOf(customers, today),
    satisfaction: satisfactionIn(customers, period),
    goals: goalsOfMonth(team, facts),
    classes: valueClassCounts(customers),
    service: serviceOf(customers, hasMixedCurrencies, today),
    cases: caseFiguresIn(customers, period),
    lostReasons: lostReasonsIn(customers, period, today),
    snoozes: snoozesIn(customers, period),
    retention: retentionOf(customers, today),
    owners: ownerFigures(team, period, knowsPurchases),
  };
}

/** How far each goal of this month is. If one owner has two goals for the same measure, the lower line counts. */
export function goalsOfMonth(
  { customers, plan, goals, doerOf }: MeasuredTeam,
  { knowsPurchases }: PurchaseFacts = purchaseFacts(customers),
): readonly GoalState[] {
  const { today, policies } = plan;
  const { calendar } = policies;
  const facts = { customers, knowsPurchases, calendar, today, doerOf };
  return goalStates(goalsInForce(goals, today).goals, facts);
}

export interface PurchaseFacts {
  readonly knowsPurchases: boolean;
  readonly hasMixedCurrencies: boolean;
}

export function purchaseFacts(customers: readonly MeasuredCustomer[]): PurchaseFacts {
  const purchases = customers.flatMap((each) => each.purchases);
  return {
    knowsPurchases: purchases.length > 0,
    hasMixedCurrencies: currenciesIn(purchases).size > 1,
  };
}
