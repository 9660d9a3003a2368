/** The words of the manager's part of the daily mail in English, and their shape. */
import { counted } from './counted';

export const teamMailEn = {
  /** Of a mail that has nothing of the manager's own. */
  title: 'Your team’s follow-ups',
  heading: 'Team',
  columns: {
    name: 'Colleague',
    overdue: 'Overdue',
    today: 'Today',
    done: 'Done',
    onTime: 'On time',
    load: 'Load',
  },
  explained: ({ since }: { readonly since: string }): string =>
    `Done: touches + reviews (attempts) logged since ${since}. On time: entries of the last four weeks made on or before their day. Load: entries a working day that the grades ask for / capacity.`,
  /** A colleague as one line of text. */
  line: ({ name, overdue, today, done, onTime, load }: TeamLine): string =>
    `${name}: ${overdue} overdue · ${today} today · done ${done} · on time ${onTime} · load ${load}`,
  noted: ({ name, note }: Noted): string => `${name} (${note})`,
  moreMembers: ({ count }: Count): string => `and ${counted(count, 'more colleague')}`,
  /** Why somebody's list stands in another's mail, or nobody reads theirs. */
  because: {
    away: 'away',
    'no-address': 'no email in Team',
    'not-in-team': 'not in Team',
    'digest-off': 'daily mail off',
    'customer-address': 'the address is a customer’s',
    'unconfirmed-address': 'address not confirmed',
  },
  escalated: ({ count }: Count): string =>
    `${counted(count, 'customer')} 5 working days late or more`,
  handOver: ({ to }: { readonly to: string }): string => `proposal: hand over to ${to}`,
  nobodyHasRoom: 'to hand over, but nobody has room',
  snoozed: ({ count }: Count): string =>
    `${counted(count, 'customer')} put off three times in a row or more`,
  times: ({ count }: Count): string => `${count} times`,
  unownedTitle: 'Without owner',
  unowned: ({ count }: Count): string =>
    `${counted(count, 'customer')} ${count === 1 ? 'has' : 'have'} no owner: nobody but you sees them.`,
  awayTitle: 'Away',
  away: ({ name, until, cover }: AwayFacts): string =>
    `${name}${until === null ? '' : ` until ${until}`}: ${
      cover === null ? 'nobody covers, so the list stands in this mail' : `${cover} covers`
    }.`,
  unsentTitle: 'Mails that did not go',
  unsent: ({ who, day, cause }: UnsentFacts): string =>
    `${who}${day === null ? '' : `, ${day}`}: ${cause}`,
  jobTitle: 'What the hourly job could not do',
  more: ({ count }: Count): string => `and ${count} more`,
  moreFailures: ({ count }: Count): string => `and ${count} more in Settings`,
  /** A mark on a row that is late by 3, 5, 7 working days, as whoever owns it reads it. */
  escalation: {
    seller: 'long overdue',
    manager: 'long overdue, your manager is told',
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
  readonly done: string;
  readonly onTime: string;
  readonly load: string;
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
