/** What a cell of a decoded file contains; the shipped script interprets it. */
export type GridCell = string | number | boolean | null;
