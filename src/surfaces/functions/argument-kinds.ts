/** The kinds of argument that functions declare, and what each becomes once it is read. */
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

/** Arguments that may be one cell or a column, and what a cell of each kind becomes. */
export interface CellValues {
  need: Need;
  stage: Stage;
  grade: Grade;
  /** A grade, or the number of days that it stands for. */
  gradeOrDays: Grade | number;
  valueClass: ValueClass;
  type: CustomerType;
  intention: Intention;
  day: Day;
  amount: number;
  text: string;
}

/** Arguments that are read once for all rows. Left out, each has a value of its own. */
export interface WholeValues {
  /** English. */
  language: LanguageCode;
  /** The gaps of docs/rules.md §2. */
  gaps: GapTable;
  /** Monday to Friday without holidays. */
  holidays: WorkingCalendar;
}
