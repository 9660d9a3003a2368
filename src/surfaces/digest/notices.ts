/** Notices of a digest: what the recipient should know besides the lists. */
import {
  beginsWeek,
  ungradedShare,
  civilFromDay,
  gapRowOf,
  gradeOn,
  readTold,
  type Day,
  type Problem,
  type TableKey,
} from '../../rules';
import type { AssessedCustomer, TeamFile } from '../../workbook';
import type { GradeChange, Notice } from './digest';
import { openDuplicateNotices } from './duplicate-notices';
import type { StatedMonth } from './statement';
import { oldListOf } from './list-day';
import { openMovedNotices, type MovedScope } from './moved-notices';
import { isGrown, type News, type Standing } from './news';

export interface NoticeScope extends MovedScope {
  /** The customers whose lists are in the email. */
  readonly mine: readonly AssessedCustomer[];
  /** The day of an earlier email that may not have been sent; null when there is none. */
  readonly unconfirmedOn: Day | null;
}

/** What the emails of a day tell besides what the customers show. */
export interface NoticeFacts {
  /** What no email told yet; without it, everything is told. */
  readonly news?: Partial<Pick<News, 'missing' | 'grown'>>;
  /** The month that the email tells of, on the first working day of another; else null. */
  readonly stated?: StatedMonth | null;
  /** What who looks after all is told of who has access to the file. */
  readonly access?: readonly Notice[];
}

/**
 * Counts all problems once, and returns a function that gives each recipient's notices. What stays true for days is
 * said when there is more of it than an email told, and in the first email of a week.
 */
export function openNotices(
  file: Pick<
    TeamFile,
    'today' | 'policies' | 'problems' | 'mapping' | 'customers' | 'ownerOf' | 'answers'
  >,
  assessed: readonly AssessedCustomer[],
  { news = {}, stated = null, access = [] }: NoticeFacts = {},
): (scope: NoticeScope) => readonly Notice[] {
  const problemsIn = new Map<number, Problem[]>();
  for (const problem of file.problems) {
    if (problem.table !== undefined) continue;
    const ofRow = problemsIn.get(problem.row);
    if (ofRow === undefined) problemsIn.set(problem.row, [problem]);
    else ofRow.push(problem);
  }
  const duplicatesFor = openDuplicateNotices(file);
  const movedFor = openMovedNotices(file, assessed);
  const { missing = [], grown = null } = news;
  const oldList = oldListOf(file);
  const isWeekly = beginsWeek(file.today, file.policies.calendar);
  return (scope) => [
    ...(oldList === null ? [] : [{ code: 'old-list', on: oldList } as const]),
    ...(missing.length > 0 && scope.isOverseer
      ? [{ code: 'columns', headings: missing } as const]
      : []),
    ...(scope.isOverseer ? access : []),
    ...movedFor(scope),
    ...noticesOf(file, assessed, scope, problemsIn).filter(
      ({ code }) =>
        code === 'unconfirmed' ||
        code === 'turned' ||
        isWeekly ||
        scope.last === null ||
        grown === null ||
        isGrown(grown, code),
    ),
    ...[duplicatesFor(scope)].filter((notice) => notice !== null),
    ...(stated !== null && scope.isOverseer ? [{ code: 'statement', stated } as const] : []),
  ];
}

