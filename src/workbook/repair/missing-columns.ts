/** Columns of the sheet of customers that Duebook fills and that are not there, since someone deleted them. */
import { customerFields, customerFieldSpec, type CustomerField } from '../../rules';
import type { SpreadsheetPort } from '../../platform';
import { fieldLabel, FORMULA_FIELDS, readSheetHead } from '../columns';
import { isSetUp } from '../context';
import type { TeamFile } from '../reading';
import { findSheet } from '../records';

/**
 * Filled by formulas, by logging and by the hourly job; and the ID, by which customers are found. Not those that Set up
 * neither makes nor brings back.
 */
const FILLED = (Object.keys(customerFields) as CustomerField[]).filter((field) => {
  const { filledBy, sheet } = customerFieldSpec(field);
  return (filledBy !== undefined && sheet !== 'on-request') || field === 'id';
});

/**
 * The headings of deleted columns. The heading row is looked at only where the sheet, as it was read, lacks one of
 * them.
 */
export function missingColumns(
  spreadsheet: SpreadsheetPort,
  { mapping, settings, language }: Pick<TeamFile, 'mapping' | 'settings' | 'language'>,
): readonly string[] {
  const unread = FILLED.filter((field) => !mapping.has(field));
  if (unread.length === 0 || !isSetUp(settings)) return [];
  const sheet = findSheet(spreadsheet, 'customers', language, settings);
  if (sheet === null) return [];
  const { formulas, columns } = readSheetHead(sheet, 'customers');
  const tagged = new Set(sheet.fieldTags().values());
  const isThere = (field: CustomerField): boolean =>
    FORMULA_FIELDS.some((each) => each === field && formulas.has(each)) ||
    columns[field] !== undefined ||
    tagged.has(field);
  return unread
    .filter((field) => !isThere(field))
    .map((field) => fieldLabel('customers', field, language));
}
