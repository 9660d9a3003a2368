/** Links to the page for phones. Each only opens it: programs that look for malware follow links, too. */
import type { Catalogue } from '../../../language';
import { isoFromDay } from '../../../rules';
import type { Link } from './link';
import type { MailContext } from './words';

/**
 * A link to a view of the page for phones. Null where the page is not switched on, or the customer has no ID yet.
 * @param id as it is in the sheet
 */
export function pageLink(
  view: 'log' | 'snooze' | 'customer',
  id: string,
  { digest }: Catalogue,
  { webAddress, today }: MailContext,
): Link | null {
  const address = id === '' ? null : (webAddress?.() ?? null);
  if (address === null) return null;
  const url = `${address}?v=${view}&c=${encodeURIComponent(id)}&d=${isoFromDay(today)}`;
  return { label: digest[view === 'customer' ? 'openPage' : view], url };
}
