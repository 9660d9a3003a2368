/** The words of the daily digest in English, and the shape its other languages fill. */
import { fullStop } from './full-stop';
import { counted } from './counted';
import { digestAheadEn } from './digest-ahead';

export interface MovedFacts {
  readonly from: string;
  readonly to: string;
  readonly items: readonly string[];
  readonly count: number;
  readonly more: number;
}

function namedFew({ count, items, more }: MovedFacts): string {
  const named = `${items.join(', ')}${more === 0 ? '' : ` and ${more} more`}`;
  return `${counted(count, 'customer')} (${named}).`;
}

/** The first of several, and how many more there are. */
export interface FirstOf {
  readonly items: readonly string[];
  readonly more: number;
}

function someOf({ items, more }: FirstOf): string {
  return fullStop(`${items.join(', ')}${more === 0 ? '' : ` and ${more} more`}`);
}

export const digestEn = {
  senderName: 'Duebook',
  /** Numbers first, since a phone shows the first thirty characters. */
  subject: (facts: {
    readonly items: readonly string[];
    readonly short: string;
    readonly monthDay: string;
  }): string => [...facts.items, facts.short].join(' · '),
  /** In place of the numbers, on a day when nothing is due. */
  nothingDue: 'Nothing due',
  nothingDueHint: 'No customers are overdue, due today or due soon.',
  title: 'Your follow-ups',
  openSheet: 'Open the sheet',
  dueOn: ({ day }: { readonly day: string }): string => `Due ${day}`,
  /** The grade has changed by itself since the last entry. */
  drift: ({ from, to }: { readonly from: string; readonly to: string }): string =>
    `grade ${from} → ${to}`,
  keyCustomer: 'Key',
  majorCustomer: 'Major',
  /** Labels in front of a text carry the space that their language puts there. */
  lastNote: ({ day }: { readonly day: string }): string => `Last note, ${day}: `,
  lastNoteUndated: 'Last note: ',
  nextStep: 'Next step: ',
  /** One line for the intention, from the same words as the side panel. */
  advice: ({ intention, text }: { readonly intention: string; readonly text: string }): string =>
    `${intention}: ${text}`,
  /** Non-breaking space: a link split over two lines is hard to tap. */
  addToCalendar: 'To\u00a0calendar',
  log: 'Log',
  snooze: 'Snooze',
  calendarTitle: ({ name }: { readonly name: string }): string => `Follow up: ${name}`,
  more: ({ count }: { readonly count: number }): string => `and ${count} more in the sheet`,
  withoutOwner: 'No owner',
  ofColleagues: ({ count }: { readonly count: number }): string => `${count} of colleagues`,
  others: 'Colleagues’ lists',
  moreOwners: ({ count, owners }: { readonly count: number; readonly owners: number }): string =>
    `and ${counted(count, 'customer')} of ${counted(owners, 'more owner', 'more owners')} in the sheet`,

  ...digestAheadEn,

  notices: {
    title: 'Good to know',
    drift: ({ items, more }: FirstOf): string =>
      `Grade changes since the last entry: ${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
    turned: ({ day, items, more }: FirstOf & { readonly day: string }): string =>
      `Grade changes since ${day}, as the expected close came nearer or passed: ${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}.`,
    'old-list': ({ day }: { readonly day: string }): string =>
      `This is the list of ${day}: today’s has not arrived from the database yet.`,
    'holidays-end': ({ year }: { readonly year: number }): string =>
      `The Holidays sheet has no days off for ${year} yet. Add them.`,
    'ungraded-column': ({ count, total, label }: UngradedFacts): string =>
      `${count} of ${counted(total, 'customer')} ${count === 1 ? 'has' : 'have'} no grade, and there is no column “${label}”. Add it, or give your own column that heading: most of them can then be graded.`,
    'ungraded-cells': ({ count, total, label, settled }: UngradedFacts): string =>
      `${count} of ${counted(total, 'customer')} ${count === 1 ? 'has' : 'have'} no grade. Fill in “${label}” to grade ${settled} of them.`,
    columns: ({ items }: { readonly items: readonly string[] }): string =>
      `Missing from the customer sheet: ${fullStop(items.join(', '))} Choose Set up to bring them back.`,
    /** @param more how many cells are not among the items */
    problems: ({
      count,
      items,
      more,
    }: {
      readonly count: number;
      readonly items: readonly string[];
      readonly more: number;
    }): string =>
      `${counted(count, 'cell')} in the sheet ${count === 1 ? 'needs' : 'need'} checking: ${items.join('; ')}${more === 0 ? '' : `; and ${more} more`}. Cells that cannot be read count as blank.`,
    /** A cell of the above. @param row 0: in no single row @param sheet `''`: Customers */
    cell: (facts: {
      readonly label: string;
      readonly row: number;
      readonly sheet: string;
    }): string =>
      `${facts.sheet === '' ? '' : `${facts.sheet}: `}${facts.label}${facts.row === 0 ? '' : `, row ${facts.row}`}`,
    /** Once a month, for who looks after all. @param total how many of them have two owners */
    duplicates: ({ count, total }: { readonly count: number; readonly total: number }): string =>
      `${counted(count, 'pair')} of customers ${count === 1 ? 'has' : 'have'} the same company, phone or email${total === 0 ? '' : `, ${total} of them with two owners`}. Choose Check data in the sheet to compare and merge them.`,
    /** Customers who went to another owner. @param more how many are not among the items */
    handed: (facts: MovedFacts): string =>
      `Handed over from ${facts.from === '' ? 'no one' : facts.from} to ${facts.to}: ${namedFew(facts)}`,
    released: (facts: MovedFacts): string =>
      `Released from ${facts.from} into the pool, because nothing was logged for a long time: ${namedFew(facts)}`,
    taken: (facts: MovedFacts): string => `Taken from the pool by ${facts.to}: ${namedFew(facts)}`,
    pool: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'customer')} ${count === 1 ? 'is' : 'are'} in the pool, where no one follows up. Take them in the sidebar, under “Pool”, or hand them over.`,
    shared: ({
      count,
      items,
    }: {
      readonly count: number;
      readonly items: readonly string[];
    }): string =>
      `${counted(count, 'customer')} of yours may be a colleague’s as well: ${fullStop(items.join(', '))} Choose Check data in the sheet to see which.`,
    /** Who has access to the file. @param more how many are not among the items */
    access: {
      outside: (facts: FirstOf): string =>
        `Not on your team, but can change this file: ${someOf(facts)} To remove their access, choose Share at the top right of the sheet.`,
      reads: (facts: FirstOf): string =>
        `Not on your team, but can read this file: ${someOf(facts)} To remove their access, choose Share at the top right of the sheet.`,
      'not-in-team': (facts: FirstOf): string =>
        `Not listed in Team, but can change this file: ${someOf(facts)}`,
      without: (facts: FirstOf): string =>
        `In Team, but this file is not shared with them by name: ${someOf(facts)} Share it with them, or delete the Team line of anyone who has left.`,
    },
    unconfirmed: ({ day }: { readonly day: string }): string =>
      `The email of ${day} may not have reached you. It was not sent again, to avoid duplicates.`,
  },

  /** Why this person gets the email. */
  because: {
    owner: 'You get this email because you own customers in this sheet.',
    manager: 'You get this email because you are a manager in Team.',
    'switched-on': 'You get this email because you turned the daily digest on.',
    cover: 'You get this email because you cover for a colleague who is away.',
    asked: 'You get this email because Settings ask for one even when nothing is due.',
  },
  asOf: ({ day }: { readonly day: string }): string =>
    `Links open the rows as of ${fullStop(day)} If rows have moved since, go by the name.`,
  stop: 'Change or stop this email',
  /** Goes on after the link. */
  stopHow: ' in Settings (time, on or off) or in Team (your own row).',

  /** Why a person got no email. */
  skipped: {
    job: 'Daily digest',
    off: 'The daily digest is off.',
    'too-early': 'It is too early to send.',
    'day-off': 'Today is a day off.',
    copy: 'This is a copy of the file. To send from it, turn the daily digest on here.',
    'already-sent': 'Today’s email has already been sent.',
    unconfirmed:
      'Sending started but was never confirmed. The email is not sent again, to avoid duplicates.',
    'nothing-due': 'Nothing is due.',
    'digest-off': 'The daily digest is off for this person.',
    away: 'This person is away.',
    'unconfirmed-address':
      'This address is new and outside your domain. Confirm it: choose “Daily digest → On”, or open Settings in the sidebar.',
    'customer-address': 'This address belongs to a customer. Customers are never emailed.',
    'no-recipient':
      'This owner cannot be emailed, and neither can a manager or the person who turned the daily digest on.',
    quota: 'Today’s email quota is used up. This email is sent first when there is quota again.',
    refused: 'The email was refused.',
    busy: 'Another run is sending. It is tried again within the hour.',
    'no-time': 'This run ran out of time. Sending continues within the hour.',
    'old-list':
      'Today’s list has not arrived from the database. From 10:00 on the emails go out with the last one.',
    'second-job': 'A colleague’s hourly job is running, so this one is on standby.',
  },
};

export interface UngradedFacts {
  readonly count: number;
  readonly total: number;
  /** The field that would grade most of them once filled in. */
  readonly label: string;
  /** How many of them it would grade. */
  readonly settled: number;
}

export type DigestWords = typeof digestEn;
