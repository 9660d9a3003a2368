/** A block of figures as data: a title, a sentence that says of how many, and a table. */
import type { Catalogue } from '../../language';
import type { TeamFigures } from '../../rules';

/** `''` is blank; a number is shown as it is. */
export type BlockCell = string | number;

export interface BlockFacts {
  readonly figures: TeamFigures;
  readonly words: Catalogue['commandLine']['figures'];
  readonly catalogue: Catalogue;
}

export interface ShownBlock {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
}

export interface Block {
  readonly key: string;
  compose(facts: BlockFacts): ShownBlock;
}
