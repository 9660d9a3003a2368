/** Rows of a file put beside the customers that are there (docs/rules.md §9). */
export {
  openImport,
  type ImportedRow,
  type KnownChoice,
  type KnownRow,
  type OpenImport,
  type RowFate,
  type ImportPolicy,
} from './open-import';
export { type CellChange, changedCells, type FieldCells, type UpdatePolicy } from './changed-cells';
export { fateCounts, type FateCounts, NO_ROWS } from './fate-counts';
