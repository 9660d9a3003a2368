/**
 * One person's daily mail as plain data: facts and codes, no words and no HTML. Whatever is shown,
 * counted or reported of a mail is read from here.
 */
import type {
  Assessment,
  Customer,
  Day,
  DueSection,
  Entry,
  Grade,
  LanguageCode,
  UngradedShare,
} from '../../rules';

/** The sections of a mail, in the order in which they stand. */
export const DUE_SECTIONS: readonly DueSection[] = [
  'overdue',
  'today',
  'soon',
  'start',
  'ungraded',
];

export type DueCounts = Readonly<Record<DueSection, number>>;

export interface AssessedCustomer {
  /** Row of Customers, the heading row being 1. */
  readonly row: number;
  readonly customer: Customer;
  readonly assessment: Assessment;
  /** Those that count, in the order of logging. */
  readonly entries: readonly Entry[];
}

export interface Digest {
  readonly recipient: Recipient;
  readonly today: Day;
  readonly because: 'owner' | 'manager' | 'switched-on';
  /** The recipient's own lists; without any when nothing of theirs is due. */
  readonly own: OwnerLists;
  /** Lists of owners who cannot be mailed, in the order of the sheet, those of nobody last. */
  readonly others: readonly OwnerLists[];
  /** Everybody who stands in a section of this mail, whether listed or not. */
  readonly counts: DueCounts;
  readonly notices: readonly Notice[];
}

export interface Recipient {
  readonly address: string;
  /** `''` where only the address is known. */
  readonly name: string;
  readonly language: LanguageCode;
}

export interface OwnerLists {
  /** As typed; null for customers without owner. In `own` the recipient's name. */
  readonly owner: string | null;
  /** Sections with customers only, in their order. */
  readonly lists: readonly DueList[];
}

export interface DueList {
  readonly section: DueSection;
  /** Everybody, best first. */
  readonly customers: readonly AssessedCustomer[];
  /** How many at the end are to be started on a later day, for want of capacity; `start` only. */
  readonly waiting: number;
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

/** Everybody who stands in these lists, by section. */
export function countsOf(groups: readonly OwnerLists[]): DueCounts {
  const counts = { overdue: 0, today: 0, soon: 0, start: 0, ungraded: 0 };
  for (const { lists } of groups) {
    for (const { section, customers } of lists) counts[section] += customers.length;
  }
  return counts;
}
