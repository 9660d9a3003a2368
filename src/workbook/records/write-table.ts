/** A table laid out anew: its sheet, headings in the team's language, rows below. */
import {
  tableFields,
  type Cell,
  type FieldSpec,
  type LanguageCode,
  type TableKey,
} from '../../rules';
import type { SheetPort, SpreadsheetPort } from '../../platform';
import { findSheet } from './read-table';
import { fieldLabel, sheetTitle } from '../columns';

/**
 * Makes the sheet of a table with these fields as columns, and writes the rows under the headings.
 * Refuses (`null`) to touch a sheet that holds anything already.
 */
export function writeTable(
  spreadsheet: SpreadsheetPort,
  table: TableKey,
  language: LanguageCode,
  fields: readonly string[],
  rows: readonly (readonly Cell[])[],
): SheetPort | null {
  const existing = findSheet(spreadsheet, table);
  if (existing !== null && existing.read().length > 0) return null;
  const sheet = existing ?? spreadsheet.insertSheet(sheetTitle(table, language));
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const headings = fields.map((field) => fieldLabel(table, field, language));
  // Room for a phone number, and for most names.
  sheet.setWidths([{ column: 0, columns: fields.length, px: 150 }]);
  sheet.formatDays(fields.flatMap((field, at) => (specs[field]?.kind === 'day' ? [at] : [])));
  sheet.tagColumns(fields.map((field, at) => [at, field]));
  // Headings last: until they stand the sheet counts as empty, and is made anew where a run was stopped.
  sheet.writeHeadings(0, headings);
  if (rows.length > 0) sheet.write([{ row: 2, column: 0, cells: rows }]);
  sheet.freezeHeading();
  return sheet;
}
