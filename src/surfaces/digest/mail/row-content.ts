/** What an email shows of one customer, in the reader's words: the one list of facts and of lines. */
import type { Catalogue } from '../../../language';
import { fieldsShown, isTooEarlyToSell, playsFor, type Grade } from '../../../rules';
import { playsOfLanguage, fieldLines } from '../../../workbook';
import { calendarLink } from './calendar-link';
import { cleanText } from './clean-text';
import type { Link } from './link';
import { pageLink } from './page-link';
import type { PhoneNumber } from '../../../rules';
import type { DigestRow } from './row';
import { shownId, whyOf, type MailContext } from './words';

export type { Link } from './link';

/** A customer's name and ID with a link: to the page for phones, or to the row that held them when the email was composed. */
export interface CustomerReference {
  readonly name: string;
  /** `''` when there is none. */
  readonly id: string;
  readonly url: string;
}

export interface RowContent extends CustomerReference {
  readonly grade: Grade;
  /** Key or major; null for the others. */
  readonly valueClass: string | null;
  /** Shown on one line, in this order. */
  readonly facts: readonly RowFact[];
  /** `''` when the name says it already. */
  readonly contact: string;
  readonly phones: readonly PhoneNumber[];
  /** Preferred channel and time; `''` if unknown. */
  readonly prefers: string;
  /** What the page for phones does with the customer: log, snooze; empty where it is not switched on. */
  readonly actions: readonly Link[];
  /** Adds the follow-up to the reader's own calendar. */
  readonly calendar: Link;
  /** Each shown on a line of its own, in this order. */
  readonly lines: readonly RowLine[];
}

export interface RowFact {
  /** `when`: how late, or the day it is due, unless the section says it. */
  readonly code: 'when' | 'escalation' | 'ungraded' | 'drift' | 'why';
  readonly text: string;
  readonly isLate: boolean;
}

export interface RowLine {
  /** `field`: one declared as a line of the email. */
  readonly code: 'last-note' | 'next-step' | 'field' | 'advice';
  /** Put before the text as it is; `''` when there is none. */
  readonly label: string;
  readonly text: string;
}

export function rowContent(row: DigestRow, words: Catalogue, context: MailContext): RowContent {
  const { digest } = words;
  const { grade, valueClass, contact, phones, prefers, name, id } = row;
  return {
    name,
    id: shownId(name, id, context),
    url: context.rowUrl(row.row),
    grade,
    valueClass:
      valueClass === 'key'
        ? digest.keyCustomer
        : valueClass === 'major'
          ? digest.majorCustomer
          : null,
    facts: factsOf(row, words, context),
    contact,
    phones,
    prefers,
    actions: actionsOf(row, words, context),
    calendar: { label: digest.addToCalendar, url: calendarLink(row, context, words) },
    lines: linesOf(row, words, context),
  };
}

function actionsOf({ fullId }: DigestRow, words: Catalogue, context: MailContext): readonly Link[] {
  return (['log', 'snooze'] as const).flatMap((view) => {
    const url = pageLink(view, fullId, context);
    return url === null ? [] : [{ label: words.digest[view], url }];
  });
}

function factsOf(row: DigestRow, words: Catalogue, context: MailContext): readonly RowFact[] {
  const { digest, dates, numbers, teamMail, gradeReasons } = words;
  const { section, assessment, workingDaysLate, dueOn, escalation, driftFrom, grade } = row;
  const facts: RowFact[] = [];
  const add = (code: RowFact['code'], text: string, isLate = false): void => {
    facts.push({ code, text, isLate });
  };
  if (workingDaysLate !== null) add('when', numbers.daysLate(workingDaysLate), true);
  else if (dueOn !== null) add('when', digest.dueOn({ day: dates.short(dueOn) }));
  if (escalation !== null) add('escalation', teamMail.escalation[escalation]);
  if (section === 'ungraded') {
    add('ungraded', gradeReasons[assessment.graded.reason](context.policies.gradePolicy));
  }
  if (driftFrom !== null) add('drift', digest.drift({ from: driftFrom, to: grade }));
  add('why', whyOf(assessment, context, words));
  return facts;
}

const LINE_FIELDS = fieldsShown('mail', 'line');

/** Longest value of a declared field, in characters. */
const LONGEST_VALUE = 140;

function linesOf(row: DigestRow, words: Catalogue, context: MailContext): readonly RowLine[] {
  const { lastNote, nextStep, customer } = row;
  const { today } = context;
  const { digest, dates, dueList } = words;
  const lines: RowLine[] = [];
  if (lastNote !== null) {
    const { on, text } = lastNote;
    const label =
      on === null ? digest.lastNoteUndated : digest.lastNote({ day: dates.monthDay(on) });
    lines.push({ code: 'last-note', label, text });
  }
  if (nextStep !== '') lines.push({ code: 'next-step', label: digest.nextStep, text: nextStep });
  for (const { label, value } of fieldLines(LINE_FIELDS, customer, words, today)) {
    const text = cleanText(value, LONGEST_VALUE);
    if (text !== '') lines.push({ code: 'field', label: dueList.fieldLabel({ label }), text });
  }
  // Given once: not again to someone who had it in the last email, nor under the next customer.
  const advice = row.isNew ? adviceOf(row, words, context) : '';
  const isGiven = context.given?.has(advice) === true;
  context.given?.add(advice);
  if (advice !== '' && !isGiven) lines.push({ code: 'advice', label: '', text: advice });
  return lines;
}

/** What to do and what to say, each by the most particular row of the playbook that has it. */
function adviceOf(
  { customer, intention, assessment: { type, graded }, products }: DigestRow,
  words: Catalogue,
  { today, plays }: MailContext,
): string {
  const { digest, choices, dueList, fields, work } = words;
  const facts = { customer: { ...customer, intention }, type, products, today };
  const found = playsFor(facts, plays() ?? playsOfLanguage(words));
  const toDo = found.find(({ advice }) => advice !== '');
  const toSay = found.find(({ talk }) => talk !== '');
  const parts: string[] = [];
  if (isTooEarlyToSell({ ...customer, intention }, graded.grade)) parts.push(work.tooEarlyToSell);
  if (toDo !== undefined) {
    const text = cleanText(toDo.advice, LONGEST_VALUE);
    const named = toDo.intention === null ? null : choices.intention[toDo.intention];
    parts.push(named === null ? text : digest.advice({ intention: named, text }));
  }
  if (toSay !== undefined) {
    const label = dueList.fieldLabel({ label: fields.playbook.talk });
    parts.push(`${label}${cleanText(toSay.talk, LONGEST_VALUE)}`);
  }
  // A Chinese full stop has its own room.
  return parts.join(' ').replace(/。 /g, '。');
}
