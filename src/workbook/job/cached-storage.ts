/** Storage that is read once, in a single call. */
import type { StoragePort } from '../../platform';

/**
 * A storage that caches what it reads and writes through. Do not use it for keys that other runs may write at the same
 * time.
 */
export function cachedStorage(storage: StoragePort): StoragePort {
  let cached: Map<string, string> | null = null;
  const values = (): Map<string, string> => (cached ??= new Map(Object.entries(storage.all())));
  return {
    get: (key) => values().get(key) ?? null,
    all: () => Object.fromEntries(values()),
    set: (key, value) => {
      values().set(key, value);
      storage.set(key, value);
    },
    setMany: (added) => {
      for (const [key, value] of Object.entries(added)) values().set(key, value);
      storage.setMany(added);
    },
    remove: (key) => {
      values().delete(key);
      storage.remove(key);
    },
  };
}
