/** Compares cells by value: a day equals its serial number, whatever the cell's format. */
import type { Cell } from '../../rules';

export function sameCell(one: Cell, other: Cell): boolean {
  return plainOf(one) === plainOf(other);
}

/** A day as its serial number, anything else unchanged. */
export function plainOf(cell: Cell): string | number | boolean {
  return typeof cell === 'object' ? cell.day : cell;
}
