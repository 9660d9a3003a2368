/**
 * Which sheet Set up takes for the list of customers: the one in front, unless it is empty or one of ours. Exports of
 * other systems come with tabs that are called like our tables, so the title alone does not tell.
 */
import { tableFields, type Cell, type LanguageCode, type TableKey } from '../../rules';
import type { SheetPort } from '../../platform';
import {
  customersSheet,
  isRefusal,
  recognise,
  sheetTitle,
  sheetTitles,
  type Context,
} from '../../workbook';
import { matchColumns } from './match';

/** Sheets that are no tables of records, and found by their title alone. */
const OTHER_SHEETS = ['settings', 'activity', 'importUndo', 'runs', 'start'] as const;

/** The sheet to adopt; null if there is none, so that a new list is made. */
export function sheetToAdopt(context: Context): SheetPort | null {
  const active = context.spreadsheet.activeSheet();
  const isOther = OTHER_SHEETS.some((key) => isTitleOf(key, active.title()));
  const cells = isOther ? [] : active.read();
  const isTheirs = cells.length > 0 && !isOurTable(context, active, cells);
  const customers = customersSheet(context);
  const hasCustomers = customers !== null && customers.read().length > 0;
  if (isTheirs && (!hasCustomers || matchColumns(context, cells)?.isList === true)) {
    return active;
  }
  return hasCustomers ? customers : null;
}

/**
 * The title of a sheet that is adopted: its own, unless a table of ours would be looked for under it.
 * @param isTaken whether some sheet has the title
 */
export function titleOfAdopted(
  own: string,
  language: LanguageCode,
  isTaken: (title: string) => boolean,
): string {
  if (tableTitled(own) === undefined) return own;
  const customers = sheetTitle('customers', language);
  let title = customers;
  for (let number = 2; isTaken(title); number += 1) title = `${customers} ${number}`;
  return title;
}

/** Google gives no two sheets titles that differ in case alone, and finds either by the other. */
export function titleKey(title: string): string {
  return title.toLowerCase();
}

/** The table, other than that of the customers, that is looked for under this title. */
function tableTitled(title: string): TableKey | undefined {
  const tables = Object.keys(tableFields) as TableKey[];
  return tables.find((table) => table !== 'customers' && isTitleOf(table, title));
}

function isTitleOf(key: Parameters<typeof sheetTitles>[0], title: string): boolean {
  return sheetTitles(key).some((each) => titleKey(each) === titleKey(title));
}

/** By its tag, or by headings that fit the table of its title at least as well as a list of customers. */
function isOurTable(
  { spreadsheet }: Context,
  sheet: SheetPort,
  cells: readonly (readonly Cell[])[],
): boolean {
  const table = tableTitled(sheet.title());
  if (table === undefined) return false;
  if (spreadsheet.sheetsTagged(table).some((tagged) => tagged.gid() === sheet.gid())) return true;
  const own = columnsKnown(table, cells);
  // A list of people has the headings of Contacts; what it does not have is the customer of each.
  if (table === 'contacts' && !own.fields.has('customerId')) return false;
  return own.count >= columnsKnown('customers', cells).count;
}

/** The fields of a table that have a heading, and how many columns are headed by them or parts of them. */
function columnsKnown(
  table: TableKey,
  rows: readonly (readonly Cell[])[],
): { readonly count: number; readonly fields: ReadonlyMap<string, unknown> } {
  const found = recognise(table, rows, []);
  if (isRefusal(found)) return { count: 0, fields: new Map() };
  const headings = [...[...found.fields.values()].flat(), ...found.parts.values()];
  return { count: new Set(headings.map(({ column }) => column)).size, fields: found.fields };
}
