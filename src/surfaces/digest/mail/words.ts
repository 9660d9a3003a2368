/** Sentences of an email, composed in the reader's language: subject, title, reasons and notices. */
import { catalogueOf, whyText, type Catalogue } from '../../../language';
import {
  countSections,
  DUE_SECTIONS,
  SECTIONS_BY_URGENCY,
  type Day,
  type DueCounts,
  type DueSection,
  type Play,
  type Policies,
  type Settings,
} from '../../../rules';
import { cleanText } from './clean-text';
import {
  countsOf,
  type Digest,
  type GradeChange,
  type Notice,
  type OwnerLists,
  type ProblemCell,
} from '../digest';
import { statementText } from '../statement';
import { shownName } from './row';

/** What composing an email needs besides the digest. A `TeamFile` has it all. */
export interface MailContext {
  readonly policies: Pick<Policies, 'followUpPolicy' | 'gradePolicy'>;
  readonly today: Day;
  /** Holds the file's ID and whether emails carry a calendar file. */
  readonly settings: Settings;
  /** The team's playbook; null: the defaults of the reader's language. */
  readonly plays: () => readonly Play[] | null;
  /** The spreadsheet. */
  readonly url: () => string;
  /** Its sheet Settings. */
  readonly settingsUrl: () => string;
  /** A row of its sheet Customers. */
  rowUrl(row: number): string;
  /** Address of the page for phones; null or absent where it is not switched on. */
  readonly webAddress?: () => string | null;
  /** Names that several customers have; undefined: every ID is shown. */
  readonly namesakes?: ReadonlySet<string>;
  /** Advice that the email has given so far, so that none is repeated word for word. */
  readonly given?: Set<string>;
}

/** The ID to show beside a name: `''` unless several customers have that name. */
export function shownId(name: string, id: string, { namesakes }: MailContext): string {
  return namesakes === undefined || namesakes.has(name) ? id : '';
}

/** Characters. A reason of two rules fits; a festival's name may be cut. */
const LONGEST_WHY = 160;
const LONGEST_HEADING = 60;
/** At most this many names are in a notice; the others are counted. */
const DRIFTED_SHOWN = 5;
const ACCESS_SHOWN = 10;

/**
 * `3 overdue · 12 today · Sat Nov 21`: the two most urgent sections of the reader's own list, then how many
 * customers of colleagues follow. Holds no text typed by people.
 */
export function subjectOf(digest: Digest): string {
  const { dates, digest: words, sections, teamMail } = catalogueOf(digest.recipient.language);
  const counts = headCounts(digest);
  const items = SECTIONS_BY_URGENCY.filter((section) => counts[section] > 0)
    .slice(0, 2)
    .map((section) => sections[section].count({ count: counts[section] }));
  if (hasTeamOnly(digest)) items.unshift(teamMail.heading);
  const others = othersCount(digest);
  if (others > 0) items.push(words.ofColleagues({ count: others }));
  const { today } = digest;
  if (items.length === 0) items.push(words.nothingDue);
  return words.subject({ items, short: dates.short(today), monthDay: dates.monthDay(today) });
}

/** Whether this is a manager's email without due lists, only with the team's table. */
function hasTeamOnly({ counts, team }: Digest): boolean {
  return team !== null && Object.values(counts).every((count) => count === 0);
}

export function titleOf(digest: Digest, { digest: words, teamMail }: Catalogue): string {
  return hasTeamOnly(digest) ? teamMail.title : words.title;
}

/** Customers in the lists of colleagues, where the reader has a list of their own above them. */
export function othersCount({ own, others }: Digest): number {
  if (own.lists.length === 0) return 0;
  return Object.values(countsOf(others)).reduce((total, count) => total + count, 0);
}

/**
 * The numbers at the top of the email, which are those of the sections below: of the reader's own list, else
 * of the lists of colleagues, else of the team.
 */
export function headCounts(digest: Digest): DueCounts {
  const { counts, team, own } = digest;
  if (own.lists.length > 0) return countsOf([own]);
  if (team === null || !hasTeamOnly(digest)) return counts;
  return countSections((section) =>
    team.members.reduce((total, member) => total + member.counts[section], 0),
  );
}

/** Why a colleague's lists are in the reader's email, and how many customers they hold. */
export function ownerSummary(
  { because, counts }: { readonly because: OwnerLists['because']; readonly counts: DueCounts },
  words: Catalogue,
): string {
  const text = countsText(counts, words);
  return because === null ? text : `${words.teamMail.because[because]} · ${text}`;
}

