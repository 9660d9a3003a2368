/** Customers and related records: fields, choice lists, reading cells, problems. */
export { isAway } from './away';
export {
  ERASED_ID,
  openCustomerNames,
  type CustomerReference,
  type ReferenceProblem,
} from './customer-names';
export {
  caseFields,
  customerFields,
  journalFields,
  playbookFields,
  reviewFields,
  purchaseFields,
  tableFields,
  teamFields,
  type TableKey,
} from './fields';
export { LISTS, type DayLimit, type FieldKind, type FieldSpec } from './field-spec';
export {
  customerFieldSpec,
  fieldsPlaced,
  fieldsShown,
  type CustomerField,
  type DrawnField,
} from './where-shown';
export {
  isEmptyRow,
  isNameless,
  NAMING_FIELDS,
  isPartner,
  nameOf,
  type Case,
  type Colleague,
  type Customer,
  type Entry,
  type FieldValue,
  type GoalLine,
  type Placed,
  type Purchase,
  type RecordOf,
  type SpecialDay,
} from './customer';
export { oncePerColumn, problem, type Problem, type ProblemCode } from './problem';
export { readCell, openRowReader, textOf, type ColumnIndex, type RowReader } from './read-row';
export { dayInCell, dayOfEpoch, FIRST_NUMBER_DAY, LAST_READ_DAY } from './read-day';
export type { ReadingContext } from './reading-context';
export {
  choices,
  foldWord,
  openVocabulary,
  type Choice,
  type ChoiceKind,
  type CustomerType,
  type EntryKind,
  type Grade,
  type Intention,
  type LanguageCode,
  type Need,
  type Outcome,
  type Stage,
  type TrackingKind,
  type ValueClass,
  type Vocabulary,
  type WordLists,
} from './vocabulary';
export { companyKey, mergeDeals, isTableOfDeals, type Deal } from './deals';
export { openMergedInto } from './merged';
export { openRepeatedIds } from './repeated-id';
export { addressIn } from './address-in';
export {
  amountIn,
  decimalSignOf,
  hasThousandsByPoint,
  isNoAmount,
  isPointUnclear,
  type DecimalSign,
} from './amount-in';
export { foldAddress } from './fold-address';
export { firstNameIn, namesIn } from './owner-names';
