/** Which sheet Set up takes for the list of customers: the one in front, unless it is empty or one of ours. */
import type { SheetPort } from '../../platform';
import { customersSheet, sheetTitles, type Context } from '../../workbook';
import { TABLES } from './layout';
import { matchColumns } from './match';

/** The sheet to adopt; null if there is none, so that a new list is made. */
export function sheetToAdopt(context: Context): SheetPort | null {
  const active = context.spreadsheet.activeSheet();
  const ours = [
    ...TABLES.filter((table) => table !== 'customers'),
    'settings',
    'activity',
    'runs',
    'start',
  ] as const;
  const isOurs = ours.some((table) => sheetTitles(table).includes(active.title()));
  const cells = isOurs ? [] : active.read();
  const customers = customersSheet(context);
  const hasCustomers = customers !== null && customers.read().length > 0;
  if (cells.length > 0 && (!hasCustomers || matchColumns(context, cells)?.isList === true)) {
    return active;
  }
  return hasCustomers ? customers : null;
}
