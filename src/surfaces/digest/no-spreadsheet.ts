/** The one thing that stops the job before it can write anything down: Google gives it no file. */
import { catalogueOf, languageOfLocale } from '../../language';
import { PlatformError, type Platform } from '../../platform';

/**
 * In a clock trigger there may be no active spreadsheet (docs/platform.md §3.4); opening it by its ID would
 * take a scope over all files. Then what is thrown is all that reaches anybody: Google mails it.
 */
export function sayingNoSpreadsheet<T>(platform: Platform, work: () => T): T {
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
