/** WORKDAYS_BETWEEN: the working days of a span, including make-up days (docs/rules.md §4). */
import { rowFunction } from './call';

export const workdaysBetween = rowFunction({
  name: 'WORKDAYS_BETWEEN',
  summary:
    'Working days from one day to another, both included, like NETWORKDAYS but with make-up days.',
  parameters: [
    { name: 'from', kind: 'day', filled: true, description: 'The first day.' },
    { name: 'to', kind: 'day', filled: true, description: 'The last day.' },
    {
      name: 'holidays',
      kind: 'holidays',
      optional: true,
      description:
        'Optional. A column of days off, or the columns date, kind and name of Holidays.',
    },
  ],
  returns: 'number',
  gives: 'a number of days, negative when the first day is the later one; blank without both days',
  examples: [
    { args: ['2026-11-16', '2026-11-21'], gives: 5 },
    { args: ['2026-11-21', '2026-11-22'], gives: 0 },
    { args: ['2026-11-20', '2026-11-16'], gives: -5 },
    { args: ['2026-11-16', '2026-11-20', ['2026-11-18']], gives: 4 },
    { args: ['2026-10-09', '2026-10-11', [['2026-10-10', 'work', '']]], gives: 2 },
    {
      args: [
        ['2026-11-16', ''],
        ['2026-11-17', '2026-11-17'],
      ],
      gives: [2, null],
    },
  ],
  row: (from, to, calendar) => calendar.count(from, to),
});
