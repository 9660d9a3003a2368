/**
 * The heading row of a sheet as it is meant: where a formula of ours stands, its heading is the one
 * it writes, whatever the cell shows at the moment (`Loading…`, `#REF!`).
 */
import { textOf, type Cell, type TableKey } from '../../rules';
import type { SheetPort } from '../../platform';
import { findColumns, type FoundColumns } from './find-columns';
import { fieldOfFormula, headingOfFormula, type FormulaField } from './formula-columns';
import type { ReadTags } from './column-tags';
import { headingWords } from './words';

export interface SheetHead extends FoundColumns {
  readonly sheet: SheetPort;
  /** As wide as the sheet is written; trailing blanks left out. */
  readonly headings: readonly string[];
  /** What row 1 shows, column by column. */
  readonly shown: readonly Cell[];
  /** Columns whose heading cell holds a formula of ours. */
  readonly formulas: ReadonlyMap<FormulaField, { readonly column: number; readonly text: string }>;
}

/**
 * Row 1 in four service calls, in two where the rows have been read already; more only where tags
 * have to be asked.
 */
export function readSheetHead(
  sheet: SheetPort,
  table: TableKey,
  rows?: readonly (readonly Cell[])[],
  tagsBeside: ReadTags = () => sheet.fieldTags(),
): SheetHead {
  const [shown = []] = rows ?? sheet.readRows(1, 1);
  const [texts = []] = sheet.formulas(1);
  const formulas = new Map<FormulaField, { readonly column: number; readonly text: string }>();
  const headings = shown.map((cell, column) => {
    const text = texts[column] ?? '';
    const field = table === 'customers' ? fieldOfFormula(text) : null;
    if (field === null) return textOf(cell).trim();
    if (!formulas.has(field)) formulas.set(field, { column, text });
    return headingOfFormula(text);
  });
  while (headings.length > 0 && headings[headings.length - 1] === '') headings.pop();
  const words = headingWords(table);
  // A column that our formula fills is known by it, whatever its heading has become.
  const named = [...headings];
  for (const [field, { column }] of formulas) named[column] = words[field]?.[0] ?? '';
  const found = findColumns(named, () => tagsBeside(headings), words);
  const columns: Record<string, number> = { ...found.columns };
  // Which column is ours the formula says best, even under a heading of another language or none.
  for (const [field, { column }] of formulas) columns[field] = column;
  return { ...found, columns, sheet, headings, shown, formulas };
}
