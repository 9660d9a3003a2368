/**
 * How formula columns are filled: by formulas, or by values if there are too many customers, or if
 * Customers is a Google table, whose headings accept no formula. The mode is kept in Settings.
 */
import { languages, type Catalogue } from '../../language';
import { PlatformError, type SheetPort } from '../../platform';
import { SETTING, textOf, type Settings } from '../../rules';
import { headingOfFormula } from '../columns';

/** `formulas`; or values, because there are `many` customers, or a `table` refuses formulas. */
export type FillMode = keyof Catalogue['filling'];

/** Up to this many customers a formula finishes well within its 30 seconds (docs/platform.md §1.1). */
export const FORMULAS_UP_TO = 10_000;

const VALUE_MODES: readonly FillMode[] = ['many', 'table'];

/** The mode in Settings, in any language; default formulas. */
export function fillModeIn(settings: Settings): FillMode {
  const chosen = textOf(settings.get(SETTING.columns) ?? '').trim();
  const isChosen = (mode: FillMode): boolean =>
    Object.values(languages).some((words) => words.filling[mode] === chosen);
  return VALUE_MODES.find(isChosen) ?? 'formulas';
}

/**
 * Writes a formula into a heading cell. If Google refuses it, as in a table, writes the heading as text
 * and returns false. Throws if that is refused as well.
 */
export function writeHeadingFormula(sheet: SheetPort, column: number, formula: string): boolean {
  try {
    sheet.writeFormula(1, column, formula);
    return true;
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    sheet.write([{ row: 1, column, cells: [[headingOfFormula(formula)]] }]);
    return false;
  }
}

/** Writes formulas into neighbouring heading cells, in one call unless Google refuses it. */
export function writeHeadingFormulas(
  sheet: SheetPort,
  column: number,
  formulas: readonly string[],
): void {
  try {
    sheet.writeFormulas(1, column, formulas);
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    formulas.forEach((formula, at) => writeHeadingFormula(sheet, column + at, formula));
  }
}
