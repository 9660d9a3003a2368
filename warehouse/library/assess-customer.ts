/** Assesses one customer: text in, and an answer whose fields a query can put into columns. */
import { whyText } from '../../src/language';
import {
  assess as assessByRules,
  foldRecords,
  isoFromDay,
  toCompleteOf,
  toldAtEndOf,
  toldText,
  type Customer,
  type Problem,
  type ValueClass,
} from '../../src/rules';
import { readInput } from './customer-input';
import { openDay, type OpenDay } from './day-facts';

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
 */
export function assess(facts: string, input: string, valueClass: string | null): CustomerAnswer {
  const day = openDay(facts);
  try {
    return answerOf(input, valueClass, day);
  } catch (cause) {
    return { ...NOTHING, error: cause instanceof Error ? cause.message : String(cause) };
  }
}

function answerOf(input: string, valueClass: string | null, day: OpenDay): CustomerAnswer {
  const read = readInput(input, day);
  if (read === null) return NOTHING;
  const problems = read.problems.map(inColumns);
  const given = VALUE_CLASSES.find((each) => each === valueClass) ?? null;
  const folded = foldRecords(read.customer, read.own, given, day.policies.calendar);
  const record = withTold(folded.record, day);
  const assessment = assessByRules(record, day.policies, day.today);
  if (assessment === null) return { ...NOTHING, row: read.row, problems };
  const isOwned = day.ownerOf(record.owner).kind !== 'nobody';
  return {
    row: read.row,
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
    problems,
    error: null,
  };
}

const VALUE_CLASSES: readonly ValueClass[] = ['key', 'major', 'ordinary'];

/** What is told at the end of yesterday, from what was told before; the daily job of a sheet does the same. */
function withTold(record: Customer, { facts, policies, today }: OpenDay): Customer {
  if (!facts.endsDay) return record;
  const seen = { ...record, since: record.since ?? today };
  const told = toldAtEndOf(today - 1, seen, policies);
  return told === null ? seen : { ...seen, told: toldText(told) };
}

export function inColumns({ table, row, field, code, text }: Problem): AnswerProblem {
  return { tbl: table ?? 'customers', row, field, code, text };
}
