/**
 * Everything an email says, in the reader's language and in reading order. `html.tsx` and `text.ts`
 * only lay it out, so each sentence is composed once.
 */
import { catalogueOf, type Catalogue } from '../../../language';
import { DUE_SECTIONS, type Day, type DueSection, type LanguageCode } from '../../../rules';
import type { Digest, Notice } from '../digest';
import type { ListedOwner, Listing } from './listing';
import { occasionBlocks, type OccasionBlock } from './occasion-lines';
import { rowContent, type Link, type RowContent } from './row-content';
import { teamContent, type TeamContent } from './team-content';
import {
  countsText,
  headCounts,
  hintOf,
  noticeText,
  othersCount,
  ownerHeading,
  ownerSummary,
  subjectOf,
  titleOf,
  type MailContext,
} from './words';

export interface MailContent {
  readonly language: LanguageCode;
  readonly subject: string;
  readonly title: string;
  readonly date: string;
  /** The customers of each section, counted. */
  readonly tiles: readonly Tile[];
  /** The tiles as one line, without empty sections. */
  readonly summary: string;
  /** Set when the email lists no one. */
  readonly nothingDue: string | null;
  /** From top to bottom; no block is empty. */
  readonly blocks: readonly MailBlock[];
  readonly sheet: Link;
  readonly footer: MailFooter;
}

interface Tile {
  readonly section: DueSection;
  readonly count: number;
  readonly label: string;
}

/** A part of an email as data. A new kind does not compile until both renderers lay it out. */
export type MailBlock =
  | ({ readonly kind: 'occasion' } & OccasionBlock)
  | ({ readonly kind: 'section' } & SectionContent)
  | ({ readonly kind: 'team' } & TeamContent)
  | ({ readonly kind: 'colleagues' } & ColleaguesContent)
  /** Counts the owners whose lists found no room. */
  | { readonly kind: 'more-owners'; readonly link: Link }
  | ({ readonly kind: 'notices' } & NoticesContent);

export interface SectionContent {
  readonly section: DueSection;
  readonly title: string;
  /** The number of customers and a hint. */
  readonly detail: string;
  readonly rows: readonly RowContent[];
  /** Leads to the rows left out; null when there are none. */
  readonly more: Link | null;
  /** How many wait for a later day; null when none does. */
  readonly waiting: string | null;
}

/** Lists of other owners that the reader sees. */
export interface ColleaguesContent {
  readonly title: string;
  readonly owners: readonly {
    readonly name: string;
    readonly summary: string;
    readonly sections: readonly SectionContent[];
  }[];
}

export interface NoticesContent {
  readonly title: string;
  readonly notices: readonly {
    readonly text: string;
    /** Where the reader can act on it. */
    readonly link: Link | null;
  }[];
}

export interface MailFooter {
  /** Why the reader gets this email. */
  readonly because: string;
  /** Leads to the settings that stop it. */
  readonly stop: Link;
  readonly stopHow: string;
  /** The day for which the links were made. */
  readonly asOf: string;
}

export function mailContent(digest: Digest, listing: Listing, around: MailContext): MailContent {
  const context = { ...around, namesakes: digest.namesakes, given: new Set<string>() };
  const { language } = digest.recipient;
  const words = catalogueOf(language);
  const counts = headCounts(digest);
  const isEmpty = listing.listed + listing.waiting + listing.unlisted.owners === 0;
  const { because, stop, stopHow, asOf, openSheet, nothingDueHint } = words.digest;
  return {
    language,
    subject: subjectOf(digest),
    title: titleOf(digest, words),
    date: words.dates.full(digest.today),
    tiles: DUE_SECTIONS.map((section) => ({
      section,
      count: counts[section],
      label: words.sections[section].tile,
    })),
    summary: summaryOf(digest, words),
    nothingDue: isEmpty && digest.team === null ? nothingDueHint : null,
    blocks: blocksOf(digest, listing, words, context),
    sheet: { label: openSheet, url: context.url() },
    footer: {
      because: because[digest.because],
      stop: { label: stop, url: context.settingsUrl() },
      stopHow,
      asOf: asOf({ day: words.dates.short(digest.today) }),
    },
  };
}

function summaryOf(digest: Digest, words: Catalogue): string {
  const text = countsText(headCounts(digest), words);
  const others = othersCount(digest);
  return others === 0 ? text : `${text} · ${words.digest.ofColleagues({ count: others })}`;
}

/** The one list of blocks and their order. */
function blocksOf(
  digest: Digest,
  listing: Listing,
  words: Catalogue,
  context: MailContext,
): readonly MailBlock[] {
  const { before, after } = occasionBlocks(digest, words, context);
  const { team, notices } = digest;
  const { own, others, unlisted } = listing;
  const blocks: MailBlock[] = before.map((block) => ({ kind: 'occasion', ...block }));
  for (const section of sectionsOf(own, words, context)) {
    blocks.push({ kind: 'section', ...section });
  }
  if (team !== null) blocks.push({ kind: 'team', ...teamContent(team, words, context) });
  if (others.length > 0) {
    const owners = others.map((owner) => ({
      name: ownerHeading(owner.owner, words),
      summary: ownerSummary(owner, words),
      sections: sectionsOf(owner, words, context),
    }));
    blocks.push({ kind: 'colleagues', title: words.digest.others, owners });
  }
  if (unlisted.owners > 0) {
    const { owners, customers: count } = unlisted;
    const label = words.digest.moreOwners({ count, owners });
    blocks.push({ kind: 'more-owners', link: { label, url: context.rowUrl(1) } });
  }
  for (const block of after) blocks.push({ kind: 'occasion', ...block });
  if (notices.length > 0) {
    blocks.push({
      kind: 'notices',
      title: words.digest.notices.title,
      notices: notices.map((notice) => noticeContent(notice, words, context)),
    });
  }
  return blocks;
}

function sectionsOf(
  { lists }: ListedOwner,
  words: Catalogue,
  context: MailContext,
): readonly SectionContent[] {
  const { digest, dueList, sections } = words;
  const dayOf = (on: Day | null): string =>
    on === null ? '' : words.dates.near(on, context.today);
  return lists.map(({ section, count, rows, more, waiting, startedBy, overload }) => ({
    section,
    title: sections[section].title,
    detail: `${count} · ${hintOf(section, words, context)}`,
    rows: rows.map((row) => rowContent(row, words, context)),
    more: more === 0 ? null : { label: digest.more({ count: more }), url: context.rowUrl(1) },
    waiting:
      waiting === 0 ? null : dueList.waiting({ count: waiting, day: dayOf(startedBy), overload }),
  }));
}

function noticeContent(
  notice: Notice,
  words: Catalogue,
  { url }: MailContext,
): NoticesContent['notices'][number] {
  const link = notice.code === 'problems' ? { label: words.digest.openSheet, url: url() } : null;
  return { text: noticeText(notice, words), link };
}
