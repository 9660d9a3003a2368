/** FOLLOWUP_STATUS: overdue, today, soon, scheduled or paused, by the day alone (docs/rules.md §5). */
import { catalogueOf } from '../../language';
import { statusByDay } from '../../rules';
import { rowFunction } from './call';
import { languageParameter, todayParameter } from './shared-parameters';

export const followUpStatus = rowFunction({
  name: 'FOLLOWUP_STATUS',
  summary:
    'Whether a follow-up is overdue, due today, soon (7 days) or scheduled; no day means paused.',
  parameters: [
    { name: 'nextFollowUp', kind: 'day', description: 'The day of the next follow-up.' },
    todayParameter,
    languageParameter,
  ],
  returns: 'text',
  gives: 'Overdue, Today, Soon, Scheduled or Paused; blank below the last day of a column',
  examples: [
    { args: ['2026-11-20', '2026-11-21'], gives: 'Overdue' },
    { args: ['2026-11-21', '2026-11-21'], gives: 'Today' },
    { args: ['2026-11-28', '2026-11-21'], gives: 'Soon' },
    { args: ['2026-11-29', '2026-11-21'], gives: 'Scheduled' },
    { args: ['', '2026-11-21'], gives: 'Paused' },
    { args: [['', '2026-11-23', ''], '2026-11-21'], gives: ['Paused', 'Soon', null] },
    { args: ['2026-11-20', '2026-11-21', 'Chinese'], gives: '逾期' },
  ],
  row: (nextFollowUp, today, language) =>
    catalogueOf(language).statuses[statusByDay(nextFollowUp, today)],
});
