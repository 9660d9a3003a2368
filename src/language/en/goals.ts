/** How far a goal of the month is, in English, and the shape that other languages fill. */
export const goalsEn = {
  ofMonth: ({ measure, done }: { readonly measure: string; readonly done: string }): string =>
    `${measure} this month: ${done}`,
  done: ({ done, target }: GoalDone): string => `${done} of ${target}`,
  /** What follows, where the goal has a pace. */
  paces: { ahead: ', on pace', near: ', nearly on pace', behind: ', behind' },
};

export interface GoalDone {
  readonly done: string;
  readonly target: string;
}

export type GoalWords = typeof goalsEn;
