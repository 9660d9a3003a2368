/** How each colleague stands: what is due, what was done, how much of it on time, how much there is. */
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
import type { OwnerBook, Recipients } from './recipients';

export interface TeamMember {
  readonly name: string;
  readonly counts: DueCounts;
  readonly done: Tally;
  /** Of the last four weeks. */
  readonly onTime: { readonly onTime: number; readonly judged: number };
  /** Entries a working day that the present grades promise. */
  readonly load: number;
  /** Null where Team names none. */
  readonly capacity: number | null;
  /** Why this colleague reads no mail; null: reads one. */
  readonly because: OwnerBook['because'];
}

export interface Members {
  /** Whoever has most overdue first. @param since the first day whose entries count as done */
  membersSince(since: Day): readonly TeamMember[];
  /** Entries a working day that the customers of this book ask for. */
  loadOfBook(book: OwnerBook): number;
}

interface Standing {
  readonly load: number;
  readonly logged: { readonly on: Day; readonly kind: Entry['kind'] }[];
  judged: number;
  onTime: number;
}

/** Days looked back on, four weeks: long enough for a share, short enough to be of now. */
export const LOOKED_BACK_DAYS = 28;

/** One pass over all entries: each counts for who made it, else for who owns the customer. */
export function openMembers(
  { today, policies }: TeamFile,
  recipients: Recipients,
  workingDaysPerWeek: number,
): Members {
  const { books } = recipients;
  const standings = new Map<OwnerBook, Standing>();
  for (const book of books) {
    if (book.name === null) continue;
    const load = loadOf(
      book.customers.map(({ assessment }) => assessment),
      workingDaysPerWeek,
    );
    standings.set(book, { load, logged: [], judged: 0, onTime: 0 });
  }
  const from = today - LOOKED_BACK_DAYS;
  const doneBy = (book: OwnerBook, { by }: Entry): Standing | undefined =>
    standings.get(recipients.bookOf(by) ?? book) ?? standings.get(book);
  for (const book of books) {
    for (const { customer, entries } of book.customers) {
      for (const entry of entries) {
        const on = loggedOn(entry);
        // Today's are told tomorrow, all of them, whatever the hour of the mail.
        if (on === null || on < from || on >= today) continue;
        doneBy(book, entry)?.logged.push({ on, kind: entry.kind });
      }
      for (const { entry, isOnTime } of judgedEntries(customer, entries, policies, from)) {
        const theirs = doneBy(book, entry);
        if (theirs === undefined) continue;
        theirs.judged += 1;
        if (isOnTime) theirs.onTime += 1;
      }
    }
  }
  return {
    loadOfBook: (book) => standings.get(book)?.load ?? 0,
    membersSince: (since) =>
      [...standings]
        .filter(([book, { logged }]) => hasPart(book, logged.length))
        .map(([book, standing]) => memberOf(book, standing, since))
        .sort(byOverdue),
  };
}

/** The day on which it was typed, where the journal knows it; else the day it tells of. */
function loggedOn({ loggedAt, on }: Entry): Day | null {
  return dayFromIso(loggedAt.slice(0, 10)) ?? on;
}

/** A manager without customers who made no entries is not part of the table. */
function hasPart({ customers, person }: OwnerBook, logged: number): boolean {
  return customers.length > 0 || logged > 0 || person?.isManager !== true;
}

function memberOf(
  { name, person, customers, capacity, because }: OwnerBook,
  { load, logged, judged, onTime }: Standing,
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
