/** What an intention suggests about the grade and about selling (docs/rules.md §6). It never sets a grade. */
import type { Customer, Grade, Intention } from '../customers';

export const SUGGESTED_GRADES: Readonly<Record<Intention, readonly Grade[]>> = {
  interested: ['A', 'B'],
  considering: ['B', 'C'],
  'not-now': ['D'],
  no: ['E'],
};

/** True while it is too early to sell. With a customer of grade A who negotiates, the stage wins. */
export function isTooEarlyToSell(
  { intention, stage }: Pick<Customer, 'intention' | 'stage'>,
  grade: Grade,
): boolean {
  return intention === 'considering' && !(stage === 'negotiating' && grade === 'A');
}
