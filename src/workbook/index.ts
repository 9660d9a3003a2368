/** The team's file as the product sees it: fields found, records read whole, tables written. */
export { type Action } from './action';
export { type Deed } from './activity';
export { keepAsOfDay } from './as-of-day';
export { type Change } from './changes';
export { chinaDays, chinaThrough, isChinaDay } from './china-days';
export { openColumnTags, type ColumnTags } from './column-tags';
export { isCopy, isSetUp } from './copy-check';
export { readHead, type SheetHead } from './customer-head';
export { doDeed, isAutomatic, noteDeed, settleBroken, undoLast } from './deeds';
export { writeDerived } from './derived-columns';
export { customersAt, openDesk, type Desk } from './desk';
export { addressIn, foldAddress, openOwners } from './owners';
export { fillingIn, FORMULAS_UP_TO, layFormulas, type Filling } from './filling';
export { findColumns } from './find-columns';
export {
  FORMULA_FIELDS,
  formulaFor,
  RANGE,
  type Columns,
  type FormulaField,
} from './formula-columns';
export { columnLetters, openColumn } from './formula-text';
export { healCustomers, isWhole } from './heal';
export { countNamed, missingIds } from './ids';
export { fillValues, mendColumns, note } from './mend';
export { findSheet } from './read-table';
export { readTeamFile } from './read-team-file';
export { readWorkingDays } from './read-working-days';
export { isResting, letRest } from './rest';
export { languageOf, readSettings, writeSettings } from './settings';
export { type PlacedCustomer, type TeamFile } from './team-file';
export {
  cellWords,
  fieldLabel,
  headingWords,
  settingsHeadings,
  sheetTitle,
  sheetTitles,
  type SheetKey,
} from './words';
export { changesOf, refusedSentences, writeWhatGoes } from './write-what-goes';
export { writeTable } from './write-table';
export { problemSentence } from './problem-sentence';
