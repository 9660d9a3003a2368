/** Repair: formula columns, values, IDs and the date that formulas use. */
export { chinaDays, chinaThrough, isChinaDay } from './china-days';
export { closingsFound, type RowsSeen, typedClosingDays } from './closings-found';
export { ensureIds, ensureRowId } from './ensure-row-id';
export { type FillMode, fillModeIn, FORMULAS_UP_TO, writeHeadingFormulas } from './fill-mode';
export { startKeepingTold, takeOverOn } from './keep-told';
export { AUTOMATIC_WAIT_MS, isRepairPaused, pauseRepair } from './pause-repair';
export { fillValues, repairColumns } from './repair-columns';
export { areFormulasIntact, repairFormulaColumns } from './repair-formula-columns';
export { missingColumns } from './missing-columns';
export { emptySheetProblem, sheetProblems } from './sheet-problems';
export { writeReview } from './write-review';
export {
  keepPlans,
  typedOverValues,
  type TypedOverValues,
  wordsOfTyped,
} from './typed-over-values';
export { updateTodayCell } from './today-cell';
export {
  completeContacts,
  deriveColumns,
  DERIVED_FROM,
  updateDerivedColumns,
} from './update-derived-columns';
