/** Which column holds which field, and the formulas of the formula columns. */
export { type ColumnTags, openColumnTags, type ReadTags } from './column-tags';
export { findColumns } from './find-columns';
export {
  type Columns,
  fieldOfFormula,
  FORMULA_FIELDS,
  type FormulaField,
  formulaFor,
  headingOfFormula,
  RANGE,
} from './formula-columns';
export { foldFormula, openColumn } from './formula-text';
export { headingTexts } from './heading-texts';
export { readSheetHead, type SheetHead } from './sheet-head';
export {
  cellWords,
  fieldLabel,
  headingWords,
  settingsHeadings,
  type SheetKey,
  sheetTitle,
  sheetTitles,
} from './words';
