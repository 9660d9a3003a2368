/** How many rows a table may bring into the workbook. */
import type { TableKey } from '../../rules';
import type { ImportRefusal } from '../../workbook';

/** With more, writing and assessing them would take more memory than most computers have. */
const CUSTOMERS_MAX = 200_000;
/** Of the journal, of purchases and of each other table that has a row per event. */
const RECORDS_MAX = 1_000_000;

/** The refusal of a table with too many rows; null if they are not too many. */
export function refuseTooMany(table: TableKey, rows: number): ImportRefusal | null {
  if (table === 'customers') {
    const facts = { customers: rows, most: CUSTOMERS_MAX };
    return rows > CUSTOMERS_MAX ? { code: 'too-many-customers', ...facts } : null;
  }
  const facts = { table, records: rows, most: RECORDS_MAX };
  return rows > RECORDS_MAX ? { code: 'too-many-records', ...facts } : null;
}
