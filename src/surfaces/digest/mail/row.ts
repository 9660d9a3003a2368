/** A due customer as data for one row of an email, with texts cleaned and cut. */
import type { AssessedCustomer } from '../../../workbook';
import {
  escalationOf,
  lastTrackedOf,
  nameOf,
  type Assessment,
  type Customer,
  type Day,
  type DrawnField,
  type DueSection,
  type Entry,
  type Escalation,
  type Grade,
  type PhoneNumber,
} from '../../../rules';
import type { Digest } from '../digest';
import { cleanText } from './clean-text';
import { shownPhones } from './phone';

export interface DigestRow {
  readonly section: DueSection;
  readonly row: number;
  readonly id: string;
  /** The uncut ID. */
  readonly fullId: string;
  readonly name: string;
  /** `''` when it equals the name. */
  readonly contact: string;
  readonly phones: readonly PhoneNumber[];
  readonly grade: Grade;
  readonly driftFrom: Grade | null;
  readonly valueClass: Assessment['valueClass'];
  /** Set for customers who are due soon. */
  readonly dueOn: Day | null;
  /** Null when not overdue. */
  readonly workingDaysLate: number | null;
  /** Who is responsible now because of the lateness; null unless that has changed since the last email. */
  readonly escalation: Escalation | null;
  readonly assessment: Assessment;
  readonly lastNote: { readonly on: Day | null; readonly text: string } | null;
  readonly nextStep: string;
  /** False if the last email listed the customer as due already, also where it was done since and is due again. */
  readonly isNew: boolean;
  /** Preferred channel and time; `''` if unknown. */
  readonly prefers: string;
  readonly intention: Customer['intention'];
  /** What was bought. */
  readonly products: readonly string[];
  /** As typed: for the fields declared as lines of the email. */
  readonly customer: Customer;
}

/** Which part of a row shows a field that the email draws in a place of its own. */
export const ROW_PART: Readonly<Record<DrawnField<'mail'>, keyof DigestRow>> = {
  id: 'id',
  company: 'name',
  contact: 'contact',
  phone: 'phones',
  grade: 'grade',
  valueClass: 'valueClass',
  nextFollowUp: 'dueOn',
  daysOverdue: 'workingDaysLate',
  why: 'assessment',
  intention: 'intention',
  nextStep: 'nextStep',
  preferredChannel: 'prefers',
  preferredTime: 'prefers',
};

/** Longest texts, in characters. */
const LONGEST = { name: 80, contact: 60, note: 160, nextStep: 140 };
export const LONGEST_ID = 20;

/** What a row needs to know of its email. */
export interface RowOfMail {
  /** Whether a manager other than the reader sees late customers. */
  readonly isOverseen: boolean;
  readonly lastMail: Digest['lastMail'];
}

export function rowOf(
  assessed: AssessedCustomer,
  section: DueSection,
  { isOverseen, lastMail }: RowOfMail = { isOverseen: false, lastMail: null },
): DigestRow {
  const { row, customer, assessment, entries, products } = assessed;
  const name = shownName(customer);
  const { workingDaysLate: late, next } = assessment;
  const reached = escalationOf(late);
  // Only what has changed since the last email: a level is told once.
  const escalation =
    lastMail !== null && escalationOf(late - lastMail.workingDays) === reached ? null : reached;
  const contact = cleanText(customer.contact, LONGEST.contact);
  return {
    section,
    row,
    id: cleanText(customer.id, LONGEST_ID),
    fullId: customer.id,
    name,
    contact: contact === name ? '' : contact,
    phones: shownPhones(customer.phone),
    grade: assessment.graded.grade,
    driftFrom: assessment.driftFrom,
    valueClass: assessment.valueClass,
    dueOn: assessment.status === 'soon' ? assessment.next : null,
    workingDaysLate: assessment.status === 'overdue' ? assessment.workingDaysLate : null,
    escalation: escalation === null || isOverseen ? escalation : 'seller',
    assessment,
    lastNote: lastNoteOf(entries),
    nextStep: cleanText(customer.nextStep, LONGEST.nextStep),
    isNew: isNewTo(lastMail, next, lastTrackedOf(customer)),
    prefers: cleanText(
      [customer.preferredChannel, customer.preferredTime].filter((text) => text !== '').join(' · '),
      LONGEST.contact,
    ),
    intention: customer.intention,
    products,
    customer,
  };
}

function isNewTo(last: Digest['lastMail'], next: Day | null, tracked: Day | null): boolean {
  if (last === null || next === null) return true;
  return next > last.on && (tracked === null || tracked < last.on);
}

/** The customer's name, or a dash when nothing of it is visible. */
export function shownName(customer: Customer): string {
  return cleanText(nameOf(customer), LONGEST.name) || '—';
}

/** The note of the latest contact day; of several on that day, the one logged last. */
function lastNoteOf(entries: readonly Entry[]): DigestRow['lastNote'] {
  let last: { on: Day | null; text: string } | null = null;
  for (const { on, note } of entries) {
    if (note === '' || (last !== null && (on ?? -Infinity) < (last.on ?? -Infinity))) continue;
    last = { on, text: note };
  }
  const text = last === null ? '' : cleanText(last.text, LONGEST.note);
  return last === null || text === '' ? null : { on: last.on, text };
}
