/** Whether two cells say the same: a day says its serial, whatever format the cell wears. */
import type { Cell } from '../../rules';

export function sameCell(one: Cell, other: Cell): boolean {
  return plainOf(one) === plainOf(other);
}

/** A day as its serial, all else as it is. */
export function plainOf(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? cell.day : cell;
}
