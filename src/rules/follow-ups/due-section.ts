/**
 * The sections of a due list (docs/rules.md §5). One entry declares all of a section but its words, which
 * each language file carries under the same code; order, counts and colours derive from here.
 */
import type { Grade } from '../customers';
import type { GradeReason } from '../grading';
import type { Status } from './status';

/** What decides in which section a customer is listed. */
export interface SectionFacts {
  readonly status: Status;
  readonly grade: Grade;
  readonly gradeReason: GradeReason;
  /** Nothing was tracked yet, and nothing is planned. */
  readonly isUntouched: boolean;
}

interface SectionSpec {
  /** Null: the customers whose status is the section's code. */
  readonly includes: ((facts: SectionFacts) => boolean) | null;
  /** 1 is listed first where there is no room for all, and named first in a subject. */
  readonly urgency: number;
  /** Text color and background wherever it is shown (docs/product.md "Colours"), at least 4.5 : 1. */
  readonly ink: string;
  readonly ground: string;
}

/** First contacts: the day has come, whatever the status calls it. */
const isToStart = ({ status, isUntouched }: SectionFacts): boolean =>
  isUntouched && (status === 'overdue' || status === 'today');

/** A customer whose next deal is unknown has a gap of its own and is not asked about. */
const isToGrade = ({ grade, gradeReason }: SectionFacts): boolean =>
  grade === 'U' && gradeReason !== 'next-deal-unknown';

/**
 * In the order in which a list shows them. Of the sections that include a customer the first one
 * lists it; only where none does, the status decides.
 */
const specs = {
  overdue: { includes: null, urgency: 1, ink: '#a50e0e', ground: '#fce8e6' },
  today: { includes: null, urgency: 2, ink: '#7a4f00', ground: '#fef7e0' },
  soon: { includes: null, urgency: 4, ink: '#137333', ground: '#e6f4ea' },
  start: { includes: isToStart, urgency: 3, ink: '#0b57d0', ground: '#e8f0fe' },
  ungraded: { includes: isToGrade, urgency: 5, ink: '#5f6368', ground: '#f1f3f4' },
} as const satisfies Readonly<Record<string, SectionSpec>>;

export type DueSection = keyof typeof specs;

export const dueSections: Readonly<Record<DueSection, SectionSpec>> = specs;

export const DUE_SECTIONS = Object.keys(specs) as readonly DueSection[];

/** The most urgent first. */
export const SECTIONS_BY_URGENCY: readonly DueSection[] = [...DUE_SECTIONS].sort(
  (one, other) => specs[one].urgency - specs[other].urgency,
);

export type DueCounts = Readonly<Record<DueSection, number>>;

/** A count for every section. */
export function countSections(count: (section: DueSection) => number): DueCounts {
  const counts = DUE_SECTIONS.map((section) => [section, count(section)] as const);
  return Object.fromEntries(counts) as Record<DueSection, number>;
}

/** Null: not due, that is paused or scheduled. */
export function sectionOf(facts: SectionFacts): DueSection | null {
  const { status } = facts;
  if (status === 'paused' || status === 'scheduled') return null;
  return DUE_SECTIONS.find((section) => dueSections[section].includes?.(facts) === true) ?? status;
}
