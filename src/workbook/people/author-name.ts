/** The name that a person's entries are logged under. */
import type { Context } from '../context';

/** Key of the name in the person's own storage. */
export const OWN_NAME_KEY = 'me';

/**
 * The email address from Google, else the name the person once chose; `''` if neither is known, as in
 * a simple trigger (docs/platform.md §3.1).
 */
export function authorName(context: Context): string {
  const { who } = context.author();
  if (who !== '') return who;
  try {
    return context.platform.ownStorage().get(OWN_NAME_KEY) ?? '';
  } catch {
    // A simple trigger of a person who has not authorised the add-on cannot read it.
    return '';
  }
}
