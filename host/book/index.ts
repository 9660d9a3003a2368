/** The spreadsheet as a plain data store. */
export { Book } from './book';
export type { FunctionArgument, LooseArgument, ScriptFunctions } from './book-world';
export {
  CELL_CHARACTERS_MAX,
  errorSentence,
  hasContent,
  shownFormat,
  type Cell,
  type CellValue,
} from './cell';
export type { ColumnCopy } from './column-copy';
export { Sheet } from './sheet';
export { parseA1, writeA1, type Area, type ParsedA1, type SheetArea } from './a1';
export { cellsIn, contains, covers, overlap } from './area';
export { openLocale } from './locale';
export { AUTOMATIC_FORMAT, PLAIN_TEXT, displayText, isDateFormat } from './number-format';
export type { Metadata, MetadataPlace } from './metadata';
export type { NamedRange } from './named-ranges';
export { meets, type Condition, type ConditionValue } from './condition';
export type {
  Banding,
  BasicFilter,
  ConditionalFormat,
  FilterCriteria,
  Protection,
  ValidationRule,
} from './sheet-features';
export type { LineGroup, LineGroups } from './line-groups';
export type { Axis } from './line-change';
export { isTableHeading, TABLE_HEADING, violation, violationSentence } from './validation';
export { hiddenByFilter, isHidden } from './hidden-lines';
export {
  copyBlock,
  moveBlock,
  pastedArea,
  pasteBlock,
  type CopiedBlock,
  type PastedParts,
} from './block';
export { sortArea, type SortKey } from './sort-area';
export { inheritLines } from './inherit-lines';
export { copyName, duplicateSheet } from './duplicate-sheet';
export { UndoHistory } from './undo-history';
export { loadBook, saveBook, type BookState } from './book-state';
export { letsThrough, mayEdit, mayEditBook, protectionsOver } from './edit-rights';
export { mergeCells, unmergeCells } from './merged-cells';
