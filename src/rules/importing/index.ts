/** Rows of a file put beside the customers that are there (docs/rules.md §9). */
export {
  openImport,
  type ImportPolicy,
  type KnownChoice,
  type KnownRow,
  type OpenImport,
  type RowFate,
} from './open-import';
export { keyFieldOf, openRecordImport, recordKey, type RecordTable } from './open-record-import';
export type { CellChange, FieldCells } from './changed-cells';
export { fateCounts, type FateCounts, NO_ROWS } from './fate-counts';
export {
  contactMarks,
  customerMarks,
  marksWithout,
  namedCustomer,
  NOBODY_ERASED,
  openErased,
  withList,
  type ErasedMarks,
  type ErasedPeople,
  type NamedContact,
  type NamedCustomer,
} from './erased-people';
export { headingKeys, newRows, rowPrint } from './taken-rows';
export { openLoads, openTurns, type Taker } from './next-owner';
