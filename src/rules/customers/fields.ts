/**
 * THE table of fields: every column of every sheet that Duebook knows, once. Keys are stable and
 * never shown; labels live in `language`. Columns, headings, reading, the types of a record and the
 * lines of the sidebar and the email all follow from here: a new field is one entry and one label
 * per language.
 */
import { colleague, name, sentence, text } from './field-shapes';
import type { CustomerFieldSpec, FieldSpec } from './field-spec';
import { playbookFields } from './playbook-fields';
import { reviewFields } from './review-fields';

/** Signs that are no quantity: a sheet would drop a zero in front, or take a plus for a formula. */
const code = { kind: 'text', keepsText: true } as const;
const day = { kind: 'day' } as const;
const pastDay = { kind: 'day', limit: 'not-future' } as const;
const channel = { kind: 'text', list: 'channels' } as const;
/** The customer of a record as people type it: a name or an ID. */
const customer = { ...name, isReference: true } as const;
/** Of a record: its own ID, and the customer's, which counts and is written from `customer`. */
const keys = { id: text, customerId: text } as const;

/** Filled by a formula column; beside one another, so kept narrow. */
const formula = { filledBy: 'formula', sheet: 'shown', width: 'narrow' } as const;
/** Filled by logging and the hourly job. */
const ours = { filledBy: 'duebook', sheet: 'folded' } as const;

/**
 * Most fields need no more than their kind and `sheet`. The order of the columns of a new sheet is that of
 * the work, in `surfaces/setup/layout.ts`; those folded follow as declared.
 */
export const customerFields = {
  id: { kind: 'text', sheet: 'folded', mail: 'drawn' },
  company: { ...name, sheet: 'shown-if-new', sidebar: 'drawn', mail: 'drawn' },
  contact: { kind: 'text', sheet: 'shown-if-new', sidebar: 'drawn', mail: 'drawn' },
  phone: {
    ...code,
    sheet: 'shown-if-new',
    sidebar: 'drawn',
    mail: 'drawn',
    isContactData: true,
  },
  email: { ...name, sheet: 'shown-if-new', sidebar: 'drawn', isContactData: true },
  im: { ...code, sheet: 'on-request', sidebar: 'line', isContactData: true },
  address: { kind: 'text', sheet: 'on-request', sidebar: 'line', isContactData: true },
  country: { kind: 'text', sheet: 'on-request' },
  owner: { ...colleague, sheet: 'shown', sidebar: 'drawn' },
  source: { kind: 'text', list: 'sources', sheet: 'shown-if-new', sidebar: 'line' },
  /** A customer or a partner, by name or ID. */
  referredBy: { ...customer, sheet: 'on-request', sidebar: 'line' },
  industry: { kind: 'text', sheet: 'on-request' },
  size: { kind: 'text', sheet: 'on-request' },
  business: { kind: 'text', sheet: 'on-request' },
  tags: { kind: 'text', sheet: 'shown-if-new', sidebar: 'line' },
  preferredChannel: { ...channel, sheet: 'on-request', sidebar: 'drawn', mail: 'drawn' },
  preferredTime: { kind: 'text', sheet: 'on-request', sidebar: 'drawn', mail: 'drawn' },
  consentChannel: { ...channel, sheet: 'on-request' },
  /** In every sheet: a merge is refused without it. */
  mergedInto: { kind: 'text', sheet: 'folded', isReference: true },
  /** In every sheet, as `closedOn` is: without them no one could be closed as lost. */
  lostReason: { kind: 'text', sheet: 'folded' },
  revenue: { kind: 'amount', sheet: 'on-request' },
  potentialValue: { kind: 'amount', sheet: 'shown-if-new', sidebar: 'line' },
  currency: { kind: 'text', sheet: 'on-request', sidebar: 'drawn' },
  note: { kind: 'text', sheet: 'shown-if-new', sidebar: 'line' },

  grade: { ...formula, kind: 'grade', sidebar: 'drawn', mail: 'drawn' },
  nextFollowUp: { ...formula, kind: 'day', sidebar: 'drawn', mail: 'drawn' },
  status: { ...formula, kind: 'text', sidebar: 'drawn' },
  daysOverdue: { ...formula, kind: 'count', mail: 'drawn' },
  why: { ...formula, ...sentence, sidebar: 'drawn', mail: 'drawn' },

  need: { kind: 'need', sheet: 'shown', sidebar: 'line' },
  intention: { kind: 'intention', sheet: 'shown', sidebar: 'drawn', mail: 'drawn' },
  expectedClose: {
    kind: 'day',
    limit: 'within-10-years',
    nearest: 'ahead',
    takesMonth: true,
    sheet: 'shown',
    sidebar: 'drawn',
  },
  stage: { kind: 'stage', sheet: 'shown', sidebar: 'line' },
  lastContact: { ...pastDay, nearest: 'behind', sheet: 'shown', sidebar: 'drawn' },
  plannedFor: { kind: 'day', limit: 'within-12-months', nearest: 'ahead', sheet: 'shown' },
  nextStep: { ...sentence, sheet: 'shown', sidebar: 'drawn', mail: 'drawn' },
  /** For phones, which have no menu: a choice here becomes an entry or a snooze, and is cleared. */
  log: { kind: 'quickLog', sheet: 'shown' },

  manualGrade: { kind: 'grade', sheet: 'folded' },
  manualType: { kind: 'type', sheet: 'on-request' },
  manualClass: { kind: 'valueClass', sheet: 'on-request' },
  doNotContact: { kind: 'yes', failsSafe: true, sheet: 'folded' },
  added: { ...pastDay, sheet: 'folded' },
  closedOn: { kind: 'day', sheet: 'folded' },
  birthday: { kind: 'day', isBirthday: true, sheet: 'on-request' },
  renewal: { kind: 'day', sheet: 'on-request' },
  lastVerified: { kind: 'day', sheet: 'folded-if-new' },
  consentOn: { kind: 'day', sheet: 'on-request', sidebar: 'line' },
  archivedOn: { kind: 'day', sheet: 'folded-if-new' },

  lastTracked: { ...ours, ...pastDay },
  /** The day on which Duebook first saw the customer; decides who is to start (docs/rules.md §3). */
  since: { ...ours, kind: 'day' },
  /** What was told at the end of the last day, in a form of its own; see `follow-ups/told.ts`. */
  told: { ...ours, kind: 'text' },
  /** The deal that was last closed (docs/rules.md §1): won or lost, and what stood beside it then. */
  closedStage: { ...ours, kind: 'stage' },
  closedNeed: { ...ours, kind: 'need' },
  closedClose: { ...ours, kind: 'day' },
  /** The day on which type or class last changed; no rule reads it. */
  gapSince: { ...ours, ...pastDay },
  /** Of a list that a database hands out (docs/growing.md): the day it is of. No rule reads it, emails wait for it. */
  asOf: { kind: 'day', filledBy: 'duebook', sheet: 'on-request' },
  /** The day of the most pressing open complaint or promise. */
  promiseDue: { ...ours, kind: 'day' },
  lastPurchase: { ...ours, ...pastDay, sidebar: 'drawn' },
  gradeAtLastEntry: { ...ours, kind: 'grade' },
  /** Attempts in a row since the last entry that was none. */
  attempts: { ...ours, kind: 'count' },
  /** Snoozes in a row since the last entry. */
  snoozes: { ...ours, kind: 'count' },
  /** The planned day until which the next move is the customer's (docs/rules.md §7, Waiting). */
  waitingUntil: { ...ours, kind: 'day' },
  type: { ...ours, kind: 'type' },
  valueClass: { ...ours, kind: 'valueClass', mail: 'drawn' },
  totalValue: { ...ours, kind: 'amount', sidebar: 'drawn' },
} as const satisfies Record<string, CustomerFieldSpec>;

