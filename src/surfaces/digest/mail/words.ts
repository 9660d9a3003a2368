/** What a mail says, in the reader's words: the one source of its HTML, its text and its subject. */
import { catalogueOf, whyText, type Catalogue } from '../../../language';
import {
  countSections,
  DUE_SECTIONS,
  fieldsShown,
  SECTIONS_BY_URGENCY,
  type Day,
  type DueCounts,
  type DueSection,
  type LanguageCode,
  type Policies,
  type Settings,
} from '../../../rules';
import { fieldLines } from '../../../workbook';
import { cleanText } from './clean-text';
import type { Digest, Notice, OwnerLists } from '../digest';
import { shownName, type DigestRow } from './row';

/** What a mail needs of the world besides its facts. */
export interface DigestFrame {
  readonly policies: Pick<Policies, 'followUpPolicy' | 'gradePolicy'>;
  readonly today: Day;
  /** This file's own ID, and whether a calendar file is wanted. */
  readonly settings: Settings;
  /** Link to the spreadsheet, and to its settings. */
  readonly url: string;
  readonly settingsUrl: string;
  rowUrl(row: number): string;
}

/** Longest reason of a row: two rules side by side fit, a festival's name of a novel does not. */
const LONGEST_WHY = 160;
const LONGEST_HEADING = 60;
const LONGEST_VALUE = 140;

const LINES = fieldsShown('mail', 'line');

/** Names that a notice spells out; the rest is counted. */
const DRIFTED_SHOWN = 5;

export function wordsOf(language: LanguageCode): Catalogue {
  return catalogueOf(language);
}

/** `3 overdue · 12 today · Sat Nov 21`: the two most pressing numbers, no text from people. */
export function subjectOf(digest: Digest): string {
  const { dates, digest: words, teamMail } = wordsOf(digest.recipient.language);
  const counts = headCounts(digest);
  const items = SECTIONS_BY_URGENCY.filter((section) => counts[section] > 0)
    .slice(0, 2)
    .map((section) => words.subjectItems[section]({ count: counts[section] }));
  if (isOfTeamAlone(digest)) items.unshift(teamMail.heading);
  const { today } = digest;
  if (items.length === 0) items.push(words.nothingDue);
  return words.subject({ items, short: dates.short(today), monthDay: dates.monthDay(today) });
}

/** A manager's mail in which nobody stands but in the table of the team. */
function isOfTeamAlone({ counts, team }: Digest): boolean {
  return team !== null && Object.values(counts).every((count) => count === 0);
}

export function titleOf(digest: Digest, { digest: words, teamMail }: Catalogue): string {
  return isOfTeamAlone(digest) ? teamMail.title : words.title;
}

/** The numbers at the head of the mail: those of its lists, else the team's. */
export function headCounts(digest: Digest): DueCounts {
  const { counts, team } = digest;
  if (team === null || !isOfTeamAlone(digest)) return counts;
  return countSections((section) =>
    team.members.reduce((total, member) => total + member.counts[section], 0),
  );
}

/** Why somebody's list stands in another's mail, and how much there is of it. */
export function standingText(
  { because, counts }: { readonly because: OwnerLists['because']; readonly counts: DueCounts },
  words: Catalogue,
): string {
  const much = countsText(counts, words);
  return because === null ? much : `${words.teamMail.because[because]} · ${much}`;
}

/** `3 overdue · 12 today`, every section that has anybody. */
export function countsText(counts: DueCounts, words: Catalogue): string {
  const said = DUE_SECTIONS.filter((section) => counts[section] > 0)
    .map((section) => words.digest.subjectItems[section]({ count: counts[section] }))
    .join(' · ');
  return said === '' ? words.digest.nothingDueHint : said;
}

export function hintOf(section: DueSection, words: Catalogue, frame: DigestFrame): string {
  return words.digest.hints[section]({ days: frame.policies.followUpPolicy.soonDays });
}

/** A label with its punctuation, and the text behind it. */
export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

