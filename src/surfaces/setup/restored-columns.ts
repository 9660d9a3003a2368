/** Columns that were deleted come back where they were, and new ones come to their place: beside their neighbours. */
import { FORMULA_FIELDS, type Columns, type FormulaField, type SheetHead } from '../../workbook';

export interface RestoredColumns {
  /** 0-based column of the first field, once the columns to its left are restored. */
  readonly first: number;
  readonly fields: readonly string[];
}

/**
 * Where missing columns go, from left to right: after the nearest earlier column in `order` that is there, else before
 * the nearest later one. Only columns that Duebook has made are neighbours, so that nothing is inserted among those of
 * a team.
 * @param order the fields of the sheet in the order of their columns
 */
export function placesOf(
  { sheet, columns, formulas }: SheetHead,
  missing: readonly string[],
  { order, isAdopted }: { readonly order: readonly string[]; readonly isAdopted: boolean },
): readonly RestoredColumns[] {
  if (missing.length === 0) return [];
  const tagged = new Set(sheet.fieldTags().values());
  // Adopting tags the team's own columns too; those that were added are to the right of them.
  const from = isAdopted ? Math.min(...[...formulas.values()].map(({ column }) => column)) : 0;
  const isFormula = (field: string): field is FormulaField =>
    FORMULA_FIELDS.some((each) => each === field);
  const columnOf = (field: string): number | undefined => {
    // A team may have a column of its own that is headed like a formula column.
    if (isFormula(field)) return formulas.get(field)?.column;
    const column = tagged.has(field) ? columns[field] : undefined;
    return column !== undefined && column >= from ? column : undefined;
  };
  const firstOf = (fields: readonly string[]): number | undefined =>
    fields.map(columnOf).find((column) => column !== undefined);
  const places = new Map<number, string[]>();
  order.forEach((field, at) => {
    if (!missing.includes(field)) return;
    const before = firstOf(order.slice(0, at).reverse());
    const place = before === undefined ? firstOf(order.slice(at + 1)) : before + 1;
    if (place === undefined) return;
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
