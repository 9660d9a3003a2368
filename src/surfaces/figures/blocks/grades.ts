/** What is due and for how much there is room; the grades, and how they moved. */
import { choices, FORMER_GRADES, PRESENT_STATES } from '../../../rules';
import type { Block } from '../block';
import { dayText, shareCell, shareText } from '../show';

export const dueLoadBlock: Block = {
  key: 'dueLoad',
  compose: ({ figures: { dueLoad }, words }) => ({
    title: words.titles.dueLoad,
    note: words.notes.dueLoad(),
    head: [words.columns.day, words.columns.due, words.columns.expected, words.columns.capacity],
    rows: dueLoad.map(({ day, due, expected, capacity }) => [
      dayText(day),
      due,
      expected,
      capacity ?? words.none,
    ]),
  }),
};

export const gradeMixBlock: Block = {
  key: 'gradeMix',
  compose: ({ figures: { gradeMix, ungraded }, words }) => {
    const all = Object.values(gradeMix).reduce((sum, count) => sum + count, 0);
    return {
      title: words.titles.gradeMix,
      note: words.notes.gradeMix(ungraded),
      head: [words.columns.grade, words.columns.customers, words.columns.share],
      rows: choices.grade.map((grade) => [
        grade,
        gradeMix[grade],
        shareCell(all === 0 ? null : gradeMix[grade] / all, words),
      ]),
    };
  },
};

export const migrationBlock: Block = {
  key: 'migration',
  compose: ({ figures: { migration }, words }) => {
    const { columns } = words;
    const names: Readonly<Record<string, string>> = {
      won: columns.won,
      lost: columns.lost,
      paused: columns.paused,
      none: columns.none,
    };
    return {
      title: words.titles.migration,
      note: words.notes.migration({
        graded: migration.graded,
        unchanged: shareText(migration.unchanged, words),
      }),
      head: [columns.grade, ...PRESENT_STATES.map((state) => names[state] ?? state)],
      rows: FORMER_GRADES.map((before) => [
        names[before] ?? before,
        ...PRESENT_STATES.map((now) => migration.matrix[before][now]),
      ]),
    };
  },
};
