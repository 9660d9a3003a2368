/**
 * THE table of fields: every column of every sheet that Duebook knows, once. Keys are stable and
 * never shown; labels and aliases live in `language`. Reading, mapping, headings and the types of
 * a record all follow from here: a new field is one entry, and one phrase per language.
 */

/**
 * How a cell of the field is read.
 * - `text` as typed; `day` a calendar day; `amount` any number; `count` a whole number from 0
 * - `yes` marked or blank (yes / no words, TRUE / FALSE)
 * - the others: one word of a closed list, in any language Duebook speaks
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

/** What a day may be, seen from today; outside it the cell is a problem and counts as blank. */
export type DayLimit = 'not-future' | 'within-10-years' | 'within-12-months';

export interface FieldSpec {
  readonly kind: FieldKind;
  readonly limit?: DayLimit;
  /** Absent: people fill it. `formula`: a formula column. `duebook`: logging and the hourly job. */
  readonly filledBy?: 'formula' | 'duebook';
  /** A person of Team, by name or address: suggested, never asked for. */
  readonly isColleague?: true;
  /** Of a day: its month is meant, whichever day of it stands there. */
  readonly isMonth?: true;
}

const text = { kind: 'text' } as const;
const day = { kind: 'day' } as const;
const pastDay = { kind: 'day', limit: 'not-future' } as const;
/** A name or an address from Team; an address alone works too. */
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
  /** Attempts in a row since the last entry that was none. */
  attempts: { kind: 'count', filledBy: 'duebook' },
  /** Snoozes in a row since the last entry. */
  snoozes: { kind: 'count', filledBy: 'duebook' },
  type: { kind: 'type', filledBy: 'duebook' },
  valueClass: { kind: 'valueClass', filledBy: 'duebook' },
  /** The day on which type or class last changed. */
  gapSince: { kind: 'day', limit: 'not-future', filledBy: 'duebook' },
  /** The day of the most pressing open complaint or promise. */
  promiseDue: { kind: 'day', filledBy: 'duebook' },
  lastPurchase: { kind: 'day', limit: 'not-future', filledBy: 'duebook' },
  totalValue: { kind: 'amount', filledBy: 'duebook' },
  /** For phones, which have no menu: a choice here becomes an entry or a snooze, and is cleared. */
  log: { kind: 'quickLog' },
} as const satisfies Record<string, FieldSpec>;

/** Further people at a customer. */
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
  /** The ID of the entry that this one voids. */
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
  /** Blank counts as on. */
  digest: { kind: 'yes' },
  /** Entries a day that the person can make. */
  capacity: { kind: 'count' },
  awayFrom: day,
  awayTo: day,
  coveredBy: colleague,
  /** Other spellings of the person in the owner column. */
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

/** The sheets whose rows are records, by key; labels live in `language`. */
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
