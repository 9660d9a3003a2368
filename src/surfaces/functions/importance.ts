/** IMPORTANCE: whether a customer is a key one, or of high potential value (docs/rules.md §6). */
import { catalogueOf } from '../../language';
import { isImportant } from '../../rules';
import { rowFunction } from './call';
import { languageParameter } from './shared-parameters';

export const importance = rowFunction({
  name: 'IMPORTANCE',
  summary: 'Marks the important customers: key ones, and those of high potential value.',
  parameters: [
    { name: 'valueClass', kind: 'valueClass', description: 'Value class: key, major or ordinary.' },
    {
      name: 'potentialValue',
      kind: 'amount',
      optional: true,
      description: 'Optional. What the customer may be worth.',
    },
    {
      name: 'threshold',
      kind: 'amount',
      optional: true,
      description: 'Optional. The potential value from which a customer is important.',
    },
    languageParameter,
  ],
  returns: 'text',
  gives: 'Important, or blank',
  examples: [
    { args: ['key'], gives: 'Important' },
    { args: ['major', 60000, 50000], gives: 'Important' },
    { args: ['', 40000, 50000], gives: null },
    { args: [['key', 'ordinary']], gives: ['Important', null] },
    { args: ['key', '', '', 'Chinese'], gives: '重要' },
  ],
  row: (valueClass, potentialValue = null, threshold = null, language) =>
    isImportant(valueClass, potentialValue, threshold)
      ? catalogueOf(language).work.important
      : null,
});
