/** Reads files of customers, journals and the like into rows of cells. Runs in a browser and in Node. */
export { BOUNDS } from './bounds';
export type { Encoding } from './decode-text';
export type { GridCell } from './grid-cell';
export { readTable, type ReadTable } from './read-table';
export { RefusedFile } from './refused-file';
