/** What Google refuses becomes a code; its own words are kept. */
import { PlatformError } from '../platform-error';

export function taken<T>(write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new PlatformError('write-refused', reason);
  }
}