/** More people at a customer. */
export const contactFields = {
  customer,
  name,
  role: text,
  phone: code,
  email: name,
  im: code,
  birthday: { kind: 'day', isBirthday: true },
  note: sentence,
  ...keys,
} as const satisfies Record<string, FieldSpec>;

export const journalFields = {
  customer,
  on: pastDay,
  by: colleague,
  with: name,
  channel,
  kind: { kind: 'entryKind' },
  outcome: { kind: 'outcome' },
  note: sentence,
  needAfter: { kind: 'need' },
  closeAfter: day,
  intentionAfter: { kind: 'intention' },
  stageAfter: { kind: 'stage' },
  satisfaction: { kind: 'count' },
  nextStep: sentence,
  plannedFor: day,
  gradeBefore: { kind: 'grade' },
  gradeAfter: { kind: 'grade' },
  /** The day that was due before the entry; blank where no one could be late. */
  dueBefore: day,
  /** ID of the entry that this one corrects, which then no longer counts. */
  corrects: text,
  loggedAt: text,
  ...keys,
} as const satisfies Record<string, FieldSpec>;

export const purchaseFields = {
  customer,
  on: pastDay,
  product: name,
  amount: { kind: 'amount' },
  /** Optional; where most buyers have one, value classes go by it. */
  profit: { kind: 'amount' },
  currency: text,
  ...keys,
} as const satisfies Record<string, FieldSpec>;

export const caseFields = {
  customer,
  kind: { kind: 'caseKind' },
  opened: pastDay,
  text: sentence,
  owner: colleague,
  promisedFor: day,
  told: day,
  closed: day,
  cause: sentence,
  prevention: sentence,
  handedTo: colleague,
  ...keys,
} as const satisfies Record<string, FieldSpec>;

export const teamFields = {
  name,
  email: name,
  role: { kind: 'role' },
  language: { kind: 'language' },
  /** Whether the person gets the daily digest; blank means yes. */
  digest: { kind: 'yes' },
  /** Entries the person can make per day. */
  capacity: { kind: 'count' },
  awayFrom: day,
  awayTo: day,
  coveredBy: colleague,
  /** Other spellings of the person in the owner column. */
  alsoKnownAs: sentence,
} as const satisfies Record<string, FieldSpec>;

export const goalFields = {
  owner: colleague,
  month: { kind: 'day', isMonth: true },
  measure: { kind: 'measure' },
  target: { kind: 'amount' },
} as const satisfies Record<string, FieldSpec>;

export const holidayFields = {
  on: day,
  kind: { kind: 'dayKind' },
  name,
} as const satisfies Record<string, FieldSpec>;

export { playbookFields, reviewFields };

/** All sheets whose rows are records, by key; their titles are in `language`. */
export const tableFields = {
  customers: customerFields,
  contacts: contactFields,
  journal: journalFields,
  purchases: purchaseFields,
  cases: caseFields,
  team: teamFields,
  goals: goalFields,
  holidays: holidayFields,
  playbook: playbookFields,
  review: reviewFields,
} as const satisfies Record<string, Record<string, FieldSpec>>;

export type TableKey = keyof typeof tableFields;
