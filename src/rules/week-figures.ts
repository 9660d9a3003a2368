/** What a manager reads at the beginning of a week about the one before (docs/figures.md "The measures"). */
import { weekdayOf, type Day, type WorkingCalendar } from './calendar';
import { choices } from './customers';
import { goalsOfMonth, purchaseFacts, type MeasuredTeam } from './dashboard-figures';
import {
  conversionIn,
  migrationOf,
  serviceOf,
  type Conversion,
  type GoalState,
  type Migration,
  type ServiceOfClass,
} from './measures';

export interface WeekFigures {
  /** The Monday of the week before. */
  readonly from: Day;
  /** Customers with a grade from A to E before that day and another one today. */
  readonly grades: { readonly risen: number; readonly fallen: number; readonly graded: number };
  /** Deals closed since that day, without today. */
  readonly conversion: Conversion;
  /** The same over the four weeks up to yesterday. */
  readonly fourWeeks: Conversion;
  /** Of this month. */
  readonly goals: readonly GoalState[];
  /** Of key customers; null where there are none. */
  readonly keyService: ServiceOfClass | null;
}

const WEEK_DAYS = 7;
const FOUR_WEEKS = 28;

/** Whether this is the first working day of a week that begins on Monday. */
export function beginsWeek(today: Day, calendar: WorkingCalendar): boolean {
  return calendar.isWorking(today) && calendar.count(mondayOf(today), today) === 1;
}

/**
 * The figures of the week before. Call it on a day that `beginsWeek`; today itself is not counted, so the hour makes no
 * difference.
 */
export function weekFigures(team: MeasuredTeam): WeekFigures {
  const { customers, plan } = team;
  const { today } = plan;
  const facts = purchaseFacts(customers);
  const from = mondayOf(today) - WEEK_DAYS;
  const to = today - 1;
  const service = serviceOf(customers, facts.hasMixedCurrencies, today);
  return {
    from,
    grades: changesIn(migrationOf(customers, today, today - from + 1)),
    conversion: conversionIn(customers, { from, to }, today),
    fourWeeks: conversionIn(customers, { from: today - FOUR_WEEKS, to }, today),
    goals: goalsOfMonth(team, facts),
    keyService: service?.find((each) => each.class === 'key') ?? null,
  };
}

/** The Monday of the week in which the day is. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** From best to worst. U is no grade to rise from or fall to. */
const RANKED = choices.grade.filter((grade) => grade !== 'U');

function changesIn({ matrix }: Migration): WeekFigures['grades'] {
  let [risen, fallen, same] = [0, 0, 0];
  RANKED.forEach((before, was) => {
    RANKED.forEach((now, is) => {
      const n = matrix[before][now];
      if (is < was) risen += n;
      else if (is > was) fallen += n;
      else same += n;
    });
  });
  return { risen, fallen, graded: risen + fallen + same };
}
