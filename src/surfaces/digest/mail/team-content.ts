/** The manager's part of an email in the reader's words: the team's table and the points that need a decision. */
import type { Catalogue } from '../../../language';
import type { AssessedCustomer } from '../../../workbook';
import { MOST_NAMED, type TeamOverview } from '../team-overview';
import { cleanText, LONGEST_NAME, shortName } from './clean-text';
import { memberContent, type MemberContent } from './member-content';
import { pageLink } from './page-link';
import { shownName } from './row';
import type { CustomerReference, Link } from './row-content';
import { weekLines } from './week-lines';
import { ownerHeading, shownId, type MailContext } from './words';

/** At most this many colleagues are listed; the others, who have the least overdue, are counted. */
const MOST_MEMBERS = 30;
const LONGEST_TEXT = 160;
/** Failures of the hourly job may be a sentence or two each; only the first ones are shown. */
const LONGEST_FAILURE = 300;
const MOST_FAILURES = 5;

export interface TeamPoint {
  /** Null when the point is not about one customer. */
  readonly customer: CustomerReference | null;
  readonly text: string;
}

export interface TeamSection {
  readonly title: string;
  readonly points: readonly TeamPoint[];
  /** Counts the points left out; null when there are none. */
  readonly more: Link | null;
}

export interface TeamContent {
  readonly heading: string;
  readonly nameColumn: string;
  readonly numberColumns: readonly string[];
  readonly members: readonly MemberContent[];
  /** Counts the colleagues left out; null when there are none. */
  readonly moreMembers: Link | null;
  /** What the numbers mean. */
  readonly explained: string;
  /** Without empty ones. */
  readonly sections: readonly TeamSection[];
}

export function teamContent(
  team: TeamOverview,
  words: Catalogue,
  context: MailContext,
): TeamContent {
  const { teamMail, dates } = words;
  const { heading, columns } = teamMail;
  const hidden = team.members.length - MOST_MEMBERS;
  return {
    heading,
    nameColumn: columns.name,
    numberColumns: [columns.overdue, columns.today, columns.done, columns.onTime, columns.load],
    members: team.members.slice(0, MOST_MEMBERS).map((member) => memberContent(member, words)),
    moreMembers:
      hidden > 0 ? { label: teamMail.moreMembers({ count: hidden }), url: context.url() } : null,
    explained: teamMail.explained({ since: dates.short(team.since) }),
    // The most urgent first.
    sections: [escalatedIn, snoozedIn, startingIn, unownedIn, awayIn, unsentIn, jobIn, weekIn]
      .map((sectionIn) => sectionIn(team, words, context))
      .filter(({ points }) => points.length > 0),
  };
}

type SectionOf = (team: TeamOverview, words: Catalogue, context: MailContext) => TeamSection;

const escalatedIn: SectionOf = ({ escalated: { count, fresh, named } }, words, context) => {
  const { teamMail, numbers } = words;
  const points = named.map(({ customer, owner, handOver }): TeamPoint => {
    const facts = [
      numbers.daysLate(customer.assessment.workingDaysLate),
      ownerHeading(owner, words),
    ];
    if (handOver !== null) {
      const { to } = handOver;
      facts.push(
        to === null ? teamMail.noOneHasCapacity : teamMail.handOver({ to: shortName(to) }),
      );
    }
    return pointAbout(customer, facts, words, context);
  });
  const title = freshTitle(teamMail.escalated({ count }), fresh, words);
  return { title, points, more: moreOf(count, words, context) };
};

/** What changed since the last email, so that a title does not come again word for word. */
function freshTitle(title: string, fresh: number | null, { teamMail }: Catalogue): string {
  return fresh === null ? title : teamMail.fresh({ title, count: fresh });
}

