/** Utilities: formatting of dates, and blobs. Source: docs/platform.md §7. */
import { mismatch, NotImitated } from '../runtime/google-error';
import { GoogleBlob } from './blob';
import { formatJavaDate } from './java-date-format';

export class GoogleUtilities {
  static readonly googleName = 'Utilities';

  formatDate(date: unknown, zone: unknown, pattern: unknown): string {
    if (!(date instanceof Date) || typeof zone !== 'string' || typeof pattern !== 'string') {
      throw mismatch('Utilities.formatDate', [date, zone, pattern]);
    }
    if (Number.isNaN(date.getTime())) {
      throw new NotImitated('Utilities.formatDate of an invalid Date');
    }
    return formatJavaDate(date, zone, pattern);
  }

  newBlob(...args: readonly unknown[]): GoogleBlob {
    const [text, contentType, name] = args;
    if (typeof text !== 'string' || typeof contentType !== 'string' || typeof name !== 'string') {
      throw mismatch('Utilities.newBlob', args);
    }
    return new GoogleBlob(text, contentType, name);
  }
}
