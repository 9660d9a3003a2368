/** Which columns of the customer sheet are Duebook's. */
import { FORMULA_FIELDS, type ColumnTags, type Columns, type SheetHead } from '../../workbook';

/**
 * Where Duebook's columns are. A column counts as ours by its formula or tag, since teams may have a grade column of
 * their own.
 */
export function ownColumns({ headings, columns, formulas }: SheetHead, tags: ColumnTags): Columns {
  const tagged = tags.read(headings);
  const isOurs = ([field, column]: readonly [string, number]): boolean => {
    const ours = FORMULA_FIELDS.find((it) => it === field);
    return ours === undefined || formulas.has(ours) || tagged.get(column) === field;
  };
  return Object.fromEntries(Object.entries(columns).filter(isOurs));
}
