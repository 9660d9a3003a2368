/** The book: sheets, cells, names and metadata as a plain store. */
export { Book, type BookOptions } from './book';
export { CELL_CHARACTERS_MAX, hasContent, type Cell, type CellValue } from './cell';
export { Sheet, type CellInput } from './sheet';
export { parseA1, writeA1, columnLetters, type Area } from './a1';
export { openLocale } from './locale';
export { AUTOMATIC_FORMAT, PLAIN_TEXT, displayText, isDateFormat } from './number-format';
export type { Metadata, MetadataPlace } from './metadata';
export type { NamedPlace, NamedRange } from './named-ranges';
export { UNCALCULATED, parseTyped } from './typed-text';
