/** The kinds of argument a function can declare, and the type of each once it is read. */
import type {
  CustomerType,
  Day,
  GapTable,
  Grade,
  Intention,
  LanguageCode,
  Need,
  Stage,
  ValueClass,
  WorkingCalendar,
} from '../../rules';

/** Kinds of argument that may be one cell or a column, with the type of a cell. */
export interface CellValues {
  need: Need;
  stage: Stage;
  grade: Grade;
  /** A grade, or a number of days instead. */
  gradeOrDays: Grade | number;
  valueClass: ValueClass;
  type: CustomerType;
  intention: Intention;
  day: Day;
  amount: number;
  text: string;
}

/** Kinds of argument that are read once for all rows. Each has a default. */
export interface WholeValues {
  /** Default: English. */
  language: LanguageCode;
  /** Default: the gaps of docs/rules.md §2. */
  gaps: GapTable;
  /** Default: Monday to Friday without holidays. */
  holidays: WorkingCalendar;
}
