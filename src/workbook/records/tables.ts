/** The tables of a workbook, each read once. */
import type { TableKey } from '../../rules';
import type { Records } from './records';

export interface Tables {
  /** Null if the workbook has no such sheet. */
  find(table: TableKey): Records | null;
  /** Makes a missing sheet; throws `PlatformError('no-customers')` if it is Customers. */
  get(table: TableKey): Records;
  /** Reads the table again when it is next asked for. */
  forget(table: TableKey): void;
}
