/**
 * Lays an email out as plain text that can be pasted into a group chat: one paragraph per customer,
 * each URL on its own line, no columns to align. The sentences come from `content.ts`.
 */
import { isolate } from './clean-text';
import type { ColleaguesContent, MailBlock, MailContent, SectionContent } from './content';
import type { OccasionBlock } from './occasion-lines';
import type { CustomerReference, Link, RowContent } from './row-content';
import type { TeamContent, TeamSection } from './team-content';

export function renderText(content: MailContent): string {
  const { title, date, summary, blocks } = content;
  const paragraphs = [
    `${title} · ${date}\n${summary}`,
    ...blocks.flatMap(paragraphsOf),
    footer(content),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function paragraphsOf(block: MailBlock): readonly string[] {
  switch (block.kind) {
    case 'occasion':
      return [occasion(block)];
    case 'section':
      return sectionParagraphs(block);
    case 'team':
      return [team(block), ...block.sections.map(points)];
    case 'colleagues':
      return colleagues(block);
    case 'more-owners':
      return [block.link.label];
    case 'notices': {
      const lines = block.notices.map(({ text }) => `• ${isolate(text)}`);
      return [[heading(block.title), ...lines].join('\n')];
    }
  }
}

function heading(title: string): string {
  return `【${title}】`;
}

function sectionParagraphs({
  title,
  detail,
  rows,
  more,
  waiting,
}: SectionContent): readonly string[] {
  const paragraphs = [`${heading(title)}${detail}`, ...rows.map(customer)];
  if (more !== null) paragraphs.push(withUrl(more));
  if (waiting !== null) paragraphs.push(waiting);
  return paragraphs;
}

function withUrl({ label, url }: Link): string {
  return `${label}\n${url}`;
}

function inOneLine({ label, url }: Link): string {
  return `${label} ${url}`;
}

function customer(row: RowContent): string {
  const { grade, valueClass, facts, contact, phones, prefers, lines, url, actions } = row;
  const reach = [contact, ...phones.map(({ text }) => text), prefers].filter((part) => part !== '');
  const found = [
    `[${valueClass === null ? grade : `${grade} · ${valueClass}`}] ${nameAndId(row)}`,
    facts.map(({ text }) => isolate(text)).join(' · '),
    reach.map(isolate).join(' · '),
    ...lines.map(({ label, text }) => `${label}${isolate(text)}`),
    url,
    ...actions.map(inOneLine),
  ];
  return found.filter((line) => line !== '').join('\n');
}

function nameAndId({ name, id }: CustomerReference): string {
  return id === '' ? isolate(name) : `${isolate(name)} (${isolate(id)})`;
}

/** One paragraph, since its lines are short. */
function occasion({ title, lines, more }: OccasionBlock): string {
  const texts = [heading(title)];
  for (const line of lines) {
    const when = isolate(line.when);
    texts.push(`• ${nameAndId(line)}`, line.late === null ? when : `${when} · ${line.late}`);
    if (line.text !== '') texts.push(isolate(line.text));
    texts.push(line.url);
  }
  if (more !== null) texts.push(withUrl(more));
  return texts.join('\n');
}

function colleagues({ title, owners }: ColleaguesContent): readonly string[] {
  const lists = owners.flatMap(({ name, summary, sections }) => [
    `— ${isolate(name)} — ${summary}`,
    ...sections.flatMap(sectionParagraphs),
  ]);
  return [title, ...lists];
}

function team({ heading: title, members, moreMembers, explained }: TeamContent): string {
  const lines = [heading(title), ...members.map(({ line }) => line)];
  if (moreMembers !== null) lines.push(moreMembers.label);
  return [...lines, explained].join('\n');
}

function points({ title, points: found, more }: TeamSection): string {
  const lines = [heading(title)];
  for (const { customer: about, text } of found) {
    if (about === null) lines.push(`• ${isolate(text)}`);
    else lines.push(`• ${nameAndId(about)} · ${isolate(text)}`, about.url);
  }
  if (more !== null) lines.push(more.label);
  return lines.join('\n');
}

function footer({ sheet, footer: { because, stop, stopHow, asOf } }: MailContent): string {
  return [sheet.url, because, `${stop.label}${stopHow}`, stop.url, asOf].join('\n');
}
