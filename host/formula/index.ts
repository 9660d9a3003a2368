/** The formula language of Sheets: parses, evaluates and rewrites formulas. */
export {
  CIRCULAR,
  REFERENCE_GONE,
  spillBlocked,
  spillTooLarge,
  unknownFunction,
  unknownSheet,
  VOLATILE_INPUT,
} from './errors';
export { evaluate } from './evaluate';
export { imitatedFunctions } from './functions';
export { followLines, type Axis, type LineChange } from './line-change';
export { parseFormula } from './parser';
export { callsAround, readsOf } from './reads';
export {
  copiedText,
  followChange,
  followName,
  followRename,
  followSheetDeletion,
  rewriteReferences,
  translated,
} from './references';
export {
  ArrayValue,
  arrayOfRows,
  ErrorValue,
  isError,
  RangeValue,
  type Scalar,
  type Value,
} from './values';
export type { DecimalSign } from './lexer';
export type { Formula, Reference } from './tree';
export type { FormulaAnswer, FormatAt, FormulaWorld } from './world';
