/** Sheets as tables of records, read and written in few calls. */
export { columnRuns, type PlacedCell, rectangles } from './cell-runs';
export { type CellsChange, cellsChanges } from './cells-change';
export { fieldCell } from './field-cell';
export { fieldLines } from './field-lines';
export { countNamed, isCustomerRow, missingIds, newId } from './ids';
export { findSheet, readFields, readTable, type ReadTable, type TableFacts } from './read-table';
export { openRecordReader, openRecords, type Records } from './records';
export { rewritableColumns, togetherColumns } from './rewritable-columns';
export { plainOf, sameCell } from './same-cell';
export type { Tables } from './tables';
export { refusalSentences, type RefusedArea, writeAllowed } from './write-allowed';
export { type CellWrite, writeCells } from './write-cells';
export { writeTable } from './write-table';
