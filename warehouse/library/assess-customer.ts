/** Assesses one customer: text in, and an answer whose fields a query can put into columns. */
import { whyText } from '../../src/language';
import {
  assess as assessByRules,
  importanceOf,
  isoFromDay,
  lastTrackedOf,
  placesOf,
  tableFields,
  toCompleteOf,
  type AssessedRow,
  type Customer,
  type FieldSpec,
  type Problem,
} from '../../src/rules';
import { foldInput, type FoldedInput } from './customer-input';
import { openDay, type OpenDay } from './day-facts';
import { sortText } from './sort-text';

/** Codes and sentences as in the report; days are `YYYY-MM-DD`. Grade null: the row is no customer. */
export interface CustomerAnswer {
  readonly row: number | null;
  readonly id: string | null;
  readonly company: string | null;
  readonly contact: string | null;
  /** As typed; blank for a word such as `unassigned`. */
  readonly owner: string | null;
  readonly grade: string | null;
  readonly gradeReason: string | null;
  /** The gap that applies today, in days. */
  readonly gap: number | null;
  /** Null while paused. */
  readonly nextDay: string | null;
  readonly why: string | null;
  readonly status: string | null;
  /** The section of the due list; null when not due. */
  readonly section: string | null;
  /** Calendar days; null when not overdue. */
  readonly daysOverdue: number | null;
  readonly workingDaysLate: number | null;
  readonly valueClass: string | null;
  readonly waiting: boolean | null;
  /** What a closed deal lacks: codes, separated by commas. */
  readonly toComplete: string | null;
  /** What the rules remember of the customer, to be kept and handed over again (docs/rules.md §3). */
  readonly since: string | null;
  readonly told: string | null;
  /** What the customer is ordered by within its section; of first contacts, see `oldest` as well. */
  readonly rank: string | null;
  /** What first contacts are ordered by for every fifth place. */
  readonly oldest: string | null;
  /** Whether the first run of the day has fixed that the list offers it as a first contact. */
  readonly isOffered: boolean | null;
  /** Whether an entry was made today. */
  readonly isDone: boolean | null;
  /**
   * JSON of the customer's cells in the order of the fields, with the records folded in and what is remembered: a sheet
   * that has only these comes to the same answer. Null when not due.
   */
  readonly cells: string | null;
  readonly problems: readonly AnswerProblem[];
  /** Why the assessment failed, which is a defect in Duebook; null: it did not. */
  readonly error: string | null;
}

/** A problem as the columns of a query hold it. */
export interface AnswerProblem {
  readonly tbl: string;
  readonly row: number;
  readonly field: string;
  readonly code: string;
  readonly text: string;
}

const NOTHING: CustomerAnswer = {
  row: null,
  id: null,
  company: null,
  contact: null,
  owner: null,
  grade: null,
  gradeReason: null,
  gap: null,
  nextDay: null,
  why: null,
  status: null,
  section: null,
  daysOverdue: null,
  workingDaysLate: null,
  valueClass: null,
  waiting: null,
  toComplete: null,
  since: null,
  told: null,
  rank: null,
  oldest: null,
  isOffered: null,
  isDone: null,
  cells: null,
  problems: [],
  error: null,
};

/**
 * A row that cannot be assessed answers with `error`, so that it does not end the query for all others; facts
 * that cannot be read throw.
 *
 * @param facts JSON of `DayFacts`
 * @param input JSON of `CustomerInput`
 * @param valueClass by the purchases of all customers (docs/rules.md §6); blank or null: none
 * @param told at the end of yesterday; blank: as it stands in the cell; null: nothing is kept
 */
export function assess(
  facts: string,
  input: string,
  valueClass: string | null,
  told: string | null,
): CustomerAnswer {
  const day = openDay(facts);
  try {
    const folded = foldInput(input, valueClass, day);
    return folded === null ? NOTHING : answerOf(folded, told, day);
  } catch (cause) {
    return { ...NOTHING, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function answerOf(folded: FoldedInput, told: string | null, day: OpenDay): CustomerAnswer {
  const problems = folded.problems.map(inColumns);
  const record = withTold(folded.record, told, day);
  const assessment = assessByRules(record, day.policies, day.today);
  if (assessment === null) return { ...NOTHING, row: folded.row, problems };
  const isOwned = day.ownerOf(record.owner).kind !== 'nobody';
  return {
    row: folded.row,
    id: record.id,
    company: record.company,
    contact: record.contact,
    owner: isOwned ? record.owner : '',
    grade: assessment.graded.grade,
    gradeReason: assessment.graded.reason,
    gap: assessment.gap.days,
    nextDay: assessment.next === null ? null : isoFromDay(assessment.next),
    why: whyText(assessment, day.policies.followUpPolicy, day.words),
    status: assessment.status,
    section: assessment.section,
    daysOverdue: assessment.daysOverdue,
    workingDaysLate: assessment.workingDaysLate,
    valueClass: assessment.valueClass,
    waiting: assessment.isWaiting,
    toComplete: toCompleteOf(record, folded.purchasedOn).join(','),
    since: isoFromDay(record.since ?? day.today),
    told: record.told,
    ...placeOf({ customer: record, assessment }, day),
    cells: assessment.section === null ? null : JSON.stringify(cellsOf(record)),
    problems,
    error: null,
  };
}

const FIELDS = Object.entries<FieldSpec>(tableFields.customers);

/** Texts that are read back as these values: days as `YYYY-MM-DD`, words as their codes. */
function cellsOf(record: Customer): readonly string[] {
  const values: Readonly<Record<string, string | number | boolean | null>> = { ...record };
  return FIELDS.map(([field, { kind }]) => {
    const value = values[field] ?? null;
    if (value === null || value === false) return '';
    if (value === true) return 'yes';
    return kind === 'day' ? isoFromDay(Number(value)) : String(value);
  });
}

/** What the customer's place in lists depends on. */
function placeOf(
  row: AssessedRow,
  { policies, today }: OpenDay,
): Pick<CustomerAnswer, 'rank' | 'oldest' | 'isOffered' | 'isDone'> {
  const isDone = lastTrackedOf(row.customer) === today;
  const { section } = row.assessment;
  if (section === null) return { rank: null, oldest: null, isOffered: false, isDone };
  if (section !== 'start') {
    const rank = sortText(importanceOf(row, policies.calendar));
    return { rank, oldest: null, isOffered: false, isDone };
  }
  const { best, oldest, isOffered } = placesOf(row);
  return { rank: sortText(best), oldest: sortText(oldest), isOffered, isDone };
}

/** The customer with the day it was first seen, and what was told of it. */
function withTold(record: Customer, told: string | null, { today }: OpenDay): Customer {
  if (told === null) return record;
  return { ...record, since: record.since ?? today, told: told === '' ? record.told : told };
}

export function inColumns({ table, row, field, code, text }: Problem): AnswerProblem {
  return { tbl: table ?? 'customers', row, field, code, text };
}
