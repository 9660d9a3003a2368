/**
 * Answers with the customers as they are read, for what runs beside the script: the local command, and
 * pages that have more time and memory than it.
 */
import type { Platform } from '../../platform';
import {
  assess,
  SETTING,
  unconsentedContact,
  type Customer,
  type CustomerField,
  type Day,
  type Grade,
  type LanguageCode,
  type TableKey,
  type Unconsented,
} from '../../rules';
import {
  missingRight,
  openContext,
  openPeople,
  readTeamFile,
  saysYes,
  sheetProblems,
  sheetTitle,
  withSentences,
  type ReviewAnswer,
} from '../../workbook';
import type { Report } from './report';

export interface RecordsAnswer {
  /** A day number, as all days of the records. */
  readonly today: Day;
  readonly language: LanguageCode;
  /** Whether the current user looks after all customers, not only the own ones. */
  readonly seesAll: boolean;
  /** Those that are archived or merged into another included. */
  readonly customers: readonly {
    /** Row of the sheet. */
    readonly row: number;
    readonly grade: Grade;
    readonly isMine: boolean;
    /** Without blank fields, which are most. */
    readonly record: Partial<Customer>;
    /** Only where Settings ask for consent. */
    readonly unconsented?: Unconsented;
  }[];
  readonly problems: Report['problems'];
  /** What is wrong with the sheet as a whole, a sentence each. */
  readonly sheetProblems: readonly string[];
  readonly answers: readonly ReviewAnswer[];
  /** Titles of the sheets that problems name. */
  readonly titles: Readonly<Record<string, string>>;
}

export function answerRecords(_question: unknown, platform: Platform): RecordsAnswer {
  const context = openContext(platform);
  const { today } = context;
  const file = readTeamFile(platform, today, context.settings);
  const { language, policies } = file;
  const people = openPeople(context, file.ownerOf);
  const asksConsent = saysYes(file.settings, SETTING.consentRequired);
  const titleOf = (table: string): readonly [string, string] => [
    table,
    sheetTitle(table as TableKey, language),
  ];
  return {
    today,
    language,
    seesAll: missingRight(context, { who: 'manager' }) === null,
    customers: file.customers.flatMap(({ row, record, entries }) => {
      const assessment = assess(record, policies, today);
      if (assessment === null) return [];
      const isMine = people.isMine(record.owner);
      const unconsented = asksConsent ? unconsentedContact(record, entries) : null;
      return [
        {
          ...{ row, grade: assessment.graded.grade, isMine, record: filledOf(record) },
          ...(unconsented !== null && { unconsented }),
        },
      ];
    }),
    problems: withSentences(file),
    sheetProblems: sheetProblems(context, file),
    answers: file.answers(),
    titles: Object.fromEntries(
      ['customers', ...file.problems.flatMap(({ table }) => table ?? [])].map(titleOf),
    ),
  };
}

function filledOf(record: Customer): Partial<Customer> {
  const filled = (Object.keys(record) as CustomerField[]).filter(
    (field) => record[field] !== null && record[field] !== '',
  );
  return Object.fromEntries(filled.map((field) => [field, record[field]]));
}
