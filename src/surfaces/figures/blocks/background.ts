/** What only the command prints: cohorts, RFM, where customers come from, whether the grades came true. */
import type { TeamFigures } from '../../../rules';
import type { Block } from '../block';
import { moneyText, rounded, shareCell } from '../show';

/** The latest months shown. */
const MONTHS = 12;

const cohortsBlock: Block<TeamFigures> = {
  key: 'cohorts',
  compose: ({ figures: { cohorts }, words, more }) => ({
    title: more.titles.cohorts,
    note: more.notes.cohorts(),
    head: [
      words.columns.month,
      words.columns.customers,
      words.columns.won,
      more.columns.open,
      words.columns.share,
    ],
    rows: cohorts
      .slice(-MONTHS)
      .map((each) => [
        each.month,
        each.customers,
        each.won,
        each.open,
        shareCell(each.share, words),
      ]),
  }),
};

const SCORES = [5, 4, 3, 2, 1] as const;

/** How many buyers have each pair of recency and the mean of frequency and money, rounded up. */
const rfmBlock: Block<TeamFigures> = {
  key: 'rfm',
  compose: ({ figures: { rfm }, more }) => {
    const counts = new Map<string, number>();
    for (const { r, f, m } of rfm) {
      const key = `${r} ${m === null ? f : Math.ceil((f + m) / 2)}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return {
      title: more.titles.rfm,
      note: more.notes.rfm({ buyers: rfm.length }),
      head: ['R', ...[...SCORES].reverse().map(String)],
      rows: SCORES.map((r) => [
        String(r),
        ...[...SCORES].reverse().map((score) => counts.get(`${r} ${score}`) ?? 0),
      ]),
    };
  },
};
const sourcesBlock: Block<TeamFigures> = {
  key: 'sources',
  compose: ({ figures: { sources, referrers }, words, more }) => ({
    title: more.titles.sources,
    note: more.notes.sources(),
    head: [
      more.columns.source,
      words.columns.customers,
      words.columns.won,
      words.columns.lost,
      words.columns.share,
      words.columns.amount,
    ],
    rows: [...sources, ...referrers].map((each) => [
      each.source,
      each.customers,
      each.won,
      each.lost,
      shareCell(each.share, words),
      moneyText(each.wonAmount, words),
    ]),
  }),
};

const calibrationBlock: Block<TeamFigures> = {
  key: 'calibration',
  compose: ({ figures: { calibration, slip }, words, more }) => ({
    title: more.titles.calibration,
    note: more.notes.calibration(),
    head: [
      words.columns.grade,
      words.columns.customers,
      words.columns.won,
      words.columns.share,
      words.columns.medianDays,
    ],
    rows: [
      ...calibration.map(({ grade, n, wonInTime, share, medianDays }) => [
        grade,
        n,
        wonInTime,
        shareCell(share, words),
        rounded(medianDays, words),
      ]),
      ...slip.map(({ owner, n, medianDays }) => [
        words.named({ label: more.columns.slip, value: owner || words.noOwner }),
        n,
        '',
        '',
        rounded(medianDays, words),
      ]),
    ],
  }),
};

export const MORE_BLOCKS: readonly Block<TeamFigures>[] = [
  cohortsBlock,
  rfmBlock,
  sourcesBlock,
  calibrationBlock,
];
