/** NEXT_FOLLOWUP: rules 1 and 2 of docs/rules.md §3, with the gap of the grade only. */
import { toWorkingDay } from '../../rules';
import { rowFunction } from './call';

export const nextFollowUp = rowFunction({
  name: 'NEXT_FOLLOWUP',
  summary:
    'The day of the next follow-up: the planned day, or the last contact plus the gap of the grade.',
  parameters: [
    {
      name: 'grade',
      kind: 'gradeOrDays',
      description: 'Grade A to E or U, or a number of days from 1 to 730.',
    },
    { name: 'lastContact', kind: 'day', description: 'The day of the last contact.' },
    {
      name: 'plannedFor',
      kind: 'day',
      optional: true,
      description: 'Optional. A planned day; used if it is after the last contact.',
    },
    {
      name: 'gaps',
      kind: 'gaps',
      optional: true,
      description: 'Optional. Your own gap table: DUEBOOK_GAPS.',
    },
    {
      name: 'holidays',
      kind: 'holidays',
      optional: true,
      description:
        'Optional. A column of days off, or the columns date, kind and name of Holidays.',
    },
  ],
  returns: 'day',
  gives: 'a day; blank without a grade or a last contact, unless a day is planned',
  examples: [
    { args: ['A', '2026-11-20'], gives: '2026-11-23' },
    { args: ['B', '2026-11-14'], gives: '2026-11-20' },
    { args: [15, '2026-11-06'], gives: '2026-11-20' },
    { args: ['B', '2026-11-20', '2026-11-22'], gives: '2026-11-22' },
    { args: ['A', '2026-11-20', '2026-11-20'], gives: '2026-11-23' },
    { args: ['A', '2026-11-20', '', '', ['2026-11-23']], gives: '2026-11-24' },
    { args: ['B', '2026-11-14', '', [['B', 3, 3, 3]]], gives: '2026-11-17' },
    {
      args: [
        ['D', '', 'E'],
        ['2026-10-22', '2026-11-02', ''],
      ],
      gives: ['2026-11-20', null, null],
    },
  ],
  row(grade, lastContact, plannedFor = null, gaps, calendar) {
    if (plannedFor !== null && (lastContact === null || plannedFor > lastContact)) {
      return plannedFor;
    }
    if (grade === null || lastContact === null) return null;
    const gapDays = typeof grade === 'number' ? grade : gaps[grade].ordinary;
    return toWorkingDay(lastContact + gapDays, lastContact, calendar);
  },
});
