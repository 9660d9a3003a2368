/**
 * The manager's overview of the team as data: each colleague's numbers, very late customers and who could
 * take them over, absences, and emails not sent. Only managers get it.
 */
import {
  type Day,
  DEFAULT_CAPACITY,
  beginsWeek,
  escalationOf,
  isUntaken,
  loadOf,
  proposeOwners,
  SETTING,
  weekFigures,
  type WeekFigures,
  workingDaysPerWeek,
} from '../../rules';
import { linesIn, measureTeam, type AssessedCustomer, type TeamFile } from '../../workbook';
import { absences, type Absence } from './absences';
import type { Ledger } from './ledger';
import type { Addressee, CustomerBook } from './directory';
import type { Recipients } from './recipients';
import type { SkipCode } from './run';
import { TALLIED_DAYS, openTeamNumbers, type TeamMember } from './team-members';

export interface TeamOverview {
  /** The first day whose entries count as done: the day of the recipient's last email, else the working day before. */
  readonly since: Day;
  /** Sorted by overdue customers, most first. */
  readonly members: readonly TeamMember[];
  /** Customers at least 5 working days late, the latest first; `named` holds the first `MOST_NAMED`. */
  readonly escalated: Gathered<Escalated>;
  /** Customers snoozed at least three times in a row. */
  readonly snoozed: Gathered<Snoozed>;
  /** Customers without an owner, due or not. */
  readonly unowned: number;
  /** First contacts that are not made; colleagues without any are left out. */
  readonly starting: readonly Starting[];
  readonly away: readonly Absence[];
  /** Emails not sent, today or on the last day with emails. */
  readonly unsent: readonly Unsent[];
  /** What the hourly job could not write and what failed in its last run, as it reported them. */
  readonly failures: readonly string[];
  /** On the first working day of a week what is known of the one before; else null. */
  readonly week: WeekFigures | null;
}

export interface Gathered<T> {
  readonly count: number;
  /** How many were in no email before; null: there was none. */
  readonly fresh: number | null;
  readonly named: readonly T[];
}

export interface Escalated {
  readonly customer: AssessedCustomer;
  readonly owner: string | null;
  /** Set from 7 working days late on: who could take the customer over; `to` is null when no one has capacity. */
  readonly handOver: { readonly to: string | null } | null;
}

export interface Snoozed {
  readonly customer: AssessedCustomer;
  readonly owner: string | null;
  /** The note of the last snooze. */
  readonly reason: string;
}

export interface Starting {
  readonly name: string;
  /** Customers offered on five working days and not contacted (docs/rules.md §3, Ration). */
  readonly untaken: number;
  /** Customers to start, none of whom is offered since the capacity is 0; else 0. */
  readonly blocked: number;
}

export interface Unsent {
  readonly who: string;
  readonly code: SkipCode;
  /** Null: today. */
  readonly on: Day | null;
}

export type MailHistory = Pick<Ledger, 'lastSentOn' | 'unsentBefore'>;

const FEWEST_SNOOZES = 3;

/** Entries per list of the overview; the others are counted. */
export const MOST_NAMED = 12;

