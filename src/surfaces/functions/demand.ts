/** DEMAND: target, potential or dead, by need (docs/rules.md §6). */
import { catalogueOf } from '../../language';
import { demandOf } from '../../rules';
import { rowFunction } from './call';
import { languageParameter } from './shared-parameters';

export const demand = rowFunction({
  name: 'DEMAND',
  summary:
    'Demand by need: a clear need is a target, a potential need is potential, no need is dead.',
  parameters: [
    { name: 'need', kind: 'need', description: 'Need: clear, potential or none.' },
    languageParameter,
  ],
  returns: 'text',
  gives: 'Target, Potential or Dead; blank without a need',
  examples: [
    { args: ['clear'], gives: 'Target' },
    { args: [['potential', '无', '?']], gives: ['Potential', 'Dead', null] },
    { args: ['none', 'Chinese'], gives: '死亡客户' },
  ],
  row: (need, language) => (need === null ? null : catalogueOf(language).demand[demandOf(need)]),
});
