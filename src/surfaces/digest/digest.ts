/**
 * One person's daily mail as plain data: facts and codes, no words and no HTML. Whatever is shown,
 * counted or reported of a mail is read from here.
 */
import {
  countSections,
  type Customer,
  type Day,
  type DueCounts,
  type DueList,
  type Grade,
  type UngradedShare,
} from '../../rules';
import type { AssessedCustomer } from '../../workbook';
import type { Occasions } from './occasions';
import type { OwnerBook, Recipient } from './recipients';
import type { TeamOverview } from './team-overview';

export interface Digest {
  readonly recipient: Recipient;
  readonly today: Day;
  /** `asked`: Settings want a mail also on a day when nothing is due. */
  readonly because: 'owner' | 'manager' | 'switched-on' | 'cover' | 'asked';
  /** The recipient's own lists; without any when nothing of theirs is due. */
  readonly own: OwnerLists;
  /** Of colleagues whom the recipient covers, then of owners who cannot be mailed, nobody's last. */
  readonly others: readonly OwnerLists[];
  /** How everybody stands; null for whoever is no manager. */
  readonly team: TeamOverview | null;
  /** Somebody else is told of what stays undone. */
  readonly isOverseen: boolean;
  /** Everybody who stands in a section of this mail, whether listed or not. */
  readonly counts: DueCounts;
  /** What presses beside the gaps: cases, milestones, days off ahead. */
  readonly occasions: Occasions;
  readonly notices: readonly Notice[];
}

export interface OwnerLists {
  /** As typed; null for customers without owner. In `own` the recipient's name. */
  readonly owner: string | null;
  /** Why they stand in somebody else's mail; null in `own`. */
  readonly because: OwnerBook['because'];
  /** Sections with customers only, in their order. */
  readonly lists: readonly DueList<AssessedCustomer>[];
}

/** What a recipient should know beside the lists. */
export type Notice =
  | {
      readonly code: 'drift';
      readonly drifted: readonly {
        readonly customer: Customer;
        readonly from: Grade;
        readonly to: Grade;
      }[];
    }
  /** A next day, or today, that the Holidays table no longer speaks for. */
  | { readonly code: 'holidays-end'; readonly on: Day }
  | {
      readonly code: 'ungraded';
      readonly share: UngradedShare;
      /** Heading of the column that would settle them; null when none was found for it. */
      readonly heading: string | null;
    }
  | { readonly code: 'problems'; readonly count: number }
  /** The mail of an earlier day that was begun and never confirmed. */
  | { readonly code: 'unconfirmed'; readonly on: Day };

/** How many customers these lists hold, by section. */
export function countsOf(groups: readonly OwnerLists[]): DueCounts {
  const lists = groups.flatMap((group) => group.lists);
  return countSections((section) =>
    lists.reduce((sum, list) => sum + (list.section === section ? list.customers.length : 0), 0),
  );
}
