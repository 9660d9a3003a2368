/** Measure 4: how customers moved between grades (docs/figures.md). Grades that were logged, not guesses. */
import type { Day } from '../calendar';
import { choices, type Entry, type Grade } from '../customers';
import { FEWEST_CASES, isActive, shareOf, tracks, type MeasuredCustomer } from './measured';

export const MIGRATION_DAYS = 28;

/** The grade after the last entry up to the first day; `none`: there was no entry with a grade. */
export type FormerGrade = Grade | 'none';
/** Today's grade, or why the customer is no longer graded. */
export type PresentState = Grade | 'won' | 'lost' | 'paused';

export const FORMER_GRADES: readonly FormerGrade[] = [...choices.grade, 'none'];
export const PRESENT_STATES: readonly PresentState[] = [...choices.grade, 'won', 'lost', 'paused'];

export type MigrationMatrix = Readonly<Record<FormerGrade, Readonly<Record<PresentState, number>>>>;

export interface Migration {
  readonly from: Day;
  readonly matrix: MigrationMatrix;
  /** Customers with a grade on the first day. */
  readonly graded: number;
  /** Of these, the share that has the same grade today; null under 5. */
  readonly unchanged: number | null;
}

export function migrationOf(
  customers: Iterable<MeasuredCustomer>,
  today: Day,
  days: number = MIGRATION_DAYS,
): Migration {
  const from = today - days;
  const matrix = zeroMatrix();
  let [graded, same] = [0, 0];
  for (const each of customers) {
    const before = gradeAt(each.entries, from);
    const now = presentStateOf(each);
    matrix[before][now] += 1;
    if (before === 'none') continue;
    graded += 1;
    if (before === now) same += 1;
  }
  return { from, matrix, graded, unchanged: shareOf(same, graded, FEWEST_CASES) };
}

/** The grade after the last entry up to that day; if a day has several, after the one logged last. */
export function gradeAt(entries: readonly Entry[], on: Day): FormerGrade {
  let last: Day | null = null;
  let grade: FormerGrade = 'none';
  for (const entry of entries) {
    if (entry.on === null || entry.on > on || entry.gradeAfter === null || !tracks(entry)) continue;
    if (last !== null && entry.on < last) continue;
    last = entry.on;
    grade = entry.gradeAfter;
  }
  return grade;
}

function presentStateOf(each: MeasuredCustomer): PresentState {
  if (!isActive(each)) return 'paused';
  const { stage } = each.customer;
  return stage === 'won' || stage === 'lost' ? stage : each.assessment.graded.grade;
}

function zeroMatrix(): Record<FormerGrade, Record<PresentState, number>> {
  const row = (): Record<PresentState, number> =>
    Object.fromEntries(PRESENT_STATES.map((state) => [state, 0])) as Record<PresentState, number>;
  return Object.fromEntries(FORMER_GRADES.map((grade) => [grade, row()])) as Record<
    FormerGrade,
    Record<PresentState, number>
  >;
}
