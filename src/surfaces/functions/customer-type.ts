/** CUSTOMER_TYPE: prospect, existing or lost, by the last purchase (docs/rules.md §6). */
import { catalogueOf } from '../../language';
import { typeOn } from '../../rules';
import { rowFunction } from './call';
import { languageParameter, todayParameter } from './shared-parameters';

export const customerType = rowFunction({
  name: 'CUSTOMER_TYPE',
  summary:
    'Whether a customer is a prospect (never bought), existing (bought within 12 months) or lost (longer ago).',
  parameters: [
    {
      name: 'lastPurchase',
      kind: 'day',
      limit: 'not-future',
      description: 'The day of the last purchase; blank: never bought.',
    },
    todayParameter,
    languageParameter,
  ],
  returns: 'text',
  gives: 'Prospect, Existing or Lost; blank when the whole column is blank',
  examples: [
    { args: ['2025-11-21', '2026-11-21'], gives: 'Existing' },
    { args: ['2025-11-20', '2026-11-21'], gives: 'Lost' },
    { args: ['', '2026-11-21'], gives: 'Prospect' },
    { args: [['2026-06-30', ''], '2026-11-21'], gives: ['Existing', 'Prospect'] },
    { args: [['', ''], '2026-11-21'], gives: [null, null] },
    { args: ['2025-11-20', '2026-11-21', 'Chinese'], gives: '流失客户' },
  ],
  // A blank row in a column of buyers never bought; a blank column has no customers.
  answersBlankRows: true,
  row: (lastPurchase, today, language) =>
    catalogueOf(language).customerTypes[typeOn(lastPurchase, today)],
});