export interface RowWords {
  /** How late, or the day on which it is due; null where the list says it. */
  readonly when: string | null;
  readonly isLate: boolean;
  /** Who hears of it, once it is long; null before. */
  readonly escalation: string | null;
  readonly why: string;
  /** What keeps the customer from a grade; null where there is one. */
  readonly ungraded: string | null;
  readonly drift: string | null;
  /** Key or major; null for the others. */
  readonly valueClass: string | null;
  readonly lastNote: LabelledText | null;
  /** The next step, then the fields declared as lines of the email. */
  readonly lines: readonly LabelledText[];
  /** How to go on with a customer of this intention; null where none is known. */
  readonly playbook: string | null;
}

export function rowWords(row: DigestRow, words: Catalogue, frame: DigestFrame): RowWords {
  const { digest, dates, numbers, choices, work, teamMail } = words;
  const { workingDaysLate, escalation, dueOn, driftFrom, grade, lastNote, intention } = row;
  const isLate = workingDaysLate !== null;
  return {
    when: isLate
      ? numbers.daysLate(workingDaysLate)
      : dueOn === null
        ? null
        : digest.dueOn({ day: dates.short(dueOn) }),
    isLate,
    escalation: escalation === null ? null : teamMail.escalation[escalation],
    why: whyOf(row.assessment, frame, words),
    ungraded:
      row.section === 'ungraded'
        ? words.gradeReasons[row.assessment.graded.reason](frame.policies.gradePolicy)
        : null,
    drift: driftFrom === null ? null : digest.drift({ from: driftFrom, to: grade }),
    valueClass:
      row.valueClass === 'key'
        ? digest.keyCustomer
        : row.valueClass === 'major'
          ? digest.majorCustomer
          : null,
    lastNote:
      lastNote === null
        ? null
        : {
            label:
              lastNote.on === null
                ? digest.lastNoteUndated
                : digest.lastNote({ day: dates.monthDay(lastNote.on) }),
            text: lastNote.text,
          },
    lines: linesOf(row, words, frame),
    playbook:
      intention === null
        ? null
        : digest.playbook({
            intention: choices.intention[intention],
            text: work.playbook[intention],
          }),
  };
}

function linesOf(
  { nextStep, customer }: DigestRow,
  words: Catalogue,
  { today }: DigestFrame,
): readonly LabelledText[] {
  const { digest } = words;
  const listed = fieldLines(LINES, customer, words, today).map(({ label, value }) => ({
    label: digest.fieldLabel({ label }),
    text: cleanText(value, LONGEST_VALUE),
  }));
  return [{ label: digest.nextStep, text: nextStep }, ...listed].filter(({ text }) => text !== '');
}

/** Names of festivals stand in it as people typed them. */
export function whyOf(
  assessment: Parameters<typeof whyText>[0],
  { policies }: Pick<DigestFrame, 'policies'>,
  words: Catalogue,
): string {
  return cleanText(whyText(assessment, policies.followUpPolicy, words), LONGEST_WHY);
}

export function noticeText(notice: Notice, words: Catalogue): string {
  const { notices } = words.digest;
  switch (notice.code) {
    case 'drift':
      return driftText(notice.drifted, words);
    case 'holidays-end':
      return notices['holidays-end']({ day: words.dates.full(notice.on) });
    case 'ungraded': {
      const { heading, share } = notice;
      const { ungraded, customers, field, settled } = share;
      const label = cleanText(heading ?? words.fields.customers[field], LONGEST_HEADING);
      const facts = { count: ungraded, total: customers, label, settled };
      return heading === null
        ? notices['ungraded-column'](facts)
        : notices['ungraded-cells'](facts);
    }
    case 'problems':
      return notices.problems({ count: notice.count });
    case 'unconfirmed':
      return notices.unconfirmed({ day: words.dates.short(notice.on) });
  }
}

function driftText(
  drifted: Extract<Notice, { code: 'drift' }>['drifted'],
  { digest }: Catalogue,
): string {
  const items = drifted
    .slice(0, DRIFTED_SHOWN)
    .map(({ customer, from, to }) => `${shownName(customer)} ${from} → ${to}`);
  const count = drifted.length - items.length;
  return count === 0 ? digest.notices.drift({ items }) : digest.notices.driftMore({ items, count });
}

/** How a colleague's list is headed. */
export function ownerHeading(owner: string | null, words: Catalogue): string {
  const name = owner === null ? '' : cleanText(owner, LONGEST_HEADING);
  return name === '' ? words.digest.withoutOwner : name;
}
