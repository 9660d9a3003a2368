/** Creates the sheet of a table. */
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

export interface NewTable {
  readonly table: TableKey;
  /** The language of title and headings. */
  readonly language: LanguageCode;
  /** Field keys in the order of the columns; default all fields of the table. */
  readonly fields?: readonly string[];
  readonly rows?: readonly (readonly Cell[])[];
}

/** Makes the sheet and writes headings and rows; null, without writing, if the sheet is not empty. */
export function writeTable(
  spreadsheet: SpreadsheetPort,
  { table, language, fields = Object.keys(tableFields[table]), rows = [] }: NewTable,
): SheetPort | null {
  const existing = findSheet(spreadsheet, table);
  if (existing !== null && existing.read().length > 0) return null;
  const sheet = existing ?? spreadsheet.insertSheet(sheetTitle(table, language));
  const specs: Readonly<Record<string, FieldSpec>> = tableFields[table];
  const headings = fields.map((field) => fieldLabel(table, field, language));
  // Content first: a new sheet grows to it, and the rest refers to its columns.
  const content = rows.length > 0 ? rows : [fields.map((): Cell => '')];
  sheet.write([{ row: 2, column: 0, cells: content }]);
  // Room for a phone number, and for most names.
  sheet.setWidths([{ column: 0, columns: fields.length, px: 150 }]);
  sheet.formatDays(fields.flatMap((field, at) => (specs[field]?.kind === 'day' ? [at] : [])));
  sheet.tagColumns(fields.map((field, at) => [at, field]));
  // Headings come last: without them the sheet counts as empty, so an interrupted run is repeated.
  sheet.writeHeadings(0, headings);
  sheet.styleHeadings(0, headings.length);
  sheet.freezeHeading();
  return sheet;
}
