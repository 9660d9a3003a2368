/** What Google refuses becomes a code; its own words are kept. */
import { PlatformError, reasonOf } from '../platform-error';

export function taken<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = reasonOf(cause);
    throw new PlatformError('write-refused', reason);
  }
}
