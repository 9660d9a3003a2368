/**
 * Answers with the customers as they are read, for what runs beside the script: the local command, and
 * pages that have more time and memory than it.
 */
import { wallTimeOf, type Platform } from '../../platform';
import { assess, type Customer, type Grade, type LanguageCode } from '../../rules';
import { readTeamFile } from '../../workbook';
import { problemsIn, type Report } from './report';

export interface RecordsAnswer {
  /** A day number, as all days of the records. */
  readonly today: number;
  readonly language: LanguageCode;
  /** Those that are archived or merged into another included. */
  readonly customers: readonly {
    /** Row of the sheet. */
    readonly row: number;
    readonly grade: Grade;
    readonly record: Customer;
  }[];
  readonly problems: Report['problems'];
}

export function answerRecords(_question: unknown, platform: Platform): RecordsAnswer {
  const { today } = wallTimeOf(platform.clock());
  const file = readTeamFile(platform.spreadsheet(), today);
  const { language, policies } = file;
  return {
    today,
    language,
    customers: file.customers.flatMap(({ row, record }) => {
      const assessment = assess(record, policies, today);
      return assessment === null ? [] : [{ row, grade: assessment.graded.grade, record }];
    }),
    problems: problemsIn(file),
  };
}
