/** The book: sheets, cells, names and metadata as a plain store. */
export { Book } from './book';
export type {
  FunctionArgument,
  LooseArgument,
  RangeArgument,
  ScriptFunctions,
  WallClock,
} from './book-world';
export {
  CELL_CHARACTERS_MAX,
  errorSentence,
  hasContent,
  shownFormat,
  type Cell,
  type CellValue,
} from './cell';
export type { ColumnCopy } from './column-copy';
export type { FormulaText } from './formula-texts';
export { Sheet, type CellInput } from './sheet';
export { parseA1, writeA1, type Area } from './a1';
export { openLocale } from './locale';
export { AUTOMATIC_FORMAT, PLAIN_TEXT, displayText, isDateFormat } from './number-format';
export type { Metadata, MetadataPlace } from './metadata';
export type { NamedRange } from './named-ranges';
