/** The words of the figures, in the dashboard and in the command, and the shape that other languages fill. */
import { counted } from './counted';
import { fullStop } from './full-stop';

export const figuresEn = {
  asOf: ({ day, from }: { readonly day: string; readonly from: string }): string =>
    `As of ${day}; the period begins on ${from}.`,
  /** Where the sheet's title is taken. */
  taken: ({ title }: { readonly title: string }): string =>
    `The sheet “${title}” was not made by Duebook. Rename it, then refresh the dashboard again.`,
  made: 'Duebook refreshes the dashboard once a day, and whenever you choose Refresh dashboard.',
  writtenAgain: 'Duebook writes these cells again at each refresh.',
  /** Instead of a figure with too few cases. */
  none: '—',
  noOwner: '(no owner)',
  /** A row of which a part is named: open cases of one kind. */
  named: ({ label, value }: { readonly label: string; readonly value: string }): string =>
    `${label}: ${value}`,
  noReason: '(none given)',
  titles: {
    headline: 'At a glance',
    goals: 'Goals this month',
    dueLoad: 'Due in the next 14 days',
    gradeMix: 'Grades today',
    migration: 'How grades moved in 28 days',
    conversion: 'Deals closed, by month',
    forecast: 'Won, and expected by month',
    service: 'Service against value',
    satisfaction: 'Satisfaction and cases',
    lostReasons: 'Why deals were lost',
    owners: 'Team',
  },
  /** Below the title: what the block shows, of how many. */
  notes: {
    headline: ({ customers }: { readonly customers: number }): string =>
      `${counted(customers, 'customer')} followed up.`,
    goals: (): string => 'Pace: what was done, against the share of working days that have passed.',
    dueLoad: (): string =>
      'Today includes overdue customers. Expected: if each is followed up when due. Capacity: entries that people not away can make.',
    gradeMix: (facts: { readonly toGrade: number; readonly nextDealUnknown: number }): string =>
      `Of grade U: ${facts.toGrade} to grade, ${facts.nextDealUnknown} with no next deal yet.`,
    migration: (facts: { readonly graded: number; readonly unchanged: string }): string =>
      `Rows: grade 28 days ago. Columns: today. Same grade: ${facts.unchanged} of ${facts.graded}.`,
    conversion: (facts: {
      readonly won: number;
      readonly closed: number;
      readonly share: string;
    }): string =>
      `In the period ${facts.won} of ${facts.closed} closed deals were won (${facts.share}).`,
    forecast: (facts: { readonly won: string; readonly isWeighted: boolean }): string =>
      facts.isWeighted
        ? `Won in the period: ${facts.won}. Open deals by expected close. Weighted: each value times the share of its grade won so far.`
        : `Won in the period: ${facts.won}. Open deals by expected close. Too few deals have closed to weight them.`,
    /** Where there is no class to speak of. */
    service: (): string =>
      'Too few buyers for value classes (10 are needed), or amounts in several currencies.',
    satisfaction: (facts: { readonly mean: string; readonly n: number }): string =>
      `Satisfaction ${facts.mean} of 5 (${counted(facts.n, 'answer')}).`,
    lostReasons: (facts: { readonly lost: number }): string =>
      `${counted(facts.lost, 'deal')} lost in the period.`,
    owners: (): string =>
      'Entries: by who made them, in the period. On time: over 4 weeks. Load: entries per working day that the grades require.',
  },
  columns: {
    figure: 'Figure',
    value: 'Value',
    of: 'Of',
    day: 'Day',
    due: 'Due',
    expected: 'Expected',
    capacity: 'Capacity',
    grade: 'Grade',
    customers: 'Customers',
    share: 'Share',
    won: 'Won',
    lost: 'Lost',
    month: 'Month',
    deals: 'Deals',
    amount: 'Amount',
    weighted: 'Weighted',
    withoutValue: 'No value',
    currency: 'Currency',
    class: 'Class',
    touches: 'Contacts',
    serviceShare: 'Of contacts',
    valueShare: 'Of value',
    index: 'Index',
    medianDays: 'Median days',
    owner: 'Owner',
    grades: 'A–E, U',
    overdue: 'Overdue',
    dueSoon: 'Due in 7 days',
    reviews: 'Reviews',
    attempts: 'Attempts',
    onTime: 'On time',
    load: 'Load',
    goal: 'Goal',
    actual: 'Actual',
    target: 'Target',
    pace: 'Pace',
    reason: 'Reason',
    paused: 'Paused',
    none: 'No entry',
    unclassified: 'No class',
  },
  figures: {
    dueToday: 'Due today',
    onTime: 'On time, 4 weeks',
    wonAmount: 'Won in the period',
    snoozes: 'Snoozes in the period',
    thirdInARow: 'Put off three times or more',
    retention: 'Bought the year before and again this year',
    unowned: 'Without an owner',
    openCases: 'Open cases',
    closedCases: 'Cases closed: median days',
    slowCases: 'Cases closed: 9 of 10 within',
    promisesKept: 'Promises kept',
  },
  slipped: 'Slipped',
  noDate: 'No date',
  paces: { ahead: 'On pace', near: 'Nearly', behind: 'Behind' },
  /** The sheet for a talk with one seller. */
  talk: {
    sheet: ({ owner }: TalkOwner): string => `Talk – ${owner}`,
    title: ({ owner }: TalkOwner): string => `Talk with ${owner}`,
    help: 'Type what you agree below. It stays when you make this sheet again; only the figures change.',
    writtenAgain: 'Duebook replaces these figures each time. Write what you agree above them.',
    ask: ({ sellers }: { readonly sellers: string }): string =>
      `Whose talk sheet? Type a name, or leave it blank to make one for each: ${sellers}`,
    unknown: ({ sellers }: { readonly sellers: string }): string =>
      fullStop(`No seller with that name has customers here. Type one of these names: ${sellers}`),
    noSeller: 'No customer has an owner yet, so there is no one to talk with.',
    taken: ({ titles }: { readonly titles: string }): string =>
      `Duebook did not make ${titles} and left it as it is. Rename the sheet, then make the talk sheet again.`,
    agreed: 'Agreed today',
    earlier: 'Agreed before',
    earlierLine: ({ day, text }: { readonly day: string; readonly text: string }): string =>
      day === '' ? text : `${day}: ${text}`,
    customer: 'Customer',
    month: 'This month',
    entries: 'Entries',
    shareOf: ({ share, n }: { readonly share: string; readonly n: number }): string =>
      `${share} of ${n}`,
    /** Capacity: null where Team has none. */
    loadOf: (facts: { readonly load: number | string; readonly capacity: number | null }): string =>
      `${facts.load} a day` + (facts.capacity === null ? '' : `, can do ${facts.capacity}`),
    won: 'Deals won',
    wonOf: ({ won, closed }: { readonly won: number; readonly closed: number }): string =>
      `${won} of ${closed} closed`,
    slipped: 'Close expected before today',
    expected: 'Expected',
    keyCustomers: 'Key customers, longest without contact',
    daysSince: 'Days since',
    moved: 'Grade changed in 28 days',
    before: 'Before',
    now: 'Now',
    putOff: 'Put off three times or more',
    times: 'Times',
    promises: 'Open promises',
    promise: 'Promise',
    closed: 'Closed this month',
    result: 'Result',
  },
  /** The sheet Goals. */
  goals: {
    help: 'One line for each goal: who (blank or Team: all together), the month, what is counted, and how much. Pace is in the dashboard, in the sidebar and in the manager’s email.',
    missing: 'This file has no Goals sheet. Choose Set up / use this sheet…, which adds it.',
    repeated:
      'A lower line has the same owner, month and goal, so this one does not count. Delete one of the two.',
    line: ({ row, text }: GoalLineText): string => `Row ${row}: ${text}`,
  },
};

export interface TalkOwner {
  readonly owner: string;
}

export interface GoalLineText {
  readonly row: number;
  readonly text: string;
}

export type FigureWords = typeof figuresEn;
