/** A block of figures as data: a title, a sentence that says of how many, and a table. */
import type { Catalogue } from '../../language';
import type { DashboardFigures } from '../../rules';

/** `''` is blank; a number is shown as it is, a share as a whole per cent. */
export type BlockCell = string | number | { readonly share: number };

export interface BlockFacts<Figures = DashboardFigures> {
  readonly figures: Figures;
  readonly words: Catalogue['figures'];
  /** Words of what the dashboard does not show; the script that ships has none. */
  readonly more: Catalogue['commandLine']['figures'];
  readonly catalogue: Catalogue;
}

export interface ShownBlock {
  readonly title: string;
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly BlockCell[])[];
}

export interface Block<Figures = DashboardFigures> {
  readonly key: string;
  compose(facts: BlockFacts<Figures>): ShownBlock;
}
