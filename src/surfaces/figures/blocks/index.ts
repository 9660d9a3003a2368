/** The blocks of the dashboard and of the command, in their order. */
import type { Block } from '../block';
import { calibrationBlock, sourcesBlock } from './background';
import { cohortsBlock, conversionBlock, forecastBlock, lostReasonsBlock } from './deals';
import { dueLoadBlock, gradeMixBlock, migrationBlock } from './grades';
import { goalsBlock, headlineBlock } from './headline';
import { rfmBlock, satisfactionBlock, serviceBlock } from './service';
import { ownersBlock } from './owners';

export const BLOCKS: readonly Block[] = [
  headlineBlock,
  goalsBlock,
  dueLoadBlock,
  gradeMixBlock,
  migrationBlock,
  conversionBlock,
  cohortsBlock,
  forecastBlock,
  serviceBlock,
  satisfactionBlock,
  lostReasonsBlock,
  ownersBlock,
  rfmBlock,
  sourcesBlock,
  calibrationBlock,
];
