/** RFM: how recent, how frequent and how big a customer's purchases are beside those of all (docs/rules.md §6). */
import { rfmOf, type Day, type RfmScores } from '../../rules';
import { cellAt, checkArity, checkWidth } from './check-arguments';
import { unevenColumns } from './input-error';
import { openCellReader } from './reading';
import type { FunctionSpec } from './spec';

const daysParameter = {
  name: 'lastPurchases',
  kind: 'day',
  description: 'A column with the day each customer bought last; blank: never bought.',
} as const;

const countsParameter = {
  name: 'purchases',
  kind: 'amount',
  description: 'A column with how many purchases each customer made.',
} as const;

const amountsParameter = {
  name: 'amounts',
  kind: 'amount',
  description: 'A column with the sum of what each customer bought.',
} as const;

/** Not a row function, since the scores of a customer depend on all others. */
export const rfm: FunctionSpec = {
  name: 'RFM',
  summary:
    'Scores each buyer from 1 to 5 by how recently, how often and for how much they bought, 5 the best.',
  parameters: [daysParameter, countsParameter, amountsParameter],
  returns: 'text',
  gives:
    'three digits: recent, often, much; each is 1 + ⌊5 × (number strictly worse) ÷ n⌋. Blank for those who never bought',
  examples: [
    {
      args: [
        ['2026-11-02', '2026-11-10', '2026-05-01', '', '2026-05-02', '2026-05-03'],
        [3, 1, 1, '', 1, 1],
        [500, 250, 100, '', 50, 40],
      ],
      gives: ['455', '514', '113', null, '212', '311'],
    },
    { args: [['2026-11-02'], [1], [20]], gives: ['111'] },
  ],
  run(args, reading) {
    checkArity(rfm, args);
    const [days = [], counts = [], amounts = []] = [
      daysParameter,
      countsParameter,
      amountsParameter,
    ].map((parameter, at): readonly unknown[] => {
      const given = args[at];
      if (!Array.isArray(given)) return [given];
      checkWidth(rfm.name, parameter, given);
      return given;
    });
    for (const [parameter, column] of [
      [countsParameter, counts],
      [amountsParameter, amounts],
    ] as const) {
      if (column.length === days.length) continue;
      throw unevenColumns(
        rfm.name,
        { name: daysParameter.name, rows: days.length },
        { name: parameter.name, rows: column.length },
      );
    }
    const readDay = openCellReader('day', reading);
    const readNumber = openCellReader('amount', reading);
    const numberAt = (column: readonly unknown[], at: number): number =>
      readNumber(cellAt(column, at)) ?? 0;
    const lasts = days.map((_, at): Day | null => readDay(cellAt(days, at)) ?? null);
    const buyers = lasts.flatMap((last, at) =>
      last === null ? [] : [{ last, count: numberAt(counts, at), amount: numberAt(amounts, at) }],
    );
    const scores = rfmOf(buyers);
    let buyer = -1;
    return lasts.map((last) => {
      if (last === null) return [null];
      buyer += 1;
      const { r, f, m } = scores[buyer] as RfmScores;
      return [`${r}${f}${m ?? ''}`];
    });
  },
};
