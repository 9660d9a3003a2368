/** The name under which a person's entries stand: what Google says, else what they said once. */
import type { Context } from '../context';

/** Key in the person's own storage. */
export const OWN_NAME_KEY = 'me';

/** `''` where nobody is known, as in a simple trigger (docs/platform.md §3.1). */
export function authorName(context: Context): string {
  const { who } = context.author();
  if (who !== '') return who;
  try {
    return context.platform.ownStorage().get(OWN_NAME_KEY) ?? '';
  } catch {
    // A simple trigger of somebody who never allowed anything.
    return '';
  }
}
