/**
 * Every word that English readers see, and the shape that every other language fills: a message
 * missing there does not compile. Sentence case, short, plain; a message with facts is a function.
 */
import { commandLineEn } from './command-line-en';
import { datesEn } from './dates-en';
import { digestEn } from './digest-en';
import { jobEn } from './job-en';
import { menuEn } from './menu-en';
import { teamMailEn } from './team-mail-en';
import { workEn } from './work-en';
import { workbookEn } from './workbook-en';

type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'U';
type ValueClass = 'key' | 'major' | 'ordinary';

/** What a problem sentence may tell. */
export interface ProblemFacts {
  /** The offending text as typed. */
  readonly text: string;
  /** Label of the field, in the reader's language. */
  readonly label: string;
  /** How many rows share the problem; 1 unless told. */
  readonly count?: number;
  /** The words that the field takes, in the reader's language. */
  readonly allowed?: readonly string[];
}

/** The limits behind a grade, in months: settings, so that a reason never names a stale number. */
export interface GradeMonths {
  readonly monthsA: number;
  readonly monthsB: number;
  readonly monthsC: number;
  readonly slipMonths: number;
}

const counted = (n: number, one: string, many = `${one}s`): string =>
  `${n} ${n === 1 ? one : many}`;

const everyDays = (days: number): string => (days === 1 ? 'every day' : `every ${days} days`);

const list = (items: readonly string[], joiner: 'and' | 'or'): string =>
  items.length < 2
    ? items.join('')
    : `${items.slice(0, -1).join(', ')} ${joiner} ${items[items.length - 1] ?? ''}`;

