/** Finds the ranges of areas, in few calls. */
import { a1Of } from './a1';
import type { SizedArea } from './overlay';
import { convertRefusal } from './refusal';

type Range = GoogleAppsScript.Spreadsheet.Range;
type GoogleSheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Ranges asked for in one call. */
const RANGES_PER_CALL = 200;

export function rangeOf(sheet: GoogleSheet, { row, column, rows, columns }: SizedArea): Range {
  return sheet.getRange(row, column + 1, rows, columns);
}

/** The ranges of these areas. Takes two calls for any 200 of them. */
export function rangesOf(sheet: GoogleSheet, areas: readonly SizedArea[]): readonly Range[] {
  if (areas.length <= 2) return areas.map((area) => rangeOf(sheet, area));
  const found: Range[] = [];
  for (let from = 0; from < areas.length; from += RANGES_PER_CALL) {
    const part = areas.slice(from, from + RANGES_PER_CALL).map(a1Of);
    found.push(...convertRefusal(() => sheet.getRangeList(part).getRanges()));
  }
  return found;
}
