/**
 * How the columns that fill themselves are filled: by formulas, or by values where there are too
 * many customers for them or a table takes no formula in its heading. Settings say which.
 */
import { languages, type Catalogue } from '../../language';
import { PlatformError, type SheetPort } from '../../platform';
import { SETTING, textOf, type Settings } from '../../rules';
import { headingOfFormula } from '../columns';

/** `many`: values, since there are too many customers; `table`: values, since a table refuses. */
export type FillMode = keyof Catalogue['filling'];

/** Customers up to which one call of a formula ends well within its 30 seconds (docs/platform.md §1.1). */
export const FORMULAS_UP_TO = 10_000;

const FILLINGS: readonly FillMode[] = ['many', 'table'];

/** Formulas, unless Settings say otherwise in any language. */
export function fillModeIn(settings: Settings): FillMode {
  const said = textOf(settings.get(SETTING.columns) ?? '').trim();
  const isSaid = (filling: FillMode): boolean =>
    Object.values(languages).some((words) => words.filling[filling] === said);
  return FILLINGS.find(isSaid) ?? 'formulas';
}

/**
 * A formula into its heading; false where that takes text and no formula, as a table's does: then it
 * has its text.
 */
export function writeHeadingFormula(sheet: SheetPort, column: number, formula: string): boolean {
  try {
    sheet.writeFormula(1, column, formula);
    return true;
  } catch (cause) {
    if (!(cause instanceof PlatformError)) throw cause;
    // What is protected refuses this as well, and says so.
    sheet.write([{ row: 1, column, cells: [[headingOfFormula(formula)]] }]);
    return false;
  }
}

/** Formulas into neighbouring headings, in one call where none is refused. */
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
