/** What a page needs of imports: reading a table, without the questions that the command asks and what checks them. */
export { openCustomerIds } from '../customer-id';
export { likelyOrder } from '../date-order';
export { readImport, readingSlices, type ReadImport } from '../read-import';
export { meaningKey, sentRows, type SentRow, type SentRows } from '../sent-rows';
export { sheetCell } from '../sheet-cell';
