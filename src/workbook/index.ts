/** The team's file as the product sees it: fields found, records read whole, tables written. */
export { type Action } from './action';
export { LONGEST_RUN_MS, openActivity, type Operation } from './activity';
export {
  commit,
  withLock,
  missingCustomer,
  refuse,
  withRefusals,
  type TransactionPlan,
  type RefusalReason,
} from './amend';
export { assessTeam, type AssessedCustomer } from './assess-team';
export {
  DUE_SECTIONS,
  dueCounts,
  dueListsOf,
  DEFAULT_CAPACITY,
  type DueCounts,
  type DueList,
} from './due-lists';
export { updateTodayCell } from './as-of-day';
export { type Change } from './changes';
export { chinaDays, chinaThrough, isChinaDay } from './china-days';
export { openColumnTags, type ColumnTags } from './column-tags';
export { isCopy, isSetUp } from './copy-check';
export { isAway, coverFor } from './cover';
export { openCustomerFile, openTables, type CustomerFile } from './customer-file';
export { readingContext } from './reading-context';
export { readSheetHead, type SheetHead } from './customer-head';
export { runOperation, isAutomatic, recordOperation, resolveInterrupted, undoLast } from './deeds';
export { stateBeforeEntry } from './entry-start';
export { fieldCell } from './field-cell';
export { forgetDay, markDay, markOfDay } from './day-mark';
export {
  dropHourly,
  ensureHourly,
  isSilent,
  lastHeartbeat,
  needsHourly,
  takeTurn,
} from './hourly-job';
export { cachedStorage } from './read-once';
export { type CellsByField, type RecordChange } from './record-changes';
export { openRecords, openRecordReader, type Records } from './records';
export { undoTransaction } from './undo-amended';
export { OWN_NAME_KEY, authorName } from './who-logs';
export { customersSheet, openContext, type Context } from './desk';
export { foldAddress } from './fold-address';
export { addressIn, openOwners, type Owner } from './owners';
export { fillModeIn, FORMULAS_UP_TO, writeHeadingFormulas, type FillMode } from './filling';
export { findColumns } from './find-columns';
export {
  FORMULA_FIELDS,
  formulaFor,
  RANGE,
  type Columns,
  type FormulaField,
} from './formula-columns';
export { columnLetters, openColumn } from './formula-text';
export { repairFormulaColumns, areFormulasIntact } from './heal';
export { ensureRowId } from './identify-row';
export { countNamed, missingIds, newId } from './ids';
export { everybodyIn, likenessesOf } from './likeness';
export { openPeople, type People } from './people';
export { findSheet, readTable } from './read-table';
export { fillValues, repairColumns, recordAutomatic } from './mend';
export { readTeamFile } from './read-team-file';
export { readWorkingDays } from './read-working-days';
export { AUTOMATIC_WAIT_MS, isRepairPaused, pauseRepair } from './rest';
export { languageOf, linesIn, readSettings, saysYes, writeSettings } from './settings';
export { DERIVED_FROM, updateDerivedColumns } from './tell-customers';
export { timeText } from './time-text';
export { findTooLong, readTypedDay } from './typed';
export { type PlacedCustomer, type TeamFile } from './team-file';
export {
  cellWords,
  fieldLabel,
  headingWords,
  settingsHeadings,
  sheetTitle,
  sheetTitles,
} from './words';
export { changesIn, refusalSentences, writeAllowed } from './write-what-goes';
export { writeTable } from './write-table';
export { problemSentence } from './problem-sentence';
