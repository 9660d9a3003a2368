/** A person's due list by section: who comes first, and how many first contacts there is room for today. */
import type { Day, WorkingCalendar } from './calendar';
import { nameOf, type Grade } from './customers';
import {
  countSections,
  DUE_SECTIONS,
  lastTrackedOf,
  type DueCounts,
  type DueSection,
} from './follow-ups';
import { type Assessment } from './assess';
import { loadOf } from './measures';
import {
  CLASS_RANK,
  DEFAULT_CAPACITY,
  rationOf,
  sorted,
  startingBy,
  type AssessedRow,
  type Rank,
} from './ration';

export interface DueList<Row extends AssessedRow = AssessedRow> {
  readonly section: DueSection;
  /** All of the section, best first. */
  readonly customers: readonly Row[];
  /** How many at the end of the list start on a later day for lack of capacity; `start` only. */
  readonly waiting: number;
  /** The day by which all of them are started at this pace; null: none wait, or never. */
  readonly startedBy: Day | null;
  /** Where some wait, and the grades require more than the capacity; else null. */
  readonly overload: Overload | null;
}

/** The entries per working day that the grades require, and those that a person can make. */
export interface Overload {
  readonly promised: number;
  readonly capacity: number;
}

const LETTER_RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, U: 5 };

/**
 * Sorts due customers: first those due before the next working day; then by value class and importance, better grades
 * first, later days first, and by name (docs/rules.md §5).
 */
export function byImportance<Row extends AssessedRow>(
  customers: readonly Row[],
  calendar: WorkingCalendar,
): readonly Row[] {
  return sorted(customers, (row) => importanceOf(row, calendar));
}

/** What a customer is ordered by within its section, `start` apart. */
export function importanceOf(
  { customer, assessment }: AssessedRow,
  calendar: WorkingCalendar,
): Rank {
  return [
    isBeforeNextList(assessment, calendar) ? 0 : 1,
    classRank(assessment),
    LETTER_RANK[assessment.graded.grade],
    -assessment.workingDaysLate,
    assessment.next ?? 0,
    nameOf(customer),
  ];
}

/** Whether this list is the last one before the day, which is promised on a day off (docs/rules.md §3, rule 1). */
function isBeforeNextList({ next, today }: Assessment, calendar: WorkingCalendar): boolean {
  return next !== null && next > today && next < calendar.add(today, 1);
}

/** Key customers, then others of high potential value, then major and ordinary ones. */
function classRank({ valueClass, isImportant }: Assessment): number {
  if (valueClass === 'key') return 0;
  return isImportant ? 1 : 2 + CLASS_RANK[valueClass ?? 'ordinary'];
}

/** How many of these customers each section holds. */
export function dueCounts(customers: readonly AssessedRow[]): DueCounts {
  const counts = new Map<DueSection | null, number>();
  for (const { assessment } of customers) {
    counts.set(assessment.section, (counts.get(assessment.section) ?? 0) + 1);
  }
  return countSections((section) => counts.get(section) ?? 0);
}

/** Whose list it is: how many entries a person can make per day (null: not known), and on which days. */
export interface Pace {
  readonly capacity: number | null;
  readonly calendar: WorkingCalendar;
  readonly workingDaysPerWeek: number;
}

/** All customers who are due, by section; empty sections are left out. */
export function dueListsOf<Row extends AssessedRow>(
  customers: readonly Row[],
  pace: Pace,
): readonly DueList<Row>[] {
  const counts = dueCounts(customers);
  return DUE_SECTIONS.filter((section) => counts[section] > 0).map((section) => {
    const members = customers.filter(({ assessment }) => assessment.section === section);
    if (section !== 'start')
      return {
        section,
        customers: byImportance(members, pace.calendar),
        waiting: 0,
        startedBy: null,
        overload: null,
      };
    const { capacity, calendar } = pace;
    const { offered, waiting } = rationOf(members, capacity, {
      ...counts,
      done: doneToday(customers),
    });
    const [first] = waiting;
    const startedBy =
      first === undefined
        ? null
        : startingBy(waiting.length, offered.length, first.assessment.today, calendar);
    const list = [...offered, ...waiting];
    const overload = first === undefined ? null : overloadOf(customers, pace);
    return { section, customers: list, waiting: waiting.length, startedBy, overload };
  });
}

/** Customers with an entry of today. */
function doneToday(customers: readonly AssessedRow[]): number {
  return customers.filter(
    ({ customer, assessment }) => lastTrackedOf(customer) === assessment.today,
  ).length;
}

function overloadOf(
  customers: readonly AssessedRow[],
  { capacity, workingDaysPerWeek }: Pace,
): Overload | null {
  const most = capacity ?? DEFAULT_CAPACITY;
  const load = loadOf(
    customers.map(({ assessment }) => assessment),
    workingDaysPerWeek,
  );
  const promised = Math.round(load);
  return promised > most ? { promised, capacity: most } : null;
}
