/**
 * The calendar file of a mail (RFC 5545): an all-day event for each customer listed. A customer keeps one
 * event, known by customer and file, which moves along from mail to mail; nothing in it is the machine's.
 */
import type { Catalogue } from '../../../language';
import { isoFromDay, SETTING, textOf } from '../../../rules';
import type { Attachment } from '../../../platform';
import { compact } from './calendar-link';
import { cleanText, utf8Bytes } from './clean-text';
import type { ListedOwner, Listing } from './listing';
import type { DigestRow } from './row';
import { rowWords, type DigestFrame } from './words';

/** A content line has at most so many octets (RFC 5545 §3.1), the space of a continued one included. */
const LONGEST_LINE = 75;

/** Long IDs must not become one when they are cut. */
const LONGEST_ID = 200;

/** Null where no row is listed. */
export function calendarFile(
  { own, others }: Pick<Listing, 'own' | 'others'>,
  frame: DigestFrame,
  words: Catalogue,
): Attachment | null {
  const rows = [own, ...others].flatMap(rowsOf);
  if (rows.length === 0) return null;
  const uidOf = openUids(frame);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Duebook//Daily mail//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...rows.flatMap((row) => eventOf(row, uidOf(row), frame, words)),
    'END:VCALENDAR',
  ];
  return {
    name: `duebook-${isoFromDay(frame.today)}.ics`,
    type: 'text/calendar',
    text: lines.map((line) => `${fold(line)}\r\n`).join(''),
  };
}

function rowsOf({ lists }: ListedOwner): readonly DigestRow[] {
  return lists.flatMap(({ rows }) => rows);
}

function eventOf(
  row: DigestRow,
  uid: string,
  frame: DigestFrame,
  words: Catalogue,
): readonly string[] {
  const { today } = frame;
  const on = row.dueOn ?? today;
  const said = rowWords(row, words, frame);
  const about = [
    [said.when, said.why].filter((part) => part !== null).join(' · '),
    [row.contact, ...row.phones.map(({ text }) => text)].filter((part) => part !== '').join(' · '),
    said.lastNote === null ? '' : `${said.lastNote.label}${said.lastNote.text}`,
    row.nextStep === '' ? '' : `${words.digest.nextStep}${row.nextStep}`,
    said.playbook ?? '',
    frame.rowUrl(row.row),
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // The day of the run: sent again it is the same file, and a later mail's event is the newer one.
    `DTSTAMP:${compact(today)}T000000Z`,
    `SEQUENCE:${today}`,
    `DTSTART;VALUE=DATE:${compact(on)}`,
    // The end of an all-day event is outside it.
    `DTEND;VALUE=DATE:${compact(on + 1)}`,
    `SUMMARY:${escapeText(words.digest.calendarTitle({ name: row.name }))}`,
    `DESCRIPTION:${escapeText(about.filter((line) => line !== '').join('\n'))}`,
    `URL:${frame.rowUrl(row.row)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Who has no ID yet is known by name, and by number where several share it; an ID comes within the hour. */
function openUids({ settings, url }: DigestFrame): (row: DigestRow) => string {
  const file = cleanText(textOf(settings.get(SETTING.fileId) ?? ''), LONGEST_ID) || url;
  const taken = new Set<string>();
  return ({ wholeId, name }) => {
    const customer = cleanText(wholeId, LONGEST_ID) || name;
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

/** Breaks between characters, never inside one. */
function fold(line: string): string {
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
