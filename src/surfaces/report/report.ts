/**
 * The state of the team's customers today as plain data, which the command prints or saves. Codes are the
 * same in every language; sentences are in the team's.
 */
import { catalogueOf, whyText } from '../../language';
import {
  assess,
  choices,
  isoFromDay,
  toCompleteOf,
  ungradedShare,
  STATUSES,
  type Assessment,
  type Customer,
  type DueSection,
  type Grade,
  type Graded,
  type Status,
  type ToComplete,
  type UngradedShare,
} from '../../rules';
import { fieldLabel, withSentences, type SaidProblem, type TeamFile } from '../../workbook';

/** One customer; days are `YYYY-MM-DD`. */
export interface ReportedCustomer {
  /** Row of the sheet. */
  readonly row: number;
  readonly id: string;
  readonly company: string;
  readonly contact: string;
  /** As typed. */
  readonly owner: string;
  readonly grade: Grade;
  readonly gradeReason: string;
  /** The gap that applies today, in days. */
  readonly gap: number;
  /** Null while paused. */
  readonly next: string | null;
  readonly why: string;
  readonly status: Status;
  /** Calendar days; null when not overdue. */
  readonly daysOverdue: number | null;
  /** The section of the due list; null when not due. */
  readonly section: DueSection | null;
  /** Whether the next move is the customer's, until a day ahead. */
  readonly waiting: boolean;
  /** What a closed deal lacks. */
  readonly toComplete: readonly ToComplete[];
}

export interface Report {
  readonly today: string;
  readonly customers: readonly ReportedCustomer[];
  readonly problems: readonly SaidProblem[];
  readonly grades: Readonly<Record<Grade, number>>;
  readonly statuses: Readonly<Record<Status, number>>;
  /** How to grade most of the customers graded U, when they are more than a third; else null. */
  readonly uHint: string | null;
}

/**
 * Makes the report.
 * @param headings field to heading of the imported file, if any
 */
export function report(file: TeamFile, headings: Readonly<Record<string, string>> = {}): Report {
  const words = catalogueOf(file.language);
  const grades = zeroes(choices.grade);
  const statuses = zeroes(STATUSES);
  const graded: Graded[] = [];
  const customers: ReportedCustomer[] = [];
  for (const { row, record, purchasedOn } of file.customers) {
    const assessment = assess(record, file.policies, file.today);
    if (assessment === null) continue;
    graded.push(assessment.graded);
    grades[assessment.graded.grade] += 1;
    statuses[assessment.status] += 1;
    const why = whyText(assessment, file.policies.followUpPolicy, words);
    const toComplete = toCompleteOf(record, purchasedOn);
    const identity = identityOf(record, file.ownerOf);
    customers.push({ row, ...identity, ...dueFactsOf(assessment), why, toComplete });
  }
  return {
    today: isoFromDay(file.today),
    customers,
    problems: withSentences(file),
    grades,
    statuses,
    uHint: uHintOf(ungradedShare(graded), file, headings),
  };
}

function identityOf(
  record: Customer,
  ownerOf: TeamFile['ownerOf'],
): Pick<ReportedCustomer, 'id' | 'company' | 'contact' | 'owner'> {
  const { id, company, contact } = record;
  // A word such as `-` or `unassigned` is no one's name.
  const owner = ownerOf(record.owner).kind === 'nobody' ? '' : record.owner;
  return { id, company, contact, owner };
}

function dueFactsOf(
  assessment: Assessment,
): Omit<ReportedCustomer, 'row' | 'id' | 'company' | 'contact' | 'owner' | 'why' | 'toComplete'> {
  const { graded, gap, next, status, daysOverdue, section, isWaiting: waiting } = assessment;
  return {
    grade: graded.grade,
    gradeReason: graded.reason,
    gap: gap.days,
    next: next === null ? null : isoFromDay(next),
    status,
    daysOverdue,
    section,
    waiting,
  };
}

/** Such a large share of U points to the file, not to the customers (docs/rules.md §1). */
function uHintOf(
  ungraded: UngradedShare | null,
  file: TeamFile,
  headings: Readonly<Record<string, string>>,
): string | null {
  if (ungraded === null) return null;
  const { reason, withReason, customers, field } = ungraded;
  const { hints } = catalogueOf(file.language).commandLine;
  const share = Math.round((withReason * 100) / customers);
  const column =
    headings[field] ?? file.mapping.get(field) ?? fieldLabel('customers', field, file.language);
  switch (reason) {
    case 'no-close-date':
      return hints.noClose({ share, column });
    case 'slipped-long':
      return hints.slipped({ share });
    case 'next-deal-unknown':
      return hints.nextDeal({ share });
    case 'need-unknown':
      return hints.needUnknown({ share, column });
  }
}

function zeroes<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}
