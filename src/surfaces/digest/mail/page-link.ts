/** Links to the page for phones. Each only opens it: programs that look for malware follow links, too. */
import { isoFromDay } from '../../../rules';
import type { MailContext } from './words';

/**
 * A link to a view of the page for phones. Null where the page is not switched on, or the customer has no ID yet.
 * @param id as it is in the sheet
 */
export function pageLink(
  view: 'log' | 'snooze' | 'customer',
  id: string,
  { webAddress, today }: MailContext,
): string | null {
  const address = id === '' ? null : (webAddress?.() ?? null);
  if (address === null) return null;
  return `${address}?v=${view}&c=${encodeURIComponent(id)}&d=${isoFromDay(today)}`;
}
