/** The people of the team, one line each. */
import type { Block } from '../block';
import { barText, gradesText, moneyText, rounded, shareText } from '../show';

export const ownersBlock: Block = {
  key: 'owners',
  compose: ({ figures: { owners }, words }) => {
    const { columns } = words;
    return {
      title: words.titles.owners,
      note: words.notes.owners(),
      head: [
        columns.owner,
        columns.customers,
        columns.grades,
        columns.overdue,
        columns.dueSoon,
        columns.touches,
        columns.reviews,
        columns.attempts,
        columns.onTime,
        columns.load,
        columns.capacity,
        columns.won,
      ],
      rows: owners.map((each) => [
        each.owner || words.noOwner,
        each.customers,
        gradesText(each.grades),
        each.overdue,
        each.dueSoon,
        each.done.touches,
        each.done.reviews,
        each.done.attempts,
        `${shareText(each.onTime.share, words)} (${each.onTime.judged})`,
        rounded(each.load, words),
        each.capacity === null
          ? words.none
          : `${each.capacity} ${barText(each.capacity === 0 ? 1 : each.load / each.capacity)}`.trim(),
        moneyText(each.wonAmount, words),
      ]),
    };
  },
};
