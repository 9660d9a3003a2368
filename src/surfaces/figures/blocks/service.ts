/** What customers get and give: service against value, satisfaction and cases, RFM. */
import { choices } from '../../../rules';
import type { Block, BlockCell } from '../block';
import { rounded, shareCell, shareText } from '../show';

export const serviceBlock: Block = {
  key: 'service',
  compose: ({ figures: { service, classes }, words, catalogue: { choices: names, teamMail } }) => {
    const key = service?.find((each) => each.class === 'key') ?? null;
    const facts =
      key === null || key.serviceShare === null || key.valueShare === null
        ? null
        : {
            service: shareText(key.serviceShare, words),
            value: shareText(key.valueShare, words),
          };
    const classNames = { ...names.valueClass, none: words.columns.unclassified };
    return {
      title: words.titles.service,
      note: facts === null ? words.notes.service() : teamMail.week.service(facts),
      head: [
        words.columns.class,
        words.columns.serviceShare,
        words.columns.valueShare,
        words.columns.index,
        words.columns.customers,
        words.columns.touches,
        words.columns.medianDays,
      ],
      rows: (['key', 'major', 'ordinary', 'none'] as const).map((code) => {
        const found = service?.find((each) => each.class === code);
        if (found === undefined) {
          const none = words.none;
          return [classNames[code], none, none, none, classes[code], none, none];
        }
        return [
          classNames[code],
          shareCell(found.serviceShare, words),
          shareCell(found.valueShare, words),
          rounded(found.index, words),
          found.customers,
          found.touches,
          rounded(found.medianDays, words),
        ];
      }),
    };
  },
};

export const satisfactionBlock: Block = {
  key: 'satisfaction',
  compose: ({ figures: { satisfaction, cases }, words, catalogue: { choices: names } }) => ({
    title: words.titles.satisfaction,
    note: words.notes.satisfaction({
      mean: String(rounded(satisfaction.mean, words)),
      n: satisfaction.n,
    }),
    head: [words.columns.figure, words.columns.value, words.columns.of],
    rows: [
      ...choices.caseKind.map((kind): readonly BlockCell[] => [
        words.named({ label: words.figures.openCases, value: names.caseKind[kind] }),
        cases.open[kind],
        '',
      ]),
      [words.figures.closedCases, rounded(cases.medianDays, words), cases.closed],
      [words.figures.slowCases, rounded(cases.slowDays, words), cases.closed],
      [words.figures.promisesKept, shareText(cases.keptShare, words), cases.promised],
      ...cases.causes.map(({ cause, n }): readonly BlockCell[] => [cause, n, cases.closed]),
    ],
  }),
};
