/**
 * One person's daily digest as plain data, without words or HTML. The email, the counts and the run
 * report are all made from it.
 */
import {
  countSections,
  type Customer,
  type Day,
  type DueCounts,
  type DueList,
  type Grade,
  type Moved,
  type TableKey,
  type UngradedShare,
} from '../../rules';
import type { AssessedCustomer } from '../../workbook';
import type { Occasions } from './occasions';
import type { CustomerBook, Recipient } from './directory';
import type { StatedMonth } from './statement';
import type { TeamOverview } from './team-overview';

export interface Digest {
  readonly recipient: Recipient;
  readonly today: Day;
  /** Why the recipient gets it. `asked`: Settings ask for an email even when nothing is due. */
  readonly because: 'owner' | 'manager' | 'switched-on' | 'cover' | 'asked';
  /** The recipient's own lists; none when nothing of theirs is due. */
  readonly own: OwnerLists;
  /** Lists of colleagues the recipient covers, then of owners who cannot be emailed; customers without an owner last. */
  readonly others: readonly OwnerLists[];
  /** Null unless the recipient is a manager. */
  readonly team: TeamOverview | null;
  /** Whether a manager other than the recipient sees the late customers. */
  readonly isOverseen: boolean;
  /** All customers of this digest by section, including those for whom the email has no room. */
  readonly counts: DueCounts;
  /** Cases, milestones, and customers due on the days off ahead. */
  readonly occasions: Occasions;
  readonly notices: readonly Notice[];
  /** The last email to this person before today, and the working days since; null when there was none. */
  readonly lastMail: { readonly on: Day; readonly workingDays: number } | null;
  /** Names that several customers of the sheet have: only these are told apart by their IDs. */
  readonly namesakes: ReadonlySet<string>;
}

export interface OwnerLists {
  /** As typed; null for customers without an owner. In `own` the recipient's name. */
  readonly owner: string | null;
  /** Why they are in someone else's email; null in `own`. */
  readonly because: CustomerBook['because'];
  /** Without empty sections, in the order of `DUE_SECTIONS`. */
  readonly lists: readonly DueList<AssessedCustomer>[];
}

export interface GradeChange {
  readonly customer: Customer;
  readonly from: Grade;
  readonly to: Grade;
}

/** Something the recipient should know besides the lists. */
export type Notice =
  | { readonly code: 'drift'; readonly drifted: readonly GradeChange[] }
  /** Grades that have changed since the last email, of day `since`, by the mere passing of days. */
  | { readonly code: 'turned'; readonly since: Day; readonly drifted: readonly GradeChange[] }
  /** The sheet shows the list of an earlier day, as a database handed it out. */
  | { readonly code: 'old-list'; readonly on: Day }
  /** The year of today or of a next follow-up; the Holidays table ends before it. */
  | { readonly code: 'holidays-end'; readonly year: number }
  | {
      readonly code: 'ungraded';
      readonly share: UngradedShare;
      /** Heading of the column that would grade them; null when the sheet has no such column. */
      readonly heading: string | null;
    }
  /** Customers of whom the next move is expected. */
  | { readonly code: 'resting'; readonly count: number }
  | {
      readonly code: 'problems';
      readonly count: number;
      /** The first of them. */
      readonly cells: readonly ProblemCell[];
    }
  /** Columns that Duebook fills and that were deleted, by their headings. */
  | { readonly code: 'columns'; readonly headings: readonly string[] }
  /** Pairs of customers who may be one, once a month; `across`: those of two owners. */
  | { readonly code: 'duplicates'; readonly count: number; readonly across: number }
  /** As a seller reads it: how many of the own customers may be these colleagues' as well. */
  | { readonly code: 'shared'; readonly count: number; readonly owners: readonly string[] }
  /** Customers who went to another owner since the last email; `from` is `''` for those taken from the pool. */
  | {
      readonly code: 'moved';
      readonly moved: Moved;
      readonly from: string;
      readonly to: string;
      readonly count: number;
      /** The first of them. */
      readonly names: readonly string[];
    }
  /** What emails and their job did in the month before, once a month, for who looks after all. */
  | { readonly code: 'statement'; readonly stated: StatedMonth }
  /** How many customers are in the pool, for who looks after all. */
  | { readonly code: 'pool'; readonly count: number }
  /**
   * Who has access to the file, once a month and for who looks after all. `outside`: can change it and is no colleague;
   * `reads`: can read it and is none; `not-in-team`: can change it and has no line in Team; `without`: colleagues whom the
   * sharing does not name. `who`: addresses, or names of colleagues.
   */
  | {
      readonly code: 'access';
      readonly kind: 'outside' | 'reads' | 'not-in-team' | 'without';
      readonly who: readonly string[];
    }
  /** An earlier email, of day `on`, may not have been sent. */
  | { readonly code: 'unconfirmed'; readonly on: Day };

/** Where a problem is. */
export interface ProblemCell {
  /** 0: in no single row. */
  readonly row: number;
  readonly field: string;
  readonly table: TableKey;
  /** Heading of the column; null when it is not known. */
  readonly heading: string | null;
}

/** How many customers these lists hold, by section. */
export function countsOf(groups: readonly OwnerLists[]): DueCounts {
  const lists = groups.flatMap((group) => group.lists);
  return countSections((section) =>
    lists.reduce((sum, list) => sum + (list.section === section ? list.customers.length : 0), 0),
  );
}
