/** The words of the figures that only the command prints, and the shape that other languages fill. */
import { counted } from './counted';

export const moreFiguresEn = {
  titles: {
    cohorts: 'Customers by the month they were added',
    rfm: 'Buyers: how recent, how often and how much',
    sources: 'Where customers come from',
    calibration: 'Did the grades come true?',
  },
  notes: {
    cohorts: (): string =>
      'Won so far, of all added in the month. Recent months are not complete yet.',
    rfm: (facts: { readonly buyers: number }): string =>
      `${counted(facts.buyers, 'buyer')}, each scored 1 to 5: 1 + ⌊5 × (number strictly worse) ÷ n⌋. Rows: how recent. Columns: how often and how much.`,
    sources: (): string =>
      'Deals closed in the period, by source and by who referred the customer.',
    calibration: (): string =>
      'Each grade promises a close within some months. Of customers who had it one to three times as long ago, those won in that time.',
  },
  columns: {
    open: 'Open',
    source: 'Source',
    slip: 'Close moved by (days)',
  },
  /** A note of the command where deals were merged. */
  mergedDeals:
    'Conversion counts one deal for each company, its last. Use --by row to count every deal of the file.',
  tooFew: 'too few to say',
};

export type MoreFigureWords = typeof moreFiguresEn;
