/** A repair of formula columns in progress, and what it has repaired so far. */
import type { SheetPort } from '../../platform';
import type { Change } from '../undo';
import type { LocatedColumns } from './locate-formula-columns';

export type RepairKind =
  /** Values that were pasted into the column were cleared. */
  | 'cleared'
  /** Days typed into Next follow-up were taken as planned days. */
  | 'planned'
  /** A heading typed over the formula became the heading. */
  | 'renamed'
  /** A formula was lost, or the columns it reads have changed. */
  | 'rewritten'
  /** A formula or the heading row was found among the data. */
  | 'moved-back';

export interface RepairedColumn {
  readonly what: RepairKind;
  readonly heading: string;
}

/** A repair in progress; its steps add to `repairs` and `changes`. */
export interface RepairRun {
  readonly sheet: SheetPort;
  readonly title: string;
  readonly located: LocatedColumns;
  readonly repairs: RepairedColumn[];
  readonly changes: Change[];
  readonly onClear: (changes: readonly Change[]) => void;
}
