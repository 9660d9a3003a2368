/** Explains the one failure that leaves the job no place for its report: Google gives it no spreadsheet. */
import { catalogueOf, languageOfLocale } from '../../language';
import { PlatformError, type Platform } from '../../platform';

/**
 * Runs `work`; when there is no active spreadsheet, throws a sentence that Google emails to the user.
 * A time-driven trigger may have none (docs/platform.md §3.4), and opening it by its ID would need a scope
 * over all files.
 */
export function explainNoSpreadsheet<T>(platform: Platform, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    const isMissing =
      cause instanceof PlatformError &&
      (cause.code === 'no-spreadsheet' || cause.code === 'no-storage');
    if (!isMissing) throw cause;
    const { job } = catalogueOf(languageOfLocale(platform.identity().locale()));
    throw Object.assign(new Error(`${job.noSpreadsheet} (${cause.reason})`), { cause });
  }
}
