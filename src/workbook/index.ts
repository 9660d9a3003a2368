/** The team's file as the product sees it: fields found, records read whole, tables written. */
export { type Action } from './action';
export { LONGEST_RUN_MS, openActivity, type Deed } from './activity';
export {
  amend,
  locked,
  nobodyThere,
  refuse,
  sayingWhy,
  type Planned,
  type Refusing,
} from './amend';
export { assessTeam, type AssessedCustomer } from './assess-team';
export {
  DUE_SECTIONS,
  dueCounts,
  listsOf,
  USUAL_CAPACITY,
  type DueCounts,
  type DueList,
} from './due-lists';
export { keepAsOfDay } from './as-of-day';
export { type Change } from './changes';
export { chinaDays, chinaThrough, isChinaDay } from './china-days';
export { openColumnTags, type ColumnTags } from './column-tags';
export { isCopy, isSetUp } from './copy-check';
export { isAway, standInOf } from './cover';
export { openCustomerFile, openTables, type CustomerFile } from './customer-file';
export { readingContext } from './reading-context';
export { readHead, type SheetHead } from './customer-head';
export { doDeed, isAutomatic, noteDeed, settleBroken, undoLast } from './deeds';
export { startOf } from './entry-start';
export { fieldCell } from './field-cell';
export { forgetDay, markDay, markOfDay } from './day-mark';
export { dropHourly, ensureHourly, isSilent, lastBeat, needsHourly, takeTurn } from './hourly-job';
export { readOnce } from './read-once';
export { type Fields, type RecordChange } from './record-changes';
export { openRecords, readerOf, type Records } from './records';
export { undoAmended } from './undo-amended';
export { OWN_NAME, whoLogs } from './who-logs';
export { customersAt, openDesk, type Desk } from './desk';
export { foldAddress } from './fold-address';
export { addressIn, openOwners, type Owner } from './owners';
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
export { identifyRow } from './identify-row';
export { countNamed, missingIds, newId } from './ids';
export { everybodyIn, likenessesOf } from './likeness';
export { openPeople, type People } from './people';
export { findSheet, readTable } from './read-table';
export { fillValues, mendColumns, note } from './mend';
export { readTeamFile } from './read-team-file';
export { readWorkingDays } from './read-working-days';
export { AUTOMATIC_WAIT_MS, isResting, letRest } from './rest';
export { languageOf, linesIn, readSettings, saysYes, writeSettings } from './settings';
export { TELLING, tellCustomers } from './tell-customers';
export { timeText } from './time-text';
export { tooLong, typedDay } from './typed';
export { type PlacedCustomer, type TeamFile } from './team-file';
export {
  cellWords,
  fieldLabel,
  headingWords,
  settingsHeadings,
  sheetTitle,
  sheetTitles,
} from './words';
export { changesOf, refusedSentences, writeWhatGoes } from './write-what-goes';
export { writeTable } from './write-table';
export { problemSentence } from './problem-sentence';