/** Goes through the team once, and returns a function that gives each manager's overview. */
export function openOverview(
  file: TeamFile,
  assessed: readonly AssessedCustomer[],
  recipients: Recipients,
  history: MailHistory,
): (manager: Addressee) => TeamOverview {
  const { today, policies, settings } = file;
  const { people } = recipients;
  const books = recipients.books.filter(({ isPool }) => !isPool);
  const pace = workingDaysPerWeek(settings);
  const owned = books.filter(({ name }) => name !== null);
  const members = openTeamNumbers(file, recipients, pace);
  const escalated = inOrder(books, ({ assessment: { workingDaysLate } }) =>
    isEscalated(workingDaysLate) ? workingDaysLate : 0,
  );
  const snoozed = inOrder(books, ({ assessment }) => {
    const snoozes = assessment.status === 'paused' ? 0 : assessment.putOff;
    return snoozes >= FEWEST_SNOOZES ? snoozes : 0;
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
  const starting = owned.map(startingIn).filter(({ untaken, blocked }) => untaken + blocked > 0);
  const week = weekIn(file, assessed);
  const failures = [SETTING.jobRefused, SETTING.runErrors].flatMap((key) => linesIn(settings, key));

  return (manager) => {
    const last = history.lastSentOn(manager.recipient.address);
    const since = Math.max(last ?? policies.calendar.add(today, -1), today - TALLIED_DAYS);
    const isOthers = ({ book }: Ranked): boolean => book.person !== manager;
    const freshIn = (all: readonly Ranked[], isFresh: (one: Ranked) => boolean): number | null =>
      last === null ? null : all.filter(isFresh).length;
    const late = escalated.filter(isOthers);
    const named = late.slice(0, MOST_NAMED);
    // A hand-over is suggested in the first email after its day has come.
    const passed = last === null ? Infinity : policies.calendar.countAfter(last, today);
    const overdueLong = named.filter(
      ({ rank }) => escalationOf(rank) === 'reassign' && escalationOf(rank - passed) !== 'reassign',
    );
    const taken = proposeOwners(
      overdueLong.map(({ book, each }) => ({
        owner: book,
        load: loadOf([each.assessment], pace),
      })),
      rooms,
    );
    const putOff = snoozed.filter(isOthers);
    return {
      since,
      members: members.membersSince(since),
      escalated: {
        count: late.length,
        fresh: freshIn(late, ({ rank }) => !isEscalated(rank - passed)),
        named: named.map(({ book, each }) => {
          const at = overdueLong.findIndex((other) => other.each === each);
          const handOver = at < 0 ? null : { to: taken[at]?.name ?? null };
          return { customer: each, owner: book.name, handOver };
        }),
      },
      snoozed: {
        count: putOff.length,
        fresh: freshIn(putOff, ({ each }) => (lastSnoozeOf(each)?.on ?? 0) >= (last ?? 0)),
        named: putOff.slice(0, MOST_NAMED).map(({ book, each }) => ({
          customer: each,
          owner: book.name,
          reason: lastSnoozeOf(each)?.note ?? '',
        })),
      },
      unowned: books.reduce(
        (sum, { name, customers }) => sum + (name === null ? customers.length : 0),
        0,
      ),
      starting,
      away,
      unsent: people.flatMap((person) => (person === manager ? [] : unsentOf(person, history))),
      failures,
      week,
    };
  };
}

/** Whether the overview has something a manager should read today, even if nothing of their own is due. */
export function hasTeamNews(overview: TeamOverview): boolean {
  const { members, escalated, snoozed, unowned, unsent, failures, week } = overview;
  return (
    week !== null ||
    members.some(({ counts }) => Object.values(counts).some((count) => count > 0)) ||
    escalated.count + snoozed.count + unowned + unsent.length + failures.length > 0
  );
}

/** Null where no manager is emailed, too, and where nothing was closed, graded or aimed at. */
function weekIn(file: TeamFile, assessed: readonly AssessedCustomer[]): WeekFigures | null {
  const { today, policies, team } = file;
  const isWanted = team.some(({ record }) => record.role === 'manager');
  if (!isWanted || !beginsWeek(today, policies.calendar)) return null;
  const week = weekFigures(measureTeam(file, assessed));
  const { grades, fourWeeks, goals, keyService } = week;
  const said = grades.graded + fourWeeks.won + fourWeeks.lost + goals.length;
  return said > 0 || keyService !== null ? week : null;
}

function startingIn({ name, person, capacity, customers }: CustomerBook): Starting {
  const toStart = customers.filter(({ assessment }) => assessment.status === 'start');
  return {
    name: person?.recipient.name || name || person?.recipient.address || '',
    untaken: toStart.filter(({ assessment }) => isUntaken(assessment)).length,
    blocked: capacity === 0 ? toStart.length : 0,
  };
}

/** Whether a customer so many working days late is one for the manager. */
function isEscalated(workingDaysLate: number): boolean {
  const stage = escalationOf(workingDaysLate);
  return stage === 'manager' || stage === 'reassign';
}

function lastSnoozeOf({ entries }: AssessedCustomer): AssessedCustomer['entries'][number] | null {
  return [...entries].reverse().find(({ kind }) => kind === 'snooze') ?? null;
}

interface Ranked {
  readonly book: CustomerBook;
  readonly each: AssessedCustomer;
  readonly rank: number;
}

/** Customers by rank, highest first, without those of rank 0; ties in the order of the sheet. */
function inOrder(
  books: readonly CustomerBook[],
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

/** Being away or having switched the digest off is not a failure. */
function unsentOf({ recipient, barred }: Addressee, history: MailHistory): readonly Unsent[] {
  const who = recipient.name || recipient.address;
  if (barred === 'customer-address' || barred === 'unconfirmed-address') {
    return [{ who, code: barred, on: null }];
  }
  const before = barred === null ? history.unsentBefore(recipient.address) : null;
  return before === null ? [] : [{ who, ...before }];
}