const snoozedIn: SectionOf = ({ snoozed: { count, fresh, named } }, words, context) => {
  const { teamMail } = words;
  const points = named.map(({ customer, owner, reason }): TeamPoint => {
    const times = teamMail.times({ count: customer.assessment.putOff });
    const facts = [times, ownerHeading(owner, words), cleanText(reason, LONGEST_TEXT)];
    return pointAbout(customer, facts, words, context);
  });
  const title = freshTitle(teamMail.snoozed({ count }), fresh, words);
  return { title, points, more: moreOf(count, words, context) };
};

const startingIn: SectionOf = ({ starting }, words, context) => {
  const { teamMail } = words;
  const points = starting.slice(0, MOST_NAMED).map(({ name, untaken, blocked }) => {
    const facts = [
      untaken === 0 ? '' : teamMail.untaken({ count: untaken }),
      blocked === 0 ? '' : teamMail.blocked({ count: blocked }),
    ];
    return plainPoint([shortName(name), ...facts].filter((fact) => fact !== '').join(' · '));
  });
  const title = words.sections.start.title;
  return { title, points, more: moreOf(starting.length, words, context) };
};

const unownedIn: SectionOf = ({ unowned: count }, { teamMail }) => {
  const points = count === 0 ? [] : [plainPoint(teamMail.unowned({ count }))];
  return { title: teamMail.unownedTitle, points, more: null };
};

const awayIn: SectionOf = ({ away }, words, context) => {
  const { teamMail, dates } = words;
  const points = away.slice(0, MOST_NAMED).map(({ name, until, cover }) =>
    plainPoint(
      teamMail.away({
        name: shortName(name),
        until: until === null ? null : dates.short(until),
        cover: cover === null ? null : shortName(cover),
      }),
    ),
  );
  return { title: teamMail.awayTitle, points, more: moreOf(away.length, words, context) };
};

const unsentIn: SectionOf = ({ unsent }, words, context) => {
  const { teamMail, digest, dates } = words;
  const points = unsent.slice(0, MOST_NAMED).map(({ who, on, code }) => {
    const day = on === null ? null : dates.short(on);
    return plainPoint(teamMail.unsent({ who: shortName(who), day, cause: digest.skipped[code] }));
  });
  return { title: teamMail.unsentTitle, points, more: moreOf(unsent.length, words, context) };
};

const jobIn: SectionOf = ({ failures }, { teamMail }, { url }) => {
  const points = failures
    .slice(0, MOST_FAILURES)
    .map((line) => plainPoint(cleanText(line, LONGEST_FAILURE) || '—'));
  const count = failures.length - points.length;
  const more = count > 0 ? { label: teamMail.moreFailures({ count }), url: url() } : null;
  return { title: teamMail.jobTitle, points, more };
};

const weekIn: SectionOf = ({ week }, words) => {
  if (week === null) return { title: '', points: [], more: null };
  const title = words.teamMail.week.title({ since: words.dates.short(week.from) });
  return { title, points: weekLines(week, words).map(plainPoint), more: null };
};

/** Empty facts are left out. */
function pointAbout(
  { row, customer }: AssessedCustomer,
  facts: readonly string[],
  words: Catalogue,
  context: MailContext,
): TeamPoint {
  // One target: on a phone the page shows the customer, and a row of the sheet hardly does.
  const page = pageLink('customer', customer.id, context);
  return {
    customer: {
      name: shownName(customer),
      id: shownId(shownName(customer), cleanText(customer.id, LONGEST_NAME), context),
      url: page ?? context.rowUrl(row),
    },
    text: facts.filter((fact) => fact !== '').join(' · '),
  };
}

function plainPoint(text: string): TeamPoint {
  return { customer: null, text };
}

/** For a section of `count` points, of which the first `MOST_NAMED` are shown. */
function moreOf(count: number, { teamMail }: Catalogue, { url }: MailContext): Link | null {
  return count > MOST_NAMED
    ? { label: teamMail.more({ count: count - MOST_NAMED }), url: url() }
    : null;
}
