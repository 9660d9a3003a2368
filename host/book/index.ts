/** The book: sheets, cells, names, furniture and history as a plain store. */
export { Book } from './book';
export type { FunctionArgument, LooseArgument, ScriptFunctions } from './book-world';
export { CELL_CHARACTERS_MAX, errorSentence, shownFormat, type Cell, type CellValue } from './cell';
export type { ColumnCopy } from './column-copy';
export { Sheet } from './sheet';
export { parseA1, writeA1, type Area } from './a1';
export { cellsOf, covers, overlap } from './area';
export { openLocale } from './locale';
export { PLAIN_TEXT, displayText, isDateFormat } from './number-format';
export type { Metadata, MetadataPlace } from './metadata';
export type { Condition, ConditionValue } from './condition';
export type { ConditionalFormat, Protection, ValidationRule } from './furniture';
export type { Axis } from './line-change';
export { isTableHeading, TABLE_HEADING, violation, violationSentence } from './validation';
export { hiddenByFilter, isHidden } from './hidden-lines';
export {
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type Block,
  type PastedParts,
} from './block';
export { sortArea } from './sort-area';
export { inheritLines } from './inherit-lines';
export { copyName, duplicateSheet } from './duplicate-sheet';
export { History } from './history';
export { loadBook, saveBook, type BookState } from './book-state';
export { mayEdit, mayEditBook, protectionsOver } from './edit-rights';
export { mergeCells, unmergeCells } from './merged-cells';
