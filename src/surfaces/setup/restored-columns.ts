/** Formula columns that were deleted come back where they were: beside the other formula columns. */
import { FORMULA_FIELDS, type Columns, type SheetHead } from '../../workbook';

export interface RestoredColumns {
  /** 0-based column of the first field, once the columns to its left are restored. */
  readonly first: number;
  readonly fields: readonly string[];
}

/** Places from left to right; none if no formula column is left beside which they could go. */
export function placesOfDeleted(
  { formulas }: SheetHead,
  missing: readonly string[],
): readonly RestoredColumns[] {
  const places = new Map<number, string[]>();
  FORMULA_FIELDS.forEach((field, at) => {
    if (!missing.includes(field)) return;
    const columnIn = (fields: readonly (typeof field)[]): number | undefined =>
      fields.flatMap((other) => formulas.get(other)?.column ?? [])[0];
    const before = columnIn(FORMULA_FIELDS.slice(0, at).reverse());
    const after = columnIn(FORMULA_FIELDS.slice(at + 1));
    const place = before === undefined ? after : before + 1;
    // Nothing can be inserted to the left of the first column.
    if (place === undefined || place === 0) return;
    places.set(place, [...(places.get(place) ?? []), field]);
  });
  let shift = 0;
  return [...places]
    .sort(([one], [other]) => one - other)
    .map(([place, fields]) => {
      const first = place + shift;
      shift += fields.length;
      return { first, fields };
    });
}

/** Where the columns of a sheet are once the deleted ones are back. */
export function columnsWithRestored(
  columns: Columns,
  restored: readonly RestoredColumns[],
): Record<string, number> {
  const moved = Object.entries(columns).map(([field, column]) => {
    const shifted = restored.reduce(
      (at, { first, fields }) => (first <= at ? at + fields.length : at),
      column,
    );
    return [field, shifted] as const;
  });
  const back = restored.flatMap(({ first, fields }) =>
    fields.map((field, at) => [field, first + at] as const),
  );
  return Object.fromEntries([...moved, ...back]);
}

export function countOf(restored: readonly RestoredColumns[]): number {
  return restored.reduce((sum, { fields }) => sum + fields.length, 0);
}
