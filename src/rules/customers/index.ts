/** Customers and the records around them: fields, words, reading, problems. */
export {
  caseFields,
  customerFields,
  holidayFields,
  journalFields,
  purchaseFields,
  tableFields,
  teamFields,
  type CustomerFieldKey,
  type DayLimit,
  type FieldKind,
  type FieldSpec,
  type TableKey,
} from './fields';
export {
  isEmptyRow,
  nameOf,
  type Case,
  type Colleague,
  type Customer,
  type Entry,
  type FieldValue,
  type Placed,
  type Purchase,
  type RecordOf,
  type SpecialDay,
} from './customer';
export { problem, type Problem, type ProblemCode } from './problem';
export { readCell, readRow, textOf, type ColumnIndex, type ReadingContext } from './read-row';
export {
  choices,
  foldWord,
  openVocabulary,
  type CaseKind,
  type Choice,
  type ChoiceKind,
  type CustomerType,
  type DayKind,
  type EntryKind,
  type Grade,
  type Intention,
  type LanguageCode,
  type LetterGrade,
  type Need,
  type Outcome,
  type Role,
  type Stage,
  type ValueClass,
  type Vocabulary,
  type WordLists,
} from './vocabulary';
export { companyKey, foldDeals, isTableOfDeals, type Deal } from './deals';
