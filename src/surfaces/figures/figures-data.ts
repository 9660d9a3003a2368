/** Figures as JSON: days as `YYYY-MM-DD`, shares as exact fractions of 1, null where there are too few. */
import {
  isoFromDay,
  monthOf,
  type DueDayLoad,
  type Goal,
  type GoalState,
  type Migration,
  type TeamFigures,
} from '../../rules';

export type FiguresData = Omit<
  TeamFigures,
  'today' | 'period' | 'dueLoad' | 'migration' | 'goals'
> & {
  readonly today: string;
  /** The first day of the period, which ends today. */
  readonly from: string;
  readonly dueLoad: readonly (Omit<DueDayLoad, 'day'> & { readonly day: string })[];
  readonly migration: Omit<Migration, 'from'> & { readonly from: string };
  readonly goals: readonly (Omit<GoalState, 'goal'> &
    Pick<Goal, 'owner' | 'measure' | 'target'> & { readonly month: string })[];
};

export function figuresAsData(figures: TeamFigures): FiguresData {
  const { today, period, dueLoad, migration, goals, ...others } = figures;
  return {
    today: isoFromDay(today),
    from: isoFromDay(period.from),
    ...others,
    dueLoad: dueLoad.map((each) => ({ ...each, day: isoFromDay(each.day) })),
    migration: { ...migration, from: isoFromDay(migration.from) },
    goals: goals.map(({ goal: { owner, measure, target, month }, ...state }) => ({
      owner,
      month: monthOf(month),
      measure,
      target,
      ...state,
    })),
  };
}
