/** A customer as a row of the due list, ready to draw; contact data may be masked. */
import { whyText } from '../../language';
import { demandOf, dueSections, isoFromDay, nameOf, snoozeUntil, urgencyOf } from '../../rules';
import type { Assessment, Customer, Day, DueSection, Policies, SnoozeLength } from '../../rules';
import type { IsoDay, SectionColours, TodayRow } from '../../protocol';
import {
  MASKED,
  masksOthers,
  type AssessedCustomer,
  type Context,
  type OpenOperation,
  type People,
} from '../../workbook';

/** Longer texts are cut; the sheet has the full text. */
const LONGEST = 300;

export interface RowFacts {
  readonly people: People;
  readonly policies: Policies;
  readonly open: OpenOperation | null;
}

export type TodayRowOf = (
  assessed: Pick<AssessedCustomer, 'row' | 'customer' | 'assessment'>,
) => TodayRow;

/**
 * Returns a function that draws a customer's row.
 * @param open an operation that is not complete: the rows of its customers say so
 */
export function openRows(context: Context, { people, policies, open }: RowFacts): TodayRowOf {
  const { words } = context;
  const masks = masksOthers(context, people);
  return ({ row, customer, assessment }) => {
    const isMine = people.isMine(customer.owner);
    const masked = masks && !isMine;
    const name = nameOf(customer);
    const from = { today: assessment.today, due: assessment.next };
    const snoozedTo = (length: SnoozeLength): IsoDay =>
      isoFromDay(snoozeUntil(length, from, policies.calendar));
    const hidden = (text: string): string => (masked && text !== '' ? MASKED : cut(text));
    return {
      ...{ id: customer.id, row, name: cut(isNamedBy(customer) ? name : hidden(name)) },
      contact: customer.contact === name ? '' : cut(customer.contact),
      ...{ phone: hidden(customer.phone), email: hidden(customer.email) },
      prefers: prefersText(customer),
      ...{ masked, isMine, owner: cut(people.shownName(customer.owner)) },
      ...{ grade: assessment.graded.grade, driftFrom: assessment.driftFrom },
      ...{ valueClass: assessment.valueClass, section: assessment.section },
      next: isoOf(assessment.next),
      when: whenText(context, assessment),
      why: [
        ...unfinishedNotes(context, open, customer.id),
        whyText(assessment, policies.followUpPolicy, words),
      ].join(' '),
      nextStep: cut(customer.nextStep),
      snoozes: assessment.putOff,
      snoozedTo: { day: snoozedTo('day'), week: snoozedTo('week') },
      divisions: divisionsOf(words, customer, assessment),
    };
  };
}

/** Deal status · importance · urgency of the next day · demand (docs/rules.md §6). */
function divisionsOf(
  words: Context['words'],
  { stage, need }: Customer,
  { isImportant, next, today }: Assessment,
): readonly string[] {
  return [
    stage === null ? '' : words.choices.stage[stage],
    isImportant ? words.work.important : '',
    next === null ? '' : words.urgency[urgencyOf(next, today)],
    need === null ? '' : words.demand[demandOf(need)],
  ];
}

export function prefersText({ preferredChannel, preferredTime }: Customer): string {
  return cut([preferredChannel, preferredTime].filter((text) => text !== '').join(' · '));
}

/** Says that what is shown of a customer may be half of what a killed run was to write. */
function unfinishedNotes(
  { words }: Context,
  open: OpenOperation | null,
  customer: string,
): readonly string[] {
  if (open?.customers.has(customer) !== true) return [];
  const operation = words.activity.operations[open.operation];
  return [words.work.unfinished({ operation, who: open.who })];
}

export function coloursOf(section: DueSection): SectionColours {
  const { ink, ground } = dueSections[section];
  return { ink, ground };
}

/** Without a company or contact, a customer is named by phone or email, which may be masked. */
function isNamedBy({ company, contact }: Customer): boolean {
  return company !== '' || contact !== '';
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

export function isoOf(day: Day | null): IsoDay | null {
  return day === null ? null : isoFromDay(day);
}

function whenText(
  { words, today }: Context,
  { status, next, workingDaysLate }: Assessment,
): string {
  if (next === null) return words.statuses.paused;
  if (status === 'overdue') return words.numbers.daysLate(workingDaysLate);
  if (status === 'start' || status === 'grade') return words.statuses[status];
  return next <= today ? words.work.today : words.dates.near(next, today);
}
