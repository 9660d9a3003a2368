/** How far a goal of the month is, in a few words: `12 of 20, on pace`. The facts are typed here, as in `why.ts`. */
import { groupedAmount } from './amounts';
import type { Catalogue } from './open-languages';

interface GoalFacts {
  readonly goal: {
    readonly measure: keyof Catalogue['choices']['measure'];
    readonly target: number;
  };
  readonly actual: number | null;
  readonly pace: 'ahead' | 'near' | 'behind' | null;
}

/** What is measured, and how far it is. */
export function goalFacts(
  state: GoalFacts,
  { choices, goals }: Pick<Catalogue, 'choices' | 'goals'>,
): { readonly measure: string; readonly done: string } {
  return { measure: choices.measure[state.goal.measure], done: goalText(state, goals) };
}

function goalText({ goal, actual, pace }: GoalFacts, words: Catalogue['goals']): string {
  const done = actual === null ? '—' : shown(actual);
  return (
    words.done({ done, target: shown(goal.target) }) + (pace === null ? '' : words.paces[pace])
  );
}

/** From here on no fractions, which only a mean of 1 to 5 needs. */
const WHOLE_FROM = 10;

function shown(value: number): string {
  return value < WHOLE_FROM ? String(Math.round(value * 10) / 10) : groupedAmount(value);
}