const choices = {
  need: { clear: 'Clear', potential: 'Potential', none: 'None' },
  intention: {
    interested: 'Interested',
    considering: 'Considering',
    'not-now': 'Not now',
    no: 'Not interested',
  },
  stage: { new: 'New', negotiating: 'Negotiating', won: 'Won', lost: 'Lost' },
  grade: { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', U: 'U' },
  type: { prospect: 'Prospect', existing: 'Existing customer', lost: 'Lost customer' },
  valueClass: { key: 'Key', major: 'Major', ordinary: 'Ordinary' },
  entryKind: { touch: 'Contact', review: 'Review', attempt: 'Attempt', snooze: 'Put off' },
  outcome: {
    reached: 'Reached',
    'no-answer': 'No answer',
    'call-back': 'Asked to call back',
    'meeting-held': 'Meeting held',
    'quote-sent': 'Quote sent',
    order: 'Order',
    refused: 'Refused',
    'left-message': 'Left a message',
    'gave-value': 'Gave something of value',
    other: 'Other',
  },
  caseKind: {
    complaint: 'Complaint',
    promise: 'Promise',
    feedback: 'Feedback',
    wish: 'Product wish',
  },
  role: { seller: 'Seller', manager: 'Manager' },
  language: { en: 'English', zh: 'Chinese' },
  dayKind: { off: 'Day off', work: 'Working day', festival: 'Festival' },
  quickLog: {
    called: 'Called',
    messaged: 'Messaged',
    met: 'Met',
    reviewed: 'Reviewed',
    'no-answer': 'No answer',
    'snooze-day': 'Snooze 1 day',
    'snooze-week': 'Snooze 1 week',
  },
  measure: {
    entries: 'Entries',
    'new-customers': 'New customers',
    'won-amount': 'Won amount',
    satisfaction: 'Satisfaction',
  },
  yes: { yes: 'Yes', no: 'No' },
};

export const en = {
  /** Titles of the sheets. */
  tables: {
    customers: 'Customers',
    contacts: 'Contacts',
    journal: 'Journal',
    purchases: 'Purchases',
    cases: 'Cases',
    team: 'Team',
    goals: 'Goals',
    holidays: 'Holidays',
    settings: 'Settings',
    dashboard: 'Dashboard',
    review: 'Review',
    activity: 'Activity',
  },

  /** Headings of the Settings sheet. */
  settings: { key: 'Setting', value: 'Value' },

  /** Headings, by table and field; none stands for two fields of one table, in any language. */
  fields: {
    customers: {
      id: 'Customer ID',
      company: 'Company',
      contact: 'Contact',
      phone: 'Phone',
      email: 'Email',
      im: 'Messenger',
      address: 'Address',
      country: 'Country',
      owner: 'Owner',
      source: 'Source',
      referredBy: 'Referred by',
      industry: 'Industry',
      size: 'Company size',
      business: 'Business',
      revenue: 'Annual revenue',
      currency: 'Currency',
      tags: 'Tags',
      preferredChannel: 'Preferred channel',
      preferredTime: 'Preferred time',
      consentOn: 'Consent given on',
      consentChannel: 'Consent channel',
      doNotContact: 'Do not contact',
      archivedOn: 'Archived on',
      mergedInto: 'Merged into',
      need: 'Need',
      intention: 'Intention',
      expectedClose: 'Expected close',
      stage: 'Stage',
      potentialValue: 'Potential value',
      plannedFor: 'Planned for',
      nextStep: 'Next step',
      manualGrade: 'Manual grade',
      manualType: 'Manual type',
      manualClass: 'Manual class',
      added: 'Added',
      closedOn: 'Closed on',
      lostReason: 'Lost reason',
      birthday: 'Birthday',
      renewal: 'Renewal',
      lastContact: 'Last contact',
      lastVerified: 'Last verified',
      grade: 'Grade',
      nextFollowUp: 'Next follow-up',
      status: 'Due status',
      daysOverdue: 'Days overdue',
      why: 'Why',
      lastTracked: 'Last tracked',
      gradeAtLastEntry: 'Grade at last entry',
      attempts: 'Attempts in a row',
      snoozes: 'Snoozes in a row',
      type: 'Customer type',
      valueClass: 'Value class',
      gapSince: 'Type or class since',
      promiseDue: 'Promise due',
      lastPurchase: 'Last purchase',
      totalValue: 'Total value',
      log: 'Quick log',
    },
    contacts: {
      id: 'Contact ID',
      customerId: 'Customer ID',
      name: 'Name',
      role: 'Role',
      phone: 'Phone',
      email: 'Email',
      im: 'Messenger',
      birthday: 'Birthday',
      note: 'Note',
    },
    journal: {
      id: 'Entry ID',
      customerId: 'Customer ID',
      on: 'Date',
      by: 'By',
      channel: 'Channel',
      kind: 'Kind',
      outcome: 'Outcome',
      note: 'Note',
      needAfter: 'Need after',
      closeAfter: 'Expected close after',
      intentionAfter: 'Intention after',
      stageAfter: 'Stage after',
      satisfaction: 'Satisfaction (1–5)',
      nextStep: 'Next step',
      plannedFor: 'Planned for',
      gradeBefore: 'Grade before',
      gradeAfter: 'Grade after',
      corrects: 'Corrects entry',
      loggedAt: 'Logged at',
    },
    purchases: {
      id: 'Purchase ID',
      customerId: 'Customer ID',
      on: 'Date',
      product: 'Product',
      amount: 'Amount',
      currency: 'Currency',
    },
    cases: {
      id: 'Case ID',
      customerId: 'Customer ID',
      kind: 'Kind',
      opened: 'Opened',
      text: 'What was said',
      owner: 'Owner',
      promisedFor: 'Promised for',
      told: 'Customer told on',
      closed: 'Closed',
      cause: 'Cause',
      prevention: 'Prevention',
      handedTo: 'Handed to',
    },
    team: {
      name: 'Name',
      email: 'Email',
      role: 'Role',
      language: 'Language',
      digest: 'Daily mail',
      capacity: 'Entries a day',
      awayFrom: 'Away from',
      awayTo: 'Away to',
      coveredBy: 'Covered by',
      alsoKnownAs: 'Also known as',
    },
    goals: { owner: 'Owner', month: 'Month', measure: 'Measure', target: 'Target' },
    holidays: { on: 'Date', kind: 'Kind', name: 'Name' },
  },

  /** The one word of each code that is shown and offered in dropdowns. */
  choices,

  /** What a grade is called beside its letter. */
  grades: {
    A: 'Daily journal',
    B: 'Weekly journal',
    C: 'Half-monthly journal',
    D: 'Monthly journal',
    E: 'Yearly journal',
    U: 'To be graded',
  },

  /** Why a customer has its grade, by reason code of `rules.md` §1. */
  gradeReasons: {
    manual: (): string => 'Set by hand',
    'no-chance': (): string => 'Deal lost',
    'no-need': (): string => 'No need',
    'potential-need': (): string => 'Need is only potential',
    'next-deal-unknown': (): string => 'Won; the next deal is not known yet',
    'no-close-date': (): string => 'Need is clear, but no expected close',
    'slipped-long': (months: GradeMonths): string =>
      `Expected close passed more than ${counted(months.slipMonths, 'month')} ago`,
    'closes-within-1-month': (months: GradeMonths): string =>
      `Closes within ${counted(months.monthsA, 'month')}`,
    slipped: (): string => 'Expected close has just passed',
    'closes-within-3-months': (months: GradeMonths): string =>
      `Closes within ${counted(months.monthsB, 'month')}`,
    'closes-within-6-months': (months: GradeMonths): string =>
      `Closes within ${counted(months.monthsC, 'month')}`,
    'closes-later': (months: GradeMonths): string =>
      `Closes in more than ${counted(months.monthsC, 'month')}`,
    'need-unknown': (): string => 'Need is not known yet',
  },

  /** Why the next day is what it is (`rules.md` §3): short enough for a cell and a mail row. */
  why: {
    planned: (): string => 'Planned for this day',
    /** Null: another gap than the grade's is the one that is exceeded. */
    'beyond-gap': (facts: { readonly grade: Grade | null }): string =>
      facts.grade === null || facts.grade === 'U'
        ? 'Planned, later than usual'
        : `Planned, later than grade ${facts.grade} asks`,
    grade: (facts: {
      readonly grade: Grade;
      readonly gapDays: number;
      readonly valueClass: ValueClass | null;
      /** U because nothing is known after a won deal. */
      readonly nextDealUnknown?: boolean;
    }): string => {
      const head =
        facts.grade !== 'U'
          ? `Grade ${facts.grade}`
          : facts.nextDealUnknown === true
            ? 'Next deal unknown'
            : 'To be graded';
      const customer =
        facts.valueClass === 'key'
          ? ', key customer'
          : facts.valueClass === 'major'
            ? ', major customer'
            : '';
      return `${head}${customer}: ${everyDays(facts.gapDays)}`;
    },
    type: (facts: {
      readonly type: 'prospect' | 'existing' | 'lost';
      readonly gapDays: number;
    }): string => `${choices.type[facts.type]}: ${everyDays(facts.gapDays)}`,
    intention: (facts: {
      readonly intention: 'interested' | 'considering' | 'not-now' | 'no';
      readonly gapDays: number;
    }): string => `${choices.intention[facts.intention]}: ${everyDays(facts.gapDays)}`,
    attempt: (facts: { readonly workingDays: number }): string =>
      `No answer yet: try again after ${counted(facts.workingDays, 'working day')}`,
    'never-tracked': (): string => 'Nothing logged yet: start',
    promise: (): string => 'Complaint or promise open',
    birthday: (): string => 'Birthday',
    renewal: (): string => 'Renewal due',
    purchase: (facts: { readonly days: number }): string =>
      `${counted(facts.days, 'day')} after the last purchase`,
    festival: (facts: { readonly name: string }): string => `Festival: ${facts.name}`,
    'do-not-contact': (): string => 'Paused: do not contact',
    archived: (): string => 'Paused: archived',
    merged: (): string => 'Paused: merged into another customer',
    /** The rule that won, and the others beside it. */
    also: (winner: string, others: readonly string[]): string =>
      others.length === 0 ? winner : `${winner}; also: ${others.join('; ')}`,
  },

  statuses: {
    overdue: 'Overdue',
    today: 'Today',
    soon: 'Soon',
    scheduled: 'Scheduled',
    paused: 'Paused',
  },

  /** Parts of a due list, in this order. */
  sections: {
    overdue: 'Overdue',
    today: 'Today',
    soon: 'Soon',
    start: 'To start',
    ungraded: 'To be graded',
  },

  urgency: { urgent: 'Urgent', expedited: 'Expedited', normal: 'Normal', slow: 'Slow' },
  demand: { target: 'Target', potential: 'Potential', dead: 'Dead' },
  /** The bare word, as formulas answer it; a dropdown says `choices.type`. */
  customerTypes: { prospect: 'Prospect', existing: 'Existing', lost: 'Lost' },

  /** One sentence per problem code: what is wrong, then what to do. */
  problems: {
    'unknown-word': ({ text, label, allowed = [] }: ProblemFacts): string =>
      allowed.length === 0
        ? `${label}: “${text}” is not a known word. Choose one from the list.`
        : `${label}: “${text}” is not a known word. Use ${list(allowed, 'or')}.`,
    'not-a-day': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is not a date. Type it as 2026-11-21.`,
    'ambiguous-day': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” could be read two ways. Say which comes first, day or month, or type it as 2026-11-21.`,
    'future-day': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is after today. Correct it; a plan belongs under “Planned for”.`,
    'close-too-far': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is more than 10 years away. Check the year.`,
    'plan-too-far': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is more than 12 months away. Plan a nearer day.`,
    'not-a-number': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is not a number that fits here. Type a plain number, without words.`,
    'error-cell': ({ text, label }: ProblemFacts): string =>
      `${label}: the formula in this cell gives ${text}. Repair it or type the value.`,
    'repeated-id': ({ text, label }: ProblemFacts): string =>
      `${label}: an earlier row already has “${text}”. Give this row its own or merge the two.`,
    'no-name': ({ text }: ProblemFacts): string =>
      `Only the ID “${text}” is known. Add a name, phone or email so that people know who it is.`,
    'unknown-owner': ({ text, label, count = 1 }: ProblemFacts): string =>
      `${label}: “${text}” (${counted(count, 'row')}) is not in Team and is no email address. Add the person to Team, with this spelling under “Also known as”.`,
    'unknown-customer': ({ text, label }: ProblemFacts): string =>
      `${label}: no customer has “${text}”. Correct it or add the customer.`,
    'mixed-currencies': ({ text, label }: ProblemFacts): string =>
      `${label}: amounts in several currencies (${text}) are not added up. Use one currency.`,
    'no-company': ({ label }: ProblemFacts): string =>
      `This deal names no company, so it stands in no list. Fill in ${label}.`,
    'out-of-bounds': ({ text, label }: ProblemFacts): string =>
      `${label}: “${text}” is outside what is allowed, so the default counts. Correct it in Settings.`,
  },

  dates: datesEn,

  numbers: {
    /** Lateness in working days; 0 when only days off have passed since. */
    daysLate: (workingDays: number): string =>
      workingDays === 0
        ? 'less than 1 working day late'
        : `${counted(workingDays, 'working day')} late`,
    days: (n: number): string => counted(n, 'day'),
    workingDays: (n: number): string => counted(n, 'working day'),
    rows: (n: number): string => counted(n, 'row'),
    customers: (n: number): string => counted(n, 'customer'),
    deals: (n: number): string => counted(n, 'deal'),
  },

  /** The daily mail. */
  digest: digestEn,
  teamMail: teamMailEn,
  job: jobEn,

  /** Import and the command line. */
  commandLine: commandLineEn,

  /** Menu, dialogs and toasts. */
  menu: menuEn,

  /** Logging and what stands beside it. */
  work: workEn,

  ...workbookEn,

  /** `A, B and C` */
  and: (items: readonly string[]): string => list(items, 'and'),
};

/** What every language says. */
export type Catalogue = typeof en;
