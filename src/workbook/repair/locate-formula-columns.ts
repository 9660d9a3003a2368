/**
 * Finds the formula columns of Customers, even after sorting, dragging or pasting has displaced their
 * formulas. They are recognised by column tag or formula text, never by what a cell shows, which may
 * be `Loading…`.
 */
import { foldWord, textOf, type Cell, type LanguageCode } from '../../rules';
import type { SheetPort } from '../../platform';
import {
  type Columns,
  fieldLabel,
  fieldOfFormula,
  FORMULA_FIELDS,
  type FormulaField,
  headingOfFormula,
  headingWords,
  readSheetHead,
  type ReadTags,
  type SheetHead,
} from '../columns';

/** One of our formulas below row 1. */
export interface Stray {
  readonly field: FormulaField;
  /** 1-based */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface LocatedColumns {
  readonly head: SheetHead;
  /** All columns of Customers, without formula columns that were deleted. */
  readonly columns: Columns;
  /** The headings of the formula columns. */
  readonly headings: ReadonlyMap<FormulaField, string>;
  /** Formulas below row 1; only searched for if one is missing in row 1. */
  readonly strays: readonly Stray[];
  /** The row where the headings were found and moved from; null if they were in row 1. */
  readonly headingsMovedFrom: number | null;
}

/** Moves the heading row back to row 1 if it is found below; writes nothing else. */
export function locateFormulaColumns(
  sheet: SheetPort,
  language: LanguageCode,
  readTags?: ReadTags,
): LocatedColumns {
  const found = readSheetHead(sheet, 'customers', undefined, readTags);
  const lost = FORMULA_FIELDS.filter((field) => !found.formulas.has(field));
  const tagged = new Map(lost.map((field) => [field, sheet.columnsTagged(field)] as const));
  const isAnyTagged = [...tagged.values()].some((columns) => columns.length > 0);
  const strays = isAnyTagged ? findStrays(sheet) : [];
  const headingsMovedFrom = findHeadingRow(sheet, found, strays);
  if (headingsMovedFrom !== null) sheet.moveRow(headingsMovedFrom, 1);
  const head =
    headingsMovedFrom === null ? found : readSheetHead(sheet, 'customers', undefined, readTags);

  const columns: Record<string, number> = { ...head.columns };
  const headings = new Map<FormulaField, string>();
  for (const field of FORMULA_FIELDS) {
    const column = columnOf(field, head, tagged.get(field) ?? []);
    if (column === null) {
      // The column was deleted or holds another field now, so no formula may refer to it.
      Reflect.deleteProperty(columns, field);
      continue;
    }
    columns[field] = column;
    const stray = strays.find((other) => other.field === field);
    headings.set(field, headingOf(field, column, head, stray) ?? labelOf(field, language));
  }
  return { head, columns, headings, strays, headingsMovedFrom };
}

/** A heading cell that shows an error or a pending formula instead of a heading. */
export function showsNoHeading(cell: Cell): boolean {
  return /^(#|Loading)/i.test(textOf(cell));
}

function findStrays(sheet: SheetPort): readonly Stray[] {
  return sheet.formulas().flatMap((line, at) =>
    line.flatMap((text, column): readonly Stray[] => {
      const field = at === 0 ? null : fieldOfFormula(text);
      return field === null ? [] : [{ field, row: at + 1, column, text }];
    }),
  );
}

/** The row below row 1 that holds the headings, after a sort or an inserted row; null if none does. */
function findHeadingRow(
  sheet: SheetPort,
  head: SheetHead,
  strays: readonly Stray[],
): number | null {
  const row = strays[0]?.row;
  if (row === undefined || head.formulas.size > 0) return null;
  const labels = new Set(Object.values(headingWords('customers')).flat().map(foldWord));
  const countLabels = (cells: readonly Cell[]): number =>
    cells.filter((cell) => labels.has(foldWord(textOf(cell)))).length;
  const inRow = countLabels(sheet.readRows(row, 1)[0] ?? []);
  return inRow > countLabels(head.shown) ? row : null;
}

function columnOf(field: FormulaField, head: SheetHead, tagged: readonly number[]): number | null {
  const withFormula = head.formulas.get(field)?.column;
  if (withFormula !== undefined) return withFormula;
  // A tagged column whose heading names another field belongs to that field.
  const fieldAt = new Map(Object.entries(head.columns).map(([key, column]) => [column, key]));
  return tagged.find((column) => (fieldAt.get(column) ?? field) === field) ?? null;
}

/** The heading by formula, else as shown, else by the stray formula; null if all are lost. */
function headingOf(
  field: FormulaField,
  column: number,
  head: SheetHead,
  stray: Stray | undefined,
): string | null {
  const formula = head.formulas.get(field)?.text;
  if (formula !== undefined) return headingOfFormula(formula);
  const shown = textOf(head.shown[column] ?? '').trim();
  if (shown !== '' && !showsNoHeading(shown)) return shown;
  return stray === undefined ? null : headingOfFormula(stray.text);
}

function labelOf(field: FormulaField, language: LanguageCode): string {
  return fieldLabel('customers', field, language);
}
