/** The sheets of a workbook as records, each read once. */
import type { TableKey } from '../../rules';
import type { Records } from './records';

export interface Tables {
  /** Null where the workbook has no such sheet. */
  find(table: TableKey): Records | null;
  /** A sheet that is missing is made, all but Customers: `PlatformError('no-customers')`. */
  get(table: TableKey): Records;
}
