/** Formula columns that someone deleted, by their headings. */
import {
  customersSheet,
  fieldLabel,
  FORMULA_FIELDS,
  isSetUp,
  readSheetHead,
  type Context,
  type TeamFile,
} from '../../workbook';

/** The heading row is looked at only where the sheet, as it was read, lacks one of them. */
export function missingColumns(context: Context, { mapping }: TeamFile): readonly string[] {
  const unread = FORMULA_FIELDS.filter((field) => !mapping.has(field));
  const sheet = unread.length === 0 || !isSetUp(context.settings) ? null : customersSheet(context);
  if (sheet === null) return [];
  const { formulas, columns } = readSheetHead(sheet, 'customers');
  return unread
    .filter((field) => !formulas.has(field) && columns[field] === undefined)
    .filter((field) => sheet.columnsTagged(field).length === 0)
    .map((field) => fieldLabel('customers', field, context.language));
}
