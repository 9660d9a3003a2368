/** Storage read whole in one call: what is asked for afterwards was so at that moment. */
import type { StoragePort } from '../../platform';

/** What is written goes through at once. Not for marks that others may set meanwhile. */
export function cachedStorage(storage: StoragePort): StoragePort {
  let read: Map<string, string> | null = null;
  const kept = (): Map<string, string> => (read ??= new Map(Object.entries(storage.all())));
  return {
    get: (key) => kept().get(key) ?? null,
    all: () => Object.fromEntries(kept()),
    set: (key, value) => {
      kept().set(key, value);
      storage.set(key, value);
    },
    remove: (key) => {
      kept().delete(key);
      storage.remove(key);
    },
  };
}
