/**
 * The fields: every column of every sheet that Duebook knows is declared here, once. Keys are
 * stable and never shown; labels and aliases are in `language`. Reading, column mapping, headings
 * and record types derive from these tables.
 */

/**
 * How a cell of the field is read.
 * - `text`: as typed; `day`: a calendar day; `amount`: any number; `count`: a whole number ≥ 0
 * - `yes`: yes / no words, TRUE / FALSE, or blank
 * - all others: a word of the choice list of that name, in any language
 */
export type FieldKind =
  | 'text'
  | 'day'
  | 'amount'
  | 'count'
  | 'yes'
  | 'need'
  | 'intention'
  | 'stage'
  | 'grade'
  | 'type'
  | 'valueClass'
  | 'entryKind'
  | 'outcome'
  | 'caseKind'
  | 'role'
  | 'language'
  | 'dayKind'
  | 'quickLog'
  | 'measure';

/** Allowed days relative to today. A day outside is a problem, and the cell counts as blank. */
export type DayLimit = 'not-future' | 'within-10-years' | 'within-12-months';

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly limit?: DayLimit;
  /** Who fills it: `formula` a formula, `duebook` logging and the hourly job; absent: people. */
  readonly filledBy?: 'formula' | 'duebook';
  /** The cell names a person of Team; names are suggested, not required. */
  readonly isColleague?: true;
  /** Only the month of the day matters. */
  readonly isMonth?: true;
}

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const pastDay = { kind: 'day', limit: 'not-future' } as const;
/** A name from Team, or any email address. */
const colleague = { kind: 'text', isColleague: true } as const;

export const customerFields = {
  id: text,
  company: text,
  contact: text,
  phone: text,
  email: text,
  im: text,
  address: text,
  country: text,
  owner: colleague,
  source: text,
  referredBy: text,
  industry: text,
  size: text,
  business: text,
  revenue: { kind: 'amount' },
  currency: text,
  tags: text,
  preferredChannel: text,
  preferredTime: text,
  consentOn: day,
  consentChannel: text,
  doNotContact: { kind: 'yes' },
  archivedOn: day,
  mergedInto: text,
  need: { kind: 'need' },
  intention: { kind: 'intention' },
  expectedClose: { kind: 'day', limit: 'within-10-years' },
  stage: { kind: 'stage' },
  potentialValue: { kind: 'amount' },
  plannedFor: { kind: 'day', limit: 'within-12-months' },
  nextStep: text,
  manualGrade: { kind: 'grade' },
  manualType: { kind: 'type' },
  manualClass: { kind: 'valueClass' },
  added: pastDay,
  closedOn: day,
  lostReason: text,
  birthday: day,
  renewal: day,
  lastContact: pastDay,
  lastVerified: day,
  grade: { kind: 'grade', filledBy: 'formula' },
  nextFollowUp: { kind: 'day', filledBy: 'formula' },
  status: { kind: 'text', filledBy: 'formula' },
  daysOverdue: { kind: 'count', filledBy: 'formula' },
  why: { kind: 'text', filledBy: 'formula' },
  lastTracked: { kind: 'day', limit: 'not-future', filledBy: 'duebook' },
  gradeAtLastEntry: { kind: 'grade', filledBy: 'duebook' },
  /** Failed attempts in a row. */
  attempts: { kind: 'count', filledBy: 'duebook' },
  /** Snoozes in a row. */
  snoozes: { kind: 'count', filledBy: 'duebook' },
  type: { kind: 'type', filledBy: 'duebook' },
  valueClass: { kind: 'valueClass', filledBy: 'duebook' },
  /** Day of the last change of type or value class. */
  gapSince: { kind: 'day', limit: 'not-future', filledBy: 'duebook' },
  /** Due day of the most pressing open complaint or promise. */
  promiseDue: { kind: 'day', filledBy: 'duebook' },
  lastPurchase: { kind: 'day', limit: 'not-future', filledBy: 'duebook' },
  totalValue: { kind: 'amount', filledBy: 'duebook' },
  /** For phones, which have no menu: a choice is logged as an entry or snooze, then cleared. */
  log: { kind: 'quickLog' },
} as const satisfies Record<string, FieldSpec>;

/** More people at a customer. */
export const contactFields = {
  id: text,
  customerId: text,
  name: text,
  role: text,
  phone: text,
  email: text,
  im: text,
  birthday: day,
  note: text,
} as const satisfies Record<string, FieldSpec>;

export const journalFields = {
  id: text,
  customerId: text,
  on: pastDay,
  by: colleague,
  channel: text,
  kind: { kind: 'entryKind' },
  outcome: { kind: 'outcome' },
  note: text,
  needAfter: { kind: 'need' },
  closeAfter: day,
  intentionAfter: { kind: 'intention' },
  stageAfter: { kind: 'stage' },
  satisfaction: { kind: 'count' },
  nextStep: text,
  plannedFor: day,
  gradeBefore: { kind: 'grade' },
  gradeAfter: { kind: 'grade' },
  /** ID of the entry that this one corrects, which then no longer counts. */
  corrects: text,
  loggedAt: text,
} as const satisfies Record<string, FieldSpec>;

export const purchaseFields = {
  id: text,
  customerId: text,
  on: pastDay,
  product: text,
  amount: { kind: 'amount' },
  currency: text,
} as const satisfies Record<string, FieldSpec>;

export const caseFields = {
  id: text,
  customerId: text,
  kind: { kind: 'caseKind' },
  opened: pastDay,
  text,
  owner: colleague,
  promisedFor: day,
  told: day,
  closed: day,
  cause: text,
  prevention: text,
  handedTo: colleague,
} as const satisfies Record<string, FieldSpec>;

export const teamFields = {
  name: text,
  email: text,
  role: { kind: 'role' },
  language: { kind: 'language' },
  /** Whether the person gets the daily digest; blank means yes. */
  digest: { kind: 'yes' },
  /** Entries the person can make per day. */
  capacity: { kind: 'count' },
  awayFrom: day,
  awayTo: day,
  coveredBy: colleague,
  /** Other spellings of the name in the owner column. */
  alsoKnownAs: text,
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
  name: text,
} as const satisfies Record<string, FieldSpec>;

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
} as const satisfies Record<string, Record<string, FieldSpec>>;

export type TableKey = keyof typeof tableFields;
