/** The manager's part of the daily digest in English: the shape of other languages. */
import { fullStop } from './full-stop';
import { counted } from './counted';

export const teamMailEn = {
  /** Title of an email without customers of the manager's own. */
  title: 'Your team’s follow-ups',
  heading: 'Team',
  columns: {
    name: 'Colleague',
    overdue: 'Overdue',
    today: 'Today',
    done: 'Done',
    onTime: 'On time',
    load: 'Workload',
  },
  explained: ({ since }: { readonly since: string }): string =>
    `Done: contacts + reviews (attempts) since ${fullStop(since)} On time: share of entries in the last four weeks made on or before the due day. Workload: entries per working day that the grades require / capacity.`,
  /** A colleague as one line of text. */
  line: ({ name, overdue, today, others, done, onTime, load }: TeamLine): string =>
    `${name}: ${overdue} overdue · ${today} today${others} · done ${done} · on time ${onTime} · workload ${load}`,
  noted: ({ name, note }: Noted): string => `${name} (${note})`,
  moreMembers: ({ count }: Count): string => `and ${counted(count, 'more colleague')}`,
  /** Why a person's list goes to someone else, or to no one. */
  because: {
    away: 'away',
    'no-address': 'no email in Team',
    'not-in-team': 'not in Team',
    'digest-off': 'daily digest off',
    'customer-address': 'address belongs to a customer',
    'unconfirmed-address': 'address not confirmed',
  },
  escalated: ({ count }: Count): string =>
    `${counted(count, 'customer')} 5 or more working days late`,
  handOver: ({ to }: { readonly to: string }): string => `suggestion: hand over to ${to}`,
  noOneHasCapacity: 'should be handed over, but no one has capacity',
  snoozed: ({ count }: Count): string =>
    `${counted(count, 'customer')} snoozed three or more times in a row`,
  /** How many of them no earlier email named. */
  fresh: ({ title, count }: Count & { readonly title: string }): string =>
    count === 0 ? `${title}, none of them new` : `${title}, ${count} of them new`,
  times: ({ count }: Count): string => `${count} times`,
  /** First contacts of a colleague. */
  untaken: ({ count }: Count): string => `${count} offered on five days and not contacted`,
  blocked: ({ count }: Count): string => `capacity 0, so none of ${count} is offered`,
  unownedTitle: 'No owner',
  unowned: ({ count }: Count): string =>
    `${counted(count, 'customer')} ${count === 1 ? 'has' : 'have'} no owner. Only you see them.`,
  awayTitle: 'Away',
  away: ({ name, until, cover }: AwayFacts): string =>
    `${name}${until === null ? '' : ` until ${until}`}: ${
      cover === null ? 'no cover, so their list is in this email' : `${cover} covers`
    }.`,
  unsentTitle: 'Emails not sent',
  unsent: ({ who, day, cause }: UnsentFacts): string =>
    `${who}${day === null ? '' : `, ${day}`}: ${cause}`,
  jobTitle: 'What the hourly job could not do',
  more: ({ count }: Count): string => `and ${count} more`,
  moreFailures: ({ count }: Count): string => `and ${count} more in Settings`,
  /** On the first working day of a week. */
  week: {
    title: ({ since }: { readonly since: string }): string => `The week since ${since}`,
    grades: ({ risen, fallen, graded }: GradeChanges): string =>
      `Grades: ${risen} rose, ${fallen} fell, of ${counted(graded, 'customer')} graded before.`,
    closed: ({ won, lost }: Closed): string => `Deals closed: ${won} won, ${lost} lost.`,
    conversion: ({ won, lost, share }: Closed & { readonly share: string }): string =>
      `In four weeks ${won} of ${won + lost} closed deals were won (${share}).`,
    service: (facts: { readonly service: string; readonly value: string }): string =>
      `Key customers bring ${facts.value} of the value and got ${facts.service} of the contacts in 90 days.`,
    behind: ({ names }: { readonly names: string }): string =>
      `Behind a goal of their own: ${fullStop(names)}`,
    notBehind: ({ count }: Count): string =>
      `No colleague is behind on a goal of their own (${counted(count, 'goal')}).`,
  },
  /** A mark on a row that is late by 3, 5, 7 working days, as its owner reads it. */
  escalation: {
    seller: 'long overdue',
    manager: 'long overdue, your manager knows',
    reassign: 'long overdue, your manager may hand it over',
  },
};

export interface Count {
  readonly count: number;
}

export interface Noted {
  readonly name: string;
  readonly note: string;
}

export interface TeamLine {
  readonly name: string;
  readonly overdue: string;
  readonly today: string;
  /** The other sections that have customers, each behind a dot. */
  readonly others: string;
  readonly done: string;
  readonly onTime: string;
  readonly load: string;
}

export interface GradeChanges {
  readonly risen: number;
  readonly fallen: number;
  readonly graded: number;
}

export interface Closed {
  readonly won: number;
  readonly lost: number;
}

export interface AwayFacts {
  readonly name: string;
  /** Null: until further notice. */
  readonly until: string | null;
  readonly cover: string | null;
}

export interface UnsentFacts {
  readonly who: string;
  /** Null: today. */
  readonly day: string | null;
  readonly cause: string;
}

export type TeamMailWords = typeof teamMailEn;
