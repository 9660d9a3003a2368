/** All figures of a team at once (docs/figures.md), each with its denominator, and which have too few cases. */
import type { Day } from './calendar';
import type { Entry, Grade } from './customers';
import {
  calibrationOf,
  caseFiguresIn,
  cohortsOf,
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
  slipByOwner,
  snoozesIn,
  sourcesOf,
  valueClassCounts,
  wonAmountIn,
  type Calibration,
  type CaseFigures,
  type Cohort,
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
  type OwnerSlip,
  type Period,
  type Retention,
  type Satisfaction,
  type ServedClass,
  type ServiceOfClass,
  type SnoozeFigures,
  type SourceFigures,
} from './measures';
import { ownerFigures, type OwnerFigures } from './owner-figures';
import { historyOf, rfmOf, type RfmScores } from './segments';

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

export interface TeamFigures {
  readonly today: Day;
  readonly period: Period;
  readonly gradeMix: Readonly<Record<Grade, number>>;
  readonly ungraded: { readonly toGrade: number; readonly nextDealUnknown: number };
  readonly dueLoad: readonly DueDayLoad[];
  readonly onTime: OnTimeFigures;
  readonly migration: Migration;
  readonly conversion: Conversion & { readonly byMonth: readonly MonthlyConversion[] };
  readonly cohorts: readonly Cohort[];
  readonly wonAmount: readonly Money[];
  readonly forecast: readonly Forecast[];
  readonly satisfaction: Satisfaction;
  readonly goals: readonly GoalState[];
  readonly classes: Readonly<Record<ServedClass, number>>;
  readonly service: readonly ServiceOfClass[] | null;
  readonly rfm: readonly (RfmScores & { readonly id: string })[];
  readonly cases: CaseFigures;
  readonly lostReasons: LostReasons;
  readonly snoozes: SnoozeFigures;
  readonly retention: Retention;
  readonly sources: readonly SourceFigures[];
  readonly referrers: readonly SourceFigures[];
  readonly calibration: readonly Calibration[];
  readonly slip: readonly OwnerSlip[];
  readonly owners: readonly OwnerFigures[];
  readonly tooFew: readonly FigureName[];
}

/** Names of figures that may have too few cases to say anything. */
export type FigureName = Exclude<
  keyof TeamFigures,
  'today' | 'period' | 'tooFew' | 'goals' | 'owners' | 'ungraded'
>;

/** Days of the due load. */
const LOAD_DAYS = 14;

export function figuresOf(team: MeasuredTeam, period: Period): TeamFigures {
  const { customers, plan, goals, doerOf } = team;
  const { today, policies } = plan;
  const { calendar } = policies;
  const purchases = customers.flatMap((each) => each.purchases);
  const knowsPurchases = purchases.length > 0;
  const hasMixedCurrencies = currenciesIn(purchases).size > 1;
  const mix = gradeMixOf(customers);
  const sources = { period, today, knowsPurchases };
  const figures: Omit<TeamFigures, 'tooFew'> = {
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
    cohorts: cohortsOf(customers),
    wonAmount: wonAmountIn(customers, knowsPurchases, period, today),
    forecast: forecastOf(customers, today),
    satisfaction: satisfactionIn(customers, period),
    goals: goalStates(goalsInForce(goals, today).goals, {
      customers,
      knowsPurchases,
      calendar,
      today,
      doerOf,
    }),
    classes: valueClassCounts(customers),
    service: serviceOf(customers, hasMixedCurrencies, today),
    rfm: scoredBuyers(customers, hasMixedCurrencies, today),
    cases: caseFiguresIn(customers, period),
    lostReasons: lostReasonsIn(customers, period, today),
    snoozes: snoozesIn(customers, period),
    retention: retentionOf(customers, today),
    sources: sourcesOf(customers, { ...sources, by: 'source' }),
    referrers: sourcesOf(customers, { ...sources, by: 'referredBy' }),
    calibration: calibrationOf(customers, policies.gradePolicy, today),
    slip: slipByOwner(customers),
    owners: ownerFigures(team, period, knowsPurchases),
  };
  return { ...figures, tooFew: tooFewIn(figures, customers, knowsPurchases) };
}

function scoredBuyers(
  customers: readonly MeasuredCustomer[],
  hasMixedCurrencies: boolean,
  today: Day,
): TeamFigures['rfm'] {
  const ids: string[] = [];
  const histories = customers.flatMap(({ customer, purchases }) => {
    const history = purchases.length === 0 ? null : historyOf(purchases, today);
    if (history === null) return [];
    ids.push(customer.id);
    return [history];
  });
  return rfmOf(histories, hasMixedCurrencies).map((scores, at) => ({
    id: ids[at] ?? '',
    ...scores,
  }));
}

/** Fifths of fewer customers mean nothing. */
const FEWEST_BUYERS = 5;

/** In the order of `TeamFigures`. */
function tooFewIn(
  figures: Omit<TeamFigures, 'tooFew'>,
  customers: readonly MeasuredCustomer[],
  knowsPurchases: boolean,
): readonly FigureName[] {
  const hasActive = Object.values(figures.gradeMix).some((count) => count > 0);
  const hasEntries = customers.some(({ entries }) => entries.some(({ kind }) => kind !== null));
  const isClassified = customers.some(({ assessment }) => assessment.valueClass !== null);
  const { rfm, calibration, slip } = figures;
  const lacks: Readonly<Record<FigureName, boolean>> = {
    gradeMix: !hasActive,
    dueLoad: !hasActive,
    onTime: figures.onTime.share === null,
    migration: figures.migration.unchanged === null,
    conversion: figures.conversion.share === null,
    cohorts: !figures.cohorts.some(({ share }) => share !== null),
    wonAmount: !knowsPurchases && figures.wonAmount.length === 0,
    forecast: !figures.forecast.some(({ weighted }) => weighted !== null),
    satisfaction: figures.satisfaction.mean === null,
    classes: !isClassified,
    service: figures.service === null || figures.service.every(({ index }) => index === null),
    rfm: rfm.length < FEWEST_BUYERS || rfm.some(({ m }) => m === null),
    cases: figures.cases.medianDays === null,
    lostReasons: figures.lostReasons.lost === 0,
    snoozes: !hasEntries,
    retention: figures.retention.share === null,
    sources: !figures.sources.some(({ share }) => share !== null),
    referrers: !figures.referrers.some(({ share }) => share !== null),
    calibration: !calibration.some(({ share }) => share !== null),
    slip: !slip.some(({ medianDays }) => medianDays !== null),
  };
  return (Object.keys(lacks) as FigureName[]).filter((name) => lacks[name]);
}
