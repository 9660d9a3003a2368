/** The spreadsheet as a plain data store. */
export { Book } from './book';
export type { FunctionArgument, LooseArgument, ScriptFunctions } from './book-world';
export {
  CELL_CHARACTERS_MAX,
  errorSentence,
  shownFormat,
  type BookCell,
  type CellValue,
} from './cell';
export type { ColumnCopy } from './column-copy';
export type { ColumnGroup } from './column-groups';
export type { Chart, ChartOptionValue, ChartType } from './chart';
export { Sheet } from './sheet';
export { parseA1, writeA1, type CellArea, type SheetArea } from './a1';
export { cellsIn, covers, overlap } from './area';
export { openLocale } from './locale';
export { PLAIN_TEXT, displayText, isDateFormat } from './number-format';
export type { Metadata, MetadataPlace } from './metadata';
export type { Condition, ConditionValue } from './condition';
export type { ConditionalFormat, Protection, ValidationRule } from './sheet-features';
export type { Axis } from '../formula';
export { areaOfLines } from './line-change';
export { isTableHeading, TABLE_HEADING, violation, violationSentence } from './validation';
export { hiddenByFilter } from './hidden-by-filter';
export {
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type CopiedBlock,
  type PastedParts,
} from './block';
export { sortArea } from './sort-area';
export { inheritLines } from './inherit-lines';
export { copyName, duplicateSheet } from './duplicate-sheet';
export { UndoHistory } from './undo-history';
export { loadBook, saveBook, type BookState } from './book-state';
export { mayEdit, mayEditBook, protectionsOver, shareBook } from './edit-rights';
export { mergeCells, unmergeCells } from './merged-cells';
