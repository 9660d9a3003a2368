/**
 * The plain-text form of a mail, from the same data as the HTML: one block per customer, links on
 * their own line, no columns to align, so that it can be pasted into a group chat.
 */
import type { Catalogue } from '../../../language';
import { isolate } from './clean-text';
import type { Digest } from '../digest';
import type { ListedOwner, Listing } from './listing';
import { occasionBlocks, type OccasionBlock } from './occasion-lines';
import type { DigestRow } from './row';
import { teamBlocks } from './text-team';
import {
  countsText,
  headCounts,
  hintOf,
  noticeText,
  ownerHeading,
  rowWords,
  standingText,
  titleOf,
  wordsOf,
  type DigestFrame,
} from './words';

export function renderText(digest: Digest, listing: Listing, frame: DigestFrame): string {
  const words = wordsOf(digest.recipient.language);
  const { unlisted, others } = listing;
  const { before, after } = occasionBlocks(digest, words, frame);
  const blocks = [
    `${titleOf(digest, words)} · ${words.dates.full(digest.today)}\n${countsText(headCounts(digest), words)}`,
    ...occasionTexts(before, words, frame),
    ...sectionBlocks(listing.own, words, frame),
    ...teamBlocks(digest.team, words, frame),
    ...(others.length === 0 ? [] : [words.digest.others]),
    ...others.flatMap((owner) => [
      `— ${isolate(ownerHeading(owner.owner, words))} — ${standingText(owner, words)}`,
      ...sectionBlocks(owner, words, frame),
    ]),
    ...(unlisted.owners === 0
      ? []
      : [words.digest.moreOwners({ count: unlisted.customers, owners: unlisted.owners })]),
    ...occasionTexts(after, words, frame),
    ...noticeBlock(digest, words),
    footer(digest, words, frame),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function sectionBlocks(
  { lists }: ListedOwner,
  words: Catalogue,
  frame: DigestFrame,
): readonly string[] {
  return lists.flatMap(({ section, count, rows, more, waiting }) => [
    `【${words.sections[section]}】${count} · ${hintOf(section, words, frame)}`,
    ...rows.map((row) => rowBlock(row, words, frame)),
    ...moreText(more, words, frame),
    ...(waiting === 0 ? [] : [words.digest.waiting({ count: waiting })]),
  ]);
}

function moreText(more: number, words: Catalogue, frame: DigestFrame): readonly string[] {
  return more === 0 ? [] : [`${words.digest.more({ count: more })}\n${frame.rowUrl(1)}`];
}

function rowBlock(row: DigestRow, words: Catalogue, frame: DigestFrame): string {
  const said = rowWords(row, words, frame);
  const grade = said.valueClass === null ? row.grade : `${row.grade} · ${said.valueClass}`;
  const id = row.id === '' ? '' : ` (${isolate(row.id)})`;
  const facts = [said.when, said.escalation, said.ungraded, said.drift, isolate(said.why)].filter(
    (fact) => fact !== null,
  );
  const reach = [row.contact, ...row.phones.map(({ text }) => text)].filter((part) => part !== '');
  return [
    `[${grade}] ${isolate(row.name)}${id}`,
    facts.join(' · '),
    ...(reach.length === 0 ? [] : [reach.map(isolate).join(' · ')]),
    ...(said.lastNote === null ? [] : [`${said.lastNote.label}${isolate(said.lastNote.text)}`]),
    ...said.lines.map(({ label, text }) => `${label}${isolate(text)}`),
    ...(said.playbook === null ? [] : [said.playbook]),
    frame.rowUrl(row.row),
  ].join('\n');
}

/** One block, since its lines are short; each customer's link on a line of its own. */
function occasionTexts(
  blocks: readonly OccasionBlock[],
  words: Catalogue,
  frame: DigestFrame,
): readonly string[] {
  return blocks.map(({ title, lines, more }) =>
    [
      `【${title}】`,
      ...lines.flatMap(({ row, name, id, when, late, text }) => [
        `• ${isolate(name)}${id === '' ? '' : ` (${isolate(id)})`}`,
        late === null ? isolate(when) : `${isolate(when)} · ${late}`,
        ...(text === '' ? [] : [isolate(text)]),
        frame.rowUrl(row),
      ]),
      ...moreText(more, words, frame),
    ].join('\n'),
  );
}

function noticeBlock({ notices }: Digest, words: Catalogue): readonly string[] {
  if (notices.length === 0) return [];
  const lines = notices.map((notice) => `• ${isolate(noticeText(notice, words))}`);
  return [[`【${words.digest.notices.title}】`, ...lines].join('\n')];
}

function footer(digest: Digest, words: Catalogue, frame: DigestFrame): string {
  const { because, stop, stopHow, asOf } = words.digest;
  return [
    frame.url,
    because[digest.because],
    `${stop} ${stopHow}`,
    frame.settingsUrl,
    asOf({ day: words.dates.short(digest.today) }),
  ].join('\n');
}
