/** Reads files of customers, journals and the like into tables. Runs in a browser and in Node. */
export { BOUNDS } from './bounds';
export type { Encoding } from './decode-text';
export type { GridCell } from './grid-cell';
export { readingNoteText } from './reading-note';
export { readTable, type FileSource, type ReadTable } from './read-table';
export { refusalText, RefusedFile } from './refused-file';
