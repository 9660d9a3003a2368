/** Rows of a file put beside the customers that are there (docs/rules.md §9). */
export { openImport, type ImportPolicy, type KnownRow, type RowFate } from './open-import';
export type { FieldCells } from './changed-cells';
export { fateCounts, type FateCounts, NO_ROWS } from './fate-counts';
