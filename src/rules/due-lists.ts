/** A person's due list by section: who comes first, and how many first contacts there is room for today. */
import type { Day, WorkingCalendar } from './calendar';
import { nameOf, type Grade } from './customers';
import { countSections, DUE_SECTIONS, type DueCounts, type DueSection } from './follow-ups';
import { type Assessment } from './assess';
import { CLASS_RANK, rationOf, sorted, startingBy, type AssessedRow } from './ration';

export interface DueList<Row extends AssessedRow = AssessedRow> {
  readonly section: DueSection;
  /** All of the section, best first. */
  readonly customers: readonly Row[];
  /** How many at the end of the list start on a later day for lack of capacity; `start` only. */
  readonly waiting: number;
  /** The day by which all of them are started at this pace; null: none wait, or never. */
  readonly startedBy: Day | null;
}

const LETTER_RANK: Readonly<Record<Grade, number>> = { A: 0, B: 1, C: 2, D: 3, E: 4, U: 5 };

/** By class and importance, then the better grades, the later ones, the name (docs/rules.md §5). */
function byImportance<Row extends AssessedRow>(customers: readonly Row[]): readonly Row[] {
  return sorted(customers, ({ customer, assessment }) => [
    classRank(assessment),
    LETTER_RANK[assessment.graded.grade],
    -assessment.workingDaysLate,
    assessment.next ?? 0,
    nameOf(customer),
  ]);
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

/** All who are due, by section; empty sections are left out. @param capacity contacts per day */
export function dueListsOf<Row extends AssessedRow>(
  customers: readonly Row[],
  capacity: number | null,
  calendar: WorkingCalendar,
): readonly DueList<Row>[] {
  const counts = dueCounts(customers);
  return DUE_SECTIONS.filter((section) => counts[section] > 0).map((section) => {
    const members = customers.filter(({ assessment }) => assessment.section === section);
    if (section !== 'start')
      return { section, customers: byImportance(members), waiting: 0, startedBy: null };
    const { offered, waiting } = rationOf(members, capacity, counts);
    const [first] = waiting;
    const startedBy =
      first === undefined
        ? null
        : startingBy(waiting.length, offered.length, first.assessment.today, calendar);
    const list = [...offered, ...waiting];
    return { section, customers: list, waiting: waiting.length, startedBy };
  });
}
