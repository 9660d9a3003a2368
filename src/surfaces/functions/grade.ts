/** GRADE: the grade of a customer (docs/rules.md §1), from the cells of its row. */
import { defaultGradePolicy, gradeOn } from '../../rules';
import { rowFunction } from './call';

export const grade = rowFunction({
  name: 'GRADE',
  summary:
    'Grades a customer A to E by need and expected close; U means to grade: something is missing.',
  parameters: [
    { name: 'need', kind: 'need', description: 'Need: clear, potential or none.' },
    {
      name: 'expectedClose',
      kind: 'day',
      limit: 'within-10-years',
      description: 'The day the deal is expected to close.',
    },
    {
      name: 'today',
      kind: 'day',
      filled: true,
      description: 'Today: DUEBOOK_TODAY, or a date to grade on.',
    },
    {
      name: 'stage',
      kind: 'stage',
      optional: true,
      description: 'Optional. Stage of the deal: new, negotiating, won or lost.',
    },
    {
      name: 'manualGrade',
      kind: 'grade',
      optional: true,
      description: 'Optional. A manual grade from A to E, which overrides the rest.',
    },
    {
      name: 'customer',
      kind: 'text',
      optional: true,
      description: 'Optional. Name of the customer: a row with only a name gets U.',
    },
  ],
  returns: 'text',
  gives: 'A, B, C, D, E or U; blank for an empty row',
  examples: [
    { args: ['clear', '2026-12-21', '2026-11-21'], gives: 'A' },
    { args: ['clear', '2026-12-22', '2026-11-21'], gives: 'B' },
    { args: ['clear', '2026-10-20', '2026-11-21'], gives: 'U' },
    { args: ['potential', '', '2026-11-21'], gives: 'D' },
    { args: ['', '2026-12-01', '2026-11-21', 'negotiating'], gives: 'A' },
    { args: ['', '', '2026-11-21', '', '', 'Northwind'], gives: 'U' },
    { args: ['', '', '2026-11-21'], gives: null },
    {
      args: [['clear', 'none', ''], ['2027-02-21', '', ''], '2026-11-21'],
      gives: ['B', 'E', null],
    },
  ],
  row(need, expectedClose, today, stage = null, manualGrade = null, customer) {
    const isEmpty =
      customer === undefined
        ? need === null && expectedClose === null && stage === null && manualGrade === null
        : customer === null;
    if (isEmpty) return null;
    return gradeOn({ need, expectedClose, stage, manualGrade }, today, defaultGradePolicy).grade;
  },
});
