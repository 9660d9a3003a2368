/** The figures of the day, and the goals of the month. */
import type { Block } from '../block';
import { moneyText, rounded, shareText } from '../show';

export const headlineBlock: Block = {
  key: 'headline',
  compose: ({ figures, words, catalogue: { statuses } }) => {
    const { onTime, wonAmount, snoozes, retention, owners, dueLoad, gradeMix } = figures;
    const { columns, figures: names } = words;
    const overdue = owners.reduce((sum, each) => sum + each.overdue, 0);
    const unowned = owners.find(({ owner }) => owner === '')?.customers ?? 0;
    const customers = Object.values(gradeMix).reduce((sum, count) => sum + count, 0);
    return {
      title: words.titles.headline,
      note: words.notes.headline({ customers }),
      head: [columns.figure, columns.value, columns.of],
      rows: [
        [names.dueToday, (dueLoad[0]?.due ?? 0) - overdue, customers],
        [statuses.overdue, overdue, customers],
        [names.onTime, shareText(onTime.share, words), onTime.judged],
        [names.wonAmount, moneyText(wonAmount, words), ''],
        [names.snoozes, snoozes.total, ''],
        [names.thirdInARow, snoozes.thirdInARow, customers],
        [names.retention, shareText(retention.share, words), retention.before],
        [names.unowned, unowned, customers],
      ],
    };
  },
};

export const goalsBlock: Block = {
  key: 'goals',
  compose: ({ figures: { goals }, words, catalogue: { choices } }) => ({
    title: words.titles.goals,
    note: words.notes.goals(),
    head: [
      words.columns.owner,
      words.columns.goal,
      words.columns.actual,
      words.columns.target,
      words.columns.expected,
      words.columns.pace,
    ],
    rows: goals.map(({ goal, actual, expected, pace }) => [
      goal.owner ?? choices.wholeTeam.team,
      choices.measure[goal.measure],
      rounded(actual, words),
      rounded(goal.target, words),
      rounded(expected, words),
      pace === null ? words.none : words.paces[pace],
    ]),
  }),
};
