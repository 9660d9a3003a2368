/**
 * The calendar file attached to an email (RFC 5545): an all-day event for each customer listed. An
 * event's UID is made of the customer and the file, so a later email moves the event instead of adding
 * one. The same digest always gives the same file.
 */
import type { Catalogue } from '../../../language';
import { isoFromDay, SETTING, textOf } from '../../../rules';
import type { Attachment } from '../../../platform';
import { compact } from './calendar-link';
import { cleanText, utf8Bytes } from './clean-text';
import type { ListedOwner, Listing } from './listing';
import type { DigestRow } from './row';
import { rowContent, type RowFact } from './row-content';
import type { MailContext } from './words';

/** Octets per content line (RFC 5545 §3.1), including the space that begins a continued line. */
const LONGEST_LINE = 75;

/** Characters; enough that two long IDs stay different when they are cut. */
const LONGEST_ID = 200;

/** The calendar file with an event for each listed customer; null when none is listed. */
export function calendarFile(
  { own, others }: Pick<Listing, 'own' | 'others'>,
  context: MailContext,
  words: Catalogue,
): Attachment | null {
  const rows = [own, ...others].flatMap(rowsOf);
  if (rows.length === 0) return null;
  const uidOf = openUids(context);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duebook//Daily mail//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...rows.flatMap((row) => eventOf(row, uidOf(row), context, words)),
    'END:VCALENDAR',
  ];
  return {
    name: `duebook-${isoFromDay(context.today)}.ics`,
    type: 'text/calendar',
    text: lines.map((line) => `${foldLine(line)}\r\n`).join(''),
  };
}

function rowsOf({ lists }: ListedOwner): readonly DigestRow[] {
  return lists.flatMap(({ rows }) => rows);
}

/** The facts of a row that its event repeats. */
const REPEATED_FACTS: readonly RowFact['code'][] = ['when', 'why'];

function eventOf(
  row: DigestRow,
  uid: string,
  context: MailContext,
  words: Catalogue,
): readonly string[] {
  const { today } = context;
  const on = row.dueOn ?? today;
  const { facts, contact, phones, lines, url } = rowContent(row, words, context);
  const repeated = facts.filter(({ code }) => REPEATED_FACTS.includes(code));
  const about = [
    repeated.map(({ text }) => text).join(' · '),
    [contact, ...phones.map(({ text }) => text)].filter((part) => part !== '').join(' · '),
    ...lines.map(({ label, text }) => `${label}${text}`),
    url,
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // The day of the digest, so that the same digest gives the same file and a later one is newer.
    `DTSTAMP:${compact(today)}T000000Z`,
    `SEQUENCE:${today}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // Exclusive: the day after the event.
    `DTEND;VALUE=DATE:${compact(on + 1)}`,
    `SUMMARY:${escapeText(words.digest.calendarTitle({ name: row.name }))}`,
    `DESCRIPTION:${escapeText(about.filter((line) => line !== '').join('\n'))}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Until a customer has an ID, its name takes the ID's place, numbered when several customers share it. */
function openUids({ settings, url }: MailContext): (row: DigestRow) => string {
  const file = cleanText(textOf(settings.get(SETTING.fileId) ?? ''), LONGEST_ID) || url();
  const taken = new Set<string>();
  return ({ fullId, name }) => {
    const customer = cleanText(fullId, LONGEST_ID) || name;
    for (let number = 1; ; number += 1) {
      const parts = [customer, ...(number === 1 ? [] : [String(number)]), file];
      const uid = `${parts.map(encodeURIComponent).join('.')}@duebook`;
      if (taken.has(uid)) continue;
      taken.add(uid);
      return uid;
    }
  };
}

function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\n/g, '\\n');
}

/** Continues a long line on the next one (RFC 5545 §3.1), never inside a character. */
function foldLine(line: string): string {
  let folded = '';
  let room = LONGEST_LINE;
  for (const character of line) {
    const bytes = utf8Bytes(character);
    if (bytes > room) {
      folded += '\r\n ';
      room = LONGEST_LINE - 1;
    }
    folded += character;
    room -= bytes;
  }
  return folded;
}
