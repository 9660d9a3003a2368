/** The words of the daily mail in English, and the shape its other languages fill. */
import { counted } from './counted-en';
import { digestAheadEn } from './digest-ahead-en';

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
  nothingDueHint: 'Nobody is overdue, due today or due soon.',
  /** One number of the subject, by section. */
  subjectItems: {
    overdue: ({ count }: { readonly count: number }): string => `${count} overdue`,
    today: ({ count }: { readonly count: number }): string => `${count} today`,
    soon: ({ count }: { readonly count: number }): string => `${count} soon`,
    start: ({ count }: { readonly count: number }): string => `${count} to start`,
    ungraded: ({ count }: { readonly count: number }): string => `${count} to grade`,
  },
  title: 'Your follow-ups',
  /** Labels under the big numbers: one short line each. */
  tiles: {
    overdue: 'overdue',
    today: 'today',
    soon: 'soon',
    start: 'to start',
    ungraded: 'to grade',
  },
  openSheet: 'Open the sheet',
  /** What a list is, beside its heading. */
  hints: {
    overdue: (): string => 'do these first',
    today: (): string => 'on time if done today',
    soon: ({ days }: { readonly days: number }): string => `within ${counted(days, 'day')}`,
    start: (): string => 'nothing logged yet, begin here',
    ungraded: (): string => 'fill in need and expected close',
  },
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
  /** Before the value of a field. */
  fieldLabel: ({ label }: { readonly label: string }): string => `${label}: `,
  /** One line for the intention, from the same words as the side panel. */
  playbook: ({ intention, text }: { readonly intention: string; readonly text: string }): string =>
    `${intention}: ${text}`,
  /** Not to be broken: a link of two halves is hard to hit. */
  addToCalendar: 'To\u00a0calendar',
  calendarTitle: ({ name }: { readonly name: string }): string => `Follow up: ${name}`,
  more: ({ count }: { readonly count: number }): string => `and ${count} more in the sheet`,
  waiting: ({ count }: { readonly count: number }): string =>
    `${count} more ${count === 1 ? 'waits' : 'wait'} to be started, as your days have room`,
  withoutOwner: 'Without owner',
  others: 'Lists of colleagues',
  moreOwners: ({ count, owners }: { readonly count: number; readonly owners: number }): string =>
    `and ${counted(count, 'customer')} of ${counted(owners, 'more owner', 'more owners')} in the sheet`,

  ...digestAheadEn,

  notices: {
    title: 'Good to know',
    drift: ({ items }: { readonly items: readonly string[] }): string =>
      `Grades that moved since the last entry: ${items.join('; ')}.`,
    driftMore: ({
      items,
      count,
    }: {
      readonly items: readonly string[];
      readonly count: number;
    }): string => `Grades that moved since the last entry: ${items.join('; ')}; and ${count} more.`,
    'holidays-end': ({ day }: { readonly day: string }): string =>
      `The Holidays table ends before ${day}. Add the days off of that year.`,
    'ungraded-column': ({ count, total, label }: UngradedFacts): string =>
      `${count} of ${total} customers have no grade, and no column was found for “${label}”. Add it, or name your column so: that settles most of them.`,
    'ungraded-cells': ({ count, total, label, settled }: UngradedFacts): string =>
      `${count} of ${total} customers have no grade. Filling in “${label}” would settle ${settled} of them.`,
    problems: ({ count }: { readonly count: number }): string =>
      `${counted(count, 'thing')} in the sheet ${count === 1 ? 'needs' : 'need'} a look; what cannot be read counts as blank.`,
    unconfirmed: ({ day }: { readonly day: string }): string =>
      `The mail of ${day} may not have reached you. It was not sent twice to be safe.`,
  },

  /** Why this person gets the mail. */
  because: {
    owner: 'You get this mail because customers in this sheet are yours.',
    manager: 'You get this mail because Team names you as a manager.',
    'switched-on': 'You get this mail because you switched the daily mail on.',
    cover: 'You get this mail because you cover for a colleague who is away.',
    asked: 'You get this mail because Settings ask for one also when nothing is due.',
  },
  asOf: ({ day }: { readonly day: string }): string =>
    `Links lead to the rows as they stood on ${day}; the name and ID beside them say which customer is meant.`,
  stop: 'Change or stop this mail',
  stopHow: 'in Settings (hour, on or off) or in Team (your own line).',

  /** Why somebody got no mail, or none was due. */
  skipped: {
    job: 'Daily mail',
    off: 'The daily mail is off.',
    'too-early': 'Its hour has not come yet.',
    'day-off': 'Today is a day off.',
    copy: 'This is a copy of the file; turn the daily digest on here if it is to send.',
    'already-sent': 'Today’s mail has been sent.',
    unconfirmed: 'The mail was begun but never confirmed; it is not sent twice.',
    'nothing-due': 'Nothing is due.',
    'digest-off': 'This person’s daily mail is off.',
    away: 'The person is away.',
    'unconfirmed-address':
      'The address is new and of another domain. Confirm it: Daily digest, On, or Settings in the sidebar.',
    'customer-address': 'The address belongs to a customer, and customers are never mailed.',
    'no-recipient':
      'No mail can go to this owner, and there is nobody else to tell: no manager at work, nor whoever switched the daily mail on.',
    quota: 'No mail is left for today; it is sent first once there is.',
    refused: 'The mail was refused.',
    busy: 'Someone else was sending; it is tried again within the hour.',
    'no-time': 'The time of this run was up; it goes on within the hour.',
    'second-job': 'A colleague’s hourly job is at work; this one rests.',
  },
};

export interface UngradedFacts {
  readonly count: number;
  readonly total: number;
  /** The field that would settle the most. */
  readonly label: string;
  /** How many of them it would settle. */
  readonly settled: number;
}

export type DigestWords = typeof digestEn;
