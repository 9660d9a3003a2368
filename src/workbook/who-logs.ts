/** The name under which a person's entries stand: what Google says, else what they said once. */
import type { Desk } from './desk';

/** Key in the person's own storage. */
export const OWN_NAME = 'me';

/** `''` where nobody is known, as in a simple trigger (docs/platform.md §3.1). */
export function whoLogs(desk: Desk): string {
  const { who } = desk.author();
  if (who !== '') return who;
  try {
    return desk.platform.ownStorage().get(OWN_NAME) ?? '';
  } catch {
    // A simple trigger of somebody who never allowed anything.
    return '';
  }
}
