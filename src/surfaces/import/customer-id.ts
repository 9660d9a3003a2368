/** IDs for customers that a file brings without one. */
import { fnv1a } from '../../rules';

/**
 * Short text beginning with a letter, unlike any in `known`, to which it is added. Made from what
 * the customer is called, so that the same file brings the same IDs each time it is tried.
 */
export function makeCustomerId(name: string, known: Set<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const id = `c${fnv1a(`${name}\n${attempt}`).toString(36)}`;
    if (known.has(id)) continue;
    known.add(id);
    return id;
  }
}
