/** Converts cell values from and to Google; dates become days here. */
import { isDateCell, type Cell } from '../../rules/calendar';
import { literalText } from '../literal-text';
import type { ZoneDays } from '../zone-days';

/** Converts the result of `getValues`, which is typed as any. */
export function cellsOf(values: readonly (readonly unknown[])[], zone: () => ZoneDays): Cell[][] {
  return values.map((line) =>
    line.map((value): Cell => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
      }
      return isDate(value) ? { day: zone().dayOf(value.getTime()) } : '';
    }),
  );
}

/** `instanceof` fails for a Date of another realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Converts a cell for `setValues`. */
export function valueOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return literalText(cell);
  return isDateCell(cell) ? cell.day : cell;
}
