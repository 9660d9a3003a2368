/**
 * The "add to calendar" link of a row: Google Calendar's form for a new event, filled in and left for the
 * reader to save. All-day and in no zone, since a follow-up is a day.
 */
import type { Catalogue } from '../../../language';
import { isoFromDay, type Day } from '../../../rules';
import { cleanText } from './clean-text';
import type { DigestRow } from './row';
import type { DigestFrame } from './words';

const FORM = 'https://calendar.google.com/calendar/render?action=TEMPLATE';

/** A letter of Chinese takes nine bytes in an address, and fifty rows share one mail's 90 KB. */
const LONGEST_NAME = 30;

/**
 * On the day a customer is due; whoever is due already goes on today. The telephone goes along; the link
 * to the sheet does not, for the same bytes.
 */
export function calendarLink(row: DigestRow, frame: DigestFrame, { digest }: Catalogue): string {
  const on = row.dueOn ?? frame.today;
  const phone = row.phones[0]?.text;
  const title = digest.calendarTitle({ name: cleanText(row.name, LONGEST_NAME) });
  return [
    `${FORM}&text=${inAddress(title)}`,
    // The day after the last one: the end of an all-day event is outside it.
    `dates=${compact(on)}/${compact(on + 1)}`,
    ...(phone === undefined ? [] : [`details=${inAddress(phone)}`]),
  ].join('&');
}

const inAddress = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

/** `20261123` */
export const compact = (day: Day): string => isoFromDay(day).replace(/-/g, '');
