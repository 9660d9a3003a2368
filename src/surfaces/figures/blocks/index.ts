/** The blocks of the dashboard, in their order. */
import type { Block } from '../block';
import { conversionBlock, forecastBlock, lostReasonsBlock } from './deals';
import { dueLoadBlock, gradeMixBlock, migrationBlock } from './grades';
import { goalsBlock, headlineBlock } from './headline';
import { ownersBlock } from './owners';
import { satisfactionBlock, serviceBlock } from './service';

export { MORE_BLOCKS } from './background';

export const BLOCKS: readonly Block[] = [
  headlineBlock,
  dueLoadBlock,
  gradeMixBlock,
  migrationBlock,
  conversionBlock,
  forecastBlock,
  serviceBlock,
  satisfactionBlock,
  lostReasonsBlock,
  goalsBlock,
  ownersBlock,
];
