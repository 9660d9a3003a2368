/**
 * What a manager is told of the team, as data: how each colleague stands, what stays undone and who
 * could take it over, who is away, whose mail did not go. Nobody else's mail has it.
 */
import {
  dayFromIso,
  escalationOf,
  judgedEntries,
  loadOf,
  proposeOwners,
  SETTING,
  tallyOf,
  textOf,
  workingDaysPerWeek,
  type Colleague,
  type Day,
  type Entry,
  type Tally,
} from '../../rules';
import {
  dueCounts,
  isAway,
  standInOf,
  USUAL_CAPACITY,
  type AssessedCustomer,
  type DueCounts,
  type TeamFile,
} from '../../workbook';
import type { Ledger } from './ledger';
import type { OwnerBook, Person, Recipients } from './recipients';
import type { SkipCode } from './run';

export interface TeamOverview {
  /** Entries are done since this day: that of the recipient's last mail, else the working day before. */
  readonly since: Day;
  /** Whoever has most overdue first. */
  readonly members: readonly TeamMember[];
  /** Late by 5 working days or more, the latest first; of `count` so many are named. */
  readonly escalated: { readonly count: number; readonly named: readonly Escalated[] };
  /** Put off three times in a row or more. */
  readonly snoozed: { readonly count: number; readonly named: readonly Snoozed[] };
  /** Customers without owner, due or not. */
  readonly unowned: number;
  readonly away: readonly Absence[];
  /** Mails that did not go, today or on the day before. */
  readonly unsent: readonly Unsent[];
  /** What the hourly job could not do, in its own words; `''`: nothing. */
  readonly jobRefused: string;
}

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

export interface Escalated {
  readonly customer: AssessedCustomer;
  readonly owner: string | null;
  /** Late by 7 working days or more: who could take it over, null where nobody has room. */
  readonly handOver: { readonly to: string | null } | null;
}

export interface Snoozed {
  readonly customer: AssessedCustomer;
  readonly owner: string | null;
  /** As typed with the last snooze. */
  readonly reason: string;
}

export interface Absence {
  readonly name: string;
  /** Null: until further notice. */
  readonly until: Day | null;
  /** Null: nobody covers, and the manager has the list. */
  readonly cover: string | null;
}

export interface Unsent {
  readonly who: string;
  readonly code: SkipCode;
  /** Null: today. */
  readonly on: Day | null;
}

export type MailHistory = Pick<Ledger, 'lastSentOn' | 'unsentBefore'>;

/** Four weeks: long enough for a share, short enough to be of now. */
const ON_TIME_DAYS = 28;

const SNOOZES_TOLD = 3;

/** Names that a mail spells out; the rest is counted. */
export const MOST_NAMED = 12;

/** One pass over all entries, whoever the mail is for; answers what a manager is told. */
export function openOverview(
  file: TeamFile,
  recipients: Recipients,
  history: MailHistory,
): (manager: Person) => TeamOverview {
  const { today, policies, settings } = file;
  const { books, people } = recipients;
  const owned = books.filter(({ name }) => name !== null);
  const week = workingDaysPerWeek(settings);
  const standing = new Map(
    owned.map((book) => {
      const load = loadOf(assessmentsOf(book.customers), week);
      return [book, { load, logged: [] as Logged[], judged: 0, onTime: 0 }];
    }),
  );
  const doneBy = (book: OwnerBook, { by }: Entry): ReturnType<typeof standing.get> =>
    standing.get(recipients.bookOf(by) ?? book) ?? standing.get(book);
  for (const book of books) {
    for (const { customer, entries } of book.customers) {
      for (const entry of entries) {
        const on = loggedOn(entry);
        if (on === null || on < today - ON_TIME_DAYS || on >= today) continue;
        doneBy(book, entry)?.logged.push({ on, kind: entry.kind });
      }
      const from = today - ON_TIME_DAYS;
      for (const { entry, isOnTime } of judgedEntries(customer, entries, policies, from)) {
        const theirs = doneBy(book, entry);
        if (theirs === undefined) continue;
        theirs.judged += 1;
        if (isOnTime) theirs.onTime += 1;
      }
    }
  }

  const escalated = inOrder(books, ({ assessment }) => {
    const stage = escalationOf(assessment.workingDaysLate);
    return stage === 'manager' || stage === 'reassign' ? assessment.workingDaysLate : 0;
  });
  const snoozed = inOrder(books, ({ customer, assessment }) => {
    const snoozes = assessment.status === 'paused' ? 0 : (customer.snoozes ?? 0);
    return snoozes >= SNOOZES_TOLD ? snoozes : 0;
  });
  const rooms = owned
    .filter(({ because, person, capacity, isColleague }) => {
      const mayTake = isColleague && because !== 'away' && because !== 'customer-address';
      return mayTake && (person?.isManager !== true || capacity !== null);
    })
    .map((book) => ({
      who: book,
      free: (book.capacity ?? USUAL_CAPACITY) - (standing.get(book)?.load ?? 0),
    }));
  const away = absences(file);
  const jobRefused = textOf(settings.get(SETTING.jobRefused) ?? '').trim();

  return (manager) => {
    const since = history.lastSentOn(manager.recipient.address) ?? policies.calendar.add(today, -1);
    const isOthers = ({ book }: Ranked): boolean => book.person !== manager;
    const late = escalated.filter(isOthers);
    const named = late.slice(0, MOST_NAMED);
    const overdueLong = named.filter(
      ({ each }) => escalationOf(each.assessment.workingDaysLate) === 'reassign',
    );
    const taken = proposeOwners(
      overdueLong.map(({ book, each }) => ({
        owner: book,
        load: loadOf([each.assessment], week),
      })),
      rooms,
    );
    const put = snoozed.filter(isOthers);
    return {
      since,
      members: owned.flatMap((book) => memberOf(book, standing.get(book), since)).sort(byOverdue),
      escalated: {
        count: late.length,
        named: named.map(({ book, each }) => {
          const at = overdueLong.findIndex((other) => other.each === each);
          const handOver = at < 0 ? null : { to: taken[at]?.name ?? null };
          return { customer: each, owner: book.name, handOver };
        }),
      },
      snoozed: {
        count: put.length,
        named: put.slice(0, MOST_NAMED).map(({ book, each }) => ({
          customer: each,
          owner: book.name,
          reason: [...each.entries].reverse().find(({ kind }) => kind === 'snooze')?.note ?? '',
        })),
      },
      unowned: books.reduce(
        (sum, { name, customers }) => sum + (name === null ? customers.length : 0),
        0,
      ),
      away,
      unsent: people.flatMap((person) => (person === manager ? [] : unsentOf(person, history))),
      jobRefused,
    };
  };
}

