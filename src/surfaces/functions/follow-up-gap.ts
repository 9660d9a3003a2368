/** FOLLOWUP_GAP: how long a customer may be left alone (docs/rules.md §2), in days. */
import { defaultGapPolicy, gapOf } from '../../rules';
import { rowFunction } from './call';

export const followUpGap = rowFunction({
  name: 'FOLLOWUP_GAP',
  summary: 'Most days between contacts: the shortest gap by grade, type and intention.',
  parameters: [
    { name: 'grade', kind: 'grade', description: 'Grade A to E or U.' },
    {
      name: 'valueClass',
      kind: 'valueClass',
      optional: true,
      description: 'Optional. Value class: key, major or ordinary.',
    },
    {
      name: 'type',
      kind: 'type',
      optional: true,
      description: 'Optional. Customer type: prospect, existing or lost.',
    },
    {
      name: 'intention',
      kind: 'intention',
      optional: true,
      description: 'Optional. Intention: interested, considering, not now or no.',
    },
    {
      name: 'gaps',
      kind: 'gaps',
      optional: true,
      description: 'Optional. Your own gap table: DUEBOOK_GAPS.',
    },
  ],
  returns: 'number',
  gives: 'days, from 1 to 730; blank without a grade',
  examples: [
    { args: ['C'], gives: 15 },
    { args: ['D', 'key'], gives: 15 },
    { args: ['E', 'ordinary', 'existing'], gives: 90 },
    { args: ['D', '', '', 'interested'], gives: 7 },
    { args: ['B', '', '', '', [['B', 10, 8, 5]]], gives: 10 },
    { args: [['A', 'F', 'U']], gives: [1, null, 7] },
  ],
  row(grade, valueClass = null, type = null, intention = null, table) {
    if (grade === null) return null;
    // The gap of a won customer with an unknown next deal would need more than the letter.
    const graded = { grade, reason: 'manual' } as const;
    const inputs = { graded, valueClass, type, intention, id: '', attempts: 0 };
    return gapOf(inputs, { ...defaultGapPolicy, table }).days;
  },
});
