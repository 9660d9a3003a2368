/** Deals: how many were won, what is expected, and why some were lost. */
import type { Block } from '../block';
import { moneyText, rounded, shareCell, shareText } from '../show';

/** The latest months shown. */
const MONTHS = 12;

export const conversionBlock: Block = {
  key: 'conversion',
  compose: ({ figures: { conversion }, words }) => {
    const { won, lost, share, byMonth } = conversion;
    return {
      title: words.titles.conversion,
      note: words.notes.conversion({ won, closed: won + lost, share: shareText(share, words) }),
      head: [words.columns.month, words.columns.won, words.columns.lost, words.columns.share],
      rows: byMonth
        .slice(-MONTHS)
        .map((each) => [each.month, each.won, each.lost, shareCell(each.share, words)]),
    };
  },
};

export const forecastBlock: Block = {
  key: 'forecast',
  compose: ({ figures: { forecast, wonAmount }, words }) => {
    const names: Readonly<Record<string, string>> = { slipped: words.slipped, none: words.noDate };
    const isWeighted = forecast.some(({ weighted }) => weighted !== null);
    return {
      title: words.titles.forecast,
      note: words.notes.forecast({ won: moneyText(wonAmount, words), isWeighted }),
      head: [
        words.columns.month,
        words.columns.amount,
        words.columns.weighted,
        words.columns.deals,
        words.columns.withoutValue,
        words.columns.currency,
      ],
      rows: forecast.map((each) => [
        names[each.month] ?? each.month,
        rounded(each.amount, words),
        rounded(each.weighted, words),
        each.n,
        each.withoutValue,
        each.currency || words.none,
      ]),
    };
  },
};

export const lostReasonsBlock: Block = {
  key: 'lostReasons',
  compose: ({ figures: { lostReasons }, words }) => {
    const { reasons, noneGiven, lost } = lostReasons;
    const shown = [...reasons, { reason: words.noReason, n: noneGiven }];
    return {
      title: words.titles.lostReasons,
      note: words.notes.lostReasons({ lost }),
      head: [words.columns.reason, words.columns.deals],
      rows: shown.map(({ reason, n }) => [reason, n]),
    };
  },
};
