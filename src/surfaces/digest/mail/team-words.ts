/** What a manager reads of the team, in the reader's words: the one source of HTML and text. */
import type { Catalogue } from '../../../language';
import type { Day } from '../../../rules';
import type { TeamMember } from '../team-members';
import { MOST_NAMED, type TeamOverview } from '../team-overview';
import { cleanText } from './clean-text';
import { shownName } from './row';
import { ownerHeading } from './words';

/** Colleagues a mail lists; those with least overdue are counted. */
const MOST_MEMBERS = 30;

const LONGEST_NAME = 40;
const LONGEST_TEXT = 160;
/** What the job says of itself may be a sentence or two; so many of its lines are told. */
const LONGEST_FAILURE = 300;
const MOST_FAILURES = 5;

export interface MemberWords {
  readonly name: string;
  /** Why this colleague reads no mail; null: reads one. */
  readonly note: string | null;
  readonly overdue: string;
  readonly today: string;
  readonly done: string;
  readonly onTime: string;
  /** Of how many entries; `''` where there were none. */
  readonly judged: string;
  readonly load: string;
  readonly isOverloaded: boolean;
}

/** A line that may lead to a customer's row. */
export interface TeamPoint {
  readonly customer: { readonly name: string; readonly id: string; readonly row: number } | null;
  readonly text: string;
}

export interface TeamSection {
  readonly title: string;
  readonly points: readonly TeamPoint[];
  /** How many more there are, in words; null: these are all. */
  readonly more: string | null;
}

export interface TeamWords {
  readonly members: readonly MemberWords[];
  readonly moreMembers: string | null;
  readonly explained: string;
  /** What asks the manager to decide, most pressing first; none of them empty. */
  readonly sections: readonly TeamSection[];
}

export function teamWords(team: TeamOverview, words: Catalogue): TeamWords {
  const { teamMail, dates } = words;
  const hidden = team.members.length - MOST_MEMBERS;
  return {
    members: team.members.slice(0, MOST_MEMBERS).map((member) => memberWords(member, words)),
    moreMembers: hidden > 0 ? teamMail.moreMembers({ count: hidden }) : null,
    explained: teamMail.explained({ since: dates.short(team.since) }),
    sections: [
      escalatedIn(team, words),
      snoozedIn(team, words),
      unownedIn(team, words),
      awayIn(team, words),
      unsentIn(team, words),
      jobIn(team, words),
    ].filter(({ points }) => points.length > 0),
  };
}

function memberWords(member: TeamMember, { teamMail }: Catalogue): MemberWords {
  const { counts, done, onTime, load, capacity, because } = member;
  // Rounded down: a share says 100 % only where nothing was late.
  const share = onTime.judged === 0 ? 0 : Math.floor((onTime.onTime / onTime.judged) * 100);
  const perDay = load.toFixed(1);
  return {
    name: cleanText(member.name, LONGEST_NAME) || '—',
    note: because === null ? null : teamMail.because[because],
    overdue: String(counts.overdue),
    today: String(counts.today),
    done: doneText(done),
    onTime: onTime.judged === 0 ? '–' : `${share}%`,
    judged: onTime.judged === 0 ? '' : `${onTime.onTime}/${onTime.judged}`,
    load: capacity === null ? perDay : `${perDay}/${capacity}`,
    isOverloaded: capacity !== null && load > capacity,
  };
}

/** Attempts stand in brackets, where there were any. */
function doneText({ touches, reviews, attempts }: TeamMember['done']): string {
  return `${touches} + ${reviews}${attempts === 0 ? '' : ` (${attempts})`}`;
}

function escalatedIn({ escalated }: TeamOverview, words: Catalogue): TeamSection {
  const { teamMail, numbers } = words;
  const points = escalated.named.map(({ customer, owner, handOver }): TeamPoint => {
    const { to = null } = handOver ?? {};
    const proposal =
      handOver === null
        ? []
        : [to === null ? teamMail.nobodyHasRoom : teamMail.handOver({ to: nameIn(to) })];
    const late = numbers.daysLate(customer.assessment.workingDaysLate);
    return pointOf(customer, [late, ownerHeading(owner, words), ...proposal]);
  });
  const title = teamMail.escalated({ count: escalated.count });
  return { title, points, more: moreOf(escalated.count, words) };
}

function snoozedIn({ snoozed }: TeamOverview, words: Catalogue): TeamSection {
  const { teamMail } = words;
  const points = snoozed.named.map(({ customer, owner, reason }) =>
    pointOf(customer, [
      teamMail.times({ count: customer.customer.snoozes ?? 0 }),
      ownerHeading(owner, words),
      ...[cleanText(reason, LONGEST_TEXT)].filter((text) => text !== ''),
    ]),
  );
  const title = teamMail.snoozed({ count: snoozed.count });
  return { title, points, more: moreOf(snoozed.count, words) };
}

function unownedIn({ unowned }: TeamOverview, { teamMail }: Catalogue): TeamSection {
  const points = unowned === 0 ? [] : [said(teamMail.unowned({ count: unowned }))];
  return { title: teamMail.unownedTitle, points, more: null };
}

function awayIn({ away }: TeamOverview, words: Catalogue): TeamSection {
  const { teamMail, dates } = words;
  const points = away.slice(0, MOST_NAMED).map(({ name, until, cover }) => {
    const named = { name: nameIn(name), cover: cover === null ? null : nameIn(cover) };
    return said(teamMail.away({ ...named, until: shortDay(until, dates) }));
  });
  return { title: teamMail.awayTitle, points, more: moreOf(away.length, words) };
}

function unsentIn({ unsent }: TeamOverview, words: Catalogue): TeamSection {
  const { teamMail, digest, dates } = words;
  const points = unsent.slice(0, MOST_NAMED).map(({ who, on, code }) => {
    const cause = digest.skipped[code];
    return said(teamMail.unsent({ who: nameIn(who), day: shortDay(on, dates), cause }));
  });
  return { title: teamMail.unsentTitle, points, more: moreOf(unsent.length, words) };
}

function jobIn({ failures }: TeamOverview, { teamMail }: Catalogue): TeamSection {
  const points = failures
    .slice(0, MOST_FAILURES)
    .map((line) => said(cleanText(line, LONGEST_FAILURE) || '—'));
  const count = failures.length - points.length;
  const more = count > 0 ? teamMail.moreFailures({ count }) : null;
  return { title: teamMail.jobTitle, points, more };
}

function pointOf(
  { row, customer }: TeamOverview['snoozed']['named'][number]['customer'],
  facts: readonly string[],
): TeamPoint {
  const id = cleanText(customer.id, LONGEST_NAME);
  return { customer: { name: shownName(customer), id, row }, text: facts.join(' · ') };
}

function said(text: string): TeamPoint {
  return { customer: null, text };
}

function moreOf(count: number, { teamMail }: Catalogue): string | null {
  return count > MOST_NAMED ? teamMail.more({ count: count - MOST_NAMED }) : null;
}

function nameIn(name: string): string {
  return cleanText(name, LONGEST_NAME) || '—';
}

function shortDay(day: Day | null, { short }: Catalogue['dates']): string | null {
  return day === null ? null : short(day);
}
