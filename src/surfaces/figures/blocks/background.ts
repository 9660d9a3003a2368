/** Where customers come from, and whether the grades came true. */
import type { Block } from '../block';
import { moneyText, rounded, shareText } from '../show';

export const sourcesBlock: Block = {
  key: 'sources',
  compose: ({ figures: { sources, referrers }, words }) => ({
    title: words.titles.sources,
    note: words.notes.sources(),
    head: [
      words.columns.source,
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
      shareText(each.share, words),
      moneyText(each.wonAmount, words),
    ]),
  }),
};

export const calibrationBlock: Block = {
  key: 'calibration',
  compose: ({ figures: { calibration, slip }, words }) => ({
    title: words.titles.calibration,
    note: words.notes.calibration(),
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
        shareText(share, words),
        rounded(medianDays, words),
      ]),
      ...slip.map(({ owner, n, medianDays }) => [
        `${words.columns.slip}: ${owner || words.noOwner}`,
        n,
        '',
        '',
        rounded(medianDays, words),
      ]),
    ],
  }),
};
