/** URGENCY: how urgent a day is (docs/rules.md §5). */
import { catalogueOf } from '../../language';
import { urgencyOf } from '../../rules';
import { rowFunction } from './call';
import { languageParameter, todayParameter } from './shared-parameters';

export const urgency = rowFunction({
  name: 'URGENCY',
  summary:
    'How urgent a day is: urgent within 7 days or past, expedited within a month, normal within 3 months, slow later.',
  parameters: [
    { name: 'day', kind: 'day', description: 'Any day, such as the expected close.' },
    todayParameter,
    languageParameter,
  ],
  returns: 'text',
  gives: 'Urgent, Expedited, Normal or Slow; blank without a day',
  examples: [
    { args: ['2026-11-28', '2026-11-21'], gives: 'Urgent' },
    { args: ['2026-11-29', '2026-11-21'], gives: 'Expedited' },
    { args: ['2026-12-22', '2026-11-21'], gives: 'Normal' },
    { args: ['2027-02-22', '2026-11-21'], gives: 'Slow' },
    { args: [['2020-01-01', ''], '2026-11-21', 'Chinese'], gives: ['紧急', null] },
  ],
  row: (day, today, language) =>
    day === null ? null : catalogueOf(language).urgency[urgencyOf(day, today)],
});
