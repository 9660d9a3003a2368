/** Columns that were added to a sheet, and whether they are still as they were added. */
import { customerFields, textOf, type FieldSpec } from '../../rules';
import type { SheetPort } from '../../platform';
import { headingWords } from '../columns';

export interface ColumnsChange {
  readonly kind: 'columns';
  readonly sheet: string;
  /** 0-based column of the first heading. */
  readonly column: number;
  readonly headings: readonly string[];
  /** Columns of the sheet before, blank ones included. Left out by 0.2.0 and earlier. */
  readonly width?: number;
  /** Headings of columns that Duebook filled as it added them; a change of cells guards each. */
  readonly filled?: readonly string[];
}

/** True if the headings are the ones we wrote, and the columns that people fill are still empty. */
export function areColumnsOurs(
  sheet: SheetPort,
  { column, headings, width = 0, filled = [] }: ColumnsChange,
): boolean {
  const typedByPeople = headings.flatMap((heading, at) =>
    isFilledByDuebook(heading) || filled.includes(heading) ? [] : [column + at],
  );
  const rows = sheet.read().slice(1);
  if (rows.some((line) => typedByPeople.some((at) => (line[at] ?? '') !== ''))) return false;
  const formulas = sheet.formulas(1)[0] ?? [];
  const [shown = []] = sheet.readRows(1, 1);
  const isOurs = (heading: string, at: number): boolean =>
    (formulas[column + at] ?? '') !== '' || textOf(shown[column + at] ?? '') === heading;
  // An interrupted run leaves some headings blank.
  const isBlank = (at: number): boolean => (shown[column + at] ?? '') === '';
  const blank = rows.every((line) => headings.every((_, at) => (line[column + at] ?? '') === ''));
  // Or all of them, if it was killed as soon as they were inserted.
  const isInserted = blank && width > 0 && sheet.size().columns === width + headings.length;
  return (
    (isInserted || headings.some(isOurs)) &&
    headings.every((heading, at) => isOurs(heading, at) || isBlank(at))
  );
}

/** Values below such a heading come back by themselves, from formulas, the journal or the job. */
function isFilledByDuebook(heading: string): boolean {
  const words = headingWords('customers');
  const fields: Readonly<Record<string, FieldSpec>> = customerFields;
  return Object.entries(fields).some(
    ([field, { filledBy }]) => filledBy !== undefined && words[field]?.includes(heading),
  );
}
