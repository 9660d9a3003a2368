/** Converts cell values from and to Google; dates become days here. */
import { isDateCell, type Cell } from '../../rules/calendar';
import { isLikeNumber, literalText } from '../literal-text';
import { PLAIN_TEXT } from '../spreadsheet';
import type { ZoneDays } from '../zone-days';

/**
 * Converts the result of `getValues`, which is typed as any. In place, since a sheet may have a million cells and
 * the arrays are ours alone.
 */
export function cellsOf(values: unknown[][], zone: () => ZoneDays): Cell[][] {
  for (const line of values) {
    for (let at = 0; at < line.length; at += 1) {
      const value = line[at];
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        continue;
      }
      line[at] = isDate(value) ? { day: zone().dayOf(value.getTime()) } : '';
    }
  }
  return values as Cell[][];
}

/** Whether a value is a Date. `instanceof` fails for a Date of another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The number format of a cell of a range, by 0-based place. */
export type FormatAt = (down: number, right: number) => string | undefined;

/** Reads all formats of the range when it is first asked for one. */
export function formatsOf(
  range: Pick<GoogleAppsScript.Spreadsheet.Range, 'getNumberFormats'>,
): FormatAt {
  let formats: readonly (readonly string[])[] | null = null;
  return (down, right) => (formats ??= range.getNumberFormats())[down]?.[right];
}

/**
 * Converts cells for `setValues`.
 * @param formatAt asked only where it matters
 */
export function valuesOf(
  cells: readonly (readonly Cell[])[],
  formatAt: FormatAt,
): (string | number | boolean)[][] {
  return cells.map((line, down) =>
    line.map((cell, right) => {
      if (typeof cell !== 'string' || !isLikeNumber(cell)) return valueOf(cell);
      return formatAt(down, right) === PLAIN_TEXT ? cell : valueOf(cell);
    }),
  );
}

/** Converts a cell for `setValues`. */
export function valueOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return literalText(cell);
  return isDateCell(cell) ? cell.day : cell;
}
