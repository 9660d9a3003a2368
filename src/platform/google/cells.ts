/** Cells as Google hands them over and takes them: dates become days at this edge. */
import { isDateCell, type Cell } from '../../rules/calendar';
import { literalText } from '../literal-text';
import type { Zone } from '../zone-days';

/** `getValues` is typed as any; what it can hold is listed in its reference. */
export function cellsOf(values: readonly (readonly unknown[])[], zone: () => Zone): Cell[][] {
  return values.map((line) =>
    line.map((value): Cell => {
      if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
        return value;
      }
      // Not instanceof: the Date may be of another realm.
      return Object.prototype.toString.call(value) === '[object Date]'
        ? { day: zone().dayOf((value as Date).getTime()) }
        : '';
    }),
  );
}

export function valueOf(cell: Cell): string | number | boolean {
  if (typeof cell === 'string') return literalText(cell);
  return isDateCell(cell) ? cell.day : cell;
}
