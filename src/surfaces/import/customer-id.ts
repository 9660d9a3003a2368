/** Makes IDs for imported customers that have none. */
import { fnv1a } from '../../rules';

/**
 * A short ID that begins with a letter and is not in `known`, to which it is added. It is a hash of the
 * name, so that importing the same file again gives the same IDs.
 */
export function makeCustomerId(name: string, known: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = `c${fnv1a(`${name}\n${attempt}`).toString(36)}`;
    if (known.has(id)) continue;
    known.add(id);
    return id;
  }
}
