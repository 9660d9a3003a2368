/** All figures of a team at once (docs/figures.md), and which have too few cases. */
import type { Day } from './calendar';
import {
  dashboardFigures,
  purchaseFacts,
  type DashboardFigures,
  type MeasuredTeam,
} from './dashboard-figures';
import {
  calibrationOf,
  cohortsOf,
  slipByOwner,
  sourcesOf,
  type Calibration,
  type Cohort,
  type MeasuredCustomer,
  type OwnerSlip,
  type Period,
  type SourceFigures,
} from './measures';
import { historyOf, rfmOf, type RfmScores } from './segments';

export interface TeamFigures extends DashboardFigures {
  readonly cohorts: readonly Cohort[];
  readonly rfm: readonly (RfmScores & { readonly id: string })[];
  readonly sources: readonly SourceFigures[];
  readonly referrers: readonly SourceFigures[];
  readonly calibration: readonly Calibration[];
  readonly slip: readonly OwnerSlip[];
  readonly tooFew: readonly FigureName[];
}

/** Names of figures that may have too few cases to say anything. */
export type FigureName = Exclude<
  keyof TeamFigures,
  'today' | 'period' | 'tooFew' | 'goals' | 'owners' | 'ungraded'
>;

export function figuresOf(team: MeasuredTeam, period: Period): TeamFigures {
  const { customers, plan } = team;
  const { today, policies } = plan;
  const facts = purchaseFacts(customers);
  const { knowsPurchases, hasMixedCurrencies } = facts;
  const sources = { period, today, knowsPurchases };
  const figures: Omit<TeamFigures, 'tooFew'> = {
    ...dashboardFigures(team, period, facts),
    cohorts: cohortsOf(customers),
    rfm: scoredBuyers(customers, hasMixedCurrencies, today),
    sources: sourcesOf(customers, { ...sources, by: 'source' }),
    referrers: sourcesOf(customers, { ...sources, by: 'referredBy' }),
    calibration: calibrationOf(customers, policies.gradePolicy, today),
    slip: slipByOwner(customers),
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
