/**
 * The "add to calendar" link of a row. It opens Google Calendar's form for a new all-day event, filled
 * in, for the reader to save.
 */
import type { Catalogue } from '../../../language';
import { isoFromDay, type Day } from '../../../rules';
import { cleanText } from './clean-text';
import type { DigestRow } from './row';
import type { MailContext } from './words';

const FORM = 'https://calendar.google.com/calendar/render?action=TEMPLATE';

/** Characters. A Chinese character takes nine bytes in a URL, and fifty rows share the email's 90 KB. */
const LONGEST_NAME = 30;

/**
 * An event on the day the customer is due, or today when that day has passed. It holds the phone number
 * but, to save bytes, no link to the sheet.
 */
export function calendarLink(row: DigestRow, context: MailContext, { digest }: Catalogue): string {
  const on = row.dueOn ?? context.today;
  const phone = row.phones[0]?.text;
  const title = digest.calendarTitle({ name: cleanText(row.name, LONGEST_NAME) });
  return [
    `${FORM}&text=${asQueryText(title)}`,
    // The end is exclusive.
    `dates=${compact(on)}/${compact(on + 1)}`,
    phone === undefined ? '' : `details=${asQueryText(phone)}`,
  ]
    .filter((part) => part !== '')
    .join('&');
}

const asQueryText = (text: string): string => encodeURIComponent(text).replace(/%20/g, '+');

/** `20261123` */
export const compact = (day: Day): string => isoFromDay(day).replace(/-/g, '');
