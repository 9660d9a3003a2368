/** Makes IDs for imported customers that have none. */
import { fnv1a } from '../../rules';

/**
 * Returns a function that makes a short ID for a name: it begins with a letter and is neither in `known` nor
 * made before. It is a hash of the name, so that importing the same file again gives the same IDs.
 */
export function openCustomerIds(known: ReadonlySet<string>): (name: string) => string {
  const made = new Set<string>();
  // Where a name repeats, its earlier attempts are not made again: that would take n².
  const attempts = new Map<string, number>();
  return (name) => {
    for (let attempt = attempts.get(name) ?? 0; ; attempt += 1) {
      const id = `c${fnv1a(`${name}\n${attempt}`).toString(36)}`;
      if (known.has(id) || made.has(id)) continue;
      made.add(id);
      attempts.set(name, attempt + 1);
      return id;
    }
  };
}