/** `3 overdue · 12 today`: every section that has customers. */
export function countsText(counts: DueCounts, words: Catalogue): string {
  const text = DUE_SECTIONS.filter((section) => counts[section] > 0)
    .map((section) => words.sections[section].count({ count: counts[section] }))
    .join(' · ');
  return text === '' ? words.digest.nothingDueHint : text;
}

export function hintOf(section: DueSection, words: Catalogue, context: MailContext): string {
  return words.sections[section].hint({ days: context.policies.followUpPolicy.soonDays });
}

/** Why a customer is due. May hold a festival's name as people typed it. */
export function whyOf(
  assessment: Parameters<typeof whyText>[0],
  { policies }: Pick<MailContext, 'policies'>,
  words: Catalogue,
): string {
  return cleanText(whyText(assessment, policies.followUpPolicy, words), LONGEST_WHY);
}

export function noticeText(notice: Notice, words: Catalogue): string {
  const { notices } = words.digest;
  switch (notice.code) {
    case 'drift':
      return notices.drift(driftItems(notice.drifted));
    case 'turned': {
      const { items, more } = driftItems(notice.drifted);
      return notices.turned({ day: words.dates.short(notice.since), items, more });
    }
    case 'old-list':
      return notices['old-list']({ day: words.dates.full(notice.on) });
    case 'holidays-end':
      return notices['holidays-end']({ year: notice.year });
    case 'ungraded': {
      const { heading, share } = notice;
      const { ungraded, customers, field, settled } = share;
      const label = cleanText(heading ?? words.fields.customers[field], LONGEST_HEADING);
      const facts = { count: ungraded, total: customers, label, settled };
      return heading === null
        ? notices['ungraded-column'](facts)
        : notices['ungraded-cells'](facts);
    }
    case 'resting':
      return words.work.resting({ count: notice.count });
    case 'columns':
      return notices.columns({ items: notice.headings });
    case 'problems':
      return notices.problems({
        count: notice.count,
        items: notice.cells.map((cell) => cellText(cell, words)),
        more: notice.count - notice.cells.length,
      });
    case 'duplicates':
      return notices.duplicates({ count: notice.count, total: notice.across });
    case 'shared': {
      const items = notice.owners.map((owner) => cleanText(owner, LONGEST_HEADING));
      return notices.shared({ count: notice.count, items });
    }
    case 'moved': {
      const clean = (text: string): string => cleanText(text, LONGEST_HEADING);
      const { moved, from, to, names, count } = notice;
      const facts = { from: clean(from), to: clean(to), items: names.map(clean), count };
      return notices[moved]({ ...facts, more: count - names.length });
    }
    case 'statement':
      return statementText(notice.stated, words);
    case 'pool':
      return notices.pool({ count: notice.count });
    case 'access': {
      const { kind, who } = notice;
      const items = who.slice(0, ACCESS_SHOWN).map((one) => cleanText(one, LONGEST_HEADING));
      return notices.access[kind]({ items, more: who.length - items.length });
    }
    case 'unconfirmed':
      return notices.unconfirmed({ day: words.dates.short(notice.on) });
  }
}

/** `Need, row 2`; with the sheet unless it is that of the customers. */
function cellText({ row, field, table, heading }: ProblemCell, words: Catalogue): string {
  // Settings have keys instead of fields.
  const labels: Readonly<Record<string, Readonly<Record<string, string>> | undefined>> =
    words.fields;
  const label = cleanText(heading ?? labels[table]?.[field] ?? field, LONGEST_HEADING);
  const sheet = table === 'customers' ? '' : words.tables[table];
  return words.digest.notices.cell({ label, row, sheet });
}

function driftItems(drifted: readonly GradeChange[]): {
  readonly items: readonly string[];
  readonly more: number;
} {
  const items = drifted
    .slice(0, DRIFTED_SHOWN)
    .map(({ customer, from, to }) => `${shownName(customer)} ${from} → ${to}`);
  return { items, more: drifted.length - items.length };
}

/** The name above an owner's lists; null: customers without an owner. */
export function ownerHeading(owner: string | null, words: Catalogue): string {
  const name = owner === null ? '' : cleanText(owner, LONGEST_HEADING);
  return name === '' ? words.digest.withoutOwner : name;
}