/** Something a manager should read today, though nothing of their own is due. */
export function isTelling(overview: TeamOverview): boolean {
  const { members, escalated, snoozed, unowned, unsent, jobRefused } = overview;
  return (
    members.some(({ counts }) => Object.values(counts).some((count) => count > 0)) ||
    escalated.count + snoozed.count + unowned + unsent.length > 0 ||
    jobRefused !== ''
  );
}

interface Logged {
  readonly on: Day;
  readonly kind: Entry['kind'];
}

interface Ranked {
  readonly book: OwnerBook;
  readonly each: AssessedCustomer;
  readonly rank: number;
}

/** Highest rank first, those of rank 0 left out; equal ones in the order of the sheet. */
function inOrder(
  books: readonly OwnerBook[],
  rankOf: (customer: AssessedCustomer) => number,
): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const book of books) {
    for (const each of book.customers) {
      const rank = rankOf(each);
      if (rank > 0) ranked.push({ book, each, rank });
    }
  }
  return ranked.sort((one, other) => other.rank - one.rank || one.each.row - other.each.row);
}

/** The day on which it was typed, where the journal knows it; else the day it tells of. */
function loggedOn({ loggedAt, on }: Entry): Day | null {
  return dayFromIso(loggedAt.slice(0, 10)) ?? on;
}

function assessmentsOf(customers: readonly AssessedCustomer[]) {
  return customers.map(({ assessment }) => assessment);
}

/** Nobody for a manager who has no customers and made no entries: there is nothing to tell. */
function memberOf(
  book: OwnerBook,
  theirs:
    | {
        readonly load: number;
        readonly logged: readonly Logged[];
        readonly judged: number;
        readonly onTime: number;
      }
    | undefined,
  since: Day,
): readonly TeamMember[] {
  const { person, customers, capacity, because } = book;
  if (theirs === undefined) return [];
  const isIdle = customers.length === 0 && theirs.logged.length === 0;
  if (isIdle && person?.isManager === true) return [];
  const { load, judged, onTime } = theirs;
  return [
    {
      name: person?.recipient.name || book.name || person?.recipient.address || '',
      counts: dueCounts(customers),
      done: tallyOf(theirs.logged.filter(({ on }) => on >= since)),
      onTime: { onTime, judged },
      load,
      capacity,
      because,
    },
  ];
}

function byOverdue({ counts: one }: TeamMember, { counts: other }: TeamMember): number {
  return other.overdue - one.overdue || other.today - one.today;
}

function absences({ team, ownerOf, today }: TeamFile): readonly Absence[] {
  return team
    .filter(({ record }) => isAway(record, today))
    .map(({ record }) => {
      const cover = standInOf(record, ownerOf, today);
      const name = cover?.kind === 'colleague' ? nameOfColleague(cover.colleague) : cover?.address;
      return { name: nameOfColleague(record), until: record.awayTo, cover: name ?? null };
    });
}

function nameOfColleague({ name, email }: Colleague): string {
  return name || email;
}

/** Away and switched off by choice is no failure; both stand elsewhere. */
function unsentOf({ recipient, barred }: Person, history: MailHistory): readonly Unsent[] {
  const who = recipient.name || recipient.address;
  if (barred === 'customer-address' || barred === 'unconfirmed-address') {
    return [{ who, code: barred, on: null }];
  }
  const before = barred === null ? history.unsentBefore(recipient.address) : null;
  return before === null ? [] : [{ who, ...before }];
}
