/**
 * What a manager is told of the team, as data: how each colleague stands, what stays undone and who
 * could take it over, who is away, whose mail did not go. Nobody else's mail has it.
 */
import {
  type Colleague,
  type Day,
  DEFAULT_CAPACITY,
  escalationOf,
  loadOf,
  proposeOwners,
  SETTING,
  workingDaysPerWeek,
} from '../../rules';
import { isAway, linesIn, coverFor, type AssessedCustomer, type TeamFile } from '../../workbook';
import type { Ledger } from './ledger';
import type { OwnerBook, Person, Recipients } from './recipients';
import type { SkipCode } from './run';
import { LOOKED_BACK_DAYS, openMembers, type TeamMember } from './team-members';

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
  /** What the hourly job could not write, and what failed in the run before, in their own words. */
  readonly failures: readonly string[];
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
  const week = workingDaysPerWeek(settings);
  const owned = books.filter(({ name }) => name !== null);
  const members = openMembers(file, recipients, week);
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
      free: (book.capacity ?? DEFAULT_CAPACITY) - members.loadOfBook(book),
    }));
  const away = absences(file);
  const failures = [SETTING.jobRefused, SETTING.runErrors].flatMap((key) => linesIn(settings, key));

  return (manager) => {
    const last = history.lastSentOn(manager.recipient.address);
    const since = Math.max(last ?? policies.calendar.add(today, -1), today - LOOKED_BACK_DAYS);
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
      members: members.membersSince(since),
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
      failures,
    };
  };
}

/** Something a manager should read today, though nothing of their own is due. */
export function hasContent(overview: TeamOverview): boolean {
  const { members, escalated, snoozed, unowned, unsent, failures } = overview;
  return (
    members.some(({ counts }) => Object.values(counts).some((count) => count > 0)) ||
    escalated.count + snoozed.count + unowned + unsent.length + failures.length > 0
  );
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

function absences({ team, ownerOf, today }: TeamFile): readonly Absence[] {
  return team
    .filter(({ record }) => isAway(record, today))
    .map(({ record }) => {
      const cover = coverFor(record, ownerOf, today);
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
