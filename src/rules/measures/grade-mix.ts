/** Measure 1: how many active customers have each grade today (docs/figures.md). */
import { choices, type Grade } from '../customers';
import { isActive, type MeasuredCustomer } from './measured';

export interface GradeMix {
  readonly grades: Readonly<Record<Grade, number>>;
  /** Of U: those to be graded; the others are partners, or won with the next deal unknown. */
  readonly toGrade: number;
  readonly nextDealUnknown: number;
}

export function gradeMixOf(customers: Iterable<MeasuredCustomer>): GradeMix {
  const grades = Object.fromEntries(choices.grade.map((grade) => [grade, 0])) as Record<
    Grade,
    number
  >;
  let [toGrade, nextDealUnknown] = [0, 0];
  for (const each of customers) {
    if (!isActive(each)) continue;
    const { grade, reason } = each.assessment.graded;
    grades[grade] += 1;
    if (reason === 'next-deal-unknown') nextDealUnknown += 1;
    else if (grade === 'U' && reason !== 'partner') toGrade += 1;
  }
  return { grades, toGrade, nextDealUnknown };
}
