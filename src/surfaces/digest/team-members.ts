/** The numbers of each colleague: customers due, entries done, entries on time, workload. */
import {
  type Day,
  dayFromIso,
  dueCounts,
  type DueCounts,
  type Entry,
  judgedEntries,
  loadOf,
  type Tally,
  tallyOf,
} from '../../rules';
import { type TeamFile } from '../../workbook';
import type { CustomerBook } from './directory';
import type { Recipients } from './recipients';

export interface TeamMember {
  readonly name: string;
  readonly counts: DueCounts;
  readonly done: Tally;
  /** Entries of the last four weeks. */
  readonly onTime: { readonly onTime: number; readonly judged: number };
  /** Entries per working day that the current grades ask for. */
  readonly load: number;
  /** Null when Team names none. */
  readonly capacity: number | null;
  /** Why this colleague gets no email; null for one who does. */
  readonly because: CustomerBook['because'];
}

export interface TeamNumbers {
  /** Sorted by overdue customers, most first. @param since the first day whose entries count as done */
  membersSince(since: Day): readonly TeamMember[];
  /** Entries per working day that the customers of this book ask for. */
  loadOfBook(book: CustomerBook): number;
}

interface MemberTally {
  readonly load: number;
  readonly logged: { readonly on: Day; readonly kind: Entry['kind'] }[];
  judged: number;
  onTime: number;
}

/** Days of entries that count: enough for a percentage, few enough to be current. */
export const TALLIED_DAYS = 28;

/**
 * Returns what gives each colleague's numbers; goes through all entries once. An entry counts for the colleague who made
 * it, else for the customer's owner.
 */
export function openTeamNumbers(
  { today, policies }: TeamFile,
  recipients: Recipients,
  workingDaysPerWeek: number,
): TeamNumbers {
  const { books } = recipients;
  const tallies = new Map<CustomerBook, MemberTally>();
  for (const book of books) {
    if (book.name === null) continue;
    const load = loadOf(
      book.customers.map(({ assessment }) => assessment),
      workingDaysPerWeek,
    );
    tallies.set(book, { load, logged: [], judged: 0, onTime: 0 });
  }
  const from = today - TALLIED_DAYS;
  const doneBy = (book: CustomerBook, { by }: Entry): MemberTally | undefined =>
    tallies.get(recipients.bookOf(by) ?? book) ?? tallies.get(book);
  for (const book of books) {
    for (const { entries } of book.customers) {
      for (const entry of entries) {
        const on = loggedOn(entry);
        // Today's entries count tomorrow, so the hour of the email makes no difference.
        if (on === null || on < from || on >= today) continue;
        doneBy(book, entry)?.logged.push({ on, kind: entry.kind });
      }
      for (const { entry, isOnTime } of judgedEntries(entries, policies.calendar, from)) {
        const theirs = doneBy(book, entry);
        if (theirs === undefined) continue;
        theirs.judged += 1;
        if (isOnTime) theirs.onTime += 1;
      }
    }
  }
  return {
    loadOfBook: (book) => tallies.get(book)?.load ?? 0,
    membersSince: (since) =>
      [...tallies]
        .filter(([book, { logged }]) => belongsInTable(book, logged.length))
        .map(([book, tally]) => memberOf(book, tally, since))
        .sort(byOverdue),
  };
}

/** The day the entry was logged, or its own day when the journal does not have it. */
function loggedOn({ loggedAt, on }: Entry): Day | null {
  return dayFromIso(loggedAt.slice(0, 10)) ?? on;
}

/** Leaves out managers without customers or entries. */
function belongsInTable({ customers, person }: CustomerBook, logged: number): boolean {
  return customers.length > 0 || logged > 0 || person?.isManager !== true;
}

function memberOf(
  { name, person, customers, capacity, because }: CustomerBook,
  { load, logged, judged, onTime }: MemberTally,
  since: Day,
): TeamMember {
  return {
    name: person?.recipient.name || name || person?.recipient.address || '',
    counts: dueCounts(customers),
    done: tallyOf(logged.filter(({ on }) => on >= since)),
    onTime: { onTime, judged },
    load,
    capacity,
    because,
  };
}

function byOverdue({ counts: one }: TeamMember, { counts: other }: TeamMember): number {
  return other.overdue - one.overdue || other.today - one.today;
}