/** @param problemsIn row of Customers to its problems */
function noticesOf(
  file: Pick<TeamFile, 'today' | 'policies' | 'problems' | 'mapping'>,
  assessed: readonly AssessedCustomer[],
  scope: NoticeScope,
  problemsIn: ReadonlyMap<number, readonly Problem[]>,
): readonly Notice[] {
  const notices: Notice[] = [];
  if (scope.unconfirmedOn !== null) {
    notices.push({ code: 'unconfirmed', on: scope.unconfirmedOn });
  }
  const { last } = scope;
  const turned = last === null ? [] : turnedAmong(file, scope.mine, last);
  if (last !== null && turned.length > 0) {
    notices.push({ code: 'turned', since: last, drifted: turned });
  }
  const drifted = driftedAmong(scope.mine).filter(
    ({ customer }) => !turned.some((other) => other.customer === customer),
  );
  if (drifted.length > 0) notices.push({ code: 'drift', drifted });
  const year = yearWithoutHolidays(file, scope.mine);
  if (year !== null) notices.push({ code: 'holidays-end', year });
  const share = scope.isOverseer
    ? ungradedShare(assessed.map(({ assessment }) => assessment.graded))
    : null;
  if (share !== null) {
    notices.push({ code: 'ungraded', share, heading: file.mapping.get(share.field) ?? null });
  }
  const resting = restingAmong(scope.mine);
  if (resting > 0) notices.push({ code: 'resting', count: resting });
  const problems = scope.isOverseer
    ? file.problems
    : scope.mine.flatMap(({ row }) => problemsIn.get(row) ?? []);
  if (problems.length > 0) notices.push(problemsNotice(problems, file.mapping));
  return notices;
}

/** How many cases each notice has that stays true for days, for the whole team. */
export function standingIn(
  file: Pick<TeamFile, 'today' | 'policies' | 'problems'>,
  assessed: readonly AssessedCustomer[],
): Standing {
  const standing = new Map<string, number>([
    ['drift', driftedAmong(assessed).length],
    ['resting', restingAmong(assessed)],
    ['ungraded', ungradedShare(assessed.map(({ assessment }) => assessment.graded))?.ungraded ?? 0],
  ]);
  const year = yearWithoutHolidays(file, assessed);
  if (year !== null) standing.set('holidays-end', year);
  for (const { table = 'customers', field, code } of file.problems) {
    const key = `problems:${table}.${field}.${code}`;
    standing.set(key, (standing.get(key) ?? 0) + 1);
  }
  return standing;
}

/** So many cells are named; the others are counted. */
const CELLS_NAMED = 3;

function problemsNotice(
  problems: readonly Problem[],
  mapping: TeamFile['mapping'],
): Extract<Notice, { code: 'problems' }> {
  const cells = problems.slice(0, CELLS_NAMED).map(({ row, field, table }) => ({
    row,
    field,
    table: (table ?? 'customers') as TableKey,
    heading: table === undefined ? (mapping.get(field) ?? null) : null,
  }));
  return { code: 'problems', count: problems.length, cells };
}

function restingAmong(customers: readonly AssessedCustomer[]): number {
  return customers.filter(({ assessment }) => assessment.isWaiting).length;
}

/**
 * Those whose grade was another one on the day of the last email, as they are now. What was told since tells whether
 * they were as they are now.
 */
function turnedAmong(
  { policies }: Pick<TeamFile, 'policies'>,
  customers: readonly AssessedCustomer[],
  last: Day,
): readonly GradeChange[] {
  return customers.flatMap(({ customer, assessment: { graded, status } }) => {
    if (status === 'paused' || (customer.since ?? last) > last) return [];
    const before = gradeOn(customer, last, policies.gradePolicy);
    const told = readTold(customer.told);
    const isAsTold =
      told === null || told.grade === gapRowOf(before) || told.grade === gapRowOf(graded);
    return before.grade === graded.grade || !isAsTold
      ? []
      : [{ customer, from: before.grade, to: graded.grade }];
  });
}

/** Only customers in no list; in a list, the row shows it. */
function driftedAmong(customers: readonly AssessedCustomer[]): readonly GradeChange[] {
  return customers.flatMap(({ customer, assessment: { driftFrom, graded, section, status } }) =>
    driftFrom === null || section !== null || status === 'paused'
      ? []
      : [{ customer, from: driftFrom, to: graded.grade }],
  );
}

/** The table covers whole years, so what is missing is one. */
function yearWithoutHolidays(
  { today, policies }: Pick<TeamFile, 'today' | 'policies'>,
  customers: readonly AssessedCustomer[],
): number | null {
  let first = policies.calendar.isBeyondTable(today) ? today : Infinity;
  for (const { assessment } of customers) {
    if (assessment.beyondHolidays) first = Math.min(first, assessment.next ?? first);
  }
  return first === Infinity ? null : civilFromDay(first).year;
}
