/**
 * A grid of values for the script, as a function of the place. The guard builds the script's arrays from it directly:
 * a grid of the host's own beside them would double what reading a large sheet takes.
 */
export type GridValue = string | number | boolean | Date;

export class ShownGrid {
  /** @param at the value of a cell; rows and columns count from 0. */
  constructor(
    readonly rows: number,
    readonly columns: number,
    readonly at: (row: number, column: number) => GridValue,
  ) {}
}
