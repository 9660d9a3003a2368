/** A due customer as data for one row of an email, with texts cleaned and cut. */
import type { AssessedCustomer } from '../../../workbook';
import {
  escalationOf,
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
  /** Who is responsible now because of the lateness; null while it is short. */
  readonly escalation: Escalation | null;
  readonly assessment: Assessment;
  readonly lastNote: { readonly on: Day | null; readonly text: string } | null;
  readonly nextStep: string;
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
};

/** Longest texts, in characters. */
const LONGEST = { name: 80, contact: 60, note: 160, nextStep: 140 };
export const LONGEST_ID = 20;

/** @param isOverseen whether a manager other than the reader sees late customers */
export function rowOf(
  assessed: AssessedCustomer,
  section: DueSection,
  isOverseen = false,
): DigestRow {
  const { row, customer, assessment, entries, products } = assessed;
  const name = shownName(customer);
  const escalation = escalationOf(assessment.workingDaysLate);
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
    intention: customer.intention,
    products,
    customer,
  };
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
