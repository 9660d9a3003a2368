/**
 * Emails the owner of the trigger that the job failed where Google does not: as an add-on (docs/platform.md §3.4). The
 * error is thrown on either way, so that Google logs it.
 */
import { catalogueOf, languageOfLocale } from '../../language';
import { reasonOf, type Platform } from '../../platform';

/** When it was emailed last, by file: the store belongs to the person, not to the file. */
const EMAILED = 'failure.';

const DAY_MS = 24 * 60 * 60_000;

/**
 * Does the work and emails its failure, at most once a day for a file.
 * @throws what `work` throws
 */
export function emailFailure<T>(open: () => Platform, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    try {
      email(open(), reasonOf(cause));
    } catch {
      // The failure itself is what must reach the log.
    }
    throw cause;
  }
}

function email(platform: Platform, reason: string): void {
  if (!platform.triggers().isAddOn()) return;
  const { id, url } = placeOf(platform);
  const [key, now, storage] = [EMAILED + id, platform.clock().now(), platform.ownStorage()];
  if (now - Number(storage.get(key)) < DAY_MS) return;
  storage.set(key, String(now));
  const { job, menu } = catalogueOf(languageOfLocale(platform.identity().locale()));
  platform.mail().send({
    to: platform.identity().effectiveUser(),
    subject: job.failed.subject,
    text: job.failed.text({ reason, url }),
    html: '',
    senderName: menu.title,
  });
}

/** `''` of each where Google gives the trigger no spreadsheet. */
function placeOf(platform: Platform): { readonly id: string; readonly url: string } {
  try {
    const file = platform.spreadsheet();
    return { id: file.id(), url: file.url() };
  } catch {
    return { id: '', url: '' };
  }
}
