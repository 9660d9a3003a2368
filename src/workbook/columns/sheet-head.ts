/**
 * The heading row of a sheet. A cell with one of our formulas has the heading that the formula
 * writes, whatever the cell shows at the moment (`Loading…`, `#REF!`).
 */
import { textOf, type Cell, type TableKey } from '../../rules';
import type { SheetPort } from '../../platform';
import { dropBlankEnd } from './heading-texts';
import { findColumns, type FoundColumns } from './find-columns';
import { fieldOfFormula, headingOfFormula, type FormulaField } from './formula-columns';
import type { ReadTags } from './column-tags';
import { headingWords } from './words';

export interface SheetHead extends FoundColumns {
  readonly sheet: SheetPort;
  /** Without trailing blanks. */
  readonly headings: readonly string[];
  /** The cells of row 1 as they show. */
  readonly shown: readonly Cell[];
  /** Our formulas in row 1. */
  readonly formulas: ReadonlyMap<FormulaField, { readonly column: number; readonly text: string }>;
}

/**
 * Reads the head of a sheet. Takes four service calls, two if `rows` were read already; more only if tags have to be
 * read.
 * @param rows the sheet's cells from row 1 on
 */
export function readSheetHead(
  sheet: SheetPort,
  table: TableKey,
  rows?: readonly (readonly Cell[])[],
  readTags: ReadTags = () => sheet.fieldTags(),
): SheetHead {
  const [shown = []] = rows ?? sheet.readRows(1, 1);
  const [texts = []] = sheet.formulas(1);
  const formulas = new Map<FormulaField, { readonly column: number; readonly text: string }>();
  const allHeadings = shown.map((cell, column) => {
    const text = texts[column] ?? '';
    const field = table === 'customers' ? fieldOfFormula(text) : null;
    if (field === null) return textOf(cell).trim();
    if (!formulas.has(field)) formulas.set(field, { column, text });
    return headingOfFormula(text);
  });
  const headings = dropBlankEnd(allHeadings);
  const words = headingWords(table);
  // A column with our formula is that field's, whatever its heading is now.
  const named = [...headings];
  for (const [field, { column }] of formulas) named[column] = words[field]?.[0] ?? '';
  const found = findColumns(named, () => readTags(headings), words);
  const columns: Record<string, number> = { ...found.columns };
  // The formula overrides the heading, which may be blank or in another language.
  for (const [field, { column }] of formulas) columns[field] = column;
  return { ...found, columns, sheet, headings, shown, formulas };
}
