/**
 * The sections of a due list (docs/rules.md §5). One entry declares all of a section but its words, which
 * each language file carries under the same code; order, counts and colours derive from here.
 */
import type { Status } from './status';

interface SectionSpec {
  /** The customers it lists. */
  readonly status: Status;
  /** 1 is listed first where there is no room for all, and named first in a subject. */
  readonly urgency: number;
  /** Text color and background wherever it is shown (docs/product.md "Colours"), at least 4.5 : 1. */
  readonly ink: string;
  readonly ground: string;
}

/**
 * In the order in which a list shows them. The code `ungraded` is older than its status, and emails as
 * data are read by it.
 */
const specs = {
  overdue: { status: 'overdue', urgency: 1, ink: '#a50e0e', ground: '#fce8e6' },
  today: { status: 'today', urgency: 2, ink: '#7a4f00', ground: '#fef7e0' },
  soon: { status: 'soon', urgency: 4, ink: '#137333', ground: '#e6f4ea' },
  start: { status: 'start', urgency: 3, ink: '#0b57d0', ground: '#e8f0fe' },
  ungraded: { status: 'grade', urgency: 5, ink: '#5f6368', ground: '#f1f3f4' },
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

/** The section of a status; null for paused and scheduled customers, who are not due. */
export function sectionOf(status: Status): DueSection | null {
  return DUE_SECTIONS.find((section) => dueSections[section].status === status) ?? null;
}
