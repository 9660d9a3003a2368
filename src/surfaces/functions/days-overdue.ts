/** DAYS_OVERDUE: how late a follow-up is, in calendar days (docs/rules.md §5). */
import { daysOverdue } from '../../rules';
import { rowFunction } from './call';
import { todayParameter } from './shared-parameters';

export const daysOverdueFunction = rowFunction({
  name: 'DAYS_OVERDUE',
  summary: 'How many calendar days a follow-up is late.',
  parameters: [
    { name: 'nextFollowUp', kind: 'day', description: 'The day of the next follow-up.' },
    todayParameter,
  ],
  returns: 'number',
  gives: 'days; blank when it is not late',
  examples: [
    { args: ['2026-11-17', '2026-11-21'], gives: 4 },
    { args: ['2026-11-21', '2026-11-21'], gives: null },
    { args: [['2026-11-20', '', '2026-12-01'], '2026-11-21'], gives: [1, null, null] },
  ],
  row: (nextFollowUp, today) => daysOverdue(nextFollowUp, today),
});
